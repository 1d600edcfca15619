// Notes service: a sentence in, sets and signals out; a pasted log in, workouts out; corrections in, a head of the person's own out.
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import type { NoteHabits } from '../domain/notes/habits.ts';
import type { LearntNotes, LineLesson } from '../domain/notes/lessons.ts';
import type { NoteLanguage, NoteReading } from '../domain/notes/parsed-note.ts';
import type { PastedLog } from '../domain/notes/pasted-log/pasted-log.ts';
import type { PersonalTagHead, TagHeadGain } from '../domain/notes/tagger/tag-head.ts';
import type { Unavailable } from './outcome.ts';

/** How this person writes and trains; every part may be left out. */
export interface NoteReader {
  /** A hint; all languages are read in one text. */
  readonly language?: NoteLanguage;
  /** The person's unit where none is written. */
  readonly unit?: 'kg' | 'lb';
  /** The person's own, understood by their names and aliases as those of the catalogue are; removed ones are not. */
  readonly customExercises?: readonly CustomExercise[];
  readonly habits?: NoteHabits;
  readonly learnt?: LearntNotes;
  /** Takes the place of the factory's last layer; left unheard where it was made for another model. */
  readonly personal?: PersonalTagHead;
}

export interface NoteRequest extends NoteReader {
  readonly text: string;
  /** Exercise that sets without a name belong to (a note written beside a set). */
  readonly contextExerciseId?: string;
}

export interface LogRequest extends NoteReader {
  /** Weeks at once, of any length up to a megabyte. */
  readonly text: string;
  /** YYYY-MM-DD, local: what a date without a year and "yesterday" count from. */
  readonly today: string;
  /** Where 3/4 can be either and the log itself does not tell. */
  readonly dayFirst?: boolean;
}

export type LearnResponse =
  | { readonly kind: 'learned'; readonly head: PersonalTagHead; readonly gain: TagHeadGain }
  /** The factory's stays: too few lines, or no better on lines held back. */
  | { readonly kind: 'kept'; readonly reason: 'too_few' | 'no_better'; readonly gain: TagHeadGain | null }
  | Unavailable;

export interface NotesService {
  /** By the grammar; the tagger marks names nobody knows, and reads as `personal` was taught. Where it cannot be had the grammar answers alone. */
  parse(request: NoteRequest): Promise<{ readonly kind: 'parsed'; readonly note: NoteReading } | Unavailable>;
  readLog(request: LogRequest): Promise<{ readonly kind: 'read'; readonly log: PastedLog } | Unavailable>;
  /** Seconds at most; the same lines give the same head. */
  learn(request: { readonly lines: readonly LineLesson[] }): Promise<LearnResponse>;
}
