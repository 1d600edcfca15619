// A log that is not where it was, brought back from the second copy: row by row as it lay on disk, before anybody looks at it. Roll-ups are made
// anew by the upkeep. A kill in between is taken up at the next opening: the mark of a new database is taken away last.
import type { Connection } from './connection.ts';
import { inOneGo } from './in-one-go.ts';
import type { CopyReader } from './passage.ts';
import type { StoreName, WriteTransaction } from './schema.ts';
import { COPIED_STORES } from './write-passage.ts';

/** Where a row has its key inside, it takes none beside it. */
const KEYS_BESIDE = new Set<string>(['person', 'plan', 'session', 'upkeep']);

export interface BroughtBack {
  /** Removed ones are not counted. */
  readonly workouts: number;
  readonly rows: number;
}

/**
 * Rejects where the copy cannot be read on, and as any write does; what came by then stays, and it can be called again. `isEmpty`: nothing was
 * ever written to this database.
 */
export async function bringBack(connection: Connection, reader: CopyReader, isEmpty: boolean): Promise<BroughtBack> {
  const known = new Set<string>(COPIED_STORES.map(({ name }) => name));
  let workouts = 0;
  let rows = 0;
  // The next page is read while this one is written.
  let coming = reader.next();
  for (let page = await coming; page !== null; page = await coming) {
    coming = reader.next();
    coming.catch(() => undefined);
    const { store, keys, values } = page;
    if (!known.has(store)) continue;
    const name = store as StoreName;
    const added = await connection.write(
      [name],
      'relaxed',
      (tx) => putRows(tx, name, keys, values, isEmpty),
      'returned',
    );
    rows += added.length;
    if (name === 'workouts') workouts += added.filter((row) => !isRemoved(row)).length;
  }
  await connection.write(['upkeep'], 'strict', async (tx) => {
    await tx.objectStore('upkeep').delete('rollups');
    await tx.objectStore('upkeep').delete(NEW_MARK as 'rollups');
  });
  return { workouts, rows };
}

/** In `upkeep`: the database was made, and it is not settled yet whether there is something to be brought back. See open.ts. */
const NEW_MARK = 'new';

/** Those that were not there. */
async function putRows(
  tx: WriteTransaction,
  name: StoreName,
  keys: readonly IDBValidKey[],
  values: readonly unknown[],
  isEmpty: boolean,
): Promise<readonly unknown[]> {
  const store = tx.objectStore(name);
  // What was brought back by an earlier attempt, or written since, is as new as the copy or newer.
  const before: readonly unknown[] = isEmpty ? [] : await inOneGo(keys.map((key) => () => store.get(key as never)));
  let open = name === 'workouts' ? await tx.objectStore('workouts').index('open').getKey(1) : undefined;
  const puts = keys.flatMap((key, at) => {
    if (before[at] !== undefined) return [];
    let row = values[at];
    // Two in progress cannot be: a copy that lacks the end of one must not keep the rest away.
    if (name === 'workouts' && isOpenRow(row)) {
      if (open === undefined || open === key) open = key as string;
      else row = ended(row);
    }
    return [() => (KEYS_BESIDE.has(name) ? store.put(row as never, key as never) : store.put(row as never))];
  });
  await inOneGo<unknown>(puts);
  return values.filter((_row, at) => before[at] === undefined);
}

function ended({ open: _open, ...row }: OpenRow): object {
  return { ...row, endedAt: row.startedAt };
}

interface OpenRow {
  readonly open: 1;
  readonly startedAt?: unknown;
}

function isOpenRow(row: unknown): row is OpenRow {
  return typeof row === 'object' && row !== null && 'open' in row && row.open === 1;
}

function isRemoved(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'deletedAt' in row && row.deletedAt !== undefined;
}
