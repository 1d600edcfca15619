// The transitions of a workout session that sets and rests make. Where it stands is always told from the sets in the log, so that
// nothing is counted twice and a snapshot that is older than the log mends itself. What the person changes of it is in session-*.ts.
import type { Load, SetType } from '../log/records.ts';
import type { PlannedSet } from '../planning/plan.ts';
import { exerciseIdOf, placesOf } from './session-places.ts';
import { standingAt, withoutLive, withoutRest, withoutUndone, withoutWarmUp } from './session-standing.ts';
import { groupSpan, nextTurn, plannedCount, restAfter } from './session-turns.ts';
import type { PerformedSet, SessionExercise, SessionSnapshot, SetTrail } from './session.ts';

/** The sets in the log of this workout, in order, without removed ones (see performedOf). */
export type PerformedSets = readonly PerformedSet[];

export interface SessionStart {
  readonly workoutId: string;
  /** Epoch milliseconds, as every `nowMs` here. */
  readonly nowMs: number;
  readonly plannedSessionId?: string;
  readonly exercises: readonly SessionExercise[];
}

/** What is counted so far in the set under way, and all that a set killed in the middle needs to be one. */
export interface LiveProgress {
  readonly reps: number;
  readonly holdMs: number;
  readonly startedAtMs: number;
  /** Now: where the set ends should it be killed. */
  readonly atMs?: number;
  /** The exercise done, where it is not the session's current one, and the id the set will have. */
  readonly exerciseId?: string;
  readonly setId?: string;
  /** As the set will be stored. */
  readonly load?: Load;
  readonly setType?: SetType;
}

/** Undoing goes back over so many sets at most. */
const LONGEST_TRAIL = 40;

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
 * Sets done of each exercise of the session. Where an exercise stands twice, sets whose place is not known fill the first place before
 * the second; those beyond the plan stay with the last. The counts add up to the performed sets whose exercise is in the session.
 */
