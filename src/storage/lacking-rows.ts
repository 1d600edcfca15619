// What the second copy may lack: a transaction says, in itself, which rows the copy is still to be told of. A page that died between its write and
// the copy's word for it is found out by that, and the rows are sent as they are now, before anything that builds on them.
import { unwrap } from 'idb';
import type { Database } from './open-database.ts';
import type { CopiedWrite, SecondCopy } from './passage.ts';
import { type Lacking, LACKING } from './write-passage.ts';

export interface LackingOf {
  readonly key: string;
  readonly lacking: Lacking;
}

export async function lackingRows(database: Database): Promise<readonly LackingOf[]> {
  const range = IDBKeyRange.bound(LACKING, `${LACKING}\uffff`);
  const upkeep = unwrap(database).transaction(['upkeep'], 'readonly').objectStore('upkeep');
  const [keys, values] = await Promise.all([answer(upkeep.getAllKeys(range)), answer(upkeep.getAll(range))]);
  return keys.flatMap((key, at) => {
    const lacking: unknown = values[at];
    return isLacking(lacking) && typeof key === 'string' ? [{ key, lacking }] : [];
  });
}

function isLacking(value: unknown): value is Lacking {
  return (
    typeof value === 'object' &&
    value !== null &&
    'stamp' in value &&
    typeof value.stamp === 'string' &&
    'rows' in value &&
    (value.rows === null || Array.isArray(value.rows))
  );
}

/** Resolves when they were handed over; whether they were kept shows later. */
export async function sendLackingRows(database: Database, copy: SecondCopy): Promise<void> {
  for (const each of await lackingRows(database)) {
    if (each.lacking.rows === null) continue;
    const writes = await rowsNow(database, each.lacking.rows);
    const { stamp } = each.lacking;
    void copy.append({ stamp, writes, strict: true }).then(async (isKept) => {
      if (isKept) await forgetLacking(database, [each]).catch(() => undefined);
    });
  }
}

/** Only where nothing was added since they were read. */
export async function forgetLacking(database: Database, rows: readonly LackingOf[]): Promise<void> {
  if (rows.length === 0) return;
  const tx = unwrap(database).transaction(['upkeep'], 'readwrite', { durability: 'relaxed' });
  const upkeep = tx.objectStore('upkeep');
  await Promise.all(
    rows.map(async ({ key, lacking }) => {
      const now: unknown = await answer(upkeep.get(key));
      if (isLacking(now) && now.stamp === lacking.stamp) await answer(upkeep.delete(key));
    }),
  );
}

async function rowsNow(database: Database, rows: NonNullable<Lacking['rows']>): Promise<readonly CopiedWrite[]> {
  const stores = [...new Set(rows.map(([store]) => store))];
  if (stores.length === 0) return [];
  const tx = unwrap(database).transaction(stores, 'readonly');
  return Promise.all(
    rows.map(async ([store, key]) => {
      const value: unknown = await answer(tx.objectStore(store).get(key));
      return { store, key, value };
    }),
  );
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new DOMException('No reason', 'UnknownError')));
  });
}
