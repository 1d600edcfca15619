// The pieces that every step of a session is made of: where it stands, and what goes when it moves on.
import type { SessionSnapshot } from './session.ts';

/** The session at an exercise, its sets counted; the rest and the warm-up are there as the phase says. */
export function standingAt(
  session: SessionSnapshot,
  exerciseIndex: number,
  done: readonly number[],
  phase: SessionSnapshot['phase'],
): SessionSnapshot {
  const index = Math.max(0, exerciseIndex);
  const standing = { ...session, exerciseIndex: index, setIndex: done[index] ?? 0, phase };
  const rested = phase === 'resting' ? standing : withoutRest(standing);
  return phase === 'warming_up' ? rested : withoutWarmUp(rested);
}

export function withoutLive(session: SessionSnapshot): SessionSnapshot {
  const {
    liveReps: _reps,
    liveHoldMs: _hold,
    liveStartedAtMs: _from,
    liveAtMs: _at,
    liveExerciseId: _id,
    liveSetId: _set,
    liveLoad: _load,
    liveSetType: _type,
    liveRestUntilMs: _rest,
    ...rest
  } = session;
  return rest;
}

export function withoutRest(session: SessionSnapshot): SessionSnapshot {
  const { restUntilMs: _until, ...rest } = session;
  return rest;
}

export function withoutWarmUp(session: SessionSnapshot): SessionSnapshot {
  const { warmUp: _warmUp, ...rest } = session;
  return rest;
}

export function withoutUndone(session: SessionSnapshot): SessionSnapshot {
  const { undone: _undone, ...rest } = session;
  return rest;
}
