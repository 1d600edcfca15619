// Adding rows whose ids are not there yet, many at once: what is there stays as it is.
import type { StoreKey, StoreValue } from 'idb';
import { inOneGo } from './in-one-go.ts';
import type { PlumblineSchema, StoreName, WriteTransaction } from './schema.ts';

/** Rows of stores that have their key inside. The rows that were added. */
export async function addMissing<S extends StoreName>(
  tx: WriteTransaction,
  name: S,
  rows: readonly StoreValue<PlumblineSchema, S>[],
): Promise<readonly StoreValue<PlumblineSchema, S>[]> {
  const store = tx.objectStore(name);
  const keyOf = (row: unknown): StoreKey<PlumblineSchema, S> => {
    const { keyPath } = store;
    const fields = row as Readonly<Record<string, StoreKey<PlumblineSchema, S>>>;
    const key = typeof keyPath === 'string' ? fields[keyPath] : keyPath?.map((part) => fields[part]);
    return key as StoreKey<PlumblineSchema, S>;
  };
  // Of two rows with one key the first is kept.
  const byKey = new Map<string, StoreValue<PlumblineSchema, S>>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    if (!byKey.has(key)) byKey.set(key, row);
  }
  const candidates = [...byKey.values()];
  const known = await inOneGo(candidates.map((row) => () => store.getKey(keyOf(row))));
  const missing = candidates.filter((_, index) => known[index] === undefined);
  await inOneGo(missing.map((row) => () => store.add(row)));
  return missing;
}
