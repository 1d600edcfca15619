// Windows with their labels, cut out of simulated sets of every movement and of what is none, body by body.
import type { Pose } from '../../src/domain/body/keypoints.ts';
import { WINDOW_MS, windowFeatures } from '../../src/domain/counting/recogniser/window-features.ts';
import type { Movement, View } from '../../src/domain/movements/movement.ts';
import { between, createRandom } from '../../src/domain/movements/random.ts';
import { type InjectedFault, simulateSet } from '../../src/domain/movements/simulate.ts';
import { damaged } from './damage.ts';
import { withFreeArms } from './free-arms.ts';
import { drawOtherMovement } from './other-movement.ts';

/** Where in a set the person certainly does the movement: `startMs` to `endMs`. */
export interface LabelledSet {
  readonly poses: readonly (Pose | null)[];
  readonly timesMs: readonly number[];
  readonly startMs: number;
  readonly endMs: number;
  /** Empty of a hold. */
  readonly repetitionEndsMs: readonly number[];
}

/** Many people for a short while teach more than few for long. */
const REPETITIONS = { train: 2, test: 4 } as const;
const HOLD_SECONDS = { train: 4, test: 8 } as const;
/** Beyond the claimed views by up to this: nobody stands to the degree. */
const BEYOND_DEG = 14;
const YAW_DEG: Readonly<Record<Exclude<View, 'unknown'>, readonly [number, number]>> = {
  side: [66, 114],
  oblique: [32, 60],
  front: [0, 22],
  back: [158, 180],
};

/** `clean`: as the bench draws people, without damage or free arms. */
export function drawSet(movement: Movement, random: () => number, clean = false): LabelledSet {
  const views = movement.views.filter((view) => view !== 'unknown');
  const view = views[Math.floor(random() * views.length)] ?? 'side';
  const [low, high] = YAW_DEG[view];
  const beyond = clean ? 0 : BEYOND_DEG;
  const yawDeg = (random() < 0.5 ? -1 : 1) * between(random, Math.max(0, low - beyond), Math.min(180, high + beyond));
  const arms = !clean && random() < 0.5 ? withFreeArms(movement, random) : movement;
  const set = simulateSet(
    arms,
    {
      repetitions: (movement.kind === 'hold' ? HOLD_SECONDS : REPETITIONS)[clean ? 'test' : 'train'],
      fps: Math.round(between(random, 10, 30)),
      yawDeg,
      style: 1,
      noise: clean ? 1 : between(random, 0.7, 1.6),
      dropShare: random() < 0.5 ? 0 : between(random, 0, 0.1),
      drawFaults: (draw) => faultsOf(movement, draw),
    },
    random,
  );
  const poses = clean ? set.poses : damaged(set.poses, random);
  const { timesMs, repetitions } = set;
  const lastMs = timesMs.at(-1) ?? 0;
  return {
    poses,
    timesMs,
    startMs: repetitions[0]?.startMs ?? 0,
    endMs: repetitions.at(-1)?.endMs ?? lastMs,
    repetitionEndsMs: repetitions.map(({ endMs }) => endMs),
  };
}

/** A fault in a third of repetitions. */
function faultsOf(movement: Movement, random: () => number): readonly InjectedFault[] {
  const fault = movement.faults[Math.floor(random() * movement.faults.length)];
  return fault && random() < 0.33 ? [{ id: fault.id, severity: between(random, 0.3, 1) }] : [];
}

/** Shortest stretch of the movement in a window that bears its name. */
const LEAST_MS = 1200;

/** Windows of a body's set; some begin in mid-set as a recording does. */
export function windowsOf(
  set: Pick<LabelledSet, 'poses' | 'startMs' | 'endMs'>,
  count: number,
  random: () => number,
): readonly (readonly number[])[] {
  return Array.from({ length: count }).flatMap(() => {
    const endMs = between(random, Math.min(set.startMs + LEAST_MS, set.endMs), set.endMs + 500);
    const fromMs = random() < 0.25 ? endMs - between(random, LEAST_MS, WINDOW_MS) : -Infinity;
    const seen = set.poses.flatMap((pose) => (pose && pose.timestampMs >= fromMs ? [pose] : []));
    const features = windowFeatures(seen, endMs);
    return features ? [features] : [];
  });
}

/** A movement's windows of `bodies` people numbered from `firstBody`. */
export function movementWindows(
  movement: Movement,
  { bodies, firstBody, perBody }: { readonly bodies: number; readonly firstBody: number; readonly perBody: number },
): readonly (readonly number[])[] {
  return Array.from({ length: bodies }, (_, body) => createRandom(firstBody + body)).flatMap((random) =>
    windowsOf(drawSet(movement, random), perBody, random),
  );
}

export function otherWindows(
  movements: readonly Movement[],
  { bodies, firstBody, perBody }: { readonly bodies: number; readonly firstBody: number; readonly perBody: number },
): readonly (readonly number[])[] {
  return Array.from({ length: bodies }, (_, body) => createRandom(firstBody + body)).flatMap((random) => {
    const other = drawOtherMovement(movements, random);
    const poses = random() < 0.5 ? damaged(other.poses, random) : other.poses;
    const lastMs = other.timesMs.at(-1) ?? 0;
    return windowsOf({ poses, startMs: 0, endMs: lastMs }, perBody, random);
  });
}
