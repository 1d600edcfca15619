// Everything on disk, page by page, for a file that holds all of it; and back again without touching what is there.
import { addMissing } from './add-missing.ts';
import type { Announce, Changed } from './announcer.ts';
import type { Connection } from './connection.ts';
import { rollUpAgain } from './keep-roll-ups.ts';
import { LOG_STORES } from './load-roll-up.ts';
import { isPersonal, isRecording } from './readable-form.ts';
import { isCustomExercise, isImport, isMeasure, isPreference, isTemplate } from './readable-library.ts';
import { isPlan } from './readable-plan.ts';
import { readWishes } from './readable-wishes.ts';
import { isCheckIn, isLesson } from './readable-told.ts';
import { isConstraint, isNote, isProfile, isSet, isWorkout, readSettings } from './readable.ts';
import { asRecord, asRow, endedWithLast, isOpen } from './rows.ts';
import type { WorkoutRow, WriteTransaction } from './schema.ts';
import type { BackupRepository, BackupStore } from './storage.ts';

const READABLE: Readonly<Record<BackupStore, (value: unknown) => boolean>> = {
  workouts: isWorkout,
  sets: isSet,
  notes: isNote,
  constraints: isConstraint,
  exercises: isCustomExercise,
  preferences: isPreference,
  templates: isTemplate,
  measures: isMeasure,
  imports: isImport,
  checkIns: isCheckIn,
  lessons: isLesson,
  recordings: isRecording,
  personal: isPersonal,
};

const TELLS: Readonly<Record<BackupStore, Changed>> = {
  workouts: 'log',
  sets: 'log',
  notes: 'log',
  constraints: 'plan',
  exercises: 'exercises',
  preferences: 'exercises',
  templates: 'library',
  measures: 'library',
  imports: 'library',
  checkIns: 'checkIns',
  lessons: 'lessons',
  recordings: 'form',
  personal: 'form',
};

export function createBackupRepository(connection: Connection, announce: Announce): BackupRepository {
  return {
    page: (store, limit, next) =>
      connection.read([store], async (reader) => {
        const query = next === undefined || next === null ? null : IDBKeyRange.lowerBound(next, true);
        const [rows, keys] = await Promise.all([reader.rows(store, query, limit), reader.keys(store, query, limit)]);
        return {
          rows: rows.filter((row) => row !== undefined).map((row) => (isWorkout(row) ? asRecord(row) : row)),
          next: keys.length < limit ? null : (keys.at(-1) ?? null),
        };
      }),

    count: (store) => connection.read([store], (reader) => reader.count(store)),

    person: () =>
      connection.read(['person', 'plan'], async (reader) => {
        const [profile, settings, plan, wishes] = await Promise.all([
          reader.get('person', 'profile'),
          reader.get('person', 'settings'),
          reader.get('plan', 'current'),
          reader.get('plan', 'wishes'),
        ]);
        return {
          profile: isProfile(profile) ? profile : null,
          settings: readSettings(settings),
          plan: isPlan(plan) ? plan : null,
          wishes: readWishes(wishes),
        };
      }),

    async add(store, rows) {
      const readable = rows.filter(READABLE[store]);
      const added =
        readable.length === 0
          ? 0
          : await connection.write([...LOG_STORES, ...(isLog(store) ? [] : [store])], 'strict', (tx) =>
              addRows(tx, store, readable),
            );
      if (added > 0) announce(TELLS[store]);
      return { added, known: readable.length - added, refused: rows.length - readable.length };
    },
  };
}

function isLog(store: BackupStore): store is 'workouts' | 'sets' {
  return store === 'workouts' || store === 'sets';
}

async function addRows(tx: WriteTransaction, store: BackupStore, rows: readonly unknown[]): Promise<number> {
  if (store === 'workouts') {
    const open = await tx.objectStore('workouts').index('open').getKey(1);
    const workouts = atMostOneOpen(rows.filter(isWorkout).map(asRecord), open !== undefined);
    const added = await addMissing(tx, 'workouts', workouts);
    await rollUpAgain(
      tx,
      added.map(({ id }) => id),
    );
    return added.length;
  }
  // Checked by READABLE before.
  const added = await addMissing(tx, store, rows as never);
  if (store === 'sets')
    await rollUpAgain(
      tx,
      (added as readonly unknown[]).filter(isSet).map(({ workoutId }) => workoutId),
    );
  return added.length;
}

/** A workout in progress comes back as one, where no other is; else it is over. */
function atMostOneOpen(workouts: readonly WorkoutRow[], before: boolean): readonly WorkoutRow[] {
  let taken = before;
  return workouts.map((workout) => {
    if (!isOpen(workout)) return workout;
    const row = taken ? endedWithLast(workout, []) : asRow(workout);
    taken = true;
    return row;
  });
}
