// Where the phone goes and where the body stands for a movement, worked out from its key poses: nothing of it is written by hand.
import { degrees, radians } from '../body/geometry.ts';
import type { Side } from '../body/keypoints.ts';
import { AVERAGE_BODY, type Body, poseSkeleton } from './body-model.ts';
import { createProjector, type SimulatedCamera } from './camera-model.ts';
import type { Movement, View } from './movement.ts';
import { alongPath, movementPath } from './movement-path.ts';
import { movementMiddle } from './simulate.ts';
import type { Vector } from './vector.ts';

export type PhoneHeight = 'floor' | 'knee' | 'hip';

export interface Placing {
  readonly view: View;
  /**
   * As in `SimulatedCamera`: 0 faces the phone, 90 has the left side towards it, 180 turns its back to it.
   */
  readonly yawDeg: number;
  /** Of a one-sided movement seen from the side: which side is towards the phone, that which works. Null: either will do. */
  readonly nearSide: Side | null;
  readonly orientation: 'portrait' | 'landscape';
  /** Metres on the floor from the phone to the middle of the movement; the whole body of an average adult is in the picture throughout. */
  readonly distance: number;
  /** The same in steps of 0.65 m. */
  readonly steps: number;
  readonly height: PhoneHeight;
  /** Of the lens above the floor, metres. */
  readonly heightMetres: number;
  /** How far the phone is tipped back so that it looks up at the body; negative looks down. Degrees. */
  readonly pitchUpDeg: number;
}

/** Metres above the floor: against a wall or a shoe; on a stool; on a table. */
const HEIGHTS: Readonly<Record<PhoneHeight, number>> = { floor: 0.15, knee: 0.5, hip: 0.95 };
/** The body's middle is this high at most: the lower place, which is easier found and never looks down. Metres. */
const UP_TO = { floor: 0.445, knee: 0.76 } as const;
/** Vertical field of a picture standing on its short edge, in degrees, as in body/framing-place.ts. */
const LONG_EDGE_DEG = 58;
const SHORT_EDGE_DEG = (2 * Math.atan(0.75 * Math.tan(radians(LONG_EDGE_DEG / 2))) * 180) / Math.PI;
/** Kept free around the body, in shares of the picture. */
const MARGIN = 0.08;
const NEAREST = 2;
/** A living room has no more. Metres. */
const FARTHEST = 5;
const STRIDE = 0.1;
const STEP_METRES = 0.65;
/** The phone is laid on its long edge where that saves this share of the way; for a movement on the floor, where it costs nothing. */
const WORTH_LAYING = { standing: 0.88, floor: 1 } as const;

const YAW_DEG: Readonly<Record<View, number>> = { side: 90, oblique: 45, front: 0, back: 180, unknown: 90 };

/** `side`: which side works, of a one-sided movement. */
export function placingOf(movement: Movement, side: Side = 'left', body: Body = AVERAGE_BODY): Placing {
  const view = movement.preferredView === 'unknown' ? 'side' : movement.preferredView;
  const oneSided = movement.unilateral && movement.sides !== 'alternating' && (view === 'side' || view === 'oblique');
  const yawDeg = (oneSided && side === 'right' ? -1 : 1) * YAW_DEG[view];
  const stations = stationsOf(movement, side, body);
  const height = heightFor(stations, hasBench(movement));
  const points = stations.flat();
  const aim = { points, target: movementMiddle(movement, body), yawDeg, heightMetres: HEIGHTS[height] };
  const upright = distanceFor(aim, 'portrait');
  const laid = distanceFor(aim, 'landscape');
  const orientation = laid <= WORTH_LAYING[movement.floor ? 'floor' : 'standing'] * upright ? 'landscape' : 'portrait';
  const distance = Math.round(10 * (orientation === 'landscape' ? laid : upright)) / 10;
  return {
    view,
    yawDeg,
    nearSide: oneSided ? side : null,
    orientation,
    distance,
    steps: Math.max(1, Math.round(distance / STEP_METRES)),
    height,
    heightMetres: HEIGHTS[height],
    pitchUpDeg: Math.round(pitchUp(aim, distance)),
  };
}

/** The camera that the placing describes. */
export function placedCamera(placing: Placing): SimulatedCamera {
  const landscape = placing.orientation === 'landscape';
  return {
    yawDeg: placing.yawDeg,
    pitchDeg: -placing.pitchUpDeg,
    rollDeg: 0,
    distance: placing.distance,
    height: placing.heightMetres,
    fieldOfViewDeg: landscape ? SHORT_EDGE_DEG : LONG_EDGE_DEG,
    width: landscape ? 640 : 480,
    pixelHeight: landscape ? 480 : 640,
  };
}

