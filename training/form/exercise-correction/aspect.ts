// The files scaled x and y both to 0–1. Which shape the picture had is told by the body: its limbs keep their length, and have
// lengths that bodies have.
import { distance, middle, type Point } from '../../../src/domain/body/geometry.ts';
import { KEYPOINT_INDEX, type Keypoint, type KeypointName } from '../../../src/domain/body/keypoints.ts';
import type { LandmarkFrame } from './read-landmarks.ts';

/** Width over height of pictures that cameras make. */
export const ASPECTS = [9 / 16, 3 / 4, 1, 4 / 3, 16 / 9] as const;
/** The shape of nearly all recordings that show their own. */
export const USUAL_ASPECT = 16 / 9;
/** Another shape must explain the body so much better than the usual one. */
const CLEARLY_BETTER = 0.75;
/** Lengths of Winter's (2009) limbs, in trunk lengths (0.288 of stature); upper arm and forearm as MediaPipe places them. */
const EXPECTED = { thigh: 0.85, shank: 0.85, upperArm: 0.62, forearm: 0.48 } as const;
/** What a person is off the table, as a share. */
const PLAUSIBLE_WEIGHT = 0.3;
/** Of a single picture nothing is known but proportions, and a body turned from the lens has others: the usual shape is kept. */
const LEAST_FRAMES = 40;

/**
 * The aspect with the smallest sum of: the mean coefficient of variation of trunk, thigh and shank over the recording, and 0.3 × the mean
 * absolute log ratio of limbs to what bodies have. A recording too short, or of a body seen from the front, keeps the usual one.
 */
export function estimateAspect(frames: readonly LandmarkFrame[]): number {
  if (frames.length < LEAST_FRAMES) return USUAL_ASPECT;
  const costs = ASPECTS.map((aspect) => ({ aspect, cost: costOf(frames, aspect) }));
  const usual = costs.find(({ aspect }) => aspect === USUAL_ASPECT)?.cost ?? Number.NaN;
  const best = costs.reduce((least, one) => (one.cost < least.cost ? one : least));
  return best.cost < CLEARLY_BETTER * usual ? best.aspect : USUAL_ASPECT;
}

function costOf(frames: readonly LandmarkFrame[], aspect: number): number {
  const lengths = frames.map(({ points }) => limbsOf(points, aspect));
  const column = (part: keyof Limbs) => lengths.flatMap((limbs) => limbs[part] ?? []);
  const varied = (['trunk', 'thigh', 'shank'] as const).map(column).filter(({ length }) => length > 0);
  const constancy = mean(varied.map((values) => spread(values) / mean(values)));
  const trunk = mean(column('trunk'));
  const ratios = Object.entries(EXPECTED).flatMap(([part, expected]) => {
    const values = column(part as keyof Limbs);
    return values.length === 0 ? [] : [Math.abs(Math.log(mean(values) / trunk / expected))];
  });
  return constancy + (ratios.length === 0 ? 0 : PLAUSIBLE_WEIGHT * mean(ratios));
}

type Limbs = Partial<Record<'trunk' | keyof typeof EXPECTED, number>>;

function limbsOf(points: readonly Keypoint[], aspect: number): Limbs {
  const at = (name: KeypointName): Point | undefined => {
    const point = points[KEYPOINT_INDEX[name]];
    return point && point.score > 0 ? { x: point.x * aspect, y: point.y } : undefined;
  };
  const seen = (side: 'left' | 'right') => points[KEYPOINT_INDEX[`${side}_shoulder`]]?.score ?? 0;
  const side = seen('left') >= seen('right') ? 'left' : 'right';
  const between = (a: Point | undefined, b: Point | undefined) => (a && b ? distance(a, b) : undefined);
  const trunk = between(middle(at('left_shoulder'), at('right_shoulder')), middle(at('left_hip'), at('right_hip')));
  const thigh = between(at(`${side}_hip`), at(`${side}_knee`));
  const shank = between(at(`${side}_knee`), at(`${side}_ankle`));
  const upperArm = between(at(`${side}_shoulder`), at(`${side}_elbow`));
  const forearm = between(at(`${side}_elbow`), at(`${side}_wrist`));
  return Object.fromEntries(
    Object.entries({ trunk, thigh, shank, upperArm, forearm }).filter(([, length]) => length !== undefined),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spread(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}
