// Export service: the log's own rows in, page by page, a file out; and a copy of the log read back, page by page. It reads no storage.
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import type { ExportedWorkout } from '../domain/log/export/exported-workout.ts';
import type { Unavailable } from './outcome.ts';

/** `backup`: everything, as JSON. `sheet`: our own table. `strong`, `hevy`: the tables of those apps. */
export type ExportForm = 'backup' | 'sheet' | 'strong' | 'hevy';

export interface ExportRequest {
  readonly form: ExportForm;
  /** Of the tables of other apps. */
  readonly unit: 'kg' | 'lb';
  /** ISO 8601 UTC. */
  readonly exportedAt: string;
  /** The person's own exercises, removed ones too: their names go into tables. */
  readonly custom: readonly CustomExercise[];
  /** A backup is packed where this realm can; tables are not. */
  readonly pack: boolean;
  /** A backup is locked with it, after it was packed: a file of age. Forgotten with the file. */
  readonly passphrase?: string | undefined;
}

/** `store` with rows as they lie on disk, for a backup; else whole workouts, newest first. */
export type ExportPage =
  | { readonly kind: 'rows'; readonly store: string; readonly rows: readonly unknown[] }
  | { readonly kind: 'workouts'; readonly workouts: readonly ExportedWorkout[] };

export interface ExportedFile {
  readonly kind: 'file';
  readonly blob: Blob;
  readonly packed: boolean;
}

/** What a copy holds: rows by store, as the file has them. Nothing of it was written. */
export interface FoundCopy {
  readonly kind: 'copy';
  readonly form: 'backup' | 'sheet';
  /** When it was made, or, of newer ones, when the latest row in it was written: ISO 8601 UTC; null where the file does not say. */
  readonly exportedAt: string | null;
  readonly counts: Readonly<Record<string, number>>;
  /** Rows that are no rows of ours. */
  readonly refused: number;
  /** Local days of its workouts. */
  readonly span: { readonly fromDay: string; readonly toDay: string } | null;
  /** The first workouts, at most five. */
  readonly first: readonly { readonly day: string; readonly title: string | null }[];
  /** Profile, settings, plan and wishes as they stand there, unchecked; null: none. */
  readonly person: Readonly<Record<string, unknown>> | null;
  /** It has a checksum, and that is right. */
  readonly isChecked: boolean;
  /**
   * `cut`: ends too early. `broken`: not readable from some place on. `short`: says itself that it had more rows. `tampered`: was changed after it
   * was written, by whatever.
   */
  readonly ending: 'complete' | 'cut' | 'broken' | 'short' | 'tampered';
}

export interface NoCopy {
  readonly kind: 'no_copy';
  /**
   * `other`: not of ours; another reader may know it. `not_ours`: JSON of something else. `newer_version`: written by a later Plumbline.
   * `too_large`: more than MOST_COPY_BYTES unpacked, or millions of rows. `damaged`: packed, and cannot be unpacked at all. `locked`: a file of
   * age; unlock it first.
   */
  readonly reason: 'other' | 'empty' | 'not_ours' | 'newer_version' | 'too_large' | 'damaged' | 'locked';
}

/**
 * `wrong_passphrase`: does not fit, or what tells so is damaged. `foreign`: locked by another means than a passphrase, or one that takes minutes to
 * try. `damaged`: nothing of it can be opened.
 */
export type UnlockedCopy =
  | { readonly kind: 'unlocked'; readonly blob: Blob }
  | { readonly kind: 'still_locked'; readonly reason: 'wrong_passphrase' | 'foreign' | 'damaged' };

/**
 * A copy is read row by row, so that its size costs time and not memory; 100,000 sets with all recordings the log keeps are about 100 MB.
 * Beyond this it is no log but something that unpacks without end.
 */
export const MOST_COPY_BYTES = 1_000_000_000;

export interface CopyPage {
  readonly kind: 'page';
  readonly store: string;
  readonly rows: readonly unknown[];
  readonly readBytes: number;
  readonly totalBytes: number;
}

export interface ExportService {
  /** Begins a file. One of the same id is let go. */
  begin(exportId: string, request: ExportRequest): Promise<{ readonly kind: 'begun' } | Unavailable>;
  /** `aborted`: no such file (any more). */
  add(exportId: string, page: ExportPage): Promise<{ readonly kind: 'added' } | Unavailable>;
  finish(exportId: string): Promise<ExportedFile | Unavailable>;
  cancel(exportId: string): Promise<void>;
  /** Reads a copy once, whole, and says what it holds. */
  inspectCopy(file: Blob): Promise<FoundCopy | NoCopy | Unavailable>;
  /** What lies in a locked file; the passphrase is forgotten at once. `out_of_memory`: this device cannot. */
  unlockCopy(file: Blob, passphrase: string): Promise<UnlockedCopy | Unavailable>;
  /** Begins to read a copy again, for its rows. */
  openCopy(copyId: string, file: Blob): Promise<{ readonly kind: 'open' } | Unavailable>;
  /** The next rows, in the order of the file; `aborted`: no such copy (any more). */
  nextCopy(copyId: string): Promise<CopyPage | { readonly kind: 'end' } | Unavailable>;
  closeCopy(copyId: string): Promise<void>;
}
