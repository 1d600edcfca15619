// Rows that lie on disk and are shown nowhere, because they cannot be read: found, told, and handed out as they lie there for whoever can mend
// them. Nothing is ever deleted for being unreadable.
import { toJson } from '../domain/log/export/backup-values.ts';
import type { Connection } from './connection.ts';
import { isPlan, isSnapshot } from './readable-plan.ts';
import { READABLE } from './readable-stores.ts';
import { isWishes } from './readable-wishes.ts';
import { isProfile } from './readable.ts';
import type { StoreName } from './schema.ts';
import { BACKUP_STORES, type UnreadableRepository, type UnreadableRow } from './storage.ts';

const PAGE = 200;

/** Rows beside their key. Settings are read field by field, so that they are never lost as a whole. */
const BESIDE: readonly (readonly [StoreName, string, (value: unknown) => boolean])[] = [
  ['person', 'profile', isProfile],
  ['plan', 'current', isPlan],
  ['plan', 'wishes', isWishes],
  ['session', 'current', isSnapshot],
];

export function createUnreadableRepository(connection: Connection): UnreadableRepository {
  async function raw(store: StoreName, key: IDBValidKey): Promise<unknown> {
    return connection.read([store], (reader) => reader.get(store, key as never), 'raw');
  }

  /** Null: it can be read. */
  async function unreadable(
    store: StoreName,
    key: IDBValidKey,
    value: unknown,
    isReadable: (value: unknown) => boolean,
  ): Promise<UnreadableRow | null> {
    if (isReadable(value)) return null;
    if (value !== undefined) return { store, key, why: 'shape' };
    return { store, key, why: (await raw(store, key)) === undefined ? 'lost' : 'seal' };
  }

  async function find(): Promise<readonly UnreadableRow[]> {
    const found: (UnreadableRow | null)[] = [];
    for (const store of BACKUP_STORES) {
      let after: IDBValidKey | null = null;
      for (;;) {
        const query: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
        const page: readonly [readonly IDBValidKey[], readonly unknown[]] = await connection.read([store], (reader) =>
          Promise.all([reader.keys(store, query, PAGE), reader.rows(store, query, PAGE)]),
        );
        const [keys, rows] = page;
        for (const [at, key] of keys.entries())
          if (!READABLE[store](rows[at])) found.push(await unreadable(store, key, rows[at], READABLE[store]));
        after = keys.at(-1) ?? null;
        if (keys.length < PAGE) break;
      }
    }
    for (const [store, key, isReadable] of BESIDE) {
      const [value, keys] = await connection.read([store], (reader) =>
        Promise.all([reader.get(store, key as never), reader.keys(store)]),
      );
      if (keys.includes(key)) found.push(await unreadable(store, key, value, isReadable));
    }
    return found.filter((row) => row !== null);
  }

  return {
    find,
    async asTheyLie(rows) {
      const lying = [];
      for (const row of rows) lying.push({ ...row, row: toJson(await raw(row.store as StoreName, row.key)) ?? null });
      return JSON.stringify({ format: 'plumbline-unreadable', version: 1, rows: lying }, null, 1);
    },
  };
}
