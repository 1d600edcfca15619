// One simulated person doing one movement before one camera, and what the counter made of it: drawn from its seed, so it can be drawn again.
import type { Side } from '../../src/domain/body/keypoints.ts';
import type { Movement, View } from '../../src/domain/movements/movement.ts';
import { between, createRandom } from '../../src/domain/movements/random.ts';
import { type SimulatedSet, simulateSet } from '../../src/domain/movements/simulate.ts';
import { countByProduct, type CountedClip } from './product-counter.ts';
import type { Frame } from './thin.ts';

const REPETITIONS = 5;
const HOLD_SEC = 10;
const [SLOWEST_FPS, FASTEST_FPS] = [10, 30];
const DROP_SHARE = 0.02;
const PARTIAL_SHARE = 0.08;
/** A hold timed further off than this, or in pieces, is wrong. */
const HOLD_ERROR_MS = 1000;

export interface BodyResult {
  readonly seed: number;
  readonly fps: number;
  /** Repetitions, or milliseconds of a hold. */
  readonly expected: number;
  readonly counted: number;
  /** Repetitions of each of the person's sides, of a one-sided movement. */
  readonly expectedSides: Readonly<Record<Side, number>> | null;
  readonly countedSides: Readonly<Record<Side, number>> | null;
  readonly exact: boolean;
  /** True where the movement has no sides. */
  readonly sidesRight: boolean;
}

export interface SimulatedBody {
  readonly frames: readonly Frame[];
  readonly set: SimulatedSet;
}

/** FNV-1a over the words: no other part of the product draws from such seeds. */
export function seedOf(movementId: string, view: View, body: number): number {
  let hash = 0x811c9dc5;
  for (const letter of `counting bench ${movementId} ${view} ${body}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

const seenFrom = new WeakMap<Movement, Map<View, Movement>>();

/** The movement as if it could be seen from one view alone, so that the camera stands there. */
function only(movement: Movement, view: View): Movement {
  const views = seenFrom.get(movement) ?? new Map<View, Movement>();
  const limited = views.get(view) ?? { ...movement, views: [view] };
  views.set(view, limited);
  seenFrom.set(movement, views);
  return limited;
}

export function drawBody(movement: Movement, view: View, seed: number): SimulatedBody {
  const random = createRandom(seed);
  const fps = Math.round(between(random, SLOWEST_FPS, FASTEST_FPS));
  const options = {
    repetitions: movement.kind === 'hold' ? HOLD_SEC : REPETITIONS,
    fps,
    style: 1,
    noise: 1,
    dropShare: DROP_SHARE,
    partialShare: PARTIAL_SHARE,
  };
  const set = simulateSet(only(movement, view), options, random);
  return { frames: set.poses.map((pose, index) => ({ pose, timestampMs: set.timesMs[index] ?? 0 })), set };
}

export function resultOf(movement: Movement, view: View, seed: number): BodyResult {
  const { frames, set } = drawBody(movement, view, seed);
  return judged(movement, seed, frames, set, countByProduct(frames, movement));
}

function judged(
  movement: Movement,
  seed: number,
  frames: readonly Frame[],
  set: SimulatedSet,
  clip: CountedClip,
): BodyResult {
  if (movement.kind === 'hold') {
    // The body keeps the position from the first frame to the last.
    const expected = (frames.at(-1)?.timestampMs ?? 0) - (frames[0]?.timestampMs ?? 0);
    const exact = clip.holds === 1 && Math.abs(clip.holdMs - expected) <= HOLD_ERROR_MS;
    const none = { expectedSides: null, countedSides: null, sidesRight: true };
    return { seed, fps: set.fps, expected: Math.round(expected), counted: Math.round(clip.holdMs), exact, ...none };
  }
  const done = set.repetitions.filter(({ counts }) => counts);
  const counted = clip.repetitions.length;
  const expectedSides = movement.unilateral ? sides(done) : null;
  const countedSides = movement.unilateral ? sides(clip.repetitions) : null;
  const sidesRight = expectedSides?.left === countedSides?.left && expectedSides?.right === countedSides?.right;
  return {
    seed,
    fps: set.fps,
    expected: done.length,
    counted,
    expectedSides,
    countedSides,
    exact: counted === done.length,
    sidesRight,
  };
}

function sides(repetitions: readonly { readonly side?: Side | null }[]): Readonly<Record<Side, number>> {
  const of = (name: Side) => repetitions.filter(({ side }) => side === name).length;
  return { left: of('left'), right: of('right') };
}
