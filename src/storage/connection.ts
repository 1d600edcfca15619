// One connection to the database, opened when needed: it gives way to another tab's upgrade, is opened again once when it was
// lost, and never lets an operation end without knowing whether it is on disk.
import { unwrap } from 'idb';
import { openDatabase, type Database, type OpeningOptions } from './open-database.ts';
import { createCarefulReader, createReader, type Reader } from './reader.ts';
import type { StoreName, WriteTransaction } from './schema.ts';
import { StorageError } from './storage.ts';
import { isConnectionLoss, isUnreadableValue, toStorageError } from './to-storage-error.ts';

/** `strict`: on the medium when it resolves. `relaxed`: handed to the operating system; survives a killed tab or browser. */
export type Durability = 'strict' | 'relaxed';

/** Bodies may run twice (after a lost connection), so they write by key and read what they need inside. */
export interface Connection {
  /** Throws StorageError. */
  read<T>(stores: readonly StoreName[], body: (reader: Reader) => Promise<T>): Promise<T>;
  /** One transaction: all of it is on disk when this resolves, none of it when it throws StorageError. */
  write<T>(
    stores: readonly StoreName[],
    durability: Durability,
    body: (tx: WriteTransaction) => Promise<T>,
  ): Promise<T>;
  close(): void;
}

/** Opens the database, upgrading where needed. Throws StorageError. */
export async function createConnection(options: OpeningOptions): Promise<Connection> {
  const lost = new WeakSet<Database>();
  let opening: Promise<Database> | null = null;
  let closed = false;

  function connect(): Promise<Database> {
    if (closed) return Promise.reject(new StorageError('closed', 'The storage was closed'));
    opening ??= start();
    return opening;
  }

  function start(): Promise<Database> {
    const started: Promise<Database> = openDatabase(options, {
      onLost: (database) => {
        lost.add(database);
        drop(started);
      },
      isWanted: () => !closed && opening === started,
    });
    started.catch(() => drop(started));
    return started;
  }

  function drop(started: Promise<Database>): void {
    if (opening === started) opening = null;
  }

  async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const connecting = connect();
      const database = await connecting;
      try {
        return await work(database);
      } catch (error) {
        if (!isConnectionLoss(error) && !(lost.has(database) && !(error instanceof StorageError)))
          throw toStorageError(error, false);
        drop(connecting);
        database.close();
        if (attempt === 2)
          throw new StorageError('closed', 'The connection to the database was lost', { cause: error });
      }
    }
  }

  await connect();
  return {
    read: (stores, body) =>
      withDatabase(async (database) => {
        const tx = database.transaction([...stores], 'readonly');
        tx.done.catch(() => undefined);
        try {
          return await body(createReader(tx));
        } catch (error) {
          if (!isUnreadableValue(error)) throw error;
          return body(createCarefulReader(database));
        }
      }),
    write: (stores, durability, body) =>
      withDatabase((database) => writeIn(database.transaction([...stores], 'readwrite', { durability }), body)),
    close() {
      closed = true;
      opening?.then(
        (database) => database.close(),
        () => undefined,
      );
      opening = null;
    },
  };
}

async function writeIn<T>(tx: WriteTransaction, body: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  const ended = endOf(unwrap(tx));
  tx.done.catch(() => undefined);
  let result: T;
  try {
    result = await body(tx);
  } catch (error) {
    if (abort(tx)) throw error;
    // A full disk is told to the transaction only, not to the request that the body waited for.
    throw (await ended) ?? error;
  }
  const failure = await ended;
  if (failure) throw failure;
  return result;
}

/** False where the transaction had ended by itself before. */
function abort(tx: WriteTransaction): boolean {
  try {
    tx.abort();
    return true;
  } catch {
    return false;
  }
}

/** Null when committed, else why it was rolled back. Never rejects. */
function endOf(tx: IDBTransaction): Promise<DOMException | null> {
  return new Promise((resolve) => {
    tx.addEventListener('complete', () => resolve(null));
    tx.addEventListener('abort', () => resolve(tx.error ?? new DOMException('Rolled back', 'AbortError')));
  });
}
