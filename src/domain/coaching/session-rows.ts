// The rows of a workout's log as the person changes them: sets added, moved up, put aside; exercises doubled, taken out, moved, rested after.
import { SET_LIMITS } from '../log/limits.ts';
import type { PlannedSet } from '../planning/plan.ts';
import { moveExercise, withoutGroup } from './session-groups.ts';
import { type PerformedSets, recount, setsDone } from './session-machine.ts';
import { mayChange, putAside } from './session-skips.ts';
import { groupSpan } from './session-turns.ts';
import type { SessionExercise, SessionSnapshot } from './session.ts';

/** Longer is no rest. */
const LONGEST_REST_SEC = 3600;
/** What stands in a row of sets for one that was done before anything was planned. */
const DONE_FREELY: PlannedSet = { targetRir: 0, restSec: 0, setType: 'normal' };

/** `first`: before what is still to be done; `last`: at the end; a number: there, or after what is done. */
export type RowPlace = 'first' | 'last' | number;

/**
 * More sets to be done. An exercise of which nothing was planned is planned from here on, unless they are warm-ups alone: it stays free.
 * Unchanged where there is no such exercise, while something is counted, or in a block whose clock runs.
 */
export function addRows(
  session: SessionSnapshot,
  exerciseIndex: number,
  sets: readonly PlannedSet[],
  where: RowPlace,
  performed: PerformedSets,
): SessionSnapshot {
  const exercise = session.exercises[exerciseIndex];
  if (!exercise || sets.length === 0 || !mayChange(session, exerciseIndex)) return session;
  const done = setsDone(session.exercises, performed)[exerciseIndex] ?? 0;
  const beyond = Array.from({ length: Math.max(0, done - exercise.sets.length) }, () => DONE_FREELY);
  const row = [...exercise.sets, ...beyond];
  const at = where === 'first' ? done : where === 'last' ? row.length : Math.min(row.length, Math.max(done, where));
  const { free, ...planned } = exercise;
  const wasFree = free === true || (exercise.sets.length === 0 && (exercise.skipped ?? []).length === 0);
  const isFree = wasFree && sets.every(({ setType }) => setType === 'warmup');
  const grown: SessionExercise = {
    ...planned,
    ...(isFree ? { free: true } : {}),
    sets: [...row.slice(0, at), ...sets, ...row.slice(at)],
  };
  return recount({ ...session, exercises: session.exercises.with(exerciseIndex, grown) }, performed);
}

/** What one row asks for, while it is still to be done. */
export function changeRow(
  session: SessionSnapshot,
  exerciseIndex: number,
  position: number,
  set: PlannedSet,
  performed: PerformedSets,
): SessionSnapshot {
  const exercise = session.exercises[exerciseIndex];
  if (!exercise || !isOpenRow(session, exerciseIndex, position, performed)) return session;
  return withSets(session, exerciseIndex, exercise.sets.with(position, set), performed);
}

/**
 * The row is done next: it goes before those of its exercise that are still to be done. So does one beyond them that is only offered, of an
 * exercise that goes on freely.
 */
export function takeRow(
  session: SessionSnapshot,
  exerciseIndex: number,
  position: number,
  performed: PerformedSets,
): SessionSnapshot {
  const exercise = session.exercises[exerciseIndex];
  if (!exercise || !mayChange(session, exerciseIndex)) return session;
  const done = setsDone(session.exercises, performed)[exerciseIndex] ?? 0;
  const { sets, free, restSec = 0 } = exercise;
  const set = sets[position] ?? (free && position >= sets.length ? { ...DONE_FREELY, restSec } : undefined);
  if (!set || position <= done) return session;
  const others = exercise.sets.filter((_set, at) => at !== position);
  return withSets(session, exerciseIndex, [...others.slice(0, done), set, ...others.slice(done)], performed);
}

/** The row is put aside and can be brought back (see unskip). */
export function dropRow(
  session: SessionSnapshot,
  exerciseIndex: number,
  position: number,
  performed: PerformedSets,
  nowMs: number,
): SessionSnapshot {
  if (!isOpenRow(session, exerciseIndex, position, performed)) return session;
  return putAside(session, new Map([[exerciseIndex, [position]]]), performed, { atMs: nowMs, why: 'person' });
}

/** The exercise once more, after itself and after its group, with all its sets still to be done. */
export function copyExercise(
  session: SessionSnapshot,
  exerciseIndex: number,
  performed: PerformedSets,
): SessionSnapshot {
  const { exercises } = session;
  const exercise = exercises[exerciseIndex];
  if (!exercise || exercise.group?.kind === 'interval' || !mayChange(session, exerciseIndex)) return session;
  const { skipped: _skipped, insteadOf: _instead, place: _place, ...bare } = withoutGroup(exercise);
  const after = (groupSpan(exercises, exerciseIndex)?.to ?? exerciseIndex) + 1;
  return inserted(session, after, bare, performed);
}

