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
  /** Tells the second copy what it may lack of earlier pages, as the first write does. Never rejects. */
  prepareWrites(): Promise<void>;
  /** `make` makes a snapshot for the second copy; resolves to its answer. Where that is true, the copy lacks nothing that was written before. */
  whileCopying(make: () => Promise<boolean>): Promise<boolean>;
  /** Whether the second copy lacks something that only a snapshot can give it. */
  isCopyBehind(): Promise<boolean>;
  close(): void;
}

export interface ConnectionOptions extends OpeningOptions {
  readonly nowMs?: () => number;
  readonly secondCopy?: SecondCopy | undefined;
  /** The last thing in the transaction of each write. */
  readonly beforeCommit?: (upkeep: IDBObjectStore) => void;
}

/** Opens the database, upgrading where needed. Throws StorageError. */
export async function createConnection(options: ConnectionOptions): Promise<Connection> {
  const lost = new WeakSet<Database>();
  let opening: Promise<Database> | null = null;
  let closed = false;
  let vault: Vault | null = null;
  let passages: Promise<Passages> | null = null;
  /** Something was written that the second copy was never told of. */
  let unnoted = false;

  /** Null where it cannot be had: rows then go unstamped, which merging takes for old, rather than not at all. Sealed they must be. */
  async function loadPassages(): Promise<Passages | null> {
    passages ??= import('./write-passage.ts').then(async ({ createPassages }) => {
      const last = await withDatabase(
        async (database) => database.get('upkeep', 'clock' as 'rollups') as Promise<unknown>,
      );
      await sendLacking();
      return createPassages(options.nowMs ?? Date.now, last, options.secondCopy !== undefined);
    });
    try {
      return await passages;
    } catch (error) {
      passages = null;
      if (vault || error instanceof StorageError) throw toStorageError(error, false);
      return null;
    }
  }

  /** What an earlier page wrote and did not live to tell the second copy of; before anything of this page. Never rejects. */
  async function sendLacking(): Promise<void> {
    const { secondCopy } = options;
    if (!secondCopy) return;
    const { sendLackingRows } = await import('./lacking-rows.ts');
    await withDatabase((database) => sendLackingRows(database, secondCopy)).catch(() => undefined);
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
      const { result, batch } = await withDatabase(async (database) => {
        // The clock and what the second copy lacks are kept with every write.
        const tx = database.transaction([...new Set([...stores, 'upkeep' as const])], 'readwrite', { durability });
        unnoted ||= passing === null;
        const through = passing?.through(tx, vault, form ?? 'plain') ?? { tx, done: () => null };
        return writeIn(tx, async () => {
          const made = { result: await body(through.tx), batch: through.done() };
          options.beforeCommit?.(unwrap(tx).objectStore('upkeep'));
          return made;
        });
      });
      if (!batch || !options.secondCopy) return result;
      batch.committed();
      const { stamp, writes } = batch;
      const copied = options.secondCopy.append({ stamp, writes, strict: durability === 'strict' });
      void copied.then((isKept) => isKept && passing?.kept([stamp]));
      // What need not be on the medium when this resolves need not be in the copy either.
      if (durability === 'strict') await copied;
      return result;
    },
    useVault(given) {
      vault = given;
    },
    async prepareWrites() {
      await loadPassages().catch(() => null);
    },
    async whileCopying(make) {
      const passing = await loadPassages();
      const { forgetLacking, lackingRows } = await import('./lacking-rows.ts');
      const [stamps, rows] = [passing?.lacking() ?? [], await withDatabase(lackingRows)];
      const wasUnnoted = unnoted;
      unnoted = false;
      if (!(await make())) {
        unnoted ||= wasUnnoted;
        return false;
      }
      passing?.kept(stamps);
      await withDatabase((database) => forgetLacking(database, rows));
      return true;
    },
    async isCopyBehind() {
      const { lackingRows } = await import('./lacking-rows.ts');
      const rows = await withDatabase(lackingRows);
      const isToldOf = rows.every(({ lacking }) => lacking.rows !== null);
      return unnoted || !isToldOf || ((await passages)?.lacking().length ?? 0) > 0;
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
