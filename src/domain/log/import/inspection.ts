// What was found in a file before anything of it is written: how it was read, what came out, what must be asked.
import type { ImportFormat } from '../import-record.ts';

export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'gb18030';

export const IMPORT_FIELDS = [
  'date',
  'time',
  'end',
  'duration',
  'workout',
  'workout_number',
  'exercise',
  'order',
  'type',
  'sets',
  'weight',
  'weight_unit',
  'reps',
  'distance',
  'distance_unit',
  'seconds',
  'rpe',
  'rir',
  'note',
  'workout_note',
  'superset',
  'side',
] as const;
/**
 * What a column of a file may hold. `date` may hold the time too; `type` the kind of set, which Strong writes into `order`; `sets`: how
 * many such sets a row stands for.
 */
export type ImportField = (typeof IMPORT_FIELDS)[number];

export type WeightUnit = 'kg' | 'lb';
export type DistanceUnit = 'm' | 'km' | 'mi' | 'yd' | 'ft';
/** Of a column of durations that are plain numbers. */
export type TimeUnit = 's' | 'min';

export interface ColumnReading {
  /** As it stands in the file. */
  readonly header: string;
  /** Null: not read. */
  readonly field: ImportField | null;
  /** Where the header states it: "weight_lbs". */
  readonly unit?: WeightUnit | DistanceUnit | TimeUnit;
  /** 0–1; below SURE_COLUMN the person is asked to look. 1 in a dialect that was recognised. */
  readonly confidence: number;
}

export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** How a file is read. Found by inspecting, completed by the answers, and handed back to plan: nothing is found out twice. */
export interface Reading {
  readonly format: ImportFormat;
  /** "Strong", "Strong, semicolons", … for support; never shown alone. */
  readonly dialect: string;
  readonly encoding: FileEncoding;
  readonly delimiter: string;
  /** Line of the header, from 1. */
  readonly headerLine: number;
  /** One for each column, in order. */
  readonly columns: readonly ColumnReading[];
  /** Null: cannot be told from the file, and a question asks for it. */
  readonly dateOrder: DateOrder | null;
  readonly decimal: '.' | ',' | null;
  /** Null: not stated in the file (a row's own unit goes before it). */
  readonly weightUnit: WeightUnit | null;
  readonly distanceUnit: DistanceUnit | null;
  /** What a plan takes where neither the file nor an answer states a unit. */
  readonly suggestedUnits: { readonly weight: WeightUnit; readonly distance: DistanceUnit };
  /** The finest the file states; workouts of the log are compared by it. */
  readonly precision: 'second' | 'minute' | 'day';
  /** Keys of workouts whose rows do not stand together. */
  readonly scattered: readonly string[];
  /** By name: what its rows hold, for the exercise it may be made; names done by plain repetitions with load are left out. */
  readonly shapes: Readonly<Record<string, NameShape>>;
}

export interface NameShape {
  readonly measure: 'repetitions' | 'hold' | 'distance';
  readonly loaded: boolean;
}

export type ImportQuestion =
  /** The file states no unit of its weights. `suggested` by the plates that are usual in each. */
  | { readonly kind: 'weight_unit'; readonly suggested: WeightUnit; readonly samples: readonly string[] }
  | { readonly kind: 'distance_unit'; readonly suggested: DistanceUnit; readonly samples: readonly string[] }
  /** Every date could be read either way. */
  | { readonly kind: 'date_order'; readonly samples: readonly string[] }
  /** Every number could be read either way: 1,250 or 1,25. */
  | { readonly kind: 'decimal'; readonly samples: readonly string[] }
  /** A file of no known app: the columns are to be looked at. */
  | { readonly kind: 'columns' };

/** Something about a row that the person is told. Lines count from 1, as an editor shows them. */
export interface ImportProblem {
  readonly line: number;
  readonly kind: ImportProblemKind;
  /** As it stands in the file, at most 80 characters. */
  readonly value?: string;
  readonly field?: ImportField;
}

