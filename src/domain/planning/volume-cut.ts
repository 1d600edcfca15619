// Fewer sets while performance slips or tiredness mounts, and all of them again once it is back: reactive, not scheduled (Coleman 2024 found
// nothing gained by a planned week off).
import { daysBetween } from './calendar.ts';
import type { ConstraintNote } from './history.ts';
import { type Performance, reserveOf, UNDERSTATED } from './performances.ts';
import { topSets } from './top-sets.ts';

/** Design defaults. Days of training within which an earlier day is one to be measured by. */
const DAYS_LOOKED_AT = 42;
const MOST_DAYS_APART = 14;
/** Words about tiredness, sleep or stress within a fortnight that together are a sign. */
const SIGNS = 3;
const SIGNS_WITHIN_DAYS = 14;
const CUT = 1 / 3;
/** Repetitions lost from the first set to the last with the same load. */
const FADED_BY = 2;

export interface VolumeQuestion {
  /** Working sets wanted. */
  readonly sets: number;
  /** Fewest repetitions of the scheme. */
  readonly min: number;
  readonly constraints: readonly ConstraintNote[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** How many of `sets` to leave away, 0 and up; at least one stays. Performances oldest first, up to today. */
export function volumeCut(performances: readonly Performance[], question: VolumeQuestion): number {
  const { sets, constraints, today } = question;
  if (sets <= 1 || !(isSlipping(performances, question) || areSignsMounting(constraints, today))) return 0;
  return Math.max(1, Math.round(sets * CUT));
}

/** The last two days both fell short of what was done before with no less load, and the last one was hard all the same. */
function isSlipping(performances: readonly Performance[], { min, today }: VolumeQuestion): boolean {
  const lately = performances.slice(-12).filter(({ day }) => daysBetween(day, today) <= DAYS_LOOKED_AT);
  const [last, before] = [lately.at(-1), lately.at(-2)];
  if (!last || !before || daysBetween(before.day, last.day) > MOST_DAYS_APART) return false;
  const earlier = lately.slice(0, -2);
  return fellShort(last, earlier) && fellShort(before, earlier) && wasHard(last, min);
}

function fellShort(performance: Performance, earlier: readonly Performance[]): boolean {
  const { loadKg = 0 } = topSets(performance);
  const most = mostRepetitions(performance);
  return earlier.some((other) => (topSets(other).loadKg ?? 0) >= loadKg && mostRepetitions(other) > most);
}

function mostRepetitions(performance: Performance): number {
  return topSets(performance).sets.reduce((most, { reps = 0 }) => Math.max(most, reps), 0);
}

function wasHard(performance: Performance, min: number): boolean {
  const { sets, lowest } = topSets(performance);
  const reserve = reserveOf(sets);
  const atLimit = reserve?.stated === true && reserve.left - UNDERSTATED < 1;
  return lowest < min || mostRepetitions(performance) - lowest >= FADED_BY || atLimit;
}

/** The same word of the same day is one sign. */
export function areSignsMounting(constraints: readonly ConstraintNote[], today: string): boolean {
  const signs = new Set<string>();
  for (const { kind, from } of constraints) {
    const ago = daysBetween(from, today);
    if (kind !== 'sore_joint' && ago >= 0 && ago <= SIGNS_WITHIN_DAYS) signs.add(`${kind} ${from}`);
  }
  return signs.size >= SIGNS;
}
