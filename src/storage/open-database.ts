// Opening the database: upgraded by the migrations or left as it was, within a time limit, in words when it cannot be.
import { openDB, type IDBPDatabase, unwrap } from 'idb';
import type { Migration } from './migrations.ts';
import type { PlumblineSchema } from './schema.ts';
import { StorageError } from './storage.ts';
import { toStorageError } from './to-storage-error.ts';

export interface OpeningOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** How long the database may take to answer before it is reported as failed. An upgrade that has begun is not limited. */
  readonly openWithinMs: number;
  /** How long an older version in another tab has to let go before it is reported as blocked. */
  readonly unblockWithinMs: number;
  /** What a new database is marked with, in the transaction that makes it; see bring-back.ts. */
  readonly markNew?: ((upkeep: IDBObjectStore) => void) | undefined;
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
  const { name, migrations } = options;
  let upgradeError: unknown = null;
  let opened: Database | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;

  let giveUp: (reason: StorageError) => void = () => undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    giveUp = (reason) => {
      late = true;
      reject(reason);
    };
  });
  timer = setTimeout(
    () => giveUp(new StorageError('failed', 'The database did not open in time')),
    options.openWithinMs,
  );

  // A page may have no indexedDB at all, and reading the name alone may throw.
  const open = async (): Promise<Database> => {
    if (typeof indexedDB === 'undefined' || (indexedDB as IDBFactory | null) === null)
      throw new StorageError('unsupported', 'This browser has no IndexedDB');
    return openDB<PlumblineSchema>(name, migrations.length, {
      upgrade(database, oldVersion, _newVersion, tx) {
        clearTimeout(timer);
        tx.done.catch(() => undefined);
        migrate(migrations.slice(oldVersion), database, tx)
          .then(() => {
            if (oldVersion === 0) options.markNew?.(unwrap(tx).objectStore('upkeep'));
          })
          .catch((error: unknown) => {
            upgradeError = error;
            tx.abort();
          });
      },
      blocked() {
        clearTimeout(timer);
        timer = setTimeout(
          () => giveUp(new StorageError('blocked', 'Another tab holds an older version of the data open')),
          options.unblockWithinMs,
        );
      },
      blocking(_current, _next, event) {
        (event.target as IDBDatabase).close();
        if (opened) events.onLost(opened);
      },
      terminated() {
        if (opened) events.onLost(opened);
      },
    });
  };
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
