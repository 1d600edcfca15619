// A room to set up in: a phone somewhere, a person somewhere before it who does what is asked, a little too much or too little.
import { poseSkeleton, randomBody, type Body, type Skeleton } from '../../movements/body-model.ts';
import type { SimulatedCamera } from '../../movements/camera-model.ts';
import { createProjector } from '../../movements/camera-model.ts';
import { createKeypointNoise } from '../../movements/keypoint-noise.ts';
import type { Movement, View } from '../../movements/movement.ts';
import { alongPath, movementPath } from '../../movements/movement-path.ts';
import { postureOf } from '../../movements/posture.ts';
import { between } from '../../movements/random.ts';
import { bodyMiddle, movementMiddle, projectPose } from '../../movements/simulate.ts';
import type { Vector } from '../../movements/vector.ts';
import type { SaidHint } from '../../coaching/framing-gate.ts';
import type { KeypointName, Pose } from '../keypoints.ts';

export interface Place {
  readonly distance: number;
  /** Of the body off the camera's axis, to the picture's right. Metres. */
  readonly offset: number;
  readonly yawDeg: number;
  readonly height: number;
  /** Downward. */
  readonly pitchDeg: number;
  readonly landscape: boolean;
}

export interface SetUpScene {
  readonly place: () => Place;
  readonly isDown: () => boolean;
  move(to: Partial<Place>): void;
  getDown(): void;
  /** What the phone sees now; null: nobody. */
  look(timestampMs: number): Pose | null;
  /** Does what was said. */
  follow(said: SaidHint): void;
  /** Of what the movement needs, throughout it, the share of points that is in the picture from here. */
  shareInPicture(): number;
}

const STANDING = postureOf({
  trunkDeg: 2,
  neckDeg: 0,
  hipDeg: 2,
  kneeDeg: 4,
  ankleDeg: 0,
  shoulderDeg: 4,
  elbowDeg: 15,
  hipAbductionDeg: 5,
  shoulderAbductionDeg: 8,
  support: 'feet',
});
const STEP = 0.65;
const YAW: Readonly<Record<View, number>> = { side: 90, oblique: 45, front: 0, back: 180, unknown: 90 };
const TURNS: Readonly<Record<string, number>> = {
  turn_right_little: 45,
  turn_left_little: -45,
  turn_right_quarter: 90,
  turn_left_quarter: -90,
  turn_around: 180,
};

export function createSetUpScene(
  movement: Movement,
  first: Place,
  random: () => number,
  { down = !movement.floor, noise = 0.6 } = {},
): SetUpScene {
  const body: Body = randomBody(random);
  const fieldOfViewDeg = between(random, 54, 64);
  const rollDeg = between(random, -2, 2);
  const addNoise = createKeypointNoise(noise, random);
  const start = alongPath(movementPath(movement, 'left'), 'out', 0);
  const target = movementMiddle(movement, body);
  const lying: Skeleton = poseSkeleton(body, start);
  const upright: Skeleton = poseSkeleton(body, STANDING);
  let place = first;
  let isDown = down;

  const camera = (): SimulatedCamera => {
    const [width, pixelHeight] = place.landscape ? [640, 480] : [480, 640];
    const long = fieldOfViewDeg;
    const short = (2 * Math.atan(Math.tan((long * Math.PI) / 360) * 0.75) * 180) / Math.PI;
    return {
      yawDeg: place.yawDeg,
      pitchDeg: place.pitchDeg,
      rollDeg,
      distance: place.distance,
      height: place.height,
      fieldOfViewDeg: place.landscape ? short : long,
      width,
      pixelHeight,
    };
  };
  /** Pointed beside the body, so that the body stands off the axis. */
  const aim = (middle: Vector): Vector => {
    const yaw = (place.yawDeg * Math.PI) / 180;
    return { x: middle.x + place.offset * Math.sin(yaw), y: 0, z: middle.z + place.offset * Math.cos(yaw) };
  };
  const vary = () => between(random, 0.85, 1.15);
  function move(to: Partial<Place>): void {
    place = { ...place, ...to };
  }

  return {
    place: () => place,
    isDown: () => isDown,
    move,
    getDown() {
      isDown = true;
    },
    look(timestampMs) {
      const skeleton = isDown ? lying : upright;
      const middle = isDown ? target : bodyMiddle(skeleton);
      const pose = addNoise(projectPose(skeleton, camera(), aim(middle), timestampMs));
      return pose.keypoints.some(({ score }) => score >= 0.2) ? pose : null;
    },
    follow({ kind, amount = 1 }) {
      const steps = amount * STEP * vary();
      const { distance, offset, yawDeg, height, pitchDeg } = place;
      const changes: Readonly<Partial<Record<SaidHint['kind'], () => Partial<Place>>>> = {
        step_back: () => ({ distance: Math.min(5.5, distance + steps) }),
        feet_cut_off: () => ({ distance: Math.min(5.5, distance + steps) }),
        head_cut_off: () => ({ distance: Math.min(5.5, distance + steps) }),
        hands_cut_off: () => ({ distance: Math.min(5.5, distance + steps) }),
        step_closer: () => ({ distance: Math.max(0.4, distance - steps) }),
        // The person's own left, facing the camera, is the picture's right.
        move_left: () => ({ offset: offset + steps }),
        move_right: () => ({ offset: offset - steps }),
        tilt_up: () => ({ pitchDeg: pitchDeg - amount * vary() }),
        tilt_down: () => ({ pitchDeg: pitchDeg + amount * vary() }),
        phone_lower: () => ({ height: Math.max(0.15, height * 0.4), pitchDeg: pitchDeg / 2 }),
        phone_higher: () => ({ height: height + 0.45, pitchDeg: pitchDeg / 2 }),
        lay_phone: () => ({ landscape: true }),
        // They know where the phone is, and lie down as the drawing shows.
        into_position: () => ({
          yawDeg: (yawDeg < 0 ? -1 : 1) * YAW[movement.preferredView] + between(random, -12, 12),
        }),
        nobody: () => ({ offset: 0.3 * offset }),
        turn_sideways: () => ({ yawDeg: 90 }),
        face_camera: () => ({ yawDeg: 0 }),
      };
      if (kind === 'into_position') isDown = true;
      const turn = TURNS[kind];
      move(turn === undefined ? (changes[kind]?.() ?? {}) : { yawDeg: wrap(yawDeg + turn * vary()) });
    },
    shareInPicture() {
      const eye = camera();
      const project = createProjector(eye, aim(target));
      // As framing.ts has it: in a side view one of a pair is enough.
      const eitherDoes = movement.views.includes('side');
      let [inside, all] = [0, 0];
      for (const side of movement.unilateral ? (['left', 'right'] as const) : (['left'] as const)) {
        const path = movementPath(movement, side);
        for (const way of ['out', 'back'] as const)
          for (let share = 0; share <= 1; share += 0.25) {
            const skeleton = poseSkeleton(body, alongPath(path, way, share));
            const isIn = (name: KeypointName) => {
              const { x, y } = project(skeleton[name]);
              return x >= -8 && y >= -8 && x <= eye.width + 8 && y <= eye.pixelHeight + 8;
            };
            for (const name of movement.required) {
              const twin = name.startsWith('left_') ? name.replace('left_', 'right_') : name.replace('right_', 'left_');
              all += 1;
              if (isIn(name) || (eitherDoes && isIn(twin as KeypointName))) inside += 1;
            }
          }
      }
      return inside / all;
    },
  };
}

function wrap(deg: number): number {
  return ((((deg + 180) % 360) + 360) % 360) - 180;
}
