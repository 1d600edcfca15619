// Workouts, sets and notes on disk. Removing is marking; a set, a note, a start or an end is on the medium when its call resolves.
import type { SessionSnapshot } from '../domain/coaching/session.ts';
import { editSet } from '../domain/log/edit-set.ts';
import { compareSets } from '../domain/log/history.ts';
import type { NoteRecord, SetRecord } from '../domain/log/records.ts';
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { loadRollUp, LOG_STORES, type RollUp } from './load-roll-up.ts';
import { detailOf, detailsOfDay, detailsSince } from './read-history.ts';
import { isSnapshot } from './readable-plan.ts';
import { isConstraint, isNote, isSet, isWorkout } from './readable.ts';
import type { Reader } from './reader.ts';
import { asRecord, asRow, endedWithLast, existing, isOpen, marked, refuseUnless, unmarked } from './rows.ts';
import type { StoreName, WorkoutRow, WriteTransaction } from './schema.ts';
import { StorageError, type DayOfHistory, type LogRepository } from './storage.ts';

const DETAIL: readonly StoreName[] = ['workouts', 'sets', 'notes'];

export function createLogRepository(connection: Connection, announce: Announce): LogRepository {
  /** One strict transaction in which workouts and sets are written together with what they come to. */
  async function writeLog(
    also: readonly StoreName[],
    body: (tx: WriteTransaction, rollUpAgain: RollUp) => Promise<void>,
  ): Promise<void> {
    const rollUpAgain = await loadRollUp();
    await connection.write([...LOG_STORES, ...also], 'strict', (tx) => body(tx, rollUpAgain));
  }

  /** Reads the set, changes it, writes it back, in one strict transaction; with the session after it where that is given. */
  async function changeSet(
    setId: string,
    edit: (set: SetRecord) => SetRecord,
    snapshot: SessionSnapshot | undefined,
  ): Promise<void> {
    refuseUnless(snapshot === undefined || isSnapshot(snapshot), 'session');
    await writeLog(snapshot ? ['session'] : [], async (tx, rollUpAgain) => {
      const sets = tx.objectStore('sets');
      const before = existing(await sets.get(setId), isSet, setId);
      await sets.put(edit(before));
      if (snapshot) await tx.objectStore('session').put(snapshot, 'current');
      await rollUpAgain(tx, [before.workoutId]);
    });
    announce('log', ...(snapshot ? (['session'] as const) : []));
  }

  async function changeWorkout(
    workoutId: string,
    edit: (row: WorkoutRow, tx: WriteTransaction) => Promise<WorkoutRow> | WorkoutRow,
  ): Promise<void> {
    await writeLog([], async (tx, rollUpAgain) => {
      const workouts = tx.objectStore('workouts');
      await workouts.put(await edit(existing(await workouts.get(workoutId), isWorkout, workoutId), tx));
      await rollUpAgain(tx, [workoutId]);
    });
    announce('log');
  }

  async function changeNote(noteId: string, edit: (note: NoteRecord) => NoteRecord): Promise<void> {
    await connection.write(['notes'], 'strict', async (tx) => {
      const notes = tx.objectStore('notes');
      await notes.put(edit(existing(await notes.get(noteId), isNote, noteId)));
    });
    announce('log', 'plan');
  }

  const edits = () => import('./log-edits.ts');

  return {
    active: () =>
      connection.read(DETAIL, async (reader) => {
        const [open] = (await reader.all('workouts', 'open', 1)).filter(isWorkout);
        return open ? detailOf(reader, asRecord(open)) : null;
      }),

    async startWorkout(workout, snapshot) {
      refuseUnless(isWorkout(workout) && (snapshot === undefined || isSnapshot(snapshot)), 'workout');
      await writeLog(['session'], async (tx, rollUpAgain) => {
        const workouts = tx.objectStore('workouts');
        if ((await workouts.getKey(workout.id)) !== undefined) return;
        if (isOpen(workout) && (await workouts.index('open').getKey(1)) !== undefined)
          throw new StorageError('failed', 'Another workout is in progress');
        await workouts.add(asRow(workout));
        if (snapshot) await tx.objectStore('session').put(snapshot, 'current');
        await rollUpAgain(tx, [workout.id]);
      });
      announce('log', ...(snapshot ? (['session'] as const) : []));
    },

    async finishWorkout(workoutId, endedAt) {
      await writeLog(['session'], async (tx, rollUpAgain) => {
        const found = existing(await tx.objectStore('workouts').get(workoutId), isWorkout, workoutId);
        await tx.objectStore('workouts').put(asRow({ endedAt, ...asRecord(found) }));
        const session = tx.objectStore('session');
        const snapshot: unknown = await session.get('current');
        if (!isSnapshot(snapshot) || snapshot.workoutId === workoutId) await session.delete('current');
        await rollUpAgain(tx, [workoutId]);
      });
      announce('log', 'session');
    },

    async addSet(set, snapshot) {
      refuseUnless(isSet(set) && (snapshot === undefined || snapshot === null || isSnapshot(snapshot)), 'set');
      await writeLog(['session'], async (tx, rollUpAgain) => {
        if ((await tx.objectStore('workouts').getKey(set.workoutId)) === undefined)
          throw new StorageError('failed', `There is no workout ${set.workoutId}`);
        if ((await tx.objectStore('sets').getKey(set.id)) === undefined) await tx.objectStore('sets').add(set);
        if (snapshot) await tx.objectStore('session').put(snapshot, 'current');
        else if (snapshot === null) await tx.objectStore('session').delete('current');
        await rollUpAgain(tx, [set.workoutId]);
      });
      announce('log', ...(snapshot === undefined ? [] : (['session'] as const)));
    },

    async updateSet(set) {
      refuseUnless(isSet(set), 'set');
      await changeSet(set.id, (existingSet) => editSet(existingSet, set), undefined);
    },
    async deleteSet(setId, deletedAt, snapshot) {
      await changeSet(setId, (set) => marked(set, deletedAt), snapshot);
    },
    async restoreSet(setId, snapshot) {
      await changeSet(setId, unmarked, snapshot);
    },

    async deleteWorkout(workoutId, deletedAt) {
      await changeWorkout(workoutId, (row) => asRow(marked(asRecord(row), deletedAt)));
    },
    async restoreWorkout(workoutId) {
      await changeWorkout(workoutId, async (row, tx) => {
        const workout = unmarked(asRecord(row));
        const open = await tx.objectStore('workouts').index('open').getKey(1);
        if (!isOpen(workout) || open === undefined || open === workoutId) return asRow(workout);
        const sets: readonly unknown[] = await tx.objectStore('sets').index('workout').getAll(workoutId);
        return asRow(endedWithLast(workout, sets.filter(isSet)));
      });
    },

    addWorkout: async (workout, sets, notes = []) =>
      (await edits()).addWorkout(connection, announce, { workout, sets, notes }),
    updateWorkout: async (workoutId, changes) =>
      (await edits()).updateWorkout(connection, announce, workoutId, changes),
    reorderSets: async (workoutId, setIds) => (await edits()).reorderSets(connection, announce, workoutId, setIds),

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
      await changeNote(noteId, (note) => marked(note, deletedAt));
    },
    async restoreNote(noteId) {
      await changeNote(noteId, unmarked);
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
        for (let asked = limit; ; asked *= 2) {
          const rows = await reader.latest('sets', 'exercise', ofExercise, asked);
          const present = await withPresentWorkouts(reader, rows.filter(isSet));
          if (present.length >= limit || rows.length < asked) return present.sort(newestFirst).slice(0, limit);
        }
      }),

    since: (day) => connection.read(DETAIL, (reader) => detailsSince(reader, day)),
  };
}

async function withPresentWorkouts(reader: Reader, sets: readonly SetRecord[]): Promise<SetRecord[]> {
  const ids = new Set(sets.flatMap(({ deletedAt, workoutId }) => (deletedAt === undefined ? workoutId : [])));
  const workouts = await Promise.all([...ids].map((id) => reader.get('workouts', id)));
  const present = new Set(
    workouts.filter(isWorkout).flatMap(({ deletedAt, id }) => (deletedAt === undefined ? id : [])),
  );
  return sets.filter(({ deletedAt, workoutId }) => deletedAt === undefined && present.has(workoutId));
}

/** Sets of an import often have one time between them. */
function newestFirst(a: SetRecord, b: SetRecord): number {
  if (a.startedAt === b.startedAt) return compareSets(b, a);
  return a.startedAt < b.startedAt ? 1 : -1;
}
