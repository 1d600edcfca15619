// What holds progress back: tiredness and poor sleep in force, form or range lost, a break.
import { inForce } from '../health/joint-limits.ts';
import { RANGE_DECAY } from '../fatigue/stop-policy.ts';
import { FULL_DEPTH, GOOD_SET_SCORE } from './harder-variants.ts';
import type { ConstraintNote, HistorySet } from './history.ts';
import { meanOf } from './performances.ts';
import type { Reason } from './plan.ts';

export interface Easing {
  readonly reasons: readonly Reason[];
  readonly fewerSets: number;
  readonly moreReserve: number;
  /** Share of the load to leave away, 0–1. */
  readonly lighter: number;
}

/** Repetitions in reserve, however much a session is eased. */
export const MOST_RESERVE = 5;
const HARD_SEVERITY = 7;
/** Days without the exercise, and the share of the load kept after them. Design default: strength holds for weeks, then fades. */
const BREAKS: readonly (readonly [days: number, kept: number])[] = [
  [112, 0.7],
  [56, 0.8],
  [28, 0.9],
  [14, 0.95],
];

/** Fatigue, stress and poor sleep in force: one set fewer, a repetition more in reserve, no rise; lighter where it is severe. */
export function easingOf(constraints: readonly ConstraintNote[], today: string): Easing {
  const reasons: Reason[] = [];
  let severity = 0;
  for (const note of constraints) {
    if (note.kind === 'sore_joint' || !inForce(note, today)) continue;
    severity = Math.max(severity, note.severity);
    const kind = note.kind === 'poor_sleep' ? 'eased_sleep' : 'eased_fatigue';
    if (!reasons.some((reason) => reason.kind === kind)) reasons.push({ kind, quote: note.quote });
  }
  if (reasons.length === 0) return { reasons, fewerSets: 0, moreReserve: 0, lighter: 0 };
  return { reasons, fewerSets: 1, moreReserve: 1, lighter: severity >= HARD_SEVERITY ? 0.05 : 0 };
}

/** Why the last numbers stand: the camera saw poor form or less than the full range; null where neither. */
export function degradedBy(sets: readonly HistorySet[]): Reason | null {
  const setScore = meanOf(sets.map((set) => set.setScore));
  if (setScore !== null && setScore < GOOD_SET_SCORE) return { kind: 'repeat_form', setScore: Math.round(setScore) };
  const depth = meanOf(sets.map(({ meanDepth }) => meanDepth));
  if (depth !== null && depth < FULL_DEPTH) return { kind: 'repeat_range' };
  // Full range at first and a fifth of it gone at the end is less than the full range too.
  const decay = meanOf(sets.map(({ rangeDecay }) => rangeDecay));
  return decay !== null && decay > RANGE_DECAY ? { kind: 'repeat_range' } : null;
}

/** Share of the load kept after so many days without the exercise; null where they are no break. */
export function keptAfterBreak(days: number): number | null {
  return BREAKS.find(([least]) => days >= least)?.[1] ?? null;
}
