// A page that went away in mid-set (a kill, a dead battery, an update) leaves its count in the snapshot: that count becomes a set.
import type { SessionSnapshot } from '../domain/coaching/session.ts';
import { hasLiveCount } from '../domain/coaching/session-machine.ts';
import { SET_LIMITS } from '../domain/log/limits.ts';
import type { SetRecord } from '../domain/log/records.ts';

/** Null where nothing was counted, or it is not known of which exercise. Ends when its count was last written. */
export function recoverLiveSet(snapshot: SessionSnapshot, newId: () => string): SetRecord | null {
  const exerciseId = snapshot.liveExerciseId ?? snapshot.exercises[snapshot.exerciseIndex]?.exerciseId;
  if (!hasLiveCount(snapshot) || exerciseId === undefined) return null;
  const { liveSetId, liveLoad, liveHoldMs = 0, liveSetType = 'normal' } = snapshot;
  const reps = Math.min(SET_LIMITS.reps.max, snapshot.liveReps ?? 0);
  const durationSec = Math.floor(liveHoldMs / 1000);
  const startedMs = snapshot.liveStartedAtMs ?? snapshot.startedAtMs;
  const endedMs = Math.max(startedMs + liveHoldMs, snapshot.liveAtMs ?? startedMs);
  return {
    id: liveSetId ?? newId(),
    workoutId: snapshot.workoutId,
    exerciseId,
    order: 0,
    type: liveSetType,
    ...(reps > 0 ? { reps } : { durationSec }),
    ...(liveLoad === undefined ? {} : { load: liveLoad }),
    source: 'camera',
    startedAt: new Date(startedMs).toISOString(),
    endedAt: new Date(endedMs).toISOString(),
  };
}
