// Whether the shoulders went down where the movement takes them down: a squat without them is the model's noise at the hips and knees.
import { lazySignals, nearSide, torsoLength } from '../body/measure-signals.ts';
import type { Pose } from '../body/keypoints.ts';
import type { RepetitionMovement, View } from '../movements/movement.ts';
import { expectationOf } from './expectation.ts';

/** Shoulders that sink less than this towards the feet (torso lengths) say nothing. Design default. */
const TELLING = 0.35;
/** Feet that part in height by more than this carry their own middle along, and say nothing either. Design default. */
const FEET_LEVEL = 0.25;
/** The share of what is expected that must be seen; shallow repetitions are repetitions with a fault. Design default. */
const LEAST_SHARE = 0.2;
const AROUND_TURN_MS = 150;
const AT_ENDS_MS = 200;

/** True where the movement does not take the shoulders down between its start and its turning point, or where they are not seen. */
export function shouldersSink(
  poses: readonly Pose[],
  times: { readonly startMs: number; readonly turnMs: number },
  movement: RepetitionMovement,
  view: View,
): boolean {
  const { start, turn } = expectationOf(movement, view);
  const expected = (turn.shoulderAboveAnkleRatio ?? 0) - (start.shoulderAboveAnkleRatio ?? 0);
  const parting = Math.abs((turn.ankleGapRatio ?? 0) - (start.ankleGapRatio ?? 0));
  if (movement.start.support !== 'feet' || expected > -TELLING || parting > FEET_LEVEL) return true;
  const torsos = poses.flatMap((pose) => torsoLength(pose) ?? []).sort((a, b) => a - b);
  const scale = torsos[Math.floor(0.8 * torsos.length)];
  const heightAt = (from: number, to: number) => {
    const heights = poses
      .filter(({ timestampMs }) => timestampMs >= from && timestampMs <= to)
      .flatMap((pose) => lazySignals(pose, nearSide(pose), scale).shoulderAboveAnkleRatio ?? [])
      .sort((a, b) => a - b);
    return heights[Math.floor(heights.length / 2)];
  };
  const before = heightAt(times.startMs, times.startMs + AT_ENDS_MS);
  const after = heightAt(times.turnMs - AROUND_TURN_MS, times.turnMs + AROUND_TURN_MS);
  return before === undefined || after === undefined || (after - before) / expected >= LEAST_SHARE;
}
