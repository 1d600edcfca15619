// The way from each version of the database to the next. Append-only: what has shipped is never edited, because it has run on
// somebody's only copy.
import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * Brings version n to n + 1, where n is its index below. It works on the names of its own time, not on schema.ts, which moves on.
 * It may await only requests of `tx`. A throw aborts the whole upgrade: the database stays at its old version, data intact.
 */
export type Migration = (
  database: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

export const MIGRATIONS: readonly Migration[] = [
  function createStores(database) {
    const workouts = database.createObjectStore('workouts', { keyPath: 'id' });
    workouts.createIndex('day', 'day');
    workouts.createIndex('open', 'open', { unique: true });
    database.createObjectStore('sets', { keyPath: 'id' }).createIndex('workout', 'workoutId');
    database.createObjectStore('notes', { keyPath: 'id' }).createIndex('workout', 'workoutId');
    const constraints = database.createObjectStore('constraints', { keyPath: 'id' });
    constraints.createIndex('until', 'until');
    constraints.createIndex('note', 'noteId');
    database.createObjectStore('person');
    database.createObjectStore('plan');
    database.createObjectStore('session');
  },
  function keepRepetitions(database) {
    const recordings = database.createObjectStore('recordings', { keyPath: ['setId', 'index'] });
    recordings.createIndex('set', 'setId');
    recordings.createIndex('movement', 'movementId');
    database.createObjectStore('personal', { keyPath: 'movementId' });
  },
  function findSetsByExercise(_database, tx) {
    tx.objectStore('sets').createIndex('exercise', ['exerciseId', 'startedAt']);
  },
  function keepRollUps(database, tx) {
    tx.objectStore('workouts').createIndex('import', 'importId');
    database.createObjectStore('exercises', { keyPath: 'id' });
    database.createObjectStore('preferences', { keyPath: 'exerciseId' });
    database.createObjectStore('templates', { keyPath: 'id' });
    const measures = database.createObjectStore('measures', { keyPath: 'id' });
    measures.createIndex('kind', ['kind', 'day']);
    measures.createIndex('import', 'importId');
    database.createObjectStore('imports', { keyPath: 'id' });
    const rollups = database.createObjectStore('rollups', { keyPath: ['workoutId', 'exerciseId'] });
    rollups.createIndex('exercise', ['exerciseId', 'back', 'workoutId']);
    rollups.createIndex('day', ['day', 'startedAt']);
    const summaries = database.createObjectStore('summaries', { keyPath: 'workoutId' });
    summaries.createIndex('newest', ['back', 'workoutId']);
    summaries.createIndex('day', ['day', 'startedAt']);
    database.createObjectStore('days', { keyPath: 'day' });
    database.createObjectStore('uses', { keyPath: 'exerciseId' });
    database.createObjectStore('upkeep');
  },
  function keepCheckInsAndLessons(database) {
    database.createObjectStore('checkIns', { keyPath: 'id' }).createIndex('day', 'day');
    database.createObjectStore('lessons', { keyPath: 'id' });
  },
];
