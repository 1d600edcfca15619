// A set that something cut short (the camera went, somebody came by): what is missing of it is done next, at once.
import { SET_LIMITS } from '../log/limits.ts';
import type { PlannedSet } from '../planning/plan.ts';
import { hasLiveCount, type PerformedSets, setsDone } from './session-machine.ts';
import { standingAt, withoutLive } from './session-standing.ts';
import { groupSpan } from './session-turns.ts';
import type { SessionSnapshot } from './session.ts';

/**
 * A set of what is missing (repetitions, or seconds where the planned set is timed) comes after the latest one of the exercise, which
 * becomes the current one; the rest is over. In a group it belongs to the same round. Unchanged where no set of the exercise was
 * planned and done, while something is counted or a block runs, and for an amount beyond SET_LIMITS.
 */
export function finishMissing(
  session: SessionSnapshot,
  exerciseId: string,
  missing: number,
  performed: PerformedSets,
): SessionSnapshot {
  const done = setsDone(session.exercises, performed);
  const index = session.exercises.findLastIndex((one, at) => one.exerciseId === exerciseId && (done[at] ?? 0) > 0);
  const exercise = session.exercises[index];
  const count = done[index] ?? 0;
  const latest = exercise?.sets[count - 1];
  if (!exercise || !latest || hasLiveCount(session) || session.interval) return session;
  const { min, max } = latest.durationSec === undefined ? SET_LIMITS.reps : SET_LIMITS.durationSec;
  if (!Number.isInteger(missing) || missing < min || missing > max) return session;
  const { reps: _reps, durationSec, ...same } = latest;
  const rest: PlannedSet = { ...same, ...(durationSec === undefined ? { reps: missing } : { durationSec: missing }) };
  const grown = {
    ...exercise,
    sets: exercise.sets.toSpliced(count, 0, rest),
    ...(groupSpan(session.exercises, index) && rest.setType !== 'warmup'
      ? { roundsBefore: (exercise.roundsBefore ?? 0) - 1 }
      : {}),
  };
  const exercises = session.exercises.with(index, grown);
  return standingAt({ ...withoutLive(session), exercises }, index, setsDone(exercises, performed), 'ready');
}
