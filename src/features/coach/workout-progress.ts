// Where a workout stands, read off its session and its sets: what is next, what is left, what a form begins with.
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import { nextPlannedSet, setsDone } from '../../domain/coaching/session-machine.ts';
import { loadKg } from '../../domain/log/load-kg.ts';
import type { Load, SetRecord } from '../../domain/log/records.ts';
import type { PlannedExercise, PlannedSet } from '../../domain/planning/plan.ts';
import { plannedLoad } from '../../domain/planning/planned-load.ts';

export interface ExerciseProgress {
  readonly exercise: PlannedExercise;
  /** Position in the session. */
  readonly index: number;
  readonly done: number;
  /** 0 where nothing was planned. */
  readonly planned: number;
  readonly current: boolean;
}

export function progressOf(snapshot: SessionSnapshot, sets: readonly SetRecord[]): readonly ExerciseProgress[] {
  const done = setsDone(
    snapshot.exercises,
    sets.map(({ exerciseId }) => exerciseId),
  );
  return snapshot.exercises.map((exercise, index) => ({
    exercise,
    index,
    done: done[index] ?? 0,
    planned: exercise.sets.length,
    current: index === snapshot.exerciseIndex,
  }));
}

/** Planned sets nobody has done yet. */
export function openSets(progress: readonly ExerciseProgress[]): number {
  return progress.reduce((sum, { done, planned }) => sum + Math.max(0, planned - done), 0);
}

/** What a form for the next set of `exerciseId` begins with: what the plan asks for, else what was done last. */
export function nextEntry(
  snapshot: SessionSnapshot,
  sets: readonly SetRecord[],
  exerciseId: string,
  unit: Load['unit'],
  exercise: Exercise | undefined,
): Partial<Pick<SetRecord, 'reps' | 'load' | 'durationSec' | 'distanceM' | 'type'>> {
  const last = sets.findLast((set) => set.exerciseId === exerciseId);
  const planned = nextPlannedSet(snapshot);
  if (planned) return fromPlan(planned, last, unit, exercise);
  if (!last) return {};
  return {
    ...(last.reps === undefined ? {} : { reps: last.reps }),
    ...(last.load === undefined ? {} : { load: last.load }),
    ...(last.durationSec === undefined ? {} : { durationSec: last.durationSec }),
    ...(last.distanceM === undefined ? {} : { distanceM: last.distanceM }),
  };
}

/** The plan's load; where it has none, what was on the bar a moment ago, for another set of the same kind. */
function fromPlan(
  planned: PlannedSet,
  last: SetRecord | undefined,
  unit: Load['unit'],
  exercise: Exercise | undefined,
) {
  const sameKind = last !== undefined && (last.type === 'warmup') === (planned.setType === 'warmup');
  const load =
    planned.loadKg === undefined || planned.loadKg === 0
      ? sameKind
        ? last.load
        : undefined
      : // What was entered in the other unit stays as it was entered.
        last?.load && isSameLoad(loadKg(last.load), planned.loadKg)
        ? last.load
        : plannedLoad(planned.loadKg, unit, exercise);
  return {
    ...(planned.reps === undefined ? {} : { reps: planned.reps }),
    ...(planned.durationSec === undefined ? {} : { durationSec: planned.durationSec }),
    ...(load === undefined ? {} : { load }),
    ...(planned.setType === 'normal' ? {} : { type: planned.setType }),
  };
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
  const done = setsDone(
    snapshot.exercises,
    sets.map(({ exerciseId }) => exerciseId),
  );
  const exerciseIndex = snapshot.exercises.findIndex(
    (exercise, index) => exercise.exerciseId === set.exerciseId && (done[index] ?? 0) < exercise.sets.length,
  );
  const count = done[exerciseIndex] ?? 0;
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
