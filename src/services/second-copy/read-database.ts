// The database as it lies on disk, a page of rows at a time, each page in a transaction of its own: a set that is logged meanwhile waits for
// one page at most. What changes meanwhile is among what was written since (see write-snapshot.ts).
import type { CopySource } from '../../contracts/second-copy.ts';

const ROWS_A_PAGE = 500;

export interface DatabasePage {
  readonly store: string;
  readonly keys: readonly IDBValidKey[];
  readonly values: readonly unknown[];
}

export interface OpenDatabase {
  readonly version: number;
  /** Values that the browser cannot read back are left out. Throws where the connection had to give way to an upgrade. */
  pages(): AsyncGenerator<DatabasePage>;
  close(): void;
}

/** Null where there is no such database; none is made. */
export async function openToRead(source: CopySource, factory: IDBFactory): Promise<OpenDatabase | null> {
  const database = await openExisting(source.database, factory);
  if (!database) return null;
  database.addEventListener('versionchange', () => database.close());
  return {
    version: database.version,
    pages: () => pagesOf(database, source),
    close: () => database.close(),
  };
}

function openExisting(name: string, factory: IDBFactory): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    request.addEventListener('upgradeneeded', () => {
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => {
      if (isNew) resolve(null);
      else reject(request.error ?? new DOMException('No reason', 'UnknownError'));
    });
  });
}

async function* pagesOf(database: IDBDatabase, { stores }: CopySource): AsyncGenerator<DatabasePage> {
  for (const { name, keys: wanted } of stores) {
    if (!database.objectStoreNames.contains(name)) continue;
    if (wanted) {
      const page = await readKeys(database, name, wanted);
      if (page.keys.length > 0) yield page;
      continue;
    }
    let after: IDBValidKey | null = null;
    for (;;) {
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const { page, last, isLast } = await readPage(database, name, range);
      if (page.keys.length > 0) yield page;
      if (isLast || last === null) break;
      after = last;
    }
  }
}

interface ReadPage {
  readonly page: DatabasePage;
  readonly last: IDBValidKey | null;
  readonly isLast: boolean;
}

async function readPage(database: IDBDatabase, store: string, range: IDBKeyRange | null): Promise<ReadPage> {
  const source = database.transaction([store], 'readonly').objectStore(store);
  const [keysRead, valuesRead] = [
    answer(source.getAllKeys(range, ROWS_A_PAGE)),
    answer(source.getAll(range, ROWS_A_PAGE)),
  ];
  const [keys, values] = await Promise.allSettled([keysRead, valuesRead]);
  // The transaction ends with the failed request: where both failed, it was more than one value.
  const all = keys.status === 'fulfilled' ? keys.value : await keysOf(database, store, range);
  const page =
    values.status === 'fulfilled' ? { store, keys: all, values: values.value } : await readKeys(database, store, all);
  return { page, last: all.at(-1) ?? null, isLast: all.length < ROWS_A_PAGE };
}

function keysOf(database: IDBDatabase, store: string, range: IDBKeyRange | null): Promise<IDBValidKey[]> {
  return answer(database.transaction([store], 'readonly').objectStore(store).getAllKeys(range, ROWS_A_PAGE));
}

/** Each in a transaction of its own, since one that cannot be read back ends its transaction. */
async function readKeys(database: IDBDatabase, store: string, wanted: readonly IDBValidKey[]): Promise<DatabasePage> {
  const keys: IDBValidKey[] = [];
  const values: unknown[] = [];
  for (const key of wanted) {
    const source = database.transaction([store], 'readonly').objectStore(store);
    const value = await answer<unknown>(source.get(key)).catch(() => undefined);
    if (value === undefined) continue;
    keys.push(key);
    values.push(value);
  }
  return { store, keys, values };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new DOMException('No reason', 'UnknownError')));
  });
}
