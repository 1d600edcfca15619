// What drove a count, measured again beside the counter from the same frames with the same filters: the signal, its levels and the gates.
import { createViewEstimator } from '../../src/domain/body/estimate-view.ts';
import type { Pose, Side } from '../../src/domain/body/keypoints.ts';
import { measureSignals, nearSide, type Signals } from '../../src/domain/body/measure-signals.ts';
import type { SignalName } from '../../src/domain/body/signals.ts';
import { COUNTING_SMOOTHING, createSmoother } from '../../src/domain/body/smooth.ts';
import { createBodyScale } from '../../src/domain/counting/body-scale.ts';
import { createBodyTracker } from '../../src/domain/counting/body-tracker.ts';
import { type ExpectedDriving, expectedDriving, gatesOf } from '../../src/domain/counting/expectation.ts';
import type { Movement, RepetitionMovement, View } from '../../src/domain/movements/movement.ts';
import type { Frame } from './thin.ts';

/** Frames over which the nearer side is decided, as the counter does. */
const SIDE_MEMORY = 0.1;

export interface TracePoint {
  readonly timestampMs: number;
  readonly view: View;
  /** The signal that this view and these keypoints offer; null where there is none, or in a hold. */
  readonly driving: ExpectedDriving | null;
  /** In the signal's unit: one value, or the person's left and right where sides are followed apart. */
  readonly values: readonly (number | undefined)[];
  /** Signals outside the posture's gates. */
  readonly violated: readonly SignalName[];
  /** Nobody was found, or a body too far from where it was. */
  readonly unseen: boolean;
}

export function traceOf(frames: readonly Frame[], movement: Movement): readonly TracePoint[] {
  const smoother = createSmoother(COUNTING_SMOOTHING);
  const views = createViewEstimator();
  const tracker = createBodyTracker();
  const scale = createBodyScale();
  let leftness = 0;
  const near = (pose: Pose): Side => {
    leftness += SIDE_MEMORY * ((nearSide(pose) === 'left' ? 1 : -1) - leftness);
    return leftness >= 0 ? 'left' : 'right';
  };
  return frames.map(({ pose: raw, timestampMs }): TracePoint => {
    const followed = raw && tracker.follow(raw);
    if (!followed) return { timestampMs, view: 'unknown', driving: null, values: [], violated: [], unseen: true };
    const pose = smoother.push(followed);
    const torso = scale.push(pose);
    const side = near(pose);
    const signals = measureSignals(pose, side, torso);
    const view = views.push(pose);
    const driving = movement.kind === 'repetition' ? drivingFrom(movement, signals, view) : null;
    const values = driving ? valuesOf(driving, pose, signals, torso) : [];
    const violated = gatesOf(movement, view).flatMap(({ signal, min, max }) => {
      const value = signals[signal];
      return value !== undefined && (value < min || value > max) ? [signal] : [];
    });
    return { timestampMs, view, driving, values, violated, unseen: false };
  });
}

/** The counter's choice between repetitions; within one it keeps to what it had. */
function drivingFrom(movement: RepetitionMovement, signals: Signals, view: View): ExpectedDriving | null {
  const chosen =
    movement.driving.find(
      ({ signal, perSide, views }) =>
        (signals[signal] !== undefined || perSide === true) && (view === 'unknown' || views.includes(view)),
    ) ?? movement.driving.find(({ signal }) => signals[signal] !== undefined);
  return (chosen && expectedDriving(movement, chosen, view)) ?? null;
}

function valuesOf(
  { driving }: ExpectedDriving,
  pose: Pose,
  signals: Signals,
  torso: number | undefined,
): readonly (number | undefined)[] {
  if (!driving.perSide) return [signals[driving.signal]];
  return (['left', 'right'] as const).map((side) => measureSignals(pose, side, torso)[driving.signal]);
}
