// The way of rows to the disk, for one transaction: stamped, sealed, noted for the second copy. Fetched before the first write.
import { unwrap } from 'idb';
import { createHybridClock, type HybridClock } from '../domain/log/hybrid-clock.ts';
import { type CopiedBatch, type CopiedWrite, inwardOf, type RowForm, STAMP_FIELD, type Vault } from './passage.ts';
import { registerPassage } from './passage-of.ts';
import type { StoreName, WriteTransaction } from './schema.ts';

/** Stores whose rows are merged with those of other devices, and where their key lies; null: beside the row. */
const KEY_PATHS: Readonly<Partial<Record<StoreName, string | readonly string[] | null>>> = {
  workouts: 'id',
  sets: 'id',
  notes: 'id',
  constraints: 'id',
  exercises: 'id',
  preferences: 'exerciseId',
  templates: 'id',
  measures: 'id',
  imports: 'id',
  checkIns: 'id',
  lessons: 'id',
  recordings: ['setId', 'index'],
  personal: 'movementId',
  person: null,
  plan: null,
  session: null,
  upkeep: null,
};
/** Of rows beside their key, those that mean the same on every device. */
const STAMPED_KEYS = new Set<unknown>(['profile', 'current', 'wishes']);
/** Of these stores only some rows are worth a copy: the others are made again. */
const COPIED_KEYS: Readonly<Partial<Record<StoreName, readonly string[]>>> = {
  person: ['profile', 'settings'],
  upkeep: ['lock'],
};

/** What a second copy is made of: stores, and of some of them only these keys. */
export const COPIED_STORES = (Object.keys(KEY_PATHS) as readonly StoreName[]).map((name) => ({
  name,
  keys: COPIED_KEYS[name] ?? null,
}));

/** In `upkeep`, by writer: which rows the second copy may lack. */
export const LACKING = 'lacking:';
/** More are no longer told one by one. */
const MOST_LACKING = 5000;

/** `rows` null: too many, so that only a snapshot helps. */
export interface Lacking {
  readonly stamp: string;
  readonly rows: readonly (readonly [StoreName, IDBValidKey])[] | null;
}

export interface WritePassage {
  readonly tx: WriteTransaction;
  /**
   * After the last request: keeps the clock, and what the second copy will lack until it was told. Null where nothing was written that is
   * copied. `committed` is to be called when the transaction was.
   */
  done(): (Omit<CopiedBatch, 'strict'> & { committed(): void }) | null;
}

/** What is written by one page. */
export interface Passages {
  /**
   * `tx` must be of idb; write through the answer's. `stamped`: rows bring their stamps along, and are sealed; `raw`: they are written as they
   * are; `plain`: they get stamps of now.
   */
  through(tx: WriteTransaction, vault: Vault | null, form: RowForm): WritePassage;
  /** Stamps of committed transactions that the second copy was not told of, or did not keep. */
  lacking(): readonly string[];
  /** The second copy has these now. */
  kept(stamps: readonly string[]): void;
}

