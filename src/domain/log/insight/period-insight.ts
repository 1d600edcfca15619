// What the log says of a stretch of time, over all exercises: muscles against their targets, balance, form and heart.
import type { ExerciseBook } from '../../catalogue/exercise-book.ts';
import type { MuscleTarget } from '../../planning/weekly-targets.ts';
import type { ExerciseRollup } from '../roll-up.ts';
import { type Balance, balancesOf, type SideBalance, sideBalances } from './balance.ts';
import type { MeasuredTrend } from './exercise-insight.ts';
import { furthestBelow, type MuscleStanding, muscleStandings, muscleWeeks } from './muscle-weeks.ts';
import { type Trend, trendChange, type TrendKind } from './trends.ts';
import { addDays, mondayOf, weeksUntil, workoutFacts } from './weeks.ts';

export type PeriodLength = 'week' | 'quarter' | 'year';

const WEEKS: Readonly<Record<PeriodLength, number>> = { week: 1, quarter: 12, year: 52 };
/** Balance, form and bars need a past to stand in: never less than this. */
export const LEAST_WEEKS = 12;

/** The Monday it begins with; `at least` twelve weeks back where asked for. */
export function periodStart(length: PeriodLength, today: string, leastWeeks = 1): string {
  return addDays(mondayOf(today), -7 * (Math.max(WEEKS[length], leastWeeks) - 1));
}

export interface PeriodInsight {
  /** Means over whole weeks since the first workout in the period; of this week alone, what there is so far. */
  readonly standings: readonly MuscleStanding[];
  readonly furthest: (MuscleStanding & { readonly target: number }) | null;
  readonly onTarget: number;
  readonly belowTarget: number;
  /** Sets a week that no muscle is credited with. */
  readonly uncounted: number;
  /** Over twelve weeks at least. */
  readonly balances: readonly Balance[];
  readonly sides: readonly SideBalance[];
  /** Form and heart rate over all exercises, a point a workout; those that were measured. */
  readonly trends: readonly MeasuredTrend[];
  /** Done in the period. */
  readonly exerciseIds: readonly string[];
}

/** `rollups`: all exercises, oldest first, from `periodStart(length, today, LEAST_WEEKS)` on. */
export function periodInsight(
  rollups: readonly ExerciseRollup[],
  book: Pick<ExerciseBook, 'byId'>,
  targets: readonly MuscleTarget[] | null,
  length: PeriodLength,
  today: string,
): PeriodInsight {
  const fromDay = periodStart(length, today);
  const own = rollups.filter(({ day }) => day >= fromDay && day <= today);
  const weeks = muscleWeeks(own, book, weeksCounted(own, length, today));
  const standings = muscleStandings(weeks, targets);
  const facts = workoutFacts(rollups);
  return {
    standings,
    furthest: furthestBelow(standings),
    onTarget: standings.filter(({ state }) => state === 'on' || state === 'beyond').length,
    belowTarget: standings.filter(({ state, target }) => target !== null && (state === 'none' || state === 'below'))
      .length,
    uncounted: weeks.reduce((sum, week) => sum + week.uncounted, 0) / Math.max(1, weeks.length),
    balances: balancesOf(rollups, book),
    sides: sideBalances(rollups).filter(({ verdict }) => verdict !== 'not_enough'),
    trends: [
      measured(
        'form',
        facts.map(({ formScore, ...rest }) => ({ ...rest, value: formScore })),
      ),
      measured(
        'heart',
        facts.map(({ meanBpm, ...rest }) => ({ ...rest, value: meanBpm })),
      ),
    ].filter(({ points }) => points.length > 0),
    exerciseIds: [...new Set(own.map(({ exerciseId }) => exerciseId))],
  };
}

/** This week is still open: means are of the weeks before it, from the first that was trained. */
function weeksCounted(own: readonly ExerciseRollup[], length: PeriodLength, today: string): readonly string[] {
  const all = weeksUntil(today, WEEKS[length]);
  const first = own[0];
  if (length === 'week' || !first) return all.slice(-1);
  const whole = all.filter((week) => week >= mondayOf(first.day) && week < mondayOf(today));
  return whole.length > 0 ? whole : all.slice(-1);
}

function measured(
  kind: TrendKind,
  rows: readonly { readonly day: string; readonly workoutId: string; readonly value: number | undefined }[],
): MeasuredTrend {
  const points = rows.flatMap(({ day, workoutId, value }) => (value === undefined ? [] : [{ day, workoutId, value }]));
  const trend: Trend = { kind, points };
  return { ...trend, change: trendChange(trend) };
}
