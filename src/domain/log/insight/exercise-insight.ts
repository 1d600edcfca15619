// All that the page of one exercise says of its past, out of its roll-ups alone.
import type { Exercise } from '../../catalogue/exercise.ts';
import { dayNumber } from '../../planning/calendar.ts';
import type { ExerciseRollup } from '../roll-up.ts';
import { type StrengthChange, strengthChange, type StrengthTrend, strengthTrend } from './e1rm-trend.ts';
import {
  type ExerciseRecord,
  isWorthTelling,
  recordHistory,
  type RepetitionMaximum,
  repetitionMaxima,
  standingRecords,
} from './records.ts';
import { changeOf, type Trend, type TrendChange, trendChange, trendsOf } from './trends.ts';
import { type ExerciseTotals, totalsOf } from './weeks.ts';

/** What its best sets are measured in: the estimated maximum, or repetitions, seconds, metres where there is none. */
export type BestKind = 'maximum' | 'most_reps' | 'longest' | 'farthest';

export interface BestPoint {
  readonly day: string;
  readonly workoutId: string;
  readonly value: number;
}

/** What stands first on the page, and is worked out first. */
export interface ExerciseStrength {
  readonly bestKind: BestKind;
  /** Loads were added to a body: no maximum can be estimated from them. */
  readonly isAddedToBody: boolean;
  readonly strength: StrengthTrend;
  /** Of the estimated maximum since the period began. */
  readonly strengthChange: StrengthChange;
  /** Best of each workout in the period, where `bestKind` is not the maximum. */
  readonly best: readonly BestPoint[];
  readonly bestChange: TrendChange;
  /** Of the period, oldest first. */
  readonly rollups: readonly ExerciseRollup[];
}

export interface ExerciseDetails {
  readonly records: readonly ExerciseRecord[];
  /** Newest first; only those worth telling. */
  readonly history: readonly ExerciseRecord[];
  readonly maxima: readonly RepetitionMaximum[];
  /** Points of the period; changes over the latest workouts, whatever the period. */
  readonly trends: readonly MeasuredTrend[];
  readonly totals: ExerciseTotals;
}

export interface MeasuredTrend extends Trend {
  readonly change: TrendChange;
}

type Known = Pick<Exercise, 'loadKind' | 'measure'> | undefined;

/** `rollups`: all of one exercise, oldest first. `fromDay`: where the period begins, inclusive; absent: with the first. */
export function exerciseStrength(
  rollups: readonly ExerciseRollup[],
  exercise: Known,
  fromDay?: string,
): ExerciseStrength {
  const inPeriod = within(rollups, fromDay);
  const usable = usableOf(rollups, exercise);
  const strength = strengthTrend(usable);
  const bestKind = bestKindOf(usable, exercise);
  const best = bestKind === 'maximum' ? [] : bestPoints(inPeriod, bestKind);
  return {
    bestKind,
    isAddedToBody: isOfBody(exercise) && rollups.some(({ maximum }) => maximum !== undefined),
    strength,
    strengthChange: strengthChange(strength, fromDay === undefined ? undefined : dayNumber(fromDay)),
    best,
    bestChange: changeOf(best, leastChange(best)),
    rollups: inPeriod,
  };
}

/** As exerciseStrength. */
export function exerciseDetails(
  rollups: readonly ExerciseRollup[],
  exercise: Known,
  fromDay?: string,
): ExerciseDetails {
  const history = recordHistory(usableOf(rollups, exercise));
  const maxima = repetitionMaxima(rollups);
  return {
    records: standingRecords(history),
    history: history.filter(isWorthTelling).reverse(),
    maxima: maxima.some(({ kg }) => kg !== 0) ? maxima : [],
    trends: trendsOf(rollups).flatMap((trend) => {
      const points = within(trend.points, fromDay);
      return points.length === 0 ? [] : [{ kind: trend.kind, points, change: trendChange(trend) }];
    }),
    totals: totalsOf(within(rollups, fromDay)),
  };
}

function within<T extends { readonly day: string }>(rows: readonly T[], fromDay: string | undefined): readonly T[] {
  return fromDay === undefined ? rows : rows.filter(({ day }) => day >= fromDay);
}

/** What is added to a body says nothing of the most that body can lift. */
function usableOf(rollups: readonly ExerciseRollup[], exercise: Known): readonly ExerciseRollup[] {
  return isOfBody(exercise) ? rollups.map(withoutMaximum) : rollups;
}

function isOfBody(exercise: Known): boolean {
  return exercise?.loadKind === 'bodyweight' || exercise?.loadKind === 'bodyweight_plus';
}

function withoutMaximum(rollup: ExerciseRollup): ExerciseRollup {
  const rest: { -readonly [Field in keyof ExerciseRollup]: ExerciseRollup[Field] } = { ...rollup };
  delete rest.maximum;
  return rest;
}

const VALUES: Readonly<Record<Exclude<BestKind, 'maximum'>, (rollup: ExerciseRollup) => number | undefined>> = {
  most_reps: ({ mostReps }) => mostReps?.reps,
  longest: ({ longestSec }) => longestSec,
  farthest: ({ farthestM }) => farthestM,
};

function bestKindOf(rollups: readonly ExerciseRollup[], exercise: Pick<Exercise, 'measure'> | undefined): BestKind {
  if (rollups.some(({ maximum }) => maximum)) return 'maximum';
  const usual =
    exercise && ({ repetitions: 'most_reps', hold: 'longest', distance: 'farthest' } as const)[exercise.measure];
  const counts = (kind: Exclude<BestKind, 'maximum'>) =>
    rollups.filter((rollup) => VALUES[kind](rollup) !== undefined).length;
  if (usual && counts(usual) > 0) return usual;
  return (['most_reps', 'longest', 'farthest'] as const).reduce((most, kind) =>
    counts(kind) > counts(most) ? kind : most,
  );
}

function bestPoints(rollups: readonly ExerciseRollup[], kind: Exclude<BestKind, 'maximum'>): readonly BestPoint[] {
  return rollups.flatMap((rollup) => {
    const value = VALUES[kind](rollup);
    return value === undefined ? [] : [{ day: rollup.day, workoutId: rollup.workoutId, value }];
  });
}

/** A twentieth of what is usual, and one at least (design default). */
function leastChange(points: readonly BestPoint[]): number {
  const mean = points.reduce((sum, { value }) => sum + value, 0) / Math.max(1, points.length);
  return Math.max(1, 0.05 * mean);
}
