// Movement that is no exercise, for the network's answer "none": scenes of people who do not train, bodies that wander between the key poses
// of different exercises, and the start position kept still.
import type { Pose } from '../../src/domain/body/keypoints.ts';
import { alongPath, movementPath } from '../../src/domain/movements/movement-path.ts';
import { poseSkeleton, randomBody } from '../../src/domain/movements/body-model.ts';
import { blend, type Posture } from '../../src/domain/movements/posture.ts';
import { fitDistance } from '../../src/domain/movements/fit-distance.ts';
import { createKeypointNoise } from '../../src/domain/movements/keypoint-noise.ts';
import type { Movement } from '../../src/domain/movements/movement.ts';
import { between } from '../../src/domain/movements/random.ts';
import { simulateScene } from '../../src/domain/movements/scenes.ts';
import { drawCamera, movementMiddle, projectPose } from '../../src/domain/movements/simulate.ts';

const SCENE_MS = 12_000;
/** Moments that a wandering body passes. */
const STATIONS = 5;

export interface OtherMovement {
  readonly poses: readonly (Pose | null)[];
  readonly timesMs: readonly number[];
  readonly kind: 'scene' | 'wandering' | 'still';
}

/** Of the kind asked for, or of any. */
export function drawOtherMovement(
  movements: readonly Movement[],
  random: () => number,
  asked?: OtherMovement['kind'],
): OtherMovement {
  const fps = Math.round(between(random, 10, 30));
  const share = random();
  const kind = asked ?? (share < 0.55 ? 'scene' : share < 0.85 ? 'wandering' : 'still');
  if (kind === 'scene') return { ...simulateScene({ durationMs: SCENE_MS, fps }, random), kind: 'scene' };
  const draw = () => movements[Math.floor(random() * movements.length)];
  return kind === 'wandering' ? wandering(draw, fps, random) : still(draw, fps, random);
}

/** From a moment of one exercise to a moment of another, then a third, resting there or not. */
function wandering(draw: () => Movement | undefined, fps: number, random: () => number): OtherMovement {
  const stations = Array.from({ length: STATIONS }, () => stationOf(repeated(draw), random));
  const legs = stations.map(() => ({
    wayMs: between(random, 500, 2600),
    restMs: random() < 0.5 ? 0 : between(random, 0, 800),
  }));
  const totalMs = legs.slice(1).reduce((sum, { wayMs, restMs }) => sum + wayMs + restMs, 0);
  const postureAt = (timestampMs: number): Posture => {
    let atMs = timestampMs;
    for (let index = 1; index < stations.length; index++) {
      const [from, to, leg] = [stations[index - 1], stations[index], legs[index]];
      if (!from || !to || !leg) break;
      if (atMs <= leg.wayMs) {
        const eased = atMs / leg.wayMs;
        return blend(from, to, eased * eased * (3 - 2 * eased));
      }
      if (atMs <= leg.wayMs + leg.restMs) return to;
      atMs -= leg.wayMs + leg.restMs;
    }
    const last = stations.at(-1);
    if (!last) throw new Error('there is a station');
    return last;
  };
  return { ...filmed(draw(), postureAt, totalMs, fps, random), kind: 'wandering' };
}

/** Who rests in the position of a hold, holds. */
function repeated(draw: () => Movement | undefined): Movement | undefined {
  let movement = draw();
  for (let tries = 0; tries < 60 && movement?.kind === 'hold'; tries++) movement = draw();
  return movement;
}

/** Somebody waiting to begin: the start position, a little unquiet. On hands and feet that would be a plank. */
function still(draw: () => Movement | undefined, fps: number, random: () => number): OtherMovement {
  let movement = draw();
  for (let tries = 0; tries < 60 && !startsQuietly(movement); tries++) movement = draw();
  const posture = stationOf(movement, random, 0);
  return { ...filmed(movement, () => posture, 6000, fps, random), kind: 'still' };
}

function startsQuietly(movement: Movement | undefined): boolean {
  return (
    movement?.kind === 'repetition' && ['feet', 'back', 'seat', 'shoulders_and_feet'].includes(movement.start.support)
  );
}

function stationOf(movement: Movement | undefined, random: () => number, share = random()): Posture {
  if (!movement) throw new Error('there are movements');
  const path = movementPath(movement, random() < 0.5 ? 'left' : 'right');
  return alongPath(path, random() < 0.5 ? 'out' : 'back', share);
}

function filmed(
  movement: Movement | undefined,
  postureAt: (timestampMs: number) => Posture,
  durationMs: number,
  fps: number,
  random: () => number,
): Omit<OtherMovement, 'kind'> {
  if (!movement) throw new Error('there are movements');
  const body = randomBody(random);
  const target = movementMiddle(movement, body);
  const camera = fitDistance(drawCamera(movement, between(random, -180, 180), random), target, movement, body);
  const noise = createKeypointNoise(1, random, 1);
  const timesMs = Array.from({ length: Math.round((durationMs / 1000) * fps) }, (_, frame) => (1000 * frame) / fps);
  const poses = timesMs.map((timestampMs) =>
    noise(projectPose(poseSkeleton(body, postureAt(timestampMs)), camera, target, timestampMs)),
  );
  return { poses, timesMs };
}
