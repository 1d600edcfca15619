// What the log says of a stretch of time, over all exercises: muscles against their targets, balance, form and heart.
import type { ExerciseBook } from '../../catalogue/exercise-book.ts';
import type { MuscleTarget } from '../../planning/weekly-targets.ts';
import type { DayTotals, ExerciseRollup } from '../roll-up.ts';
import { type Balance, balancesOf, type SideBalance, sideBalances } from './balance.ts';
import type { MeasuredTrend } from './exercise-insight.ts';
import { furthestBelow, type MuscleStanding, muscleStandings, muscleWeeks } from './muscle-weeks.ts';
import { type Trend, trendChange, type TrendKind } from './trends.ts';
import { addDays, mondayOf, weeksUntil, workoutFacts } from './weeks.ts';

export type PeriodLength = 'week' | 'quarter' | 'year' | 'all';
export type WeeksLength = Exclude<PeriodLength, 'all'>;

const WEEKS: Readonly<Record<WeeksLength, number>> = { week: 1, quarter: 12, year: 52 };
/** Balance, form and bars need a past to stand in: never less than this. */
const LEAST_WEEKS = 12;

/** The Monday it begins with; `at least` twelve weeks back where asked for. */
function periodStart(length: WeeksLength, today: string, leastWeeks = 1): string {
  return addDays(mondayOf(today), -7 * (Math.max(WEEKS[length], leastWeeks) - 1));
}

/** A stretch of time as days, all inclusive. */
export interface Period {
  readonly length: PeriodLength;
  /** What is counted by the day is of these. */
  readonly fromDay: string;
  readonly toDay: string;
  /** Twelve weeks of bars at least. */
  readonly barsFrom: string;
  /**
   * What is told exercise by exercise (muscles, balance, form, records): the period itself, but of all of a log the year up to the last workout
   * in it, since years of roll-ups take long to read and a mean over years says little.
   */
  readonly close: {
    readonly length: WeeksLength;
    /** The day it is told on: its week is still open. After a log that ended over a year ago, the Monday after its last week. */
    readonly asOf: string;
    readonly fromDay: string;
    /** With a past of twelve weeks at least: roll-ups are read from here. */
    readonly readFrom: string;
  };
}

/** `days`: all that has a workout up to today, oldest first. */
export function periodOf(length: PeriodLength, days: readonly Pick<DayTotals, 'day'>[], today: string): Period {
  if (length !== 'all') {
    const [fromDay, barsFrom] = [periodStart(length, today), periodStart(length, today, LEAST_WEEKS)];
    return { length, fromDay, toDay: today, barsFrom, close: { length, asOf: today, fromDay, readFrom: barsFrom } };
  }
  const [first, last] = [days[0]?.day ?? today, days.at(-1)?.day ?? today];
  const asOf = last >= periodStart('year', today) ? today : addDays(mondayOf(last), 7);
  const closeFrom = periodStart('year', asOf);
  const close = { length: 'year', asOf, fromDay: closeFrom, readFrom: closeFrom } as const;
  const barsFrom = [first, periodStart('week', today, LEAST_WEEKS)].sort()[0] ?? first;
  return { length, fromDay: first, toDay: today, barsFrom, close };
}

/** The shortest that has something to say; this week never, as it is open. */
export function firstPeriod(days: readonly Pick<DayTotals, 'day'>[], today: string): PeriodLength {
  const last = days.at(-1)?.day ?? today;
  return (['quarter', 'year'] as const).find((length) => last >= periodStart(length, today)) ?? 'all';
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

/** `rollups`: all exercises, oldest first, of the days from `readFrom` to `asOf`. */
export function periodInsight(
  rollups: readonly ExerciseRollup[],
  book: Pick<ExerciseBook, 'byId'>,
  targets: readonly MuscleTarget[] | null,
  { length, asOf, fromDay }: Period['close'],
): PeriodInsight {
  const own = rollups.filter(({ day }) => day >= fromDay && day <= asOf);
  const weeks = muscleWeeks(own, book, weeksCounted(own, length, asOf));
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
function weeksCounted(own: readonly ExerciseRollup[], length: WeeksLength, today: string): readonly string[] {
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
