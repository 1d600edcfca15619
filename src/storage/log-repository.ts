// Workouts, sets and notes on disk. Removing is marking; a set, a note, a start or an end is on the medium when its call resolves.
import type { StoreValue } from 'idb';
import type { SessionSnapshot } from '../domain/coaching/session.ts';
import { editSet } from '../domain/log/edit-set.ts';
import type { SetRecord } from '../domain/log/records.ts';
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { detailOf, detailsOfDay, detailsSince } from './read-history.ts';
import { isSnapshot } from './readable-plan.ts';
import { isConstraint, isNote, isSet, isWorkout } from './readable.ts';
import { asRecord, asRow, existing, isOpen, marked, refuseUnless, unmarked } from './rows.ts';
import type { PlumblineSchema, StoreName, WriteTransaction } from './schema.ts';
import { StorageError, type DayOfHistory, type LogRepository } from './storage.ts';

const DETAIL: readonly StoreName[] = ['workouts', 'sets', 'notes'];

export function createLogRepository(connection: Connection, announce: Announce): LogRepository {
  /** Reads the record, changes it, writes it back, in one strict transaction. */
  async function change<S extends 'workouts' | 'sets' | 'notes'>(
    store: S,
    id: string,
    edit: (
      found: unknown,
      tx: WriteTransaction,
    ) => Promise<StoreValue<PlumblineSchema, S>> | StoreValue<PlumblineSchema, S>,
    also: readonly StoreName[] = [],
  ): Promise<void> {
    await connection.write([store, ...also], 'strict', async (tx) => {
      const rows = tx.objectStore(store);
      await rows.put(await edit(await rows.get(id), tx));
    });
  }

  /** With the session after it, in the same transaction, where that is given. */
  async function changeSet(
    setId: string,
    edit: (set: SetRecord) => SetRecord,
    snapshot: SessionSnapshot | undefined,
  ): Promise<void> {
    refuseUnless(snapshot === undefined || isSnapshot(snapshot), 'session');
    await change(
      'sets',
      setId,
      async (found, tx) => {
        const changed = edit(existing(found, isSet, setId));
        if (snapshot) await tx.objectStore('session').put(snapshot, 'current');
        return changed;
      },
      snapshot ? ['session'] : [],
    );
    announce('log', ...(snapshot ? (['session'] as const) : []));
  }

  return {
    active: () =>
      connection.read(DETAIL, async (reader) => {
        const [open] = (await reader.all('workouts', 'open', 1)).filter(isWorkout);
        return open ? detailOf(reader, asRecord(open)) : null;
      }),

    async startWorkout(workout, snapshot) {
      refuseUnless(isWorkout(workout) && (snapshot === undefined || isSnapshot(snapshot)), 'workout');
      await connection.write(['workouts', 'session'], 'strict', async (tx) => {
        const workouts = tx.objectStore('workouts');
        if ((await workouts.getKey(workout.id)) !== undefined) return;
        if (isOpen(workout) && (await workouts.index('open').getKey(1)) !== undefined)
          throw new StorageError('failed', 'Another workout is in progress');
        await workouts.add(asRow(workout));
        if (snapshot) await tx.objectStore('session').put(snapshot, 'current');
      });
      announce('log', ...(snapshot ? (['session'] as const) : []));
    },

    async finishWorkout(workoutId, endedAt) {
      await connection.write(['workouts', 'session'], 'strict', async (tx) => {
        const found = existing(await tx.objectStore('workouts').get(workoutId), isWorkout, workoutId);
        await tx.objectStore('workouts').put(asRow({ endedAt, ...asRecord(found) }));
        const session = tx.objectStore('session');
        const snapshot: unknown = await session.get('current');
        if (!isSnapshot(snapshot) || snapshot.workoutId === workoutId) await session.delete('current');
      });
      announce('log', 'session');
    },

    async addSet(set, snapshot) {
      refuseUnless(isSet(set) && (snapshot === undefined || snapshot === null || isSnapshot(snapshot)), 'set');
      await connection.write(['workouts', 'sets', 'session'], 'strict', async (tx) => {
        if ((await tx.objectStore('workouts').getKey(set.workoutId)) === undefined)
          throw new StorageError('failed', `There is no workout ${set.workoutId}`);
        if ((await tx.objectStore('sets').getKey(set.id)) === undefined) await tx.objectStore('sets').add(set);
        if (snapshot) await tx.objectStore('session').put(snapshot, 'current');
        else if (snapshot === null) await tx.objectStore('session').delete('current');
      });
      announce('log', ...(snapshot === undefined ? [] : (['session'] as const)));
    },

    async updateSet(set) {
      refuseUnless(isSet(set), 'set');
      await change('sets', set.id, (found) => editSet(existing(found, isSet, set.id), set));
      announce('log');
    },
    async deleteSet(setId, deletedAt, snapshot) {
      await changeSet(setId, (set) => marked(set, deletedAt), snapshot);
    },
    async restoreSet(setId, snapshot) {
      await changeSet(setId, unmarked, snapshot);
    },

    async deleteWorkout(workoutId, deletedAt) {
      await change('workouts', workoutId, (found) =>
        asRow(marked(asRecord(existing(found, isWorkout, workoutId)), deletedAt)),
      );
      announce('log');
    },
    async restoreWorkout(workoutId) {
      await change(
        'workouts',
        workoutId,
        async (found, tx) => {
          const workout = unmarked(asRecord(existing(found, isWorkout, workoutId)));
          const open = await tx.objectStore('workouts').index('open').getKey(1);
          if (!isOpen(workout) || open === undefined || open === workoutId) return asRow(workout);
          const sets: readonly unknown[] = await tx.objectStore('sets').index('workout').getAll(workoutId);
          const ends = sets.filter(isSet).map(({ endedAt }) => endedAt);
          return asRow({ ...workout, endedAt: ends.sort().at(-1) ?? workout.startedAt });
        },
        ['sets'],
      );
      announce('log');
    },

    async addNote(note, constraints) {
      refuseUnless(isNote(note) && constraints.every((constraint) => isConstraint(constraint)), 'note');
      await connection.write(['workouts', 'notes', 'constraints'], 'strict', async (tx) => {
        if ((await tx.objectStore('workouts').getKey(note.workoutId)) === undefined)
          throw new StorageError('failed', `There is no workout ${note.workoutId}`);
        await tx.objectStore('notes').put(note);
        for (const constraint of constraints) await tx.objectStore('constraints').put(constraint);
      });
      announce('log', ...(constraints.length > 0 ? (['plan'] as const) : []));
    },
    async deleteNote(noteId, deletedAt) {
      await change('notes', noteId, (found) => marked(existing(found, isNote, noteId), deletedAt));
      announce('log', 'plan');
    },
    async restoreNote(noteId) {
      await change('notes', noteId, (found) => unmarked(existing(found, isNote, noteId)));
      announce('log', 'plan');
    },

    workout: (workoutId) =>
      connection.read(DETAIL, async (reader) => {
        const found = await reader.get('workouts', workoutId);
        return isWorkout(found) ? detailOf(reader, asRecord(found)) : null;
      }),

    days: (limit, beforeDay) =>
      connection.read(DETAIL, async (reader) => {
        const days: DayOfHistory[] = [];
        let day = limit > 0 ? await reader.lastDay(beforeDay) : null;
        while (day !== null) {
          const workouts = await detailsOfDay(reader, day);
          if (workouts.length > 0) days.push({ day, workouts });
          day = days.length < limit ? await reader.lastDay(day) : null;
        }
        return days;
      }),

    latestSets: (exerciseId, limit) =>
      connection.read(['sets', 'workouts'], async (reader) => {
        // Every key that begins with this exercise: an empty list sorts after all strings.
        const ofExercise = IDBKeyRange.bound([exerciseId], [exerciseId, []]);
        const found = (await reader.latest('sets', 'exercise', ofExercise, limit)).filter(isSet);
        const present = await Promise.all(
          found.map(async (set) => {
            const workout = set.deletedAt === undefined ? await reader.get('workouts', set.workoutId) : null;
            return isWorkout(workout) && workout.deletedAt === undefined;
          }),
        );
        return found.filter((_, index) => present[index]);
      }),

    since: (day) => connection.read(DETAIL, (reader) => detailsSince(reader, day)),
  };
}
