// Weeks of training in a row, counted so that rest is part of it.
//
// The rule: a week counts in which the person trained at least once. Rest days never matter, nor does the week that is not over yet. A
// missed week is forgiven, it neither counts nor ends the row, unless another was missed less than five weeks before or after it: a row ends
// with two missed weeks within five. What was meant per week is told beside the number and takes nothing away from it.
import { dayNumber, type Weekday, weekNumber } from './calendar-days.ts';

export interface Streak {
  /** Weeks with training, the current one among them once it has some. 0: no row at present. */
  readonly weeks: number;
  /** Of those, weeks with at least as many days as were meant. */
  readonly asMeant: number;
  /** Missed weeks within the row, or just before the current week, that are forgiven. */
  readonly forgiven: number;
  /** Days trained in the current week. */
  readonly daysThisWeek: number;
}

/** From one missed week to the next within a row, in weeks (design default). */
export const FORGIVEN_EVERY_WEEKS = 5;

/**
 * `days`: YYYY-MM-DD on which the person trained, in any order, repeated or not; days after `today` are left out. `meantPerWeek`: 1–7, of
 * the profile; 1 where nothing was said.
 */
export function trainingStreak(
  days: Iterable<string>,
  today: string,
  { meantPerWeek, weekStartsOn }: { readonly meantPerWeek: number; readonly weekStartsOn: Weekday },
): Streak {
  const perWeek = new Map<number, Set<string>>();
  for (const day of days) {
    if (day > today || Number.isNaN(dayNumber(day))) continue;
    const week = weekNumber(day, weekStartsOn);
    perWeek.set(week, (perWeek.get(week) ?? new Set()).add(day));
  }
  const current = weekNumber(today, weekStartsOn);
  const daysIn = (week: number) => perWeek.get(week)?.size ?? 0;
  let [weeks, asMeant, forgiven] = [0, 0, 0];
  let missed: number | null = null;
  /** Missed, and not known yet whether the row goes on before it. */
  let pending = false;
  for (let week = daysIn(current) > 0 ? current : current - 1; ; week--) {
    const trained = daysIn(week);
    if (trained > 0) {
      weeks += 1;
      if (trained >= meantPerWeek) asMeant += 1;
      if (pending) forgiven += 1;
      pending = false;
      continue;
    }
    if (missed !== null && missed - week < FORGIVEN_EVERY_WEEKS) break;
    missed = week;
    pending = true;
  }
  return { weeks, asMeant, forgiven, daysThisWeek: daysIn(current) };
}
