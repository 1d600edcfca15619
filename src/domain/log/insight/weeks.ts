// Weeks of the log: from Monday, told by their Monday's day.
import { dayFrom, dayNumber } from '../../planning/calendar.ts';
import type { DayTotals, ExerciseRollup, WorkoutSummary } from '../roll-up.ts';

/** YYYY-MM-DD of the Monday of the week that `day` is in. 1970-01-01 was a Thursday. */
export function mondayOf(day: string): string {
  const number = dayNumber(day);
  return dayFrom(number - ((((number + 3) % 7) + 7) % 7));
}

export function addDays(day: string, days: number): string {
  return dayFrom(dayNumber(day) + days);
}

/** Mondays of the `count` weeks up to and with the one of `today`, oldest first. */
export function weeksUntil(today: string, count: number): readonly string[] {
  const last = mondayOf(today);
  return Array.from({ length: count }, (_, k) => addDays(last, -7 * (count - 1 - k)));
}

export interface WeekTotals {
  readonly week: string;
  readonly workouts: number;
  readonly sets: number;
  readonly minutes: number;
  readonly volumeKg: number;
}

/** One row a week, also of weeks without a workout; days outside are left out. */
export function weekTotals(days: readonly DayTotals[], weeks: readonly string[]): readonly WeekTotals[] {
  const byWeek = new Map<string, DayTotals[]>();
  for (const day of days) {
    const week = mondayOf(day.day);
    const known = byWeek.get(week);
    if (known) known.push(day);
    else byWeek.set(week, [day]);
  }
  return weeks.map((week) => {
    const own = byWeek.get(week) ?? [];
    const sum = (of: (day: DayTotals) => number) => own.reduce((total, day) => total + of(day), 0);
    return {
      week,
      workouts: sum(({ workouts }) => workouts),
      sets: sum(({ sets }) => sets),
      minutes: sum(({ minutes }) => minutes),
      volumeKg: sum(({ volumeKg }) => volumeKg),
    };
  });
}

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
