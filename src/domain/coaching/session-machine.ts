// The transitions of a workout session. Where it stands is always told from the sets in the log, so that nothing is counted twice and
// a snapshot that is older than the log mends itself.
import type { PlannedExercise, PlannedSet } from '../planning/plan.ts';
import type { SessionSnapshot } from './session.ts';

/** Exercise ids of the sets in the log of this workout, in order, without removed ones. */
export type PerformedSets = readonly string[];

export interface SessionStart {
  readonly workoutId: string;
  /** Epoch milliseconds, as every `nowMs` here. */
  readonly nowMs: number;
  readonly plannedSessionId?: string;
  readonly exercises: readonly PlannedExercise[];
}

/** What is counted so far in the set under way. */
export interface LiveProgress {
  readonly reps: number;
  readonly holdMs: number;
  readonly startedAtMs: number;
  /** The exercise done, where it is not the session's current one, and the id the set will have. */
  readonly exerciseId?: string;
  readonly setId?: string;
}

export function startSession({ workoutId, nowMs, plannedSessionId, exercises }: SessionStart): SessionSnapshot {
  return {
    workoutId,
    startedAtMs: nowMs,
    ...(plannedSessionId === undefined ? {} : { plannedSessionId }),
    exercises,
    exerciseIndex: 0,
    setIndex: 0,
    phase: 'ready',
  };
}

/**
 * Sets done of each exercise of the session. Where an exercise is planned twice its sets fill the first place before the second; sets
 * beyond the plan stay with the last. The counts add up to the performed sets whose exercise is in the session.
 */
export function setsDone(exercises: readonly PlannedExercise[], performed: PerformedSets): readonly number[] {
  const done = exercises.map(() => 0);
  for (const exerciseId of performed) {
    const places = exercises.flatMap((exercise, index) => (exercise.exerciseId === exerciseId ? [index] : []));
    const open = places.find((index) => (done[index] ?? 0) < plannedCount(exercises[index]));
    const place = open ?? places.at(-1);
    if (place !== undefined) done[place] = (done[place] ?? 0) + 1;
  }
  return done;
}

/** The planned set that comes next, null where the plan asks for none. */
export function nextPlannedSet(session: SessionSnapshot): PlannedSet | null {
  return session.exercises[session.exerciseIndex]?.sets[session.setIndex] ?? null;
}

/** True while something is counted that is not in the log yet. */
export function hasLiveCount(session: SessionSnapshot): boolean {
  return (session.liveReps ?? 0) > 0 || (session.liveHoldMs ?? 0) >= 1000;
}

/** The set under way begins, ends any rest, or goes on. */
export function liveProgress(session: SessionSnapshot, live: LiveProgress): SessionSnapshot {
  return {
    ...withoutLive(withoutRest(session)),
    phase: 'performing',
    liveReps: live.reps,
    liveHoldMs: live.holdMs,
    liveStartedAtMs: live.startedAtMs,
    ...(live.exerciseId === undefined ? {} : { liveExerciseId: live.exerciseId }),
    ...(live.setId === undefined ? {} : { liveSetId: live.setId }),
  };
}

export function beginSet(session: SessionSnapshot, nowMs: number): SessionSnapshot {
  return liveProgress(session, { reps: 0, holdMs: 0, startedAtMs: nowMs });
}

/** The set under way is given up: what it counted is dropped. */
export function abandonSet(session: SessionSnapshot, performed: PerformedSets): SessionSnapshot {
  if (session.phase !== 'performing') return withoutLive(session);
  const done = setsDone(session.exercises, performed);
  const allDone = !isFree(session.exercises) && nextOpen(session.exercises, done, 0) === null;
  return recount({ ...withoutLive(session), phase: allDone ? 'finished' : 'ready' }, performed);
}

/**
 * A set of `exerciseId` is in the log (`performed` includes it). Goes on with the next set after the rest that the plan gives the set
 * done, else with the next exercise that has sets left, else all is done. An exercise that was not planned joins the session.
 */
export function setDone(
  session: SessionSnapshot,
  exerciseId: string,
  performed: PerformedSets,
  nowMs: number,
): SessionSnapshot {
  const known = session.exercises.some((exercise) => exercise.exerciseId === exerciseId);
  const exercises = known ? session.exercises : [...session.exercises, { exerciseId, reasons: [], sets: [] }];
  const before = setsDone(exercises, performed.slice(0, -1));
  const after = setsDone(exercises, performed);
  const at = after.findIndex((count, index) => count > (before[index] ?? 0));
  const planned = exercises[at]?.sets[(after[at] ?? 1) - 1];
  const stays = at >= 0 && (after[at] ?? 0) < plannedCount(exercises[at]);
  const free = isFree(exercises);
  const from = known || free ? at : session.exerciseIndex;
  const next = stays ? at : nextOpen(exercises, after, from);
  const moved: SessionSnapshot = {
    ...withoutLive(withoutRest(session)),
    exercises,
    exerciseIndex: Math.max(0, next ?? from),
    setIndex: 0,
    phase: 'ready',
  };
  const counted = { ...moved, setIndex: after[moved.exerciseIndex] ?? 0 };
  if (next === null && !free) return { ...counted, phase: 'finished' };
  if (planned === undefined || planned.restSec <= 0) return counted;
  return { ...counted, phase: 'resting', restUntilMs: nowMs + 1000 * planned.restSec };
}

