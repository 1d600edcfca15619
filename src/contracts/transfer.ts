// Transfer service: a file from another app in, what it holds and then the log's own records out, page by page. It writes nothing.
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import type {
  ColumnReading,
  ImportAnswers,
  ImportProblem,
  ImportTotals,
  Inspection,
  KnownWorkout,
  Reading,
  WeightUnit,
} from '../domain/log/import/inspection.ts';
import type { NoteRecord, SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import type { Unavailable } from './outcome.ts';

export interface InspectRequest {
  /** The person's own: suggested where the file states none and nothing speaks for the other. */
  readonly unit: WeightUnit;
  /** The person's exercises, so that names lead to them too. */
  readonly custom: readonly CustomExercise[];
  /** Columns as the person mapped them, to inspect a file of no known app again. */
  readonly columns?: readonly ColumnReading[];
  /** Answers so far: dates and numbers are then read by them. */
  readonly answers?: ImportAnswers;
}

/** Why a file is not read; nothing was written. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason:
    | 'empty'
    /** Larger than LONGEST_LOG_BYTES, packed or unpacked, or with more rows than anybody has sets. */
    | 'too_large'
    /** An Excel or Numbers workbook: to be saved as CSV first. */
    | 'spreadsheet'
    | 'not_text'
    /** A packed file that cannot be unpacked. */
    | 'damaged'
    /** Text without a table of training: no line names an exercise and a date, or there are more exercises than anybody has. */
    | 'no_table'
    /** A header and nothing below it. */
    | 'no_rows'
    /** JSON that is not ours. */
    | 'unknown_json';
}

/** Written by us: a complete copy (`json`, packed or not) or our own table (`csv`). It goes in through storage.backup, and is not planned. */
export interface FoundBackup {
  readonly kind: 'backup';
  readonly form: 'json' | 'csv';
  readonly gzip: boolean;
  readonly bytes: number;
}

/**
 * A set row is about 75 to 120 bytes: ten years of training every day with thirty sets are 11 MB, and this is three times that. What is larger
 * is something else. A phone reads this much in about a minute.
 */
export const LONGEST_LOG_BYTES = 32 * 1024 * 1024;

export interface PlanRequest {
  readonly reading: Reading;
  readonly answers: ImportAnswers;
  readonly custom: readonly CustomExercise[];
  /** Workouts of the log on the days of the file (see readKnown): what they hold does not come in again. */
  readonly known: readonly KnownWorkout[];
  readonly importId: string;
  /** ISO 8601 UTC. */
  readonly importedAt: string;
  /** Goes into the ids: '' for a first import; otherwise what was undone would be met by its ids and stay away. */
  readonly salt: string;
}

/** Whole workouts, at most PAGE_SETS sets unless one alone is larger. Exercises come with the first page that uses them. */
export interface ImportPage {
  readonly kind: 'page';
  readonly workouts: readonly WorkoutRecord[];
  readonly sets: readonly SetRecord[];
  readonly notes: readonly NoteRecord[];
  readonly exercises: readonly CustomExercise[];
  /** Bytes read so far of the file as it is (unpacked where packed). */
  readonly readBytes: number;
  readonly totalBytes: number;
}

export interface PlanEnd {
  readonly kind: 'end';
  readonly totals: ImportTotals;
  readonly problems: readonly ImportProblem[];
}

export const PAGE_SETS = 1000;

/** Posted on the port of `inspect`. `totalBytes` 0: not known (a packed file). */
export interface InspectProgress {
  readonly kind: 'progress';
  readonly readBytes: number;
  readonly totalBytes: number;
}

/** To be posted by the page on the port of `inspect`: it answers `aborted`. */
export interface InspectCancel {
  readonly kind: 'cancel';
}

export interface TransferService {
  /** Reads the file once. Progress comes through the port, where one is given; cancelling goes in by it. */
  inspect(
    file: Blob,
    request: InspectRequest,
    port?: MessagePort,
  ): Promise<Inspection | FoundBackup | Refused | Unavailable>;
  /** What `open` and `next` would come to, without the records: shown before the person says yes. */
  preview(file: Blob, request: PlanRequest): Promise<PlanEnd | Refused | Unavailable>;
  /** Begins; `next` gives the pages. Opening closes one of the same id. `bad_input`: a question that must be answered is open. */
  open(planId: string, file: Blob, request: PlanRequest): Promise<{ readonly kind: 'open' } | Unavailable>;
  /**
   * The page of that number, from 0; the same as long as `page` is the same, so that asking again is harmless. One further on passes those
   * between. `aborted`: no such plan (any more), an earlier page, or none of that number.
   */
  next(planId: string, page: number): Promise<ImportPage | PlanEnd | Refused | Unavailable>;
  close(planId: string): Promise<void>;
}
