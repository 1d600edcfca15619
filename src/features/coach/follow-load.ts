// After a set was written down with another load than planned, the sets left that were to have the same take it over.
import type { Workout } from '../../coach/workout-state.ts';
import { loadToFollow } from './workout-progress.ts';

/** `setId`: of a set that is in the log. Resolves when the session is on disk. */
export async function followLoad(workout: Workout, setId: string | undefined): Promise<void> {
  const { snapshot, sets } = workout.store.getState();
  const set = sets.find(({ id }) => id === setId);
  const followed = snapshot && set ? loadToFollow(snapshot, sets, set) : null;
  if (followed) await workout.changeTarget(followed.exerciseIndex, { load: followed.load });
}