/** Out of the row with what was still to be done of it. `performed`: without the sets that were done of it. */
export function removeExercise(
  session: SessionSnapshot,
  exerciseIndex: number,
  performed: PerformedSets,
): SessionSnapshot {
  if (!mayChange(session, exerciseIndex)) return session;
  const exercises = session.exercises.toSpliced(exerciseIndex, 1);
  const current = session.exerciseIndex - (exerciseIndex < session.exerciseIndex ? 1 : 0);
  const exerciseNow = Math.max(0, Math.min(current, exercises.length - 1));
  const isTimed = exercises.some(({ exerciseId }) => exerciseId === session.timer?.exerciseId);
  const left = isTimed ? session : stopTimer(session);
  return recount({ ...left, exercises, exerciseIndex: exerciseNow }, performed);
}

/** Where it was before it was removed; `performed`: with the sets that were done of it. */
export function restoreExercise(
  session: SessionSnapshot,
  exerciseIndex: number,
  exercise: SessionExercise,
  performed: PerformedSets,
): SessionSnapshot {
  const at = Math.min(Math.max(0, exerciseIndex), session.exercises.length);
  const group = exercise.group;
  const isAmong = session.exercises[at - 1]?.group?.id === group?.id || session.exercises[at]?.group?.id === group?.id;
  return inserted(session, at, group && !isAmong ? withoutGroup(exercise) : exercise, performed);
}

/** Step by step, as moveExercise, until it stands at `to` or can go no further. */
export function moveExerciseTo(
  session: SessionSnapshot,
  from: number,
  to: number,
  performed: PerformedSets,
): SessionSnapshot {
  const moved = session.exercises[from];
  if (!moved) return session;
  const by = to > from ? 1 : -1;
  let standing = session;
  let at = from;
  while (at !== to && (to - at) * by > 0) {
    const next = moveExercise(standing, at, by, performed);
    const now = next.exercises.indexOf(moved);
    if (next === standing || now === at || now === -1) break;
    standing = next;
    at = now;
  }
  return standing;
}

/** Seconds after each set of the exercise that is no warm-up, or, in a group, after each round. 0–3600; beyond it nothing changes. */
export function changeRest(session: SessionSnapshot, exerciseIndex: number, restSec: number): SessionSnapshot {
  const { exercises } = session;
  const exercise = exercises[exerciseIndex];
  if (!exercise || !(restSec >= 0 && restSec <= LONGEST_REST_SEC)) return session;
  const span = groupSpan(exercises, exerciseIndex);
  if (span)
    return {
      ...session,
      exercises: exercises.map((one, at) =>
        at >= span.from && at <= span.to ? { ...one, group: { ...span.group, restSec } } : one,
      ),
    };
  const sets = exercise.sets.map((set) => (set.setType === 'warmup' ? set : { ...set, restSec }));
  return { ...session, exercises: exercises.with(exerciseIndex, { ...exercise, sets, restSec }) };
}

/** A set timed by hand begins; one that runs already goes on. */
export function startTimer(session: SessionSnapshot, exerciseId: string, nowMs: number): SessionSnapshot {
  return session.timer?.exerciseId === exerciseId ? session : { ...session, timer: { exerciseId, startedAtMs: nowMs } };
}

export function stopTimer({ timer: _timer, ...session }: SessionSnapshot): SessionSnapshot {
  return session;
}

/** Whole seconds, at least one and at most what a set can last. */
export function timedSec(startedAtMs: number, nowMs: number): number {
  const { min, max } = SET_LIMITS.durationSec;
  return Math.min(max, Math.max(min, Math.round((nowMs - startedAtMs) / 1000)));
}

function isOpenRow(
  session: SessionSnapshot,
  exerciseIndex: number,
  position: number,
  performed: PerformedSets,
): boolean {
  const done = setsDone(session.exercises, performed)[exerciseIndex] ?? 0;
  const count = session.exercises[exerciseIndex]?.sets.length ?? 0;
  return mayChange(session, exerciseIndex) && position >= done && position < count;
}

function inserted(
  session: SessionSnapshot,
  at: number,
  exercise: SessionExercise,
  performed: PerformedSets,
): SessionSnapshot {
  const exercises = session.exercises.toSpliced(at, 0, exercise);
  const exerciseIndex = session.exerciseIndex + (at <= session.exerciseIndex && session.exercises.length > 0 ? 1 : 0);
  return recount({ ...session, exercises, exerciseIndex }, performed);
}

function withSets(
  session: SessionSnapshot,
  exerciseIndex: number,
  sets: readonly PlannedSet[],
  performed: PerformedSets,
): SessionSnapshot {
  const exercise = session.exercises[exerciseIndex];
  if (!exercise) return session;
  return recount({ ...session, exercises: session.exercises.with(exerciseIndex, { ...exercise, sets }) }, performed);
}
