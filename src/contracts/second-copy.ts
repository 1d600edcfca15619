// A second copy of the log outside the database, in files that only this origin sees: what was written since, and whole snapshots of it.
import type { Unavailable } from './outcome.ts';

/** A row as it lies on disk: stamped, perhaps sealed. `value` undefined where it was deleted. */
export interface CopiedRow {
  readonly store: string;
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** One transaction: kept whole or not at all. */
export interface CopiedBatch {
  /** Of a hybrid clock (hybrid-clock.ts): transactions that touched the same rows sort as they were committed. */
  readonly stamp: string;
  readonly writes: readonly CopiedRow[];
  /** Flushed to the medium before it counts as kept. */
  readonly strict: boolean;
}

/** Which rows of which database a snapshot holds. */
export interface CopySource {
  readonly database: string;
  /** `keys`: only these; null: all of the store. */
  readonly stores: readonly { readonly name: string; readonly keys: readonly string[] | null }[];
}

export interface SnapshotInfo {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly beganMs: number;
  readonly bytes: number;
  /** Version of the database it was read from. */
  readonly version: number;
  /** Rows by store. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface SecondCopyFacts {
  readonly kind: 'facts';
  /** Newest first. */
  readonly snapshots: readonly SnapshotInfo[];
  /** What was written since, in files and bytes; also what a snapshot holds already and that is not cleared away yet. */
  readonly segments: { readonly files: number; readonly bytes: number };
  /** All together. */
  readonly bytes: number;
}

/** What could not be read, in numbers; all zero where everything could. */
export interface CopyDamage {
  readonly snapshots: number;
  /** Transactions whose checksum is wrong; not one that was being written when the browser died. */
  readonly records: number;
}

export interface CopyReport {
  /** Of the snapshot it begins from; null where there was none. */
  readonly snapshotMs: number | null;
  /** Transactions since. */
  readonly records: number;
  readonly damage: CopyDamage;
}

/** Rows of one store, each to be put as it is. */
export interface CopiedPage {
  readonly kind: 'page';
  readonly store: string;
  readonly keys: readonly IDBValidKey[];
  readonly values: readonly unknown[];
}

export interface SecondCopyService {
  /** `no_backend`: this browser has no such files. `storage_full`: no room. */
  append(batch: CopiedBatch): Promise<{ readonly kind: 'kept' } | Unavailable>;
  /**
   * Reads the database itself, a page of rows at a time, and keeps three snapshots of different ages; what a verified one holds is cleared away.
   * `alone`: nothing older is kept, not even older snapshots, as after a lock was set. `busy`: another page is at it.
   */
  snapshot(
    source: CopySource,
    options?: { readonly alone?: boolean },
  ): Promise<{ readonly kind: 'made'; readonly snapshot: SnapshotInfo } | { readonly kind: 'busy' } | Unavailable>;
  facts(): Promise<SecondCopyFacts | Unavailable>;
  /** Begins to read: everything there is, or one snapshot by name. `none`: there is no copy. */
  open(copyId: string, snapshot?: string): Promise<{ readonly kind: 'open' } | { readonly kind: 'none' } | Unavailable>;
  /** Each row once, in no order. `aborted`: nothing is open under this id. */
  next(copyId: string): Promise<CopiedPage | { readonly kind: 'end'; readonly report: CopyReport } | Unavailable>;
  close(copyId: string): Promise<void>;
  /** Files that another page holds are let go by it first. `left`: could not be removed. */
  eraseAll(): Promise<{ readonly kind: 'erased'; readonly left: number } | Unavailable>;
}

export interface SecondCopyApi {
  readonly copy: SecondCopyService;
}
