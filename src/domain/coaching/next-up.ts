// What comes next, as the voice says it and the rest screen shows it.
import type { PlannedSet } from '../planning/plan.ts';
import { isAllDone, type PerformedSets, setDone, setsDone } from './session-machine.ts';
import { exerciseIdOf, performedOf, recordPlace } from './session-places.ts';
import { groupSpan, roundAfter, warmUpSets } from './session-turns.ts';
import type { SessionSnapshot } from './session.ts';

/** Stands for the id that the set under way will have. */
const UNDER_WAY = 'under way';

export interface NextUp {
  readonly exerciseIndex: number;
  readonly exerciseId: string;
  /** 1-based among the sets of its kind: "warm-up 2 of 2", "set 1 of 3". `of` null: nothing more was planned. */
  readonly set: number;
  readonly of: number | null;
  readonly kind: 'warmup' | 'working';
  /** Null: a set beyond the plan, or of a workout without one. */
  readonly target: PlannedSet | null;
  /** Its place in a superset, a circuit or an interval block, 1-based; null by itself and while warming up to it. */
  readonly turn: {
    readonly kind: 'superset' | 'circuit' | 'interval';
    readonly member: number;
    readonly members: number;
    readonly round: number;
    readonly rounds: number;
  } | null;
  /** Another exercise than that of the latest set (or the first of all). */
  readonly isNewExercise: boolean;
}

/** While a set is under way, what comes after it. Null where there is no exercise and when all is done. */
export function nextUp(session: SessionSnapshot, performed: PerformedSets): NextUp | null {
  if (session.phase !== 'performing') return nextOf(session, performed);
  const exerciseId = session.liveExerciseId ?? session.exercises[session.exerciseIndex]?.exerciseId;
  if (exerciseId === undefined) return null;
  const set = { id: UNDER_WAY, exerciseId };
  const placed = recordPlace(session, set, session.exerciseIndex);
  const after = [...performed, ...performedOf(placed, [set])];
  return nextOf(setDone(placed, exerciseId, after, 0), after);
}

function nextOf(session: SessionSnapshot, performed: PerformedSets): NextUp | null {
  const { exercises, exerciseIndex } = session;
  const exercise = exercises[exerciseIndex];
  if (!exercise || session.phase === 'finished' || isAllDone(session, performed)) return null;
  const done = setsDone(exercises, performed);
  const count = done[exerciseIndex] ?? 0;
  const latest = performed.at(-1);
  const target = exercise.sets[count] ?? null;
  const preparing = warmUpSets(exercise);
  const isWarmUp = count < preparing;
  const working = exercise.sets.length - preparing;
  const span = isWarmUp ? null : groupSpan(exercises, exerciseIndex);
  const rounds = span ? exercises.slice(span.from, span.to + 1).map((one) => roundAfter(one, one.sets.length)) : [];
  return {
    exerciseIndex,
    exerciseId: exercise.exerciseId,
    set: isWarmUp ? count + 1 : count - preparing + 1,
    of: target === null ? null : isWarmUp ? preparing : working,
    kind: isWarmUp ? 'warmup' : 'working',
    target,
    turn: span && {
      kind: span.group.kind,
      member: exerciseIndex - span.from + 1,
      members: span.to - span.from + 1,
      round: roundAfter(exercise, count) + 1,
      rounds: Math.max(...rounds),
    },
    isNewExercise: latest === undefined || exerciseIdOf(latest) !== exercise.exerciseId,
  };
}
