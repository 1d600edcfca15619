// What every row goes through on its way between the repositories and the disk: a stamp of when it was written, a seal where the person locked
// the app, and a second copy outside the database. Repositories know nothing of it: they see rows without a stamp and without a seal.
import type { StoreName } from './schema.ts';

/** Where a row keeps its stamp (hybrid-clock.ts). The last field, so that taking it off a fresh copy costs nothing. */
export const STAMP_FIELD = 'clock';

/** A write as it reached the disk: `value` undefined where the row was deleted. */
export interface CopiedWrite {
  readonly store: StoreName;
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** What one transaction wrote. */
export interface CopiedBatch {
  /** Of transactions that wrote the same rows, the later has the greater one. */
  readonly stamp: string;
  /** In the order in which they were asked for. */
  readonly writes: readonly CopiedWrite[];
  readonly strict: boolean;
}

/** Each row once, in no order; null after the last. Rejects where the copy cannot be read on. */
export interface CopyReader {
  next(): Promise<{
    readonly store: string;
    readonly keys: readonly IDBValidKey[];
    readonly values: readonly unknown[];
  } | null>;
}

/**
 * A second copy of what lies in the database, kept where the database is not. Chromium takes a database that it cannot open any more away as a
 * whole (docs/decisions/2026-11-29-what-a-kill-does-to-the-database.md).
 */
export interface SecondCopy {
  /**
   * Resolves to whether it is kept: false, and the same rows are sent again at the next opening. Never rejects, and takes a bounded time, since
   * the person waits for it. Batches are kept in the order in which they are given.
   */
  append(batch: CopiedBatch): Promise<boolean>;
  /** Asked where the database is found new. Null: there is no copy. Rejects where there may be one and it cannot be read. */
  read?(): Promise<CopyReader | null>;
}

/** The cause of a StorageError of a row whose seal is broken: it alone cannot be read, whatever else can. */
export const BROKEN_SEAL = 'broken seal';

/** Seals what is private. Both at once: a transaction waits for nothing but its own requests. */
export interface Vault {
  /** The row as it may lie on disk, with every field that the indices of its store need. */
  seal(store: StoreName, row: object): object;
  /** What was never sealed comes back as it is. Throws StorageError (`failed`) where the seal is broken. */
  unseal(store: StoreName, row: object): object;
}

/**
 * `plain`: as the app sees a row. `stamped`: with its stamp, for copies. `raw`: as it lies on disk, sealed where it is. `returned`: raw, and out
 * of the second copy, which therefore needs it no more.
 */
export type RowForm = 'plain' | 'stamped' | 'raw' | 'returned';

export type Inward = (store: StoreName, row: unknown) => unknown;

/** Changes fresh copies off the disk in place. */
export function inwardOf(vault: Vault | null, form: RowForm): Inward {
  if (form === 'raw' || form === 'returned') return (_store, row) => row;
  return (store, row) => {
    if (typeof row !== 'object' || row === null) return row;
    const open = vault ? vault.unseal(store, row) : row;
    if (form === 'plain') delete (open as { [STAMP_FIELD]?: unknown })[STAMP_FIELD];
    return open;
  };
}
