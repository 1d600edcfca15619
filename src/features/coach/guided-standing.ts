// Where a workout stands for the hands-free screen, read off its session and its sets: the set that comes next, the rest, the end.
import type { WorkoutState } from '../../coach/workout-state.ts';
import type { ExerciseBook } from '../../domain/catalogue/exercise-book.ts';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { nextUp, type NextUp } from '../../domain/coaching/next-up.ts';
import { performedOf } from '../../domain/coaching/session-places.ts';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import { loadKg } from '../../domain/log/load-kg.ts';
import type { Load, SetRecord } from '../../domain/log/records.ts';
import { movementById } from '../../domain/movements/registry.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { nextEntry } from './workout-progress.ts';

export interface GuidedSet {
  readonly exerciseId: string;
  /** Position in the session. */
  readonly exerciseIndex: number;
  /** What is meant, with the load that is likeliest on the bar; null where nothing is planned. */
  readonly target: PlannedSet | null;
  /** That load as it was entered; null where there is none. */
  readonly load: Load | null;
  /** 1-based among the sets of its kind; `of` 0: nobody said how many. */
  readonly set: number;
  readonly of: number;
  readonly isWarmUp: boolean;
  /** Its place in a superset or a circuit; null by itself. */
  readonly turn: NextUp['turn'];
  readonly byCamera: boolean;
  /** Of the interval block it belongs to, null for a set of its own. */
  readonly intervalId: string | null;
  /** Another one means another set. */
  readonly key: string;
}

export interface Standing {
  readonly next: GuidedSet | null;
  /** Epoch milliseconds; may have passed. */
  readonly restUntilMs: number | null;
  /** A clock of its own runs: an interval block or a warm-up. */
  readonly clock: { readonly kind: 'interval'; readonly groupId: string } | { readonly kind: 'warm_up' } | null;
  /** All that was planned is done or skipped. */
  readonly isOver: boolean;
  /** Nothing was planned: the person says what comes and when it ends. */
  readonly isFree: boolean;
}

export const NOWHERE: Standing = { next: null, restUntilMs: null, clock: null, isOver: false, isFree: true };

/** `unit`: the person's, for loads that nobody has entered yet. */
export function standingOf(
  { snapshot, sets }: Pick<WorkoutState, 'snapshot' | 'sets'>,
  unit: Load['unit'],
  exerciseOf: ExerciseBook['byId'],
): Standing {
  if (!snapshot) return NOWHERE;
  const isFree = snapshot.exercises.every(({ sets: rows, free }) => free || rows.length === 0);
  return {
    next: snapshot.phase === 'finished' ? null : nextSet(snapshot, sets, unit, exerciseOf),
    restUntilMs: snapshot.phase === 'resting' ? (snapshot.restUntilMs ?? null) : null,
    clock: clockOf(snapshot),
    isOver: snapshot.phase === 'finished',
    isFree,
  };
}

function clockOf({ phase, warmUp, interval }: SessionSnapshot): Standing['clock'] {
  if (phase === 'warming_up' && warmUp) return { kind: 'warm_up' };
  return interval ? { kind: 'interval', groupId: interval.groupId } : null;
}

function nextSet(
  snapshot: SessionSnapshot,
  sets: readonly SetRecord[],
  unit: Load['unit'],
  exerciseOf: ExerciseBook['byId'],
): GuidedSet | null {
  const next = nextUp(snapshot, performedOf(snapshot, sets));
  if (!next) return null;
  const { exerciseId, exerciseIndex, target, turn } = next;
  const load = nextEntry(snapshot, sets, exerciseId, unit, exerciseOf(exerciseId)).load ?? null;
  const group = snapshot.exercises[exerciseIndex]?.group;
  return {
    exerciseId,
    exerciseIndex,
    target: target && load ? { ...target, loadKg: loadKg(load) } : target,
    load,
    set: next.set,
    of: next.of ?? 0,
    isWarmUp: next.kind === 'warmup',
    turn: turn?.kind === 'interval' ? null : turn,
    byCamera: movementById(exerciseId) !== undefined,
    intervalId: group?.kind === 'interval' ? group.id : null,
    key: `${exerciseIndex}/${exerciseId}/${snapshot.setIndex}`,
  };
}

/** Sets planned and sets done of the whole session, for `5 of 12`. */
export function sessionProgress({ snapshot, sets }: Pick<WorkoutState, 'snapshot' | 'sets'>): {
  readonly done: number;
  readonly planned: number;
} {
  const planned = snapshot?.exercises.reduce((sum, exercise) => sum + exercise.sets.length, 0) ?? 0;
  return { done: Math.min(sets.length, Math.max(planned, sets.length)), planned };
}

/** The exercise of `next` is another than that of the set before: the phone may have to be moved. */
export function isOtherExercise(next: GuidedSet, done: SetRecord | null): boolean {
  return done === null || done.exerciseId !== next.exerciseId;
}

/** Where a weight is asked for between sets: on a bar, a machine or in a hand; on the body only where there is one already. */
export function isLoaded({ load }: Pick<GuidedSet, 'load'>, exercise: Exercise | undefined): boolean {
  const kind = exercise?.loadKind ?? 'external';
  return kind === 'external' || kind === 'per_hand' || (kind === 'bodyweight_plus' && load !== null);
}
