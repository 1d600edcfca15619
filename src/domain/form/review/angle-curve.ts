// One signal over one repetition, from its start by its turning point to its end, with holes where the body was not seen.
import type { Side } from '../../body/keypoints.ts';
import { lazySignals } from '../../body/measure-signals.ts';
import type { SignalName } from '../../body/signals.ts';
import { timeAt } from '../explain/replay-pose.ts';
import { nearSideOver } from '../oriented-body.ts';
import type { Replay } from '../pack-skeleton.ts';

/** Steps from 0 (start) by CURVE_STEPS / 2 (turning point) to CURVE_STEPS (end). */
export const CURVE_STEPS = 40;

/** CURVE_STEPS + 1 values, evenly over the two halves; null where the signal was not seen. Unit of the signal. */
export type Curve = readonly (number | null)[];

/** Two frames further apart than this have nothing drawn between them, unless all of the recording is as sparse. */
const GAP_MS = 350;

/** `side`: of a one-sided movement, the person's own that worked; else the side nearer to the camera. */
export function curveOf(replay: Replay, signal: SignalName, side: Side = nearSideOver(replay.poses)): Curve {
  const samples = replay.poses.map((pose) => ({
    ms: pose.timestampMs,
    value: lazySignals(pose, side)[signal] ?? null,
  }));
  const calmed = samples.map(({ ms }, at) => ({ ms, value: middleOfThree(samples, at) }));
  const gapMs = Math.max(GAP_MS, 2.5 * usualStep(calmed));
  return Array.from({ length: CURVE_STEPS + 1 }, (_, step) =>
    valueAt(calmed, timeAt(replay, step / CURVE_STEPS), gapMs),
  );
}

/** Between two steps in a straight line; null in a hole. `progress` 0–1. */
export function curveAt(curve: Curve, progress: number): number | null {
  const at = Math.min(1, Math.max(0, progress)) * (curve.length - 1);
  const [low, high] = [curve[Math.floor(at)] ?? null, curve[Math.ceil(at)] ?? null];
  if (low === null || high === null) return at % 1 < 0.5 ? low : high;
  return low + (at % 1) * (high - low);
}

/** The curve's unbroken stretches of two steps and more, as [progress, value] pairs. */
export function stretchesOf(curve: Curve): readonly (readonly (readonly [number, number])[])[] {
  const stretches: [number, number][][] = [[]];
  for (const [step, value] of curve.entries()) {
    if (value === null) stretches.push([]);
    else stretches.at(-1)?.push([step / (curve.length - 1), value]);
  }
  return stretches.filter(({ length }) => length > 1);
}

/** 0–1: how much of the repetition the signal was seen in. */
export function seenShare(curve: Curve): number {
  return curve.filter((value) => value !== null).length / Math.max(1, curve.length);
}

/** Where in the curve the largest or smallest value lies, 0–1; null where nothing is seen. */
export function extremeOf(curve: Curve, which: 'max' | 'min'): number | null {
  let found: { step: number; value: number } | null = null;
  for (const [step, value] of curve.entries())
    if (value !== null && (!found || (which === 'max' ? value > found.value : value < found.value)))
      found = { step, value };
  return found ? found.step / Math.max(1, curve.length - 1) : null;
}

interface Sample {
  readonly ms: number;
  readonly value: number | null;
}

/** A single wild frame is no movement. */
function middleOfThree(samples: readonly Sample[], at: number): number | null {
  const own = samples[at]?.value ?? null;
  if (own === null) return null;
  const [before, after] = [samples[at - 1]?.value ?? own, samples[at + 1]?.value ?? own];
  return [before, own, after].sort((a, b) => a - b)[1] ?? own;
}

function usualStep(samples: readonly Sample[]): number {
  const steps = samples.slice(1).map(({ ms }, at) => ms - (samples[at]?.ms ?? ms));
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
}

function valueAt(samples: readonly Sample[], ms: number, gapMs: number): number | null {
  const next = samples.findIndex((sample) => sample.ms >= ms);
  const after = samples[next === -1 ? samples.length - 1 : next];
  const before = next === -1 ? after : (samples[next - 1] ?? after);
  if (!before || !after) return null;
  if (after.ms === ms || before === after) return Math.abs(after.ms - ms) <= gapMs ? after.value : null;
  if (before.value === null || after.value === null || after.ms - before.ms > gapMs) return null;
  return before.value + ((ms - before.ms) / (after.ms - before.ms)) * (after.value - before.value);
}
