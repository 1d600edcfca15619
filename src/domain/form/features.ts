// One repetition as the hundred numbers the form network reads: the same for any camera distance, tempo and side.
import { lazySignals } from '../body/measure-signals.ts';
import { rangeSignal } from '../counting/measure-repetition.ts';
import type { Repetition } from '../counting/repetition.ts';
import type { RepetitionMovement } from '../movements/movement.ts';
import { facingOver, hipOffset, nearSideOver, signedTrunkLean } from './oriented-body.ts';

/**
 * The order within a step; a repetition is ten steps of these, row-major: `values[step * 10 + signal]`. Angles in degrees as in
 * body/signals.ts, `trunkLean` signed (forwards positive), `hipOffset` in torso lengths (in front of the line shoulder–ankle
 * positive), `kneeAnkleRatio` a ratio, `drivingVelocity` in hundreds of degrees a second of the joint that
 * travels furthest in the movement.
 */
export const FEATURE_SIGNALS = [
  'nearKnee',
  'farKnee',
  'nearHip',
  'farHip',
  'nearElbow',
  'upperArmToTrunk',
  'trunkLean',
  'hipOffset',
  'kneeAnkleRatio',
  'drivingVelocity',
] as const;

/** Steps in each half of a repetition, before and after its turning point. */
export const STEPS_PER_HALF = 5;
export const FEATURE_STEPS = 2 * STEPS_PER_HALF;
export const FEATURE_COUNT = FEATURE_STEPS * FEATURE_SIGNALS.length;
/** More of the hundred unseen than this and nothing is made of the repetition. */
export const MAX_MISSING_SHARE = 0.3;

export type RepetitionFeatures =
  | { readonly kind: 'features'; readonly values: number[] }
  | { readonly kind: 'refused'; readonly reason: 'not_visible' | 'too_short' };

type FeatureSignal = (typeof FEATURE_SIGNALS)[number];
type Measured = Exclude<FeatureSignal, 'drivingVelocity'> | 'driving';

interface Sample {
  readonly timestampMs: number;
  readonly value: number;
}

/** A signal unseen throughout takes what its twin shows, or else stands at rest. */
const TWIN: Partial<Record<Measured, Measured>> = {
  nearKnee: 'farKnee',
  farKnee: 'nearKnee',
  nearHip: 'farHip',
  farHip: 'nearHip',
};
const AT_REST: Readonly<Record<Measured, number>> = {
  nearKnee: 180,
  farKnee: 180,
  nearHip: 180,
  farHip: 180,
  nearElbow: 180,
  upperArmToTrunk: 0,
  trunkLean: 0,
  hipOffset: 0,
  kneeAnkleRatio: 1,
  driving: 180,
};
/** Beyond these a value is a misplaced keypoint. */
const LIMITS: Partial<Record<FeatureSignal, number>> = { hipOffset: 2, kneeAnkleRatio: 4, drivingVelocity: 10 };

const MIN_POSES = 6;
/** A step averages at least this far to either side: a keypoint jitters more than a joint moves in that time. */
const MIN_REACH_MS = 70;

/**
 * Steps lie at 0, 20, … 80 % of the way to the turning point and at 0, 25, … 100 % of the way back, by time. Every value is
 * finite. Refused where the repetition has too few poses or more than 30 % of the hundred values were not seen.
 */
export function repetitionFeatures(repetition: Repetition, movement: RepetitionMovement): RepetitionFeatures {
  const { poses, startMs, turnMs, endMs } = repetition;
  if (poses.length < MIN_POSES || !(startMs < turnMs && turnMs < endMs))
    return { kind: 'refused', reason: 'too_short' };
  const samples = sampleSignals(repetition, movement);
  const steps = stepTimes(repetition);
  const columns = new Map<Measured, (number | undefined)[]>();
  for (const [name, series] of samples) {
    const smooth = withoutSpikes(series);
    columns.set(
      name,
      steps.map((step) => localMean(smooth, step)),
    );
  }
  const seen = (name: Measured) => columns.get(name) ?? [];
  const counted = FEATURE_SIGNALS.map((name) => (name === 'drivingVelocity' ? 'driving' : name));
  const missing = counted.reduce((sum, name) => sum + FEATURE_STEPS - seen(name).filter(isNumber).length, 0);
  if (missing > MAX_MISSING_SHARE * FEATURE_COUNT) return { kind: 'refused', reason: 'not_visible' };

  const filled = (name: Measured): number[] => {
    const twin = TWIN[name];
    return bridged(seen(name)) ?? (twin && bridged(seen(twin))) ?? steps.map(() => AT_REST[name]);
  };
  const rows: Record<FeatureSignal, number[]> = {
    nearKnee: filled('nearKnee'),
    farKnee: filled('farKnee'),
    nearHip: filled('nearHip'),
    farHip: filled('farHip'),
    nearElbow: filled('nearElbow'),
    upperArmToTrunk: filled('upperArmToTrunk'),
    trunkLean: filled('trunkLean'),
    hipOffset: filled('hipOffset'),
    kneeAnkleRatio: filled('kneeAnkleRatio'),
    drivingVelocity: velocity(filled('driving'), steps),
  };
  const values = steps.flatMap((_, step) =>
    FEATURE_SIGNALS.map((name) => {
      const limit = LIMITS[name] ?? Infinity;
      return Math.max(-limit, Math.min(limit, rows[name][step] ?? 0));
    }),
  );
  return { kind: 'features', values };
}

