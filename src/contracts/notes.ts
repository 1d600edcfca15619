// Notes service: a sentence in, sets and signals out.
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import type { ParsedNote } from '../domain/notes/parsed-note.ts';
import type { Unavailable } from './outcome.ts';

export interface NoteRequest {
  readonly text: string;
  readonly language?: 'en' | 'zh';
  /** The person's unit where none is written. */
  readonly unit?: 'kg' | 'lb';
  /** Exercise that sets without a name belong to (a note written beside a set). */
  readonly contextExerciseId?: string;
  /** The person's own, understood by their names and aliases as those of the catalogue are; removed ones are not. */
  readonly customExercises?: readonly CustomExercise[];
}

export interface NotesService {
  parse(request: NoteRequest): Promise<{ readonly kind: 'parsed'; readonly note: ParsedNote } | Unavailable>;
}
