// The latest set taken back, and brought again: the session stands where it stood before it, or after it, the rest with it.
import { hasLiveCount, isAllDone, type PerformedSets, setDone, setsDone } from './session-machine.ts';
import { performedOf } from './session-places.ts';
import { standingAt, withoutLive } from './session-standing.ts';
import type { SessionSnapshot, UndoneSet } from './session.ts';

export interface UndoneStep {
  readonly setId: string;
  readonly exerciseId: string;
  /** The log without the set, or, to redo, with it as the last. */
  readonly performed: PerformedSets;
  readonly nowMs: number;
}

/** False while something is counted: that would be lost. */
export function mayUndo(session: SessionSnapshot): boolean {
  return !hasLiveCount(session);
}

/**
 * The latest set was removed from the log. Its exercise is the current one; the rest before it goes on where it is not over by now; an
 * exercise that had joined with it leaves again. A block that had ended meanwhile stays ended.
 */
export function undoSet(
  session: SessionSnapshot,
  { setId, exerciseId, performed, nowMs }: UndoneStep,
): SessionSnapshot {
  const before = setsDone(session.exercises, [...performed, ...performedOf(session, [{ id: setId, exerciseId }])]);
  const after = setsDone(session.exercises, performed);
  const at = before.findIndex((count, index) => count > (after[index] ?? 0));
  const step = session.trail?.find((one) => one.setId === setId);
  const { trail: _trail, restUntilMs, undone = [], ...bare } = withoutLive(session);
  const trail = (session.trail ?? []).filter((one) => one.setId !== setId);
  const leaves = step?.joined === true && at === session.exercises.length - 1 && after[at] === 0;
  const taken: UndoneSet = { setId, exerciseId, ...(restUntilMs === undefined ? {} : { restUntilMs }) };
  const kept: SessionSnapshot = {
    ...bare,
    exercises: leaves ? session.exercises.slice(0, -1) : session.exercises,
    ...(trail.length > 0 ? { trail } : {}),
    undone: [...undone, taken],
  };
  const stood =
    session.exercises[step?.exerciseIndex ?? -1]?.exerciseId === exerciseId ? step?.exerciseIndex : undefined;
  const place = leaves ? Math.min(step.exerciseIndex, Math.max(0, at - 1)) : (stood ?? Math.max(0, at));
  if (step?.finished && isAllDone(kept, performed)) return standingAt(kept, place, after, 'finished');
  const isRunning = step?.restUntilMs !== undefined && step.restUntilMs > nowMs && !session.interval;
  return isRunning
    ? { ...standingAt(kept, place, after, 'resting'), restUntilMs: step.restUntilMs }
    : standingAt(kept, place, after, 'ready');
}

/** The set undone last is in the log again. The rest after it goes on where it is not over by now. */
export function redoSet(
  session: SessionSnapshot,
  { setId, exerciseId, performed, nowMs }: UndoneStep,
): SessionSnapshot {
  const undone = session.undone ?? [];
  const taken = undone.findLast((one) => one.setId === setId);
  const { restUntilMs: _rest, ...done } = setDone(session, exerciseId, performed, nowMs, setId);
  const rest = undone.filter((one) => one.setId !== setId);
  const again: SessionSnapshot = { ...done, ...(rest.length > 0 ? { undone: rest } : {}) };
  if (again.phase !== 'resting') return again;
  return taken?.restUntilMs !== undefined && taken.restUntilMs > nowMs
    ? { ...again, restUntilMs: taken.restUntilMs }
    : { ...again, phase: 'ready' };
}
