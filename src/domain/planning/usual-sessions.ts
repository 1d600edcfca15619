// How long sessions have really lasted: who leaves early is asked for less.
import type { Exercise } from '../catalogue/exercise.ts';
import { daysBetween } from './calendar.ts';
import type { TrainingHistory } from './history.ts';
import type { Profile } from './profile.ts';
import { schemeOf } from './schemes.ts';
import { plannedSeconds, warmUpSeconds } from './session-time.ts';

const DAYS_LOOKED_AT = 56;
/** Fewer workouts tell nothing. */
const ENOUGH = 6;
/** Sessions under this share of the time that was asked for are left early; around it the estimate is too coarse to tell. */
const EARLY = 0.75;
const MARGIN = 1.1;

export interface UsualRequest {
  readonly profile: Profile;
  readonly catalogue: readonly Exercise[];
  readonly history: TrainingHistory;
  readonly today: string;
}

/** The middle of what the workouts of the last eight weeks took, from their sets, without warm-up; Infinity where nobody leaves early. */
export function usualSeconds({ profile, catalogue, history, today }: UsualRequest): number {
  const byId = new Map(catalogue.map((exercise) => [exercise.id, exercise]));
  const recent = history.filter(({ day }) => {
    const ago = daysBetween(day, today);
    return ago >= 0 && ago <= DAYS_LOOKED_AT;
  });
  if (recent.length < ENOUGH) return Number.POSITIVE_INFINITY;
  const { goal, level, minutesPerSession: minutes } = profile;
  const lasted = recent
    .map(({ sets }) => {
      const counts = new Map<Exercise, number>();
      for (const { exerciseId, type } of sets) {
        const exercise = byId.get(exerciseId);
        if (exercise && type !== 'warmup') counts.set(exercise, (counts.get(exercise) ?? 0) + 1);
      }
      return [...counts].reduce(
        (sum, [exercise, count]) => sum + plannedSeconds(exercise, schemeOf(exercise, goal, level, minutes), count),
        0,
      );
    })
    .toSorted((a, b) => a - b);
  const middle = lasted[Math.floor(lasted.length / 2)] ?? 0;
  const asked = minutes * 60 - warmUpSeconds(minutes);
  return middle < EARLY * asked ? MARGIN * middle : Number.POSITIVE_INFINITY;
}
