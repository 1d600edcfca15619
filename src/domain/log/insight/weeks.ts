// Weeks of the log, from Monday and told by their Monday's day, and what the log comes to over weeks, months, years and all of it.
import { dayFrom } from '../../planning/calendar.ts';
import type { ExerciseRollup, WorkoutSummary } from '../roll-up.ts';
import { dayOrdinal } from './day-ordinal.ts';

/** YYYY-MM-DD of the Monday of the week that `day` is in. 1970-01-01 was a Thursday. */
export function mondayOf(day: string): string {
  const number = dayOrdinal(day);
  return dayFrom(number - ((((number + 3) % 7) + 7) % 7));
}

export function addDays(day: string, days: number): string {
  return dayFrom(dayOrdinal(day) + days);
}

/** Mondays of the `count` weeks up to and with the one of `today`, oldest first. */
export function weeksUntil(today: string, count: number): readonly string[] {
  const last = mondayOf(today);
  return Array.from({ length: count }, (_, k) => addDays(last, -7 * (count - 1 - k)));
}

/** How finely a stretch of time is cut into bars. */
export type Span = 'week' | 'month' | 'year';

/** Weeks up to half a year, months up to three years, years beyond: never more than forty bars but for long lives. */
export function spanFor(fromDay: string, toDay: string): Span {
  const days = dayOrdinal(toDay) - dayOrdinal(fromDay);
  if (days <= 190) return 'week';
  return days <= 1130 ? 'month' : 'year';
}

/** The day that its week, month or year begins with. */
export function startOf(day: string, span: Span): string {
  if (span === 'week') return mondayOf(day);
  return span === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

/** One row for each week, month or year from the one of `fromDay` to the one of `toDay`, also where nothing was done; rows outside are left out. */
export function sumsBy<T extends { readonly day: string }>(
  span: Span,
  rows: readonly T[],
  fromDay: string,
  toDay: string,
  of: (row: T) => number,
): readonly { readonly start: string; readonly value: number }[] {
  const sums = new Map<string, number>();
  for (let start = startOf(fromDay, span); start <= toDay; start = startOf(addDays(start, STEP[span]), span))
    sums.set(start, 0);
  for (const row of rows) {
    const start = startOf(row.day, span);
    const known = sums.get(start);
    if (known !== undefined) sums.set(start, known + of(row));
  }
  return [...sums].map(([start, value]) => ({ start, value }));
}

/** From the first day of one surely into the next. */
const STEP: Readonly<Record<Span, number>> = { week: 7, month: 31, year: 366 };

export interface ExerciseTotals {
  readonly workouts: number;
  readonly sets: number;
  readonly reps: number;
  readonly volumeKg: number;
  readonly durationSec: number;
  readonly distanceM: number;
}

/** Over roll-ups of any exercises; two exercises of one workout are one workout. */
export function totalsOf(rollups: readonly ExerciseRollup[]): ExerciseTotals {
  const sum = (of: (rollup: ExerciseRollup) => number) => rollups.reduce((total, rollup) => total + of(rollup), 0);
  return {
    workouts: new Set(rollups.map(({ workoutId }) => workoutId)).size,
    sets: sum(({ sets }) => sets),
    reps: sum(({ reps }) => reps),
    volumeKg: sum(({ volumeKg }) => volumeKg),
    durationSec: sum(({ durationSec }) => durationSec),
    distanceM: sum(({ distanceM }) => distanceM),
  };
}

/** Of workouts with heart or form, oldest first. */
export type WorkoutFacts = Pick<WorkoutSummary, 'workoutId' | 'day' | 'formScore' | 'meanBpm' | 'peakBpm'>;

/** One row a workout out of its exercises' roll-ups: means weighed by sets, the highest peak. Oldest first as the roll-ups are. */
export function workoutFacts(rollups: readonly ExerciseRollup[]): readonly WorkoutFacts[] {
  const byWorkout = new Map<string, ExerciseRollup[]>();
  for (const rollup of rollups) {
    const known = byWorkout.get(rollup.workoutId);
    if (known) known.push(rollup);
    else byWorkout.set(rollup.workoutId, [rollup]);
  }
  return [...byWorkout].flatMap(([workoutId, own]) => {
    const day = own[0]?.day;
    if (day === undefined) return [];
    const formScore = weighed(own, ({ formScore }) => formScore);
    const meanBpm = weighed(own, ({ meanBpm }) => meanBpm);
    const peaks = own.flatMap(({ peakBpm }) => (peakBpm === undefined ? [] : [peakBpm]));
    return [
      {
        workoutId,
        day,
        ...(formScore === null ? {} : { formScore }),
        ...(meanBpm === null ? {} : { meanBpm }),
        ...(peaks.length === 0 ? {} : { peakBpm: Math.max(...peaks) }),
      },
    ];
  });
}

function weighed(
  rollups: readonly ExerciseRollup[],
  of: (rollup: ExerciseRollup) => number | undefined,
): number | null {
  let [sum, weight] = [0, 0];
  for (const rollup of rollups) {
    const value = of(rollup);
    if (value === undefined) continue;
    const sets = Math.max(1, rollup.sets);
    sum += value * sets;
    weight += sets;
  }
  return weight === 0 ? null : sum / weight;
}
