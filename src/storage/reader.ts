// How repositories read: raw values, in one transaction. Where a value on disk cannot be read at all, a second reader goes record
// by record and leaves out only that one, so that one damaged record never hides the whole history.
import type { IDBPDatabase, IndexKey, IndexNames, StoreKey } from 'idb';
import type { Inward } from './passage.ts';
import type { PlumblineSchema, ReadTransaction, StoreName } from './schema.ts';
import { isUnreadableValue } from './to-storage-error.ts';

type KeyOf<S extends StoreName> = StoreKey<PlumblineSchema, S>;
type IndexOf<S extends StoreName> = IndexNames<PlumblineSchema, S>;

/** Values come as found on disk: check their shape before use (see readable.ts). */
export interface Reader {
  get<S extends StoreName>(store: S, key: KeyOf<S>): Promise<unknown>;
  all<S extends StoreName, I extends IndexOf<S>>(
    store: S,
    index: I,
    query: IndexKey<PlumblineSchema, S, I> | IDBKeyRange | null,
    limit?: number,
  ): Promise<readonly unknown[]>;
  /** By the store's own key; all of it without a query. */
  rows(store: StoreName, query?: IDBKeyRange | null, limit?: number): Promise<readonly unknown[]>;
  /** The keys that `rows` has the values of, also of those that cannot be read back. */
  keys(store: StoreName, query?: IDBKeyRange | null, limit?: number): Promise<readonly IDBValidKey[]>;
  count(store: StoreName): Promise<number>;
  /** The last `limit` by the index's order, last first. */
  latest<S extends StoreName>(
    store: S,
    index: IndexOf<S>,
    query: IDBKeyRange,
    limit: number,
  ): Promise<readonly unknown[]>;
  /** The greatest day with a workout, before `beforeDay` where given; null where there is none. Reads keys only. */
  lastDay(beforeDay?: string): Promise<string | null>;
}

export function createReader(tx: ReadTransaction, open: Inward): Reader {
  const inward = ifWhole(open);
  const all = async (store: StoreName, rows: Promise<readonly unknown[]>) =>
    (await rows).map((row) => inward(store, row));
  return {
    get: async (store, key) => inward(store, await tx.objectStore(store).get(key)),
    all: (store, index, query, limit) => all(store, tx.objectStore(store).index(index).getAll(query, limit)),
    rows: (store, query, limit) => all(store, tx.objectStore(store).getAll(query, limit)),
    keys: (store, query, limit) => tx.objectStore(store).getAllKeys(query, limit),
    count: (store) => tx.objectStore(store).count(),
    async latest(store, index, query, limit) {
      const values: unknown[] = [];
      let cursor = await tx.objectStore(store).index(index).openCursor(query, 'prev');
      while (cursor && values.length < limit) {
        values.push(inward(store, cursor.value));
        cursor = await cursor.continue();
      }
      return values;
    },
    lastDay: (beforeDay) => lastDay(tx, beforeDay),
  };
}

/** A row whose seal is broken is left out like any that cannot be read; at once, since its transaction goes on. */
function ifWhole(inward: Inward): Inward {
  return (store, row) => {
    try {
      return inward(store, row);
    } catch (error) {
      if (isUnreadableValue(error)) return undefined;
      throw error;
    }
  };
}

/** Each value in a transaction of its own, because a failed request ends its transaction. Slow: only after the other failed. */
export function createCarefulReader(database: IDBPDatabase<PlumblineSchema>, inward: Inward): Reader {
  const begin = (store: StoreName): ReadTransaction => {
    const tx = database.transaction([store], 'readonly');
    tx.done.catch(() => undefined);
    return tx;
  };
  const get: Reader['get'] = async (store, key) => {
    try {
      return inward(store, await begin(store).objectStore(store).get(key));
    } catch (error) {
      if (isUnreadableValue(error)) return undefined;
      throw error;
    }
  };
  return {
    get,
    async all(store, index, query, limit) {
      const keys = await begin(store).objectStore(store).index(index).getAllKeys(query, limit);
      const values: unknown[] = [];
      for (const key of keys) values.push(await get(store, key));
      return values;
    },
    async rows(store, query, limit) {
      const values: unknown[] = [];
      for (const key of await begin(store).objectStore(store).getAllKeys(query, limit))
        values.push(await get(store, key));
      return values;
    },
    keys: (store, query, limit) => begin(store).objectStore(store).getAllKeys(query, limit),
    count: (store) => begin(store).objectStore(store).count(),
    async latest(store, index, query, limit) {
      const keys = await begin(store).objectStore(store).index(index).getAllKeys(query);
      const values: unknown[] = [];
      for (const key of limit > 0 ? keys.slice(-limit).reverse() : []) values.push(await get(store, key));
      return values;
    },
    lastDay: (beforeDay) => lastDay(begin('workouts'), beforeDay),
  };
}

async function lastDay(tx: ReadTransaction, beforeDay?: string): Promise<string | null> {
  const range = beforeDay === undefined ? null : IDBKeyRange.upperBound(beforeDay, true);
  const cursor = await tx.objectStore('workouts').index('day').openKeyCursor(range, 'prev');
  return typeof cursor?.key === 'string' ? cursor.key : null;
}
