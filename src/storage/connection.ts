// One connection to the database, opened when needed: it gives way to another tab's upgrade, is opened again once when it was
// lost, and never lets an operation end without knowing whether it is on disk.
import { unwrap } from 'idb';
import { openDatabase, type Database, type OpeningOptions } from './open-database.ts';
import { inwardOf, type RowForm, type SecondCopy, type Vault } from './passage.ts';
import { createCarefulReader, createReader, type Reader } from './reader.ts';
import type { StoreName, WriteTransaction } from './schema.ts';
import { StorageError } from './storage.ts';
import { isConnectionLoss, isUnreadableValue, toStorageError } from './to-storage-error.ts';
import type { Passages } from './write-passage.ts';

/** `strict`: on the medium when it resolves. `relaxed`: handed to the operating system; survives a killed tab or browser. */
export type Durability = 'strict' | 'relaxed';

/** Bodies may run twice (after a lost connection), so they write by key and read what they need inside. */
export interface Connection {
  /** Throws StorageError. Rows are `plain` where nothing else is asked for. */
  read<T>(stores: readonly StoreName[], body: (reader: Reader) => Promise<T>, form?: RowForm): Promise<T>;
  /**
   * One transaction: all of it is on disk when this resolves, none of it when it throws StorageError. Rows are stamped, sealed and copied on
   * their way; of `raw` ones only the copy is made: they are written as given, their stamps with them.
   */
  write<T>(
    stores: readonly StoreName[],
    durability: Durability,
    body: (tx: WriteTransaction) => Promise<T>,
    form?: Exclude<RowForm, 'plain'>,
  ): Promise<T>;
  /** From now on rows are sealed and opened by it; null: no longer. What lies on disk stays as it is. */
  useVault(vault: Vault | null): void;
  close(): void;
}

export interface ConnectionOptions extends OpeningOptions {
  readonly nowMs?: () => number;
  readonly secondCopy?: SecondCopy | undefined;
}

/** Opens the database, upgrading where needed. Throws StorageError. */
export async function createConnection(options: ConnectionOptions): Promise<Connection> {
  const lost = new WeakSet<Database>();
  let opening: Promise<Database> | null = null;
  let closed = false;
  let vault: Vault | null = null;
  let passages: Promise<Passages> | null = null;

  /** Null where it cannot be had: rows then go unstamped, which merging takes for old, rather than not at all. Sealed they must be. */
  async function loadPassages(): Promise<Passages | null> {
    passages ??= import('./write-passage.ts').then(async ({ createPassages }) => {
      const last = await withDatabase(
        async (database) => database.get('upkeep', 'clock' as 'rollups') as Promise<unknown>,
      );
      return createPassages(options.nowMs ?? Date.now, last);
    });
    try {
      return await passages;
    } catch (error) {
      passages = null;
      if (vault || error instanceof StorageError) throw toStorageError(error, false);
      return null;
    }
  }

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
    read: (stores, body, form = 'plain') =>
      withDatabase(async (database) => {
        const tx = database.transaction([...stores], 'readonly');
        tx.done.catch(() => undefined);
        const inward = inwardOf(vault, form);
        try {
          return await body(createReader(tx, inward));
        } catch (error) {
          if (!isUnreadableValue(error)) throw error;
          return body(createCarefulReader(database, inward));
        }
      }),
    async write(stores, durability, body, form) {
      const passing = await loadPassages();
      const { result, passage } = await withDatabase(async (database) => {
        const tx = database.transaction([...stores], 'readwrite', { durability });
        const through = passing?.through(tx, vault, form ?? 'plain') ?? { tx, writes: [], done: () => undefined };
        return {
          passage: through,
          result: await writeIn(tx, async () => {
            const made = await body(through.tx);
            through.done();
            return made;
          }),
        };
      });
      const copied = passage.writes.length > 0 ? options.secondCopy?.append(passage.writes) : undefined;
      // What need not be on the medium when this resolves need not be in the copy either.
      if (durability === 'strict') await copied;
      return result;
    },
    useVault(given) {
      vault = given;
    },
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
