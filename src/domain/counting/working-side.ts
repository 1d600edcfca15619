// Which side worked in a repetition of a one-sided movement: told by whatever differs most between the sides at its turning point.
import type { Pose, Side } from '../body/keypoints.ts';
import { measureSignals, type Signals } from '../body/measure-signals.ts';
import type { SignalName } from '../body/signals.ts';
import type { RepetitionMovement, View } from '../movements/movement.ts';
import { expectationOf } from './expectation.ts';

/** What the two sides are compared in, and how far apart the pose model alone may put them. */
const PAIRS: readonly { readonly near: SignalName; readonly far: SignalName; readonly error: number }[] = [
  { near: 'nearKneeDeg', far: 'farKneeDeg', error: 14 },
  { near: 'nearHipDeg', far: 'farHipDeg', error: 14 },
  { near: 'nearElbowDeg', far: 'farElbowDeg', error: 14 },
  { near: 'nearUpperArmDeg', far: 'farUpperArmDeg', error: 14 },
  { near: 'nearKneeRaiseRatio', far: 'farKneeRaiseRatio', error: 0.14 },
  { near: 'nearAnkleRaiseRatio', far: 'farAnkleRaiseRatio', error: 0.2 },
  { near: 'nearWristRaiseRatio', far: 'farWristRaiseRatio', error: 0.14 },
  { near: 'nearElbowToFarKneeRatio', far: 'farElbowToNearKneeRatio', error: 0.2 },
  { near: 'nearWristToFarAnkleRatio', far: 'farWristToNearAnkleRatio', error: 0.2 },
];
/** Votes of this many of the clearest signals, within this long of the turning point (or the start). */
const VOTERS = 3;
const AROUND_MS = 200;
/** Less than this many errors apart, the sides cannot be told from this view. */
const CLEAR = 1.5;

/** Null where the movement has no sides or this view does not tell them apart. */
export function workingSide(
  poses: readonly Pose[],
  turnMs: number,
  movement: RepetitionMovement,
  view: View,
): Side | null {
  if (!movement.unilateral) return null;
  const { start, turn } = expectationOf(movement, view);
  const atTurn = votersIn(turn);
  // On top of a step both legs are alike; before it one foot was up.
  const voters = atTurn.length > 0 ? atTurn : votersIn(start);
  const atMs = atTurn.length > 0 ? turnMs : (poses[0]?.timestampMs ?? turnMs);
  let leftness = 0;
  for (const pose of poses) {
    if (Math.abs(pose.timestampMs - atMs) > AROUND_MS) continue;
    const signals = measureSignals(pose, 'left');
    for (const { near, far, error, apart } of voters) {
      const [left, right] = [signals[near], signals[far]];
      if (left === undefined || right === undefined) continue;
      const seen = Math.max(-1, Math.min(1, (left - right) / error / Math.abs(apart)));
      leftness += seen * apart;
    }
  }
  return leftness === 0 ? null : leftness > 0 ? 'left' : 'right';
}

/** What tells the sides apart in these signals, the clearest first. */
function votersIn(signals: Signals) {
  return PAIRS.flatMap(({ near, far, error }) => {
    const [working, resting] = [signals[near], signals[far]];
    if (working === undefined || resting === undefined) return [];
    const apart = (working - resting) / error;
    return Math.abs(apart) >= CLEAR ? [{ near, far, error, apart }] : [];
  })
    .sort((a, b) => Math.abs(b.apart) - Math.abs(a.apart))
    .slice(0, VOTERS);
}