/** The same for a picture of this shape, however the phone stands: as near as the whole movement allows. Pixels. */
export function placedDistance(movement: Movement, width: number, height: number): SimulatedCamera {
  const placing = placingOf(movement);
  const orientation = width > height ? 'landscape' : 'portrait';
  const { yawDeg, heightMetres } = placing;
  const points = stationsOf(movement, 'left', AVERAGE_BODY).flat();
  const aim = { points, target: movementMiddle(movement, AVERAGE_BODY), yawDeg, heightMetres };
  const distance = orientation === placing.orientation ? placing.distance : distanceFor(aim, orientation);
  const camera = placedCamera({ ...placing, orientation, distance, pitchUpDeg: pitchUp(aim, distance) });
  // Wider than three to four only adds at the sides; narrower takes away there.
  const isTaller = height / width > camera.pixelHeight / camera.width;
  const fieldOfViewDeg = isTaller
    ? 2 *
      degrees(
        Math.atan(
          (Math.tan(radians(camera.fieldOfViewDeg / 2)) * height * camera.width) / (width * camera.pixelHeight),
        ),
      )
    : camera.fieldOfViewDeg;
  return { ...camera, width, pixelHeight: height, fieldOfViewDeg };
}

/** The body's points at each station of the movement, whichever side works. */
function stationsOf(movement: Movement, side: Side, body: Body): readonly (readonly Vector[])[] {
  const sides: readonly Side[] = !movement.unilateral
    ? ['left']
    : movement.sides === 'alternating'
      ? ['left', 'right']
      : [side];
  return sides.flatMap((worked) => {
    const path = movementPath(movement, worked);
    return (['out', 'back'] as const).flatMap((way) =>
      path[way].map((_, index) =>
        Object.values(poseSkeleton(body, alongPath(path, way, index / Math.max(1, path[way].length - 1)))),
      ),
    );
  });
}

/** A bench beside the body would hide it from the floor. */
function hasBench(movement: Movement): boolean {
  const poses = movement.kind === 'hold' ? [movement.hold] : [movement.start, movement.turn];
  return movement.floor && poses.some(({ upperHeightRatio = 0 }) => upperHeightRatio > 0);
}

/** By the body's own middle, taken over the movement: who squats half of the time is lower. */
function heightFor(stations: readonly (readonly Vector[])[], bench: boolean): PhoneHeight {
  const middles = stations.map((points) => {
    const heights = points.map(({ y }) => y);
    return (Math.min(...heights) + Math.max(...heights)) / 2;
  });
  const middle = middles.reduce((sum, each) => sum + each, 0) / middles.length;
  return middle < UP_TO.floor && !bench ? 'floor' : middle < UP_TO.knee ? 'knee' : 'hip';
}

interface Aim {
  readonly points: readonly Vector[];
  readonly target: Vector;
  readonly yawDeg: number;
  readonly heightMetres: number;
}

/** So that what is highest and what is lowest are as far from the picture's middle. */
function pitchUp({ points, heightMetres }: Aim, distance: number): number {
  const heights = points.map(({ y }) => y - heightMetres);
  const [low, high] = [Math.atan2(Math.min(...heights), distance), Math.atan2(Math.max(...heights), distance)];
  return ((low + high) / 2) * (180 / Math.PI);
}

function distanceFor(aim: Aim, orientation: Placing['orientation']): number {
  for (let distance = NEAREST; ; distance += STRIDE) {
    const camera = placedCamera({
      view: 'unknown',
      nearSide: null,
      steps: 0,
      height: 'hip',
      yawDeg: aim.yawDeg,
      orientation,
      distance,
      heightMetres: aim.heightMetres,
      pitchUpDeg: pitchUp(aim, distance),
    });
    const project = createProjector(camera, aim.target);
    const inside = aim.points.every((point) => {
      const { x, y } = project(point);
      return (
        x >= MARGIN * camera.width &&
        x <= (1 - MARGIN) * camera.width &&
        y >= MARGIN * camera.pixelHeight &&
        y <= (1 - MARGIN) * camera.pixelHeight
      );
    });
    if (inside || distance + STRIDE > FARTHEST) return distance;
  }
}
