// Sets that are not asked for any more: skipped by hand, cut for want of time, or not reached in an interval block. They are put aside with
// the time and can all be brought back; what is left among an exercise's sets is what was done and what is still to be done.
import type { PlannedSet } from '../planning/plan.ts';
import { hasLiveCount, isAllDone, type PerformedSets, recount, setsDone } from './session-machine.ts';
import { placesOf } from './session-places.ts';
import { standingAt, withoutLive } from './session-standing.ts';
import { nextTurn } from './session-turns.ts';
import type { SessionExercise, SessionSnapshot, SkippedSet, SkipReason } from './session.ts';

export interface SkippedHow {
  readonly atMs: number;
  readonly why: SkipReason;
}

/** All sets left of an exercise; where it has none left (an unplanned one), on to the next one that has. Unchanged as in `mayChange`. */
export function skipExercise(
  session: SessionSnapshot,
  exerciseIndex: number,
  performed: PerformedSets,
  nowMs: number,
): SessionSnapshot {
  if (!mayChange(session, exerciseIndex)) return session;
  const done = setsDone(session.exercises, performed);
  const open = openPositions(session.exercises[exerciseIndex], done[exerciseIndex] ?? 0);
  if (open.length > 0)
    return putAside(session, new Map([[exerciseIndex, open]]), performed, { atMs: nowMs, why: 'person' });
  const next = exerciseIndex === session.exerciseIndex ? nextTurn(session.exercises, done, exerciseIndex) : null;
  return next === null || session.phase === 'finished' ? session : moveOn(session, next, done);
}

/** The next set of the current exercise. */
export function skipSet(session: SessionSnapshot, performed: PerformedSets, nowMs: number): SessionSnapshot {
  const { exerciseIndex } = session;
  if (!mayChange(session, exerciseIndex)) return session;
  const done = setsDone(session.exercises, performed)[exerciseIndex] ?? 0;
  if (done >= (session.exercises[exerciseIndex]?.sets.length ?? 0)) return session;
  return putAside(session, new Map([[exerciseIndex, [done]]]), performed, { atMs: nowMs, why: 'person' });
}

/**
 * Puts sets aside, by position among the sets of each exercise; only those still to be done. Where the current exercise has none left
 * the session moves on; a rest runs on unless all is done.
 */
export function putAside(
  session: SessionSnapshot,
  positions: ReadonlyMap<number, readonly number[]>,
  performed: PerformedSets,
  how: SkippedHow,
): SessionSnapshot {
  const before = setsDone(session.exercises, performed);
  const exercises = session.exercises.map((exercise, index) => {
    const open = (positions.get(index) ?? []).filter((at) => at >= (before[index] ?? 0) && at < exercise.sets.length);
    return open.length === 0 ? exercise : without(exercise, open, how);
  });
  const cut = { ...session, exercises };
  if (session.phase === 'performing' && hasLiveCount(session)) return recount(cut, performed);
  const done = setsDone(exercises, performed);
  if (isAllDone(cut, performed))
    return standingAt(withoutLive(cut), lastDone(performed, cut, session.exerciseIndex), done, 'finished');
  if (session.interval) return recount(cut, performed);
  const next = nextTurn(exercises, done, session.exerciseIndex);
  const stays = next === null || !positions.has(session.exerciseIndex);
  return stays ? recount(cut, performed) : moveOn(cut, next, done);
}

/** Brings back what was put aside of an exercise in the latest go. Sets come after those done by now. */
export function unskip(session: SessionSnapshot, exerciseIndex: number, performed: PerformedSets): SessionSnapshot {
  const latest = session.exercises[exerciseIndex]?.skipped?.at(-1);
  if (!latest) return session;
  return bringBack(session, (skipped, index) => index === exerciseIndex && skipped.atMs === latest.atMs, performed);
}

/** Brings back all that the latest shortening cut. */
export function unshorten(session: SessionSnapshot, performed: PerformedSets): SessionSnapshot {
  const times = session.exercises.flatMap(({ skipped = [] }) =>
    skipped.filter(({ why }) => why === 'time').map(({ atMs }) => atMs),
  );
  const latest = Math.max(...times);
  return times.length === 0
    ? session
    : bringBack(session, ({ why, atMs }) => why === 'time' && atMs === latest, performed);
}

function bringBack(
  session: SessionSnapshot,
  which: (skipped: SkippedSet, exerciseIndex: number) => boolean,
  performed: PerformedSets,
): SessionSnapshot {
  const done = setsDone(session.exercises, performed);
  const exercises = session.exercises.map((exercise, index) => {
    const back = (exercise.skipped ?? []).filter((skipped) => which(skipped, index));
    if (back.length === 0) return exercise;
    const sets: PlannedSet[] = [...exercise.sets];
    for (const { set, index: at } of back.toSorted((a, b) => a.index - b.index))
      sets.splice(Math.max(at, Math.min(done[index] ?? 0, sets.length)), 0, set);
    const kept = (exercise.skipped ?? []).filter((skipped) => !which(skipped, index));
    const { skipped: _skipped, ...rest } = exercise;
    return { ...rest, sets, ...(kept.length === 0 ? {} : { skipped: kept }) };
  });
  return recount({ ...session, exercises }, performed);
}

/** False for what does not exist, while something is counted, and in a block whose clock runs. */
export function mayChange(session: SessionSnapshot, exerciseIndex: number): boolean {
  const exercise = session.exercises[exerciseIndex];
  if (!exercise || hasLiveCount(session)) return false;
  return session.interval === undefined || exercise.group?.id !== session.interval.groupId;
}

/** Positions of the sets still to be done. */
export function openPositions(exercise: SessionExercise | undefined, done: number): readonly number[] {
  return (exercise?.sets ?? []).flatMap((_set, at) => (at >= done ? [at] : []));
}

function without(exercise: SessionExercise, positions: readonly number[], { atMs, why }: SkippedHow): SessionExercise {
  const aside = positions.flatMap((index): readonly SkippedSet[] => {
    const set = exercise.sets[index];
    return set ? [{ set, index, atMs, why }] : [];
  });
  return {
    ...exercise,
    sets: exercise.sets.filter((_set, at) => !positions.includes(at)),
    skipped: [...(exercise.skipped ?? []), ...aside],
  };
}

function moveOn(session: SessionSnapshot, next: number, done: readonly number[]): SessionSnapshot {
  const phase = session.phase === 'resting' || session.phase === 'warming_up' ? session.phase : 'ready';
  return standingAt(withoutLive(session), next, done, phase);
}

/** Where a finished session stands: at what was done last. */
function lastDone(performed: PerformedSets, { exercises }: SessionSnapshot, current: number): number {
  return placesOf(exercises, performed).at(-1) ?? current;
}
