// Opening the database: upgraded by the migrations or left as it was, within a time limit, in words when it cannot be.
import { openDB, type IDBPDatabase } from 'idb';
import type { Migration } from './migrations.ts';
import type { PlumblineSchema } from './schema.ts';
import { StorageError } from './storage.ts';
import { toStorageError } from './to-storage-error.ts';

export interface OpeningOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** How long opening may take before it is reported as blocked or failed. An upgrade that has begun is not limited. */
  readonly openWithinMs: number;
}

export type Database = IDBPDatabase<PlumblineSchema>;

export interface OpeningEvents {
  /** The connection is closed: it gave way to an upgrade, or the browser ended it. */
  onLost(database: Database): void;
  /** False once nobody waits for this connection any more: it is then closed as soon as it opens. */
  isWanted(): boolean;
}

/** Opens and upgrades. Throws StorageError. */
export async function openDatabase(options: OpeningOptions, events: OpeningEvents): Promise<Database> {
  const { name, migrations, openWithinMs } = options;
  let blocked = false;
  let upgradeError: unknown = null;
  let opened: Database | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;

  // A page may have no indexedDB at all, and reading the name alone may throw.
  const open = async (): Promise<Database> => {
    if (typeof indexedDB === 'undefined' || (indexedDB as IDBFactory | null) === null)
      throw new StorageError('unsupported', 'This browser has no IndexedDB');
    return openDB<PlumblineSchema>(name, migrations.length, {
      upgrade(database, oldVersion, _newVersion, tx) {
        clearTimeout(timer);
        void migrate(migrations.slice(oldVersion), database, tx).catch((error: unknown) => {
          upgradeError = error;
          tx.abort();
        });
        tx.done.catch(() => undefined);
      },
      blocked: () => {
        blocked = true;
      },
      blocking: (_current, _next, event) => {
        (event.target as IDBDatabase).close();
        if (opened) events.onLost(opened);
      },
      terminated: () => {
        if (opened) events.onLost(opened);
      },
    });
  };

  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(
        blocked
          ? new StorageError('blocked', 'Another tab holds an older version of the data open')
          : new StorageError('failed', 'The database did not open in time'),
      );
    }, openWithinMs);
  });
  const request = open();
  request.then(
    (database) => {
      opened = database;
      if (late || !events.isWanted()) database.close();
    },
    () => undefined,
  );
  try {
    return await Promise.race([request, limit]);
  } catch (error) {
    if (upgradeError !== null)
      throw new StorageError('failed', 'The data could not be brought up to date; it is as it was', {
        cause: upgradeError,
      });
    throw toStorageError(error, true);
  } finally {
    clearTimeout(timer);
  }
}

/** Migrations run in order. The next one starts without a pause where it can, so that the transaction stays alive. */
async function migrate(migrations: readonly Migration[], database: Database, tx: unknown): Promise<void> {
  const [untypedDatabase, untypedTx] = [database, tx] as unknown as Parameters<Migration>;
  for (const migration of migrations) {
    const running = migration(untypedDatabase, untypedTx);
    if (running) await running;
  }
}
