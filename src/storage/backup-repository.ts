// Everything on disk, page by page, for a file that holds all of it; and a copy's rows into the log.
import { type StampedRow, isLaterRow } from '../domain/log/merge-rows.ts';
import type { Announce, Changed } from './announcer.ts';
import type { Connection } from './connection.ts';
import { clearLog, compareRows, mergeRows, settleWorkouts } from './merge-copy.ts';
import { isPlan } from './readable-plan.ts';
import { isWishes } from './readable-wishes.ts';
import { isProfile, isWorkout, readSettings } from './readable.ts';
import { asRecord } from './rows.ts';
import { type BackupRepository, type BackupStore, type PersonKey, PERSON_KEYS, type PersonRow } from './storage.ts';

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

/** Where each lies, and what it must be to be taken back. */
const PERSON: Readonly<
  Record<
    PersonKey,
    {
      readonly store: 'person' | 'plan';
      readonly key: 'profile' | 'settings' | 'current' | 'wishes';
      readonly isReadable: (row: unknown) => boolean;
    }
  >
> = {
  profile: { store: 'person', key: 'profile', isReadable: isProfile },
  settings: { store: 'person', key: 'settings', isReadable: (row) => typeof row === 'object' && row !== null },
  plan: { store: 'plan', key: 'current', isReadable: isPlan },
  wishes: { store: 'plan', key: 'wishes', isReadable: isWishes },
};
/** About this device, not about the person. */
const OF_THE_DEVICE = ['lastBackupAt', 'copyReminder', 'copyReminderAfter', 'poseSpeeds'] as const;

export function createBackupRepository(connection: Connection, announce: Announce): BackupRepository {
  async function readPerson(): Promise<readonly PersonRow[]> {
    return connection.read(
      ['person', 'plan'],
      async (reader) => {
        const rows = await Promise.all(
          PERSON_KEYS.map(async (key): Promise<PersonRow[]> => {
            const place = PERSON[key];
            const found = await reader.get(place.store, place.key);
            if (!place.isReadable(found)) return [];
            return [{ key, value: key === 'settings' ? ofThePerson(found) : found }];
          }),
        );
        return rows.flat();
      },
      'stamped',
    );
  }

  return {
    page: (store, limit, next) =>
      connection.read(
        [store],
        async (reader) => {
          const query = next === undefined || next === null ? null : IDBKeyRange.lowerBound(next, true);
          const [rows, keys] = await Promise.all([reader.rows(store, query, limit), reader.keys(store, query, limit)]);
          return {
            rows: rows.filter((row) => row !== undefined).map((row) => (isWorkout(row) ? asRecord(row) : row)),
            next: keys.length < limit ? null : (keys.at(-1) ?? null),
          };
        },
        'stamped',
      ),

    count: (store) => connection.read([store], (reader) => reader.count(store)),
    person: readPerson,
    compare: (store, rows, options) => compareRows(connection, store, { rows, ...options }),

    async merge(store, rows, options) {
      const merged = await mergeRows(connection, store, { rows, ...options });
      if (merged.added + merged.changed > 0) announce(TELLS[store]);
      return merged;
    },

    async mergePerson(rows, { withSettings }) {
      const here = new Map((await readPerson()).map(({ key, value }) => [key, value]));
      const later = rows.filter(({ key, value }) => {
        if (!PERSON[key].isReadable(value)) return false;
        if (key === 'settings') return withSettings;
        const before = here.get(key);
        return before === undefined || isLaterRow(value as StampedRow, before as StampedRow);
      });
      if (later.length === 0) return [];
      await connection.write(
        ['person', 'plan'],
        'strict',
        async (tx) => {
          for (const { key, value } of later) {
            const place = PERSON[key];
            const kept: unknown = key === 'settings' ? await tx.objectStore('person').get('settings') : null;
            const row = key === 'settings' ? { ...ofThePerson(readSettings(value)), ...ofTheDevice(kept) } : value;
            await tx.objectStore(place.store).put(row as never, place.key);
          }
        },
        'stamped',
      );
      announce('person', 'plan');
      return later.map(({ key }) => key);
    },

    async settle() {
      await settleWorkouts(connection);
      announce('log', 'session');
    },

    async clear() {
      await clearLog(connection);
      announce('log', 'plan', 'person', 'session', 'exercises', 'library', 'checkIns', 'lessons', 'form');
    },
  };
}

function ofThePerson(settings: unknown): object {
  return Object.fromEntries(
    Object.entries(settings as object).filter(
      // Nor when they were written: they are taken whole or not at all, and a copy that is handed over is noted among them.
      ([name]) => name !== 'clock' && !OF_THE_DEVICE.some((device) => device === name),
    ),
  );
}

function ofTheDevice(settings: unknown): object {
  const read = readSettings(settings);
  return Object.fromEntries(OF_THE_DEVICE.flatMap((name) => (read[name] === undefined ? [] : [[name, read[name]]])));
}
