// A page that went away in mid-set (a kill, a dead battery, an update) leaves its count in the snapshot: that count becomes a set.
import type { SessionSnapshot } from '../domain/coaching/session.ts';
import { hasLiveCount } from '../domain/coaching/session-machine.ts';
import { SET_LIMITS } from '../domain/log/limits.ts';
import type { SetRecord } from '../domain/log/records.ts';

/** Null where nothing was counted, or it is not known of which exercise. Ends when it began: how long it went on was not kept. */
export function recoverLiveSet(snapshot: SessionSnapshot, newId: () => string): SetRecord | null {
  const exerciseId = snapshot.liveExerciseId ?? snapshot.exercises[snapshot.exerciseIndex]?.exerciseId;
  if (!hasLiveCount(snapshot) || exerciseId === undefined) return null;
  const reps = Math.min(SET_LIMITS.reps.max, snapshot.liveReps ?? 0);
  const durationSec = Math.floor((snapshot.liveHoldMs ?? 0) / 1000);
  const startedMs = snapshot.liveStartedAtMs ?? snapshot.startedAtMs;
  return {
    id: snapshot.liveSetId ?? newId(),
    workoutId: snapshot.workoutId,
    exerciseId,
    order: 0,
    type: 'normal',
    ...(reps > 0 ? { reps } : { durationSec }),
    source: 'camera',
    startedAt: new Date(startedMs).toISOString(),
    endedAt: new Date(startedMs + (snapshot.liveHoldMs ?? 0)).toISOString(),
  };
}
