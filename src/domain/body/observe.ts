// What can be made of a movement from where the phone stands: whether it is counted, and which faults are judged.
import type { FaultSpec, Movement, View } from '../movements/movement.ts';

export interface Observation {
  readonly view: View;
  /** Whether repetitions are counted, or a hold timed, from here. */
  readonly counts: boolean;
  readonly judged: readonly FaultSpec[];
  readonly notJudged: readonly FaultSpec[];
  /** The view in which most of the faults that matter are judged; the present one where none shows more. */
  readonly bestView: View;
}

/** Safety weighs as much as this many other faults. */
const SAFETY_WEIGHT = 3;

/** `view` as measured; `unknown` counts as the movement's preferred view. */
export function observe(movement: Movement, view: View): Observation {
  const from = view === 'unknown' ? movement.preferredView : view;
  const judged = movement.faults.filter(({ views }) => views.includes(from));
  const weigh = (candidate: View) =>
    movement.faults
      .filter(({ views }) => views.includes(candidate))
      .reduce((sum, { safety }) => sum + (safety ? SAFETY_WEIGHT : 1), 0);
  const counts = movement.views.includes(from);
  // A view that judges more is worth a walk; an equal one is not.
  const best = movement.views.reduce<View>(
    (chosen, candidate) => (weigh(candidate) > weigh(chosen) ? candidate : chosen),
    counts ? from : movement.preferredView,
  );
  return {
    view: from,
    counts,
    judged,
    notJudged: movement.faults.filter((fault) => !judged.includes(fault)),
    bestView: best,
  };
}