export function setsDone(exercises: readonly SessionExercise[], performed: PerformedSets): readonly number[] {
  const done = exercises.map(() => 0);
  for (const at of placesOf(exercises, performed)) if (at !== null) done[at] = (done[at] ?? 0) + 1;
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

/** The set under way begins, ends any rest or warm-up, or goes on. What an earlier call said of it and this one does not stays. */
export function liveProgress(session: SessionSnapshot, live: LiveProgress): SessionSnapshot {
  const same = session.phase === 'performing' && live.setId !== undefined && live.setId === session.liveSetId;
  const load = live.load ?? (same ? session.liveLoad : undefined);
  const setType = live.setType ?? (same ? session.liveSetType : undefined);
  const restUntilMs = session.restUntilMs ?? session.liveRestUntilMs;
  return {
    ...withoutLive(withoutRest(withoutWarmUp(session))),
    phase: 'performing',
    liveReps: live.reps,
    liveHoldMs: live.holdMs,
    liveStartedAtMs: live.startedAtMs,
    ...(live.atMs === undefined ? {} : { liveAtMs: live.atMs }),
    ...(live.exerciseId === undefined ? {} : { liveExerciseId: live.exerciseId }),
    ...(live.setId === undefined ? {} : { liveSetId: live.setId }),
    ...(load === undefined ? {} : { liveLoad: load }),
    ...(setType === undefined ? {} : { liveSetType: setType }),
    ...(restUntilMs === undefined ? {} : { liveRestUntilMs: restUntilMs }),
  };
}

/** The set under way is given up: what it counted is dropped. */
export function abandonSet(session: SessionSnapshot, performed: PerformedSets): SessionSnapshot {
  if (session.phase !== 'performing') return withoutLive(session);
  const phase = isAllDone(session, performed) ? 'finished' : 'ready';
  return recount({ ...withoutLive(session), phase }, performed);
}

/**
 * A set of `exerciseId` is in the log (`performed` includes it, last). Goes on with the next set, exercise or member of the group after
 * the rest in between, or all is done. An exercise that was not planned joins the session. While an interval block runs, its clock says
 * what is next (see session-settle.ts): there is no rest and no end before that of the block. `setId`: remembered for undoing.
 */
export function setDone(
  session: SessionSnapshot,
  exerciseId: string,
  performed: PerformedSets,
  nowMs: number,
  setId?: string,
): SessionSnapshot {
  const joins = session.exercises.every((exercise) => exercise.exerciseId !== exerciseId);
  const row = joins ? [...session.exercises, { exerciseId, reasons: [], sets: [] }] : session.exercises;
  const before = setsDone(row, performed.slice(0, -1));
  const at = setsDone(row, performed).findIndex((count, index) => count > (before[index] ?? 0));
  const exercises = oneAhead(session, row, at, (before[at] ?? 0) + 1);
  const after = setsDone(exercises, performed);
  const trail = setId === undefined ? session.trail : trailOf(session, setId, joins);
  const settled: SessionSnapshot = {
    ...withoutUndone(withoutLive(withoutRest(withoutWarmUp(session)))),
    exercises,
    ...(trail === undefined ? {} : { trail }),
  };
  if (session.interval) return standingAt(settled, session.exerciseIndex, after, 'ready');
  const free = isFree(exercises);
  const from = !joins || free ? at : session.exerciseIndex;
  const next = nextTurn(exercises, after, from);
  if (next === null && !free) return standingAt(settled, from, after, 'finished');
  const counted = standingAt(settled, next ?? from, after, 'ready');
  const restSec = restAfter(exercises, after, at, next);
  return restSec <= 0 ? counted : { ...counted, phase: 'resting', restUntilMs: nowMs + 1000 * restSec };
}

/** Nobody knows how many rounds there will be: a running AMRAP always has one more set of what was just done. */
function oneAhead(
  session: SessionSnapshot,
  exercises: readonly SessionExercise[],
  at: number,
  done: number,
): readonly SessionExercise[] {
  const span = groupSpan(exercises, at);
  if (!session.interval || span?.group.kind !== 'interval' || span.group.id !== session.interval.groupId)
    return exercises;
  const exercise = exercises[at];
  const set = exercise?.sets.at(-1);
  if (span.group.format.kind !== 'amrap' || !exercise || !set || done < exercise.sets.length) return exercises;
  return exercises.with(at, { ...exercise, sets: [...exercise.sets, set] });
}

function trailOf(session: SessionSnapshot, setId: string, joined: boolean): readonly SetTrail[] {
  const restUntilMs = session.restUntilMs ?? session.liveRestUntilMs;
  const step: SetTrail = {
    setId,
    exerciseIndex: session.exerciseIndex,
    ...(restUntilMs === undefined ? {} : { restUntilMs }),
    ...(joined ? { joined: true } : {}),
    ...(session.phase === 'finished' ? { finished: true } : {}),
  };
  return [...(session.trail ?? []).filter((one) => one.setId !== setId), step].slice(-LONGEST_TRAIL);
}

/**
 * The log changed otherwise (a set removed, restored, written elsewhere): puts the session where the log says it stands. What was done
 * and is not in the row of exercises joins it.
 */
export function recount(given: SessionSnapshot, performed: PerformedSets): SessionSnapshot {
  const session = withPerformed(given, performed);
  const done = setsDone(session.exercises, performed);
  const exerciseIndex = Math.min(session.exerciseIndex, Math.max(0, session.exercises.length - 1));
  const open = session.phase === 'finished' ? nextTurn(session.exercises, done, exerciseIndex) : null;
  return open === null
    ? standingAt(session, exerciseIndex, done, session.phase)
    : standingAt(session, open, done, 'ready');
}

function withPerformed(session: SessionSnapshot, performed: PerformedSets): SessionSnapshot {
  const known = new Set(session.exercises.map(({ exerciseId }) => exerciseId));
  const missing = [...new Set(performed.map(exerciseIdOf))].filter((exerciseId) => !known.has(exerciseId));
  if (missing.length === 0) return session;
  const joined = missing.map((exerciseId): SessionExercise => ({ exerciseId, reasons: [], sets: [] }));
  return { ...session, exercises: [...session.exercises, ...joined] };
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

/**
 * Unchanged where there is no such exercise, while a set with something counted is under way, or out of a block whose clock runs. A
 * rest or a warm-up runs on.
 */
export function goTo(session: SessionSnapshot, exerciseIndex: number, performed: PerformedSets): SessionSnapshot {
  if (!Number.isInteger(exerciseIndex) || exerciseIndex < 0 || exerciseIndex >= session.exercises.length)
    return session;
  if (hasLiveCount(session)) return session;
  if (session.interval && session.exercises[exerciseIndex]?.group?.id !== session.interval.groupId) return session;
  const phase = session.phase === 'resting' || session.phase === 'warming_up' ? session.phase : 'ready';
  return standingAt(withoutLive(session), exerciseIndex, setsDone(session.exercises, performed), phase);
}

/** At the end of the row; it becomes the current one where nothing else is left to do. */
export function addExercise(
  session: SessionSnapshot,
  exercise: SessionExercise,
  performed: PerformedSets,
): SessionSnapshot {
  return addExercises(session, [exercise], performed);
}

/** As addExercise, several at once. */
export function addExercises(
  session: SessionSnapshot,
  added: readonly SessionExercise[],
  performed: PerformedSets,
): SessionSnapshot {
  if (added.length === 0) return session;
  const exercises = [...session.exercises, ...added];
  const grown = { ...session, exercises };
  const done = setsDone(session.exercises, performed);
  const current = session.exercises[session.exerciseIndex];
  // Of a free exercise nobody knows when it is done; one that was not begun is still to be done.
  const busy = current !== undefined && (done[session.exerciseIndex] ?? 0) < Math.max(1, plannedCount(current));
  if (busy || session.phase === 'performing' || session.interval) return recount(grown, performed);
  return goTo(
    { ...grown, phase: session.phase === 'finished' ? 'ready' : session.phase },
    session.exercises.length,
    performed,
  );
}

/**
 * What was planned is done or skipped, and no clock runs. A session of which nothing was planned never is: it goes on until the person
 * ends it.
 */
export function isAllDone(session: SessionSnapshot, performed: PerformedSets): boolean {
  const { exercises, interval } = session;
  return !interval && !isFree(exercises) && nextTurn(exercises, setsDone(exercises, performed), 0) === null;
}

/** Nobody said of any of it how many sets there will be. */
export function isFree(exercises: readonly SessionExercise[]): boolean {
  return exercises.every(({ sets, skipped = [], free }) => free || (sets.length === 0 && skipped.length === 0));
}
