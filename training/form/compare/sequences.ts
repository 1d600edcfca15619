// A repetition as 64 steps of everything a camera gives away: joint angles, keypoints placed on the body itself, and how surely each was
// seen. What models that read whole movements are given, where the hundred features are a summary of it.
import { middle } from '../../../src/domain/body/geometry.ts';
import { KEYPOINT_INDEX, type KeypointName, type Pose, type Side } from '../../../src/domain/body/keypoints.ts';
import { lazySignals, MIN_KEYPOINT_SCORE, torsoLength, visible } from '../../../src/domain/body/measure-signals.ts';
import type { SignalName } from '../../../src/domain/body/signals.ts';
import type { Repetition } from '../../../src/domain/counting/repetition.ts';
import { median } from '../../../src/domain/form/fault-evidence.ts';
import { facingOver, hipOffset, nearSideOver, signedTrunkLean } from '../../../src/domain/form/oriented-body.ts';

/** Half of the steps lie before the turning point, half from it on. */
export const SEQUENCE_STEPS = 64;

const PLAIN_SIGNALS = [
  'nearKneeDeg',
  'farKneeDeg',
  'nearHipDeg',
  'farHipDeg',
  'nearElbowDeg',
  'farElbowDeg',
  'nearUpperArmDeg',
  'farUpperArmDeg',
  'kneeAnkleRatio',
] as const satisfies readonly SignalName[];
/** Degrees and torso lengths, as in body/signals.ts and form/features.ts; `trunkLean` signed, forwards positive. */
export const SEQUENCE_SIGNALS = [...PLAIN_SIGNALS, 'trunkLean', 'hipOffset'] as const;
type SequenceSignal = (typeof SEQUENCE_SIGNALS)[number];

const LIMBS = ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'] as const;
/** The nose, six points of the near side, six of the far side. */
const POINTS = 1 + 2 * LIMBS.length;

/** Within a step: the signals, x of each point, y of each, confidence of each. Row-major: `values[step * SEQUENCE_CHANNELS + channel]`. */
export const SEQUENCE_CHANNELS = SEQUENCE_SIGNALS.length + 3 * POINTS;
export const SEQUENCE_LENGTH = SEQUENCE_STEPS * SEQUENCE_CHANNELS;

/** A signal unseen throughout stands at rest. */
const AT_REST: Readonly<Record<SequenceSignal, number>> = {
  nearKneeDeg: 180,
  farKneeDeg: 180,
  nearHipDeg: 180,
  farHipDeg: 180,
  nearElbowDeg: 180,
  farElbowDeg: 180,
  nearUpperArmDeg: 0,
  farUpperArmDeg: 0,
  kneeAnkleRatio: 1,
  trunkLean: 0,
  hipOffset: 0,
};
/** Beyond these, in torso lengths or as a ratio, a keypoint is misplaced. */
const LIMITS = { hipOffset: 2, kneeAnkleRatio: 4, position: 4 } as const;

interface Sample {
  readonly timestampMs: number;
  readonly value: number;
}

/**
 * Steps lie evenly by time, 32 from the start to the turning point and 32 from it to the end. Points are in torso lengths from the middle
 * of the hips, x towards the front of the body (from the front and the back: towards its near side), y downwards. What is unseen is
 * bridged, and its confidence says so. Every value is finite. Null where nothing can be measured in torso lengths.
 */