export const LEFT_OUT = [
  /** No repetitions, time or distance: nothing was done. Weight that stands beside it is kept in a note. */
  'nothing_done',
  'no_exercise',
  'no_date',
  'unreadable_date',
  /** The file ends in the middle of this row. */
  'cut_off',
  /** Not a row of this table, or a quote that is never closed. */
  'unreadable_row',
  /** The person said so. */
  'exercise_left_out',
] as const;
export const SET_ASIDE = [
  /** A number beyond belief (9999 repetitions, −5 kg on a bar): the set comes in without it, the number is kept in a note. */
  'beyond_belief',
  'unreadable_number',
  'unknown_unit',
] as const;
export const TOLD = [
  /** Came in, with other delimiters than the rest, or with cells missing. */
  'other_delimiter',
  'short_row',
  /** The same exercise with the same sets stands twice in a workout. Both came in. */
  'repeated',
  /** This very workout came in before and was changed or removed in the log since, or changed in the other app: the log's stays as it is. */
  'differs',
  /** Set order or type that no app is known to write: read as an ordinary set. */
  'unknown_type',
  /** The end is before the start, or days after it: left aside. */
  'odd_duration',
  /** A character that the encoding does not have. */
  'unreadable_text',
] as const;
export type ImportProblemKind = (typeof LEFT_OUT)[number] | (typeof SET_ASIDE)[number] | (typeof TOLD)[number];

/** A name of the file with what it would become. */
export interface ImportedName {
  /** As it stands in the file. */
  readonly name: string;
  readonly rows: number;
  readonly proposal: NameProposal;
}

/** `sure`: nobody needs to be asked. Otherwise the name is made an exercise of the person's own unless they say what it is. */
export type NameProposal =
  | { readonly kind: 'link'; readonly exerciseId: string; readonly confidence: number }
  /** `nearest`: whose facts (muscles, equipment) the new exercise would take over; null where nothing is near. */
  | { readonly kind: 'create'; readonly nearest: { readonly exerciseId: string; readonly confidence: number } | null };

/** A set as the file has it, for the preview. */
export interface PreviewRow {
  readonly line: number;
  readonly day: string;
  readonly workout: string | null;
  readonly exercise: string;
  readonly type: string;
  readonly reps?: number;
  readonly load?: { readonly value: number; readonly unit: WeightUnit | null };
  readonly durationSec?: number;
  readonly distance?: { readonly value: number; readonly unit: DistanceUnit | null };
  readonly rpe?: number;
  readonly note?: string;
}

export interface Inspection {
  readonly kind: 'log';
  readonly reading: Reading;
  readonly bytes: number;
  /** Rows below the header; those that are sets; those of rests and of remarks, which are no sets. */
  readonly rows: number;
  readonly sets: number;
  readonly restRows: number;
  readonly noteRows: number;
  readonly workouts: number;
  /** Local days, YYYY-MM-DD; null where no date could be read yet (a question stands open). */
  readonly span: { readonly fromDay: string; readonly toDay: string } | null;
  readonly preview: readonly PreviewRow[];
  /** By rows, most first. */
  readonly names: readonly ImportedName[];
  readonly questions: readonly ImportQuestion[];
  /** In the order of lines, at most MOST_PROBLEMS of each kind. */
  readonly problems: readonly ImportProblem[];
  /** All of them, by kind. */
  readonly problemCounts: Readonly<Partial<Record<ImportProblemKind, number>>>;
}

export const MOST_PROBLEMS = 200;
export const SURE_COLUMN = 0.8;

/** What the person says to the questions. What is left open is taken as suggested; `date_order` and `decimal` must be answered. */
export interface ImportAnswers {
  readonly weightUnit?: WeightUnit;
  readonly distanceUnit?: DistanceUnit;
  readonly dateOrder?: DateOrder;
  readonly decimal?: '.' | ',';
  /** By name as it stands in the file; absent names follow their proposal. */
  readonly exercises?: Readonly<Record<string, NameAnswer>>;
}

export type NameAnswer =
  | { readonly kind: 'link'; readonly exerciseId: string }
  /** `likeId`: whose facts it takes over; null: none. */
  | { readonly kind: 'create'; readonly likeId: string | null }
  | { readonly kind: 'leave_out' };

/** A workout of the log, to tell what is there already; without sets: one that came in and that the person removed. */
export interface KnownWorkout {
  readonly id: string;
  readonly startedAt: string;
  readonly sets: readonly {
    readonly id: string;
    readonly exerciseId: string;
    readonly reps?: number;
    /** As loadKg gives it. */
    readonly kg?: number;
    readonly durationSec?: number;
    readonly distanceM?: number;
  }[];
}

/** What an import adds, or would add. */
export interface ImportTotals {
  readonly workouts: number;
  readonly sets: number;
  readonly notes: number;
  readonly exercises: number;
  /** Sets that are in the log already. */
  readonly knownSets: number;
  /** Workouts that are in the log whole; those of which only the missing sets come in. */
  readonly knownWorkouts: number;
  readonly partlyKnownWorkouts: number;
  /** Rows of sets that do not come in, each with a problem. */
  readonly leftOut: number;
  /** Rows of sets by what their name became. */
  readonly linkedRows: number;
  readonly customRows: number;
}
