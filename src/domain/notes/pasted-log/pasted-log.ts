// Years of a notes app, pasted at once: the workouts found in it, for the person to look through before anything is kept.
import type { NoteReading } from '../parsed-note.ts';

export interface PastedWorkout {
  /** YYYY-MM-DD, local; null where no date was found for it. */
  readonly day: string | null;
  /** The words the day was read from; half-open UTF-16 offsets of the whole text, as all offsets here. */
  readonly daySpan?: readonly [start: number, end: number];
  /** The day could be another one (3/4, no year written). */
  readonly dayDoubtful: boolean;
  readonly title?: string;
  /** What of the text it was read from. */
  readonly start: number;
  readonly end: number;
  /** Its text, and what was understood of it; offsets of the reading count from `textStart`. */
  readonly text: string;
  readonly textStart: number;
  readonly reading: NoteReading;
}

export interface PastedLog {
  /** In the order written. */
  readonly workouts: readonly PastedWorkout[];
  /** A date that can be day/month or month/day decides for the whole log; null where no date leaves it open. */
  readonly dayFirst: boolean | null;
  /** True where nothing in the log told which of the two it is. */
  readonly dayOrderDoubtful: boolean;
  /** The text was longer than what is read at once. */
  readonly truncatedAt?: number;
}