export function repetitionSequence(repetition: Repetition): Float32Array | null {
  const { poses, view } = repetition;
  const torso = median(poses.flatMap((pose) => torsoLength(pose) ?? []));
  if (torso === undefined) return null;
  const near = nearSideOver(poses);
  const facing = facingOver(poses);
  const forward = view === 'front' || view === 'back' ? nearDirection(poses, near) : facing;
  const names = pointNames(near);
  const columns = new Map<number, Sample[]>();
  const push = (channel: number, timestampMs: number, value: number | undefined) => {
    if (value === undefined || !Number.isFinite(value)) return;
    const column = columns.get(channel);
    if (column) column.push({ timestampMs, value });
    else columns.set(channel, [{ timestampMs, value }]);
  };
  for (const pose of poses) {
    const signals = lazySignals(pose, near, torso);
    for (const [channel, name] of PLAIN_SIGNALS.entries()) push(channel, pose.timestampMs, signals[name]);
    push(PLAIN_SIGNALS.length, pose.timestampMs, signedTrunkLean(pose, facing));
    push(PLAIN_SIGNALS.length + 1, pose.timestampMs, hipOffset(pose, near, facing));
    const hips = middle(visible(pose, 'left_hip'), visible(pose, 'right_hip'));
    for (const [point, name] of names.entries()) {
      const keypoint = pose.keypoints[KEYPOINT_INDEX[name]];
      const isSeen = keypoint !== undefined && keypoint.score >= MIN_KEYPOINT_SCORE;
      const first = SEQUENCE_SIGNALS.length + point;
      push(first + 2 * POINTS, pose.timestampMs, keypoint?.score ?? 0);
      if (!isSeen || !hips) continue;
      push(first, pose.timestampMs, clipped((forward * (keypoint.x - hips.x)) / torso, LIMITS.position));
      push(first + POINTS, pose.timestampMs, clipped((keypoint.y - hips.y) / torso, LIMITS.position));
    }
  }
  const times = stepTimes(repetition);
  const values = new Float32Array(SEQUENCE_LENGTH);
  for (let channel = 0; channel < SEQUENCE_CHANNELS; channel++) {
    const signal = SEQUENCE_SIGNALS[channel];
    const limit = signal === 'hipOffset' || signal === 'kneeAnkleRatio' ? LIMITS[signal] : Infinity;
    const series = withoutSpikes(columns.get(channel) ?? []);
    const rest = signal ? AT_REST[signal] : 0;
    for (const [step, value] of resampled(series, times, rest).entries())
      values[step * SEQUENCE_CHANNELS + channel] = clipped(value, limit);
  }
  return values;
}

function pointNames(near: Side): readonly KeypointName[] {
  const far = near === 'left' ? 'right' : 'left';
  return [
    'nose',
    ...LIMBS.map((limb): KeypointName => `${near}_${limb}`),
    ...LIMBS.map((limb): KeypointName => `${far}_${limb}`),
  ];
}

/** Sign of the image's x direction from the far shoulder to the near one. */
function nearDirection(poses: readonly Pose[], near: Side): 1 | -1 {
  const total = poses.reduce((sum, pose) => {
    const [left, right] = [visible(pose, 'left_shoulder'), visible(pose, 'right_shoulder')];
    return left && right ? sum + left.x - right.x : sum;
  }, 0);
  return total >= 0 === (near === 'left') ? 1 : -1;
}

function stepTimes({ startMs, turnMs, endMs }: Repetition): readonly number[] {
  const half = SEQUENCE_STEPS / 2;
  return [
    ...Array.from({ length: half }, (_, k) => startMs + (k * (turnMs - startMs)) / half),
    ...Array.from({ length: half }, (_, k) => turnMs + (k * (endMs - turnMs)) / (half - 1)),
  ];
}

/** Median of each sample and its two neighbours. */
function withoutSpikes(series: readonly Sample[]): readonly Sample[] {
  return series.map((sample, index) => {
    const [before, after] = [series[index - 1], series[index + 1]];
    if (!before || !after) return sample;
    const [low, high] = [Math.min(before.value, after.value), Math.max(before.value, after.value)];
    return { timestampMs: sample.timestampMs, value: Math.max(low, Math.min(high, sample.value)) };
  });
}

/** Straight lines between the samples, the nearest one beyond them; `times` and `series` in order. */
function resampled(series: readonly Sample[], times: readonly number[], rest: number): readonly number[] {
  let at = 0;
  return times.map((ms) => {
    while (at + 1 < series.length && (series[at + 1]?.timestampMs ?? Infinity) <= ms) at += 1;
    const [before, after] = [series[at], series[at + 1]];
    if (!before) return rest;
    if (!after || ms <= before.timestampMs) return before.value;
    const share = (ms - before.timestampMs) / (after.timestampMs - before.timestampMs);
    return before.value + share * (after.value - before.value);
  });
}

function clipped(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
