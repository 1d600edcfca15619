// Which exercises a list shows and in what order: by what they are, by what is done most and lately.
import { daysBetween } from '../planning/calendar.ts';
import { isCustomId } from './custom-exercise.ts';
import type { Equipment, Exercise, Level, MovementPattern, Muscle } from './exercise.ts';

export interface ExerciseFilter {
  /** Worked mainly. */
  readonly muscle: Muscle | null;
  /** Among what it needs. */
  readonly equipment: Equipment | null;
  readonly level: Level | null;
  readonly pattern: MovementPattern | null;
  /** Only what the camera counts. */
  readonly camera: boolean;
  /** Only the person's own. */
  readonly own: boolean;
}

export const NO_FILTER: ExerciseFilter = {
  muscle: null,
  equipment: null,
  level: null,
  pattern: null,
  camera: false,
  own: false,
};

/** How many of them are set. */
export function filterCount(filter: ExerciseFilter): number {
  return Object.values(filter).filter((value) => value !== null && value !== false).length;
}

/** From this share on a muscle is worked mainly. */
const MAINLY = 0.75;

export function passes(
  exercise: Exercise,
  filter: ExerciseFilter,
  isCounted: (exerciseId: string) => boolean,
): boolean {
  const { muscle, equipment, level, pattern, camera, own } = filter;
  if (muscle !== null && (exercise.muscles[muscle] ?? 0) < MAINLY) return false;
  if (equipment !== null && !exercise.equipment.includes(equipment)) return false;
  if (level !== null && exercise.level !== level) return false;
  if (pattern !== null && exercise.pattern !== pattern) return false;
  return (!camera || isCounted(exercise.id)) && (!own || isCustomId(exercise.id));
}

/** How often and when last; see ExerciseUse. */
export interface Use {
  readonly exerciseId: string;
  readonly workouts: number;
  /** YYYY-MM-DD. */
  readonly lastDay: string;
}

/** Those done in most workouts first, then as they stand. */
export function mostUsedFirst<E extends Pick<Exercise, 'id'>>(
  exercises: readonly E[],
  uses: readonly Use[],
): readonly E[] {
  const counts = new Map(uses.map(({ exerciseId, workouts }) => [exerciseId, workouts]));
  return exercises.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}

/** After so many days without it an exercise counts half. Design default: two blocks of training. */
const HALF_DAYS = 60;

/** Ids of what is likeliest to be wanted next: done often, and not long ago. At most `limit`. */
export function likeliest(uses: readonly Use[], today: string, limit: number): readonly string[] {
  const weight = ({ workouts, lastDay }: Use) =>
    workouts * 0.5 ** (Math.max(0, daysBetween(lastDay, today)) / HALF_DAYS);
  return uses
    .map((use) => ({ id: use.exerciseId, weight: weight(use) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ id }) => id);
}
