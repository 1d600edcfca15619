// The live session on disk, as it stood after the last change: what a reload, a killed tab or an update goes on from.
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { isSnapshot } from './readable-plan.ts';
import { isWorkout } from './readable.ts';
import { isOpen, refuseUnless } from './rows.ts';
import type { SessionRepository } from './storage.ts';

export function createSessionRepository(connection: Connection, announce: Announce): SessionRepository {
  return {
    load: () =>
      connection.read(['session', 'workouts'], async (reader) => {
        const snapshot = await reader.get('session', 'current');
        if (!isSnapshot(snapshot)) return null;
        const workout = await reader.get('workouts', snapshot.workoutId);
        return isWorkout(workout) && isOpen(workout) ? snapshot : null;
      }),

    /** Written at every repetition, so relaxed: it survives a killed tab or browser; sets themselves are strict. */
    async save(snapshot) {
      refuseUnless(isSnapshot(snapshot), 'session');
      await connection.write(['session'], 'relaxed', (tx) => tx.objectStore('session').put(snapshot, 'current'));
      announce('session');
    },
    async clear() {
      await connection.write(['session'], 'relaxed', (tx) => tx.objectStore('session').delete('current'));
      announce('session');
    },
  };
}