function sampleSignals({ poses }: Repetition, movement: RepetitionMovement): ReadonlyMap<Measured, readonly Sample[]> {
  const near = nearSideOver(poses);
  const facing = facingOver(poses);
  const driving = rangeSignal(movement);
  const samples = new Map<Measured, Sample[]>();
  for (const pose of poses) {
    const signals = lazySignals(pose, near);
    const measured: Record<Measured, number | undefined> = {
      nearKnee: signals.nearKneeDeg,
      farKnee: signals.farKneeDeg,
      nearHip: signals.nearHipDeg,
      farHip: signals.farHipDeg,
      nearElbow: signals.nearElbowDeg ?? signals.farElbowDeg,
      upperArmToTrunk: signals.upperArmToTrunkDeg,
      trunkLean: signedTrunkLean(pose, facing),
      hipOffset: hipOffset(pose, near, facing),
      kneeAnkleRatio: signals.kneeAnkleRatio,
      driving: signals[driving.near] ?? signals[driving.far],
    };
    for (const [name, value] of Object.entries(measured) as [Measured, number | undefined][]) {
      if (!isNumber(value)) continue;
      const series = samples.get(name);
      if (series) series.push({ timestampMs: pose.timestampMs, value });
      else samples.set(name, [{ timestampMs: pose.timestampMs, value }]);
    }
  }
  return samples;
}

interface Step {
  readonly timestampMs: number;
  readonly reachMs: number;
}

function stepTimes({ startMs, turnMs, endMs }: Repetition): readonly Step[] {
  const down = (turnMs - startMs) / STEPS_PER_HALF;
  const up = (endMs - turnMs) / (STEPS_PER_HALF - 1);
  return [
    ...Array.from({ length: STEPS_PER_HALF }, (_, k) => ({
      timestampMs: startMs + k * down,
      reachMs: Math.max(MIN_REACH_MS, down),
    })),
    ...Array.from({ length: STEPS_PER_HALF }, (_, k) => ({
      timestampMs: turnMs + k * up,
      reachMs: Math.max(MIN_REACH_MS, up),
    })),
  ];
}

/** Median of each sample and its two neighbours. */
function withoutSpikes(series: readonly Sample[]): readonly Sample[] {
  return series.map((sample, index) => {
    const before = series[index - 1];
    const after = series[index + 1];
    if (!before || !after) return sample;
    const [low, high] = [Math.min(before.value, after.value), Math.max(before.value, after.value)];
    return { timestampMs: sample.timestampMs, value: Math.max(low, Math.min(high, sample.value)) };
  });
}

/** Mean of the samples around the step, the nearer the heavier; undefined where there is none. */
function localMean(series: readonly Sample[], { timestampMs, reachMs }: Step): number | undefined {
  let total = 0;
  let weights = 0;
  for (const sample of series) {
    const weight = 1 - Math.abs(sample.timestampMs - timestampMs) / reachMs;
    if (weight <= 0) continue;
    total += weight * sample.value;
    weights += weight;
  }
  return weights > 0 ? total / weights : undefined;
}

/** Gaps bridged by a straight line, ends by the nearest value; undefined where nothing was seen. */
function bridged(column: readonly (number | undefined)[]): number[] | undefined {
  const known = column.flatMap((value, index) => (isNumber(value) ? [{ index, value }] : []));
  if (known.length === 0) return undefined;
  return column.map((value, index) => {
    if (isNumber(value)) return value;
    const before = known.findLast((entry) => entry.index < index);
    const after = known.find((entry) => entry.index > index);
    if (!before || !after) return before?.value ?? after?.value ?? 0;
    const share = (index - before.index) / (after.index - before.index);
    return before.value + share * (after.value - before.value);
  });
}

function velocity(angles: readonly number[], steps: readonly Step[]): number[] {
  return angles.map((_, index) => {
    const before = Math.max(0, index - 1);
    const after = Math.min(angles.length - 1, index + 1);
    const ms = (steps[after]?.timestampMs ?? 0) - (steps[before]?.timestampMs ?? 0);
    return ms > 0 ? (10 * ((angles[after] ?? 0) - (angles[before] ?? 0))) / ms : 0;
  });
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}
