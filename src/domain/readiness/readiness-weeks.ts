// What the days say together: a mean a week, which places hurt, and the one finding that heads the screen.
import { addDays, type Weekday, weekNumber } from '../log/calendar-days.ts';
import { CHECK_IN_MEASURES, type CheckInMeasure } from '../log/check-in.ts';
import type { DayState, PainState } from './day-states.ts';

export interface WeekMean {
  /** First and last day told of in that week. */
  readonly fromDay: string;
  readonly toDay: string;
  readonly mean: number;
  readonly days: number;
}

/** Oldest first; weeks nothing was told of are left out. `states` oldest first. */
export function weeklyMeans(
  states: readonly DayState[],
  measure: CheckInMeasure,
  weekStartsOn: Weekday,
): readonly WeekMean[] {
  const weeks = new Map<number, WeekMean>();
  for (const { day, measures } of states) {
    const value = measures[measure]?.value;
    if (value === undefined) continue;
    const week = weekNumber(day, weekStartsOn);
    const before = weeks.get(week);
    const days = (before?.days ?? 0) + 1;
    weeks.set(week, {
      fromDay: before?.fromDay ?? day,
      toDay: day,
      mean: ((before?.mean ?? 0) * (days - 1) + value) / days,
      days,
    });
  }
  return [...weeks.values()];
}

/** A place with what was told of it, by day. */
export interface PainCourse {
  readonly part: PainState['part'];
  readonly side: PainState['side'];
  readonly byDay: ReadonlyMap<string, PainState>;
}

/** Places that hurt or are getting better on some day, the most often told first. Those only ever said to be fine are left out. */
export function painCourses(states: readonly DayState[]): readonly PainCourse[] {
  const courses = new Map<
    string,
    { part: PainState['part']; side: PainState['side']; byDay: Map<string, PainState> }
  >();
  for (const { day, pains } of states)
    for (const pain of pains) {
      const key = `${pain.part ?? ''}|${pain.side ?? ''}`;
      const course = courses.get(key) ?? { part: pain.part, side: pain.side, byDay: new Map<string, PainState>() };
      course.byDay.set(day, pain);
      courses.set(key, course);
    }
  return [...courses.values()]
    .filter(({ byDay }) => [...byDay.values()].some(({ state }) => state !== 'absent'))
    .toSorted((a, b) => b.byDay.size - a.byDay.size);
}

/** Below this a value is off target (design default: the middle of the scale). */
export const IN_BAND_FROM = 3;

export type ReadinessFinding =
  | { readonly kind: 'nothing' }
  /** A place hurt on that many of the last seven days. */
  | { readonly kind: 'sore'; readonly pain: PainState; readonly days: number }
  | { readonly kind: 'low'; readonly measure: CheckInMeasure; readonly days: number; readonly of: number }
  | { readonly kind: 'steady'; readonly days: number };

/** Days of the finding, today included. */
const DAYS_OF_FINDING = 7;

/** Of the last seven days up to `today`: low sleep, energy and the like first, then what hurts. One day alone makes no finding but steady. */
export function readinessFinding(states: readonly DayState[], today: string): ReadinessFinding {
  const from = addDays(today, 1 - DAYS_OF_FINDING);
  const lately = states.filter(({ day }) => day >= from && day <= today);
  if (lately.length === 0) return { kind: 'nothing' };
  let lowest: { measure: CheckInMeasure; days: number; of: number; mean: number } | null = null;
  for (const measure of CHECK_IN_MEASURES) {
    const values = lately.flatMap(({ measures }) => measures[measure]?.value ?? []);
    const days = values.filter((value) => value < IN_BAND_FROM).length;
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    if (days >= 2 && mean < IN_BAND_FROM && (lowest === null || mean < lowest.mean))
      lowest = { measure, days, of: values.length, mean };
  }
  if (lowest) return { kind: 'low', measure: lowest.measure, days: lowest.days, of: lowest.of };
  for (const { byDay } of painCourses(lately)) {
    const hurting = [...byDay.values()].filter(({ state }) => state === 'present');
    const [pain] = hurting;
    if (pain) return { kind: 'sore', pain, days: hurting.length };
  }
  return { kind: 'steady', days: lately.length };
}
