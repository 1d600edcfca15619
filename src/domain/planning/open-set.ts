// When the last set is asked for with as many repetitions as leave the reserve: what somebody can do shows there, where nobody says it.
import type { Lift } from './lift.ts';
import type { Target } from './prescription.ts';
import { tellsReserve } from './seen-strength.ts';

/** Days without a word about what was left, after which it is asked for again (design default). */
const SILENT_DAYS = 4;
/** So many repetitions above the range and the load is still being found: it is asked for again at once. */
const FAR_ABOVE = 3;
const UNFIT = new Set(['jump', 'cardio', 'carry', 'full_body', 'mobility', 'core_stability']);

/** Never where care forbids it, on a day that is eased, or after one that was too hard or poorly done. */
export function asksOpenSet(lift: Lift, { rule, reasons }: Target): boolean {
  const { exercise, context, performances, easing, daysSince } = lift;
  const { scheme, care } = context;
  if (scheme.kind !== 'repetitions' || care?.mayReachFailure === false || easing.reasons.length > 0) return false;
  if (UNFIT.has(exercise.pattern) || exercise.secondsPerRepetition <= 1.5 || exercise.secondsPerRepetition >= 10)
    return false;
  if (daysSince !== null && rule !== 'double_progression' && rule !== 'percentage') return false;
  if (reasons.some(({ kind }) => kind === 'repeat_missed')) return false;
  const last = performances.at(-1);
  if (last?.sets.some(({ type, reps = 0 }) => type === 'amrap' && reps >= scheme.max + FAR_ABOVE) === true) return true;
  return !performances.slice(-SILENT_DAYS).some(({ sets }) => sets.some(tellsReserve));
}