/** `last`: the stamp that was written last, where one is known. `copied`: there is a second copy. */
export function createPassages(nowMs: () => number, last: unknown, copied: boolean): Passages {
  const writer = [...crypto.getRandomValues(new Uint8Array(4))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const clock = createHybridClock({ nowMs, writer });
  clock.see(last);
  const unkept = new Map<string, Lacking['rows']>();
  const lackingWith = (stamp: string, rows: Lacking['rows']): Lacking => {
    const all = [...unkept.values(), rows];
    const known = all.every((each) => each !== null) ? all.flat() : null;
    return { stamp, rows: known && known.length <= MOST_LACKING ? known : null };
  };
  return {
    through(tx, vault, form) {
      const way = throughPassage(tx, clock, { vault, form });
      return {
        tx: way.tx,
        done() {
          const upkeep = unwrap(tx).objectStore('upkeep');
          // Rows that are returned bring stamps that may be ahead of this clock.
          if (form === 'returned' && clock.latest() !== null) upkeep.put(clock.latest(), 'clock');
          if (way.writes.length === 0) return null;
          const stamp = clock.next();
          upkeep.put(stamp, 'clock');
          const rows = way.writes.map(({ store, key }) => [store, key] as const);
          if (copied) upkeep.put(lackingWith(stamp, rows), `${LACKING}${writer}`);
          return { stamp, writes: way.writes, committed: () => unkept.set(stamp, rows) };
        },
      };
    },
    lacking: () => [...unkept.keys()],
    kept(stamps) {
      for (const stamp of stamps) unkept.delete(stamp);
    },
  };
}

interface Way {
  readonly vault: Vault | null;
  readonly form: RowForm;
}

interface OpenWay {
  readonly tx: WriteTransaction;
  readonly writes: readonly CopiedWrite[];
}

function throughPassage(tx: WriteTransaction, clock: HybridClock, { vault, form }: Way): OpenWay {
  const writes: CopiedWrite[] = [];
  const plain = inwardOf(vault, form);
  const inward = (name: StoreName, row: unknown): unknown => {
    if (typeof row === 'object' && row !== null && STAMP_FIELD in row) clock.see(row[STAMP_FIELD]);
    return plain(name, row);
  };

  function isStamped(name: StoreName, key: IDBValidKey | undefined): boolean {
    if (name === 'session' || name === 'upkeep') return false;
    return KEY_PATHS[name] !== null || STAMPED_KEYS.has(key);
  }

  function outward(name: StoreName, row: unknown, key?: IDBValidKey): unknown {
    if (typeof row !== 'object' || row === null) return row;
    if (name === 'session' && vault && form !== 'raw' && form !== 'returned') return vault.seal(name, row);
    if (!isStamped(name, key)) return row;
    const { [STAMP_FIELD]: before, ...fields } = row as { [STAMP_FIELD]?: unknown };
    if (form !== 'plain') clock.see(before);
    if (form === 'raw' || form === 'returned') return row;
    const stamp = form === 'stamped' ? before : clock.next();
    // Of a row that comes from before there were stamps there is none.
    return { ...(vault ? vault.seal(name, fields) : fields), ...(stamp === undefined ? {} : { [STAMP_FIELD]: stamp }) };
  }

  function wrote(name: StoreName, row: unknown, key?: IDBValidKey): void {
    const at = key ?? keyIn(name, row);
    if (form !== 'returned' && at !== undefined && isCopied(name, at))
      writes.push({ store: name, key: at, value: row });
  }

  const passed: WriteTransaction = new Proxy(tx, {
    get(target, property) {
      if (property !== 'objectStore') return bound(target, property);
      return (name: StoreName) =>
        name in KEY_PATHS ? passStore(target.objectStore(name), name) : target.objectStore(name);
    },
  });

  function passStore(store: object, name: StoreName): object {
    type Write = (row: unknown, key?: IDBValidKey) => Promise<unknown>;
    const writeBy = (method: 'put' | 'add'): Write => {
      const write = bound(store, method) as Write;
      return (row, key) => {
        const out = outward(name, row, key);
        wrote(name, out, key);
        return key === undefined ? write(out) : write(out, key);
      };
    };
    return new Proxy(store, {
      get(target, property) {
        if (property === 'put' || property === 'add') return writeBy(property);
        if (property === 'delete') {
          const remove = bound(target, 'delete') as (key: IDBValidKey) => Promise<void>;
          return (key: IDBValidKey) => {
            if (isCopied(name, key)) writes.push({ store: name, key, value: undefined });
            return remove(key);
          };
        }
        if (property === 'index') {
          const open = bound(target, 'index') as (index: string) => object;
          return (index: string) => passReads(open(index), name, inward);
        }
        return readThrough(target, property, name, inward);
      },
    });
  }

  const raw = unwrap(tx);
  registerPassage(passed, { raw, inward, outward, wrote });
  // What another tab wrote last; answered before anything the body asks for.
  const last = raw.objectStore('upkeep').get('clock');
  last.addEventListener('success', () => clock.see(last.result));
  return { tx: passed, writes };
}

type Pass = (name: StoreName, row: unknown) => unknown;

function passReads(source: object, name: StoreName, inward: Pass): object {
  return new Proxy(source, { get: (target, property) => readThrough(target, property, name, inward) });
}

function readThrough(target: object, property: string | symbol, name: StoreName, inward: Pass): unknown {
  const found = bound(target, property);
  if (property === 'get')
    return async (query: unknown) => inward(name, await (found as (query: unknown) => Promise<unknown>)(query));
  if (property === 'getAll')
    return async (...query: readonly unknown[]) =>
      (await (found as (...query: readonly unknown[]) => Promise<unknown[]>)(...query)).map((row) => inward(name, row));
  return found;
}

/** Methods of idb look at what they are called on. */
function bound(target: object, property: string | symbol): unknown {
  const found: unknown = Reflect.get(target, property, target);
  return typeof found === 'function' ? (found as (...args: unknown[]) => unknown).bind(target) : found;
}

/** Undefined of a store whose key lies beside the row. */
export function keyIn(name: StoreName, row: unknown): IDBValidKey | undefined {
  const path = KEY_PATHS[name];
  if (path === null || path === undefined) return undefined;
  const fields = row as Readonly<Record<string, IDBValidKey>>;
  if (typeof path === 'string') return fields[path];
  return path.map((part) => fields[part] ?? '');
}

function isCopied(name: StoreName, key: IDBValidKey): boolean {
  return COPIED_KEYS[name]?.includes(key as string) ?? true;
}
