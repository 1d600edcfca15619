// Where a workout stands, read off its session and its sets: what is next, what is left, what a form begins with.
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import { setsDone } from '../../domain/coaching/session-machine.ts';
import { performedOf, placesOf } from '../../domain/coaching/session-places.ts';
import { loadKg } from '../../domain/log/load-kg.ts';
import { openRows } from '../../domain/log/next-entry.ts';
import type { Load, SetRecord } from '../../domain/log/records.ts';
import type { PlannedExercise } from '../../domain/planning/plan.ts';

export interface ExerciseProgress {
  readonly exercise: PlannedExercise;
  /** Position in the session. */
  readonly index: number;
  readonly done: number;
  /** 0 where nobody said how many. */
  readonly planned: number;
  readonly current: boolean;
}

export function progressOf(snapshot: SessionSnapshot, sets: readonly SetRecord[]): readonly ExerciseProgress[] {
  const done = setsDone(snapshot.exercises, performedOf(snapshot, sets));
  return snapshot.exercises.map((exercise, index) => ({
    exercise,
    index,
    done: done[index] ?? 0,
    planned: exercise.free ? 0 : exercise.sets.length,
    current: index === snapshot.exerciseIndex,
  }));
}

/** Planned sets nobody has done yet. */
export function openSets(progress: readonly ExerciseProgress[]): number {
  return progress.reduce((sum, { done, planned }) => sum + Math.max(0, planned - done), 0);
}

/** What a form for the next set of `exerciseId` begins with, as the first open row of the log. `last`: of last time, in order. */
export function nextEntry(
  snapshot: SessionSnapshot,
  sets: readonly SetRecord[],
  exerciseId: string,
  unit: Load['unit'],
  exercise: Exercise | undefined,
  last: readonly SetRecord[] = [],
): Partial<Pick<SetRecord, 'reps' | 'load' | 'durationSec' | 'distanceM' | 'type'>> {
  const { exercises, exerciseIndex } = snapshot;
  const isCurrent = exercises[exerciseIndex]?.exerciseId === exerciseId;
  const index = isCurrent ? exerciseIndex : exercises.findIndex((each) => each.exerciseId === exerciseId);
  const places = placesOf(exercises, performedOf(snapshot, sets));
  const done = sets.filter((_set, at) => places[at] === index);
  const request = { exercise, done, last, unit };
  const [row] = openRows({ ...request, sets: exercises[index]?.sets ?? [], free: exercises[index]?.free === true });
  const entry = (row ?? openRows({ ...request, sets: [] })[0])?.entry;
  if (!entry) return {};
  const { perSide: _per, side: _side, type, ...numbers } = entry;
  return type === 'normal' ? numbers : { ...numbers, type };
}

/**
 * A set was done with another load than planned: the sets left that were to have the same load are likely to have this one. Null where
 * nothing follows. `snapshot` and `sets`: with the set in them.
 */
export function loadToFollow(
  snapshot: SessionSnapshot,
  sets: readonly SetRecord[],
  set: SetRecord,
): { readonly exerciseIndex: number; readonly load: Load } | null {
  const { load } = set;
  if (load === undefined) return null;
  const places = placesOf(snapshot.exercises, performedOf(snapshot, sets));
  const exerciseIndex = places[sets.findIndex(({ id }) => id === set.id)] ?? -1;
  const count = places.filter((place) => place === exerciseIndex).length;
  const own = snapshot.exercises[exerciseIndex]?.sets[count - 1];
  const next = snapshot.exercises[exerciseIndex]?.sets[count];
  if (own?.loadKg === undefined || next?.loadKg === undefined || own.setType !== next.setType) return null;
  const other = !isSameLoad(loadKg(load), own.loadKg) && isSameLoad(own.loadKg, next.loadKg);
  return other ? { exerciseIndex, load } : null;
}

/** Kilograms; pounds come back within this of what they were. */
function isSameLoad(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
