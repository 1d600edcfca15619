// The depth a repetition is meant to reach, for the gauge and the finding: read off the movement's own range fault.
import { expectedDriving } from '../counting/expectation.ts';
import type { FaultSpec, Movement } from './movement.ts';

/** In the measure of a repetition's `depth`: 0 start position, 1 full turning point. Deeper than `to` is on target as well. */
export interface TargetBand {
  readonly from: number;
  readonly to: number;
}

/** How far past the full turning point the band is drawn. */
const BEYOND = 1.18;
/** Where a movement has no range fault: three quarters of its travel. */
const DEFAULT_FROM = 0.75;

/** The fault that says the range was cut short; undefined where the movement has none. */
export function rangeFault(movement: Movement): FaultSpec | undefined {
  return movement.kind === 'hold'
    ? undefined
    : movement.faults.find(({ perturbation }) => perturbation.range !== undefined);
}

/** `from` is where the range fault is as likely as not (its bound plus the dead band). Null for a hold: nothing travels. */
export function targetBand(movement: Movement): TargetBand | null {
  if (movement.kind === 'hold') return null;
  const fault = rangeFault(movement);
  const driving = movement.driving.find(({ signal }) => fault && plain(signal) === plain(fault.rule.signal));
  if (!fault || !driving) return { from: DEFAULT_FROM, to: BEYOND };
  const view = driving.views.includes(movement.preferredView) ? movement.preferredView : (driving.views[0] ?? 'side');
  const expected = expectedDriving(movement, driving, view);
  if (!expected) return { from: DEFAULT_FROM, to: BEYOND };
  const { direction, good, deadBand } = fault.rule;
  const bound = direction === 'above' ? good + deadBand : good - deadBand;
  const whole = expected.turn - expected.start;
  // A rule about a range says how far, not how high.
  return { from: fault.rule.at === 'range' ? bound / Math.abs(whole) : (bound - expected.start) / whole, to: BEYOND };
}

/** Deep enough, and not called too short by the rule where it could be judged. */
export function reachesBand(
  movement: Movement,
  repetition: { readonly depth: number; readonly form: { readonly faults: readonly { readonly id: string }[] } },
): boolean {
  const band = targetBand(movement);
  if (!band) return true;
  const fault = rangeFault(movement);
  return repetition.depth >= band.from && !repetition.form.faults.some(({ id }) => id === fault?.id);
}

/** `nearElbowDeg` and `elbowDeg` measure the same joint. */
function plain(signal: string): string {
  return signal.replace(/^(near|far)/, '').toLowerCase();
}