/** The log changed otherwise (a set removed, restored, written elsewhere): puts the session where the log says it stands. */
export function recount(session: SessionSnapshot, performed: PerformedSets): SessionSnapshot {
  const done = setsDone(session.exercises, performed);
  const exerciseIndex = Math.min(session.exerciseIndex, Math.max(0, session.exercises.length - 1));
  const counted = { ...session, exerciseIndex, setIndex: done[exerciseIndex] ?? 0 };
  if (session.phase !== 'finished') return counted;
  const open = nextOpen(session.exercises, done, exerciseIndex);
  return open === null ? counted : { ...counted, exerciseIndex: open, setIndex: done[open] ?? 0, phase: 'ready' };
}

/** Unchanged until the deadline has passed. */
export function restOver(session: SessionSnapshot, nowMs: number): SessionSnapshot {
  if (session.phase !== 'resting' || nowMs < (session.restUntilMs ?? 0)) return session;
  return skipRest(session);
}

export function skipRest(session: SessionSnapshot): SessionSnapshot {
  return session.phase === 'resting' ? { ...withoutRest(session), phase: 'ready' } : session;
}

/** A rest that is already over begins again from now; it is never moved into the past. */
export function extendRest(session: SessionSnapshot, bySec: number, nowMs: number): SessionSnapshot {
  if (session.phase !== 'resting') return session;
  const fromMs = Math.max(nowMs, session.restUntilMs ?? nowMs);
  return { ...session, restUntilMs: Math.max(nowMs, fromMs + 1000 * bySec) };
}

/** Unchanged where there is no such exercise, or while a set with something counted is under way. A rest runs on. */
export function goTo(session: SessionSnapshot, exerciseIndex: number, performed: PerformedSets): SessionSnapshot {
  if (!Number.isInteger(exerciseIndex) || exerciseIndex < 0 || exerciseIndex >= session.exercises.length)
    return session;
  if (hasLiveCount(session)) return session;
  const phase = session.phase === 'resting' ? 'resting' : 'ready';
  return {
    ...withoutLive(session),
    exerciseIndex,
    setIndex: setsDone(session.exercises, performed)[exerciseIndex] ?? 0,
    phase,
  };
}

/** At the end of the row; it becomes the current one where nothing else is left to do. */
export function addExercise(
  session: SessionSnapshot,
  exercise: PlannedExercise,
  performed: PerformedSets,
): SessionSnapshot {
  const exercises = [...session.exercises, exercise];
  const grown = { ...session, exercises };
  const done = setsDone(session.exercises, performed);
  const current = session.exercises[session.exerciseIndex];
  const busy = current !== undefined && (done[session.exerciseIndex] ?? 0) < plannedCount(current);
  if (busy || session.phase === 'performing') return recount(grown, performed);
  return goTo(
    { ...grown, phase: session.phase === 'finished' ? 'ready' : session.phase },
    exercises.length - 1,
    performed,
  );
}

export function finishSession(session: SessionSnapshot): SessionSnapshot {
  return { ...withoutLive(withoutRest(session)), phase: 'finished' };
}

function plannedCount(exercise: PlannedExercise | undefined): number {
  return exercise?.sets.length ?? 0;
}

/** Nothing was planned: it goes on until the person ends it. */
function isFree(exercises: readonly PlannedExercise[]): boolean {
  return exercises.every(({ sets }) => sets.length === 0);
}

/** The nearest exercise after `from`, going round once, with planned sets left. */
function nextOpen(exercises: readonly PlannedExercise[], done: readonly number[], from: number): number | null {
  for (let step = 0; step < exercises.length; step++) {
    const index = (Math.max(0, from) + step) % exercises.length;
    if ((done[index] ?? 0) < plannedCount(exercises[index])) return index;
  }
  return null;
}

function withoutLive(session: SessionSnapshot): SessionSnapshot {
  const {
    liveReps: _reps,
    liveHoldMs: _hold,
    liveStartedAtMs: _from,
    liveExerciseId: _id,
    liveSetId: _set,
    ...rest
  } = session;
  return rest;
}

function withoutRest(session: SessionSnapshot): SessionSnapshot {
  const { restUntilMs: _until, ...rest } = session;
  return rest;
}
