// Sets a week for each muscle, counted as the planner counts them: fractionally, by what each exercise credits (Pelland 2025).
import type { ExerciseBook } from '../../catalogue/exercise-book.ts';
import { MUSCLES, type Muscle } from '../../catalogue/exercise.ts';
import type { MuscleTarget } from '../../planning/weekly-targets.ts';
import type { ExerciseRollup } from '../roll-up.ts';
import { mondayOf } from './weeks.ts';

export type MuscleSets = Readonly<Record<Muscle, number>>;

export interface MuscleWeek {
  /** Its Monday. */
  readonly week: string;
  readonly sets: MuscleSets;
  /** Sets of exercises that credit no muscle: ones nobody described, cardio, stretching. */
  readonly uncounted: number;
}

/** One row for each of `weeks` (Mondays); roll-ups outside are left out. */
export function muscleWeeks(
  rollups: readonly ExerciseRollup[],
  book: Pick<ExerciseBook, 'byId'>,
  weeks: readonly string[],
): readonly MuscleWeek[] {
  const rows = new Map(weeks.map((week) => [week, { sets: noSets(), uncounted: 0 }]));
  for (const { day, exerciseId, sets } of rollups) {
    const row = rows.get(mondayOf(day));
    if (!row) continue;
    const shares = creditedBy(exerciseId, book);
    if (shares.length === 0) row.uncounted += sets;
    for (const [muscle, share] of shares) row.sets[muscle] += share * sets;
  }
  return [...rows].map(([week, { sets, uncounted }]) => ({ week, sets, uncounted }));
}

/** Cardio and stretching count in minutes, not in sets of muscles: as in the planner. */
function creditedBy(exerciseId: string, book: Pick<ExerciseBook, 'byId'>): readonly (readonly [Muscle, number])[] {
  const exercise = book.byId(exerciseId);
  if (!exercise || exercise.pattern === 'cardio' || exercise.pattern === 'mobility') return [];
  return MUSCLES.flatMap((muscle) => {
    const share = exercise.muscles[muscle] ?? 0;
    return share > 0 ? [[muscle, share] as const] : [];
  });
}

function noSets(): Record<Muscle, number> {
  return Object.fromEntries(MUSCLES.map((muscle) => [muscle, 0])) as Record<Muscle, number>;
}

/** `some`: trained, and nothing was meant; `below`: some, not yet the target; `beyond`: so many that a set more adds mostly fatigue. */
export type MuscleState = 'none' | 'some' | 'below' | 'on' | 'beyond';

export interface MuscleStanding {
  readonly muscle: Muscle;
  /** A week, mean over the weeks asked about. */
  readonly sets: number;
  /** Null where nothing is known of what the person is after, and of muscles that hardly any plan asks for. */
  readonly target: number | null;
  readonly state: MuscleState;
}

/** Within a fifth of the target is on it: sets are whole and weeks differ (design default). Beyond: where `worth` in weekly-targets.ts falls. */
const ON_FROM = 0.8;
const BEYOND_FROM = 1.3;
/** Less than half a set is none. */
const SOME = 0.5;
/** Muscles of less importance to the planner (hip flexors, neck) are missing from nobody's week. */
const ASKED_FOR = 0.2;

export function muscleStandings(
  weeks: readonly MuscleWeek[],
  targets: readonly MuscleTarget[] | null,
): readonly MuscleStanding[] {
  const asked = (targets ?? []).filter(({ weight, sets }) => weight >= ASKED_FOR && sets > 0);
  const target = new Map(asked.map((each) => [each.muscle, each.sets]));
  return MUSCLES.map((muscle) => {
    const total = weeks.reduce((sum, week) => sum + week.sets[muscle], 0);
    const sets = weeks.length === 0 ? 0 : total / weeks.length;
    const goal = target.get(muscle) ?? null;
    return { muscle, sets, target: goal, state: stateOf(sets, goal) };
  });
}

function stateOf(sets: number, target: number | null): MuscleState {
  if (sets < SOME) return 'none';
  if (target === null) return 'some';
  if (sets < ON_FROM * target) return 'below';
  return sets > BEYOND_FROM * target ? 'beyond' : 'on';
}

/** The muscle that lacks the most sets of its target; null where none is below it. */
export function furthestBelow(
  standings: readonly MuscleStanding[],
): (MuscleStanding & { readonly target: number }) | null {
  let furthest: (MuscleStanding & { readonly target: number }) | null = null;
  for (const { muscle, sets, target, state } of standings) {
    if (target === null || state === 'on' || state === 'beyond') continue;
    if (furthest === null || target - sets > furthest.target - furthest.sets)
      furthest = { muscle, sets, target, state };
  }
  return furthest;
}
