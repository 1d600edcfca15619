// Which place of the row of exercises a set was done at. One exercise may stand there more than once: a set knows its place where that was
// recorded, and fills the first place that is open where it was not (an older snapshot, a log read without one).
import type { PlannedExercise } from '../planning/plan.ts';
import { isOpenAt } from './session-turns.ts';
import type { PerformedSet, SessionExercise, SessionSnapshot } from './session.ts';

type Row = readonly (PlannedExercise & Pick<SessionExercise, 'place'>)[];

interface SetInLog {
  readonly id: string;
  readonly exerciseId: string;
}

export function exerciseIdOf(set: PerformedSet): string {
  return typeof set === 'string' ? set : set.exerciseId;
}

/** The sets of the log, in order, each with its place where that is known. */
export function performedOf(
  { places }: Pick<SessionSnapshot, 'places'>,
  sets: readonly SetInLog[],
): readonly PerformedSet[] {
  return sets.map(({ id, exerciseId }) => {
    const place = places?.[id];
    return place === undefined ? exerciseId : { exerciseId, place };
  });
}

/**
 * The position in the row that each performed set belongs to: its own place, else the first one with sets left, else the last; null: its
 * exercise is not there.
 */
export function placesOf(exercises: Row, performed: readonly PerformedSet[]): readonly (number | null)[] {
  const done = exercises.map(() => 0);
  return performed.map((set) => {
    const at = placeOf(exercises, done, set);
    if (at !== null) done[at] = (done[at] ?? 0) + 1;
    return at;
  });
}

/** The set was, or is about to be, done at this position. Unchanged where another exercise stands there, or none. */
export function recordPlace(session: SessionSnapshot, set: SetInLog, exerciseIndex: number): SessionSnapshot {
  const exercise = session.exercises[exerciseIndex];
  if (exercise?.exerciseId !== set.exerciseId) return session;
  const place = exercise.place ?? set.id;
  return {
    ...session,
    ...(exercise.place === undefined
      ? { exercises: session.exercises.with(exerciseIndex, { ...exercise, place }) }
      : {}),
    places: { ...session.places, [set.id]: place },
  };
}

function placeOf(exercises: Row, done: readonly number[], set: PerformedSet): number | null {
  const exerciseId = exerciseIdOf(set);
  const all = exercises.flatMap((exercise, index) => (exercise.exerciseId === exerciseId ? [index] : []));
  const own = typeof set === 'string' ? undefined : all.find((index) => exercises[index]?.place === set.place);
  return own ?? all.find((index) => isOpenAt(exercises, done, index)) ?? all.at(-1) ?? null;
}
