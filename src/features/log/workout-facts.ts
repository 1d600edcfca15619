// The few figures a workout is remembered by.
import type { WorkoutDetail } from '../../storage/storage.ts';

export interface WorkoutFacts {
  readonly startedAt: Date;
  /** Whole minutes from start to end; to the last set while it goes on. */
  readonly minutes: number;
  /** Mean of the sets the camera judged, 0–100; null where there is none. */
  readonly formScore: number | null;
}

export function workoutFacts({ workout, sets }: WorkoutDetail): WorkoutFacts {
  const startedAt = new Date(workout.startedAt);
  const endMs = Date.parse(workout.endedAt ?? sets.at(-1)?.endedAt ?? workout.startedAt);
  const scores = sets.flatMap(({ camera }) => (camera && camera.setScore !== null ? [camera.setScore] : []));
  return {
    startedAt,
    minutes: Math.max(0, Math.round((endMs - startedAt.getTime()) / 60_000)),
    formScore: scores.length === 0 ? null : Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length),
  };
}
