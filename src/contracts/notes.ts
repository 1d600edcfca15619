// Notes service: a sentence in, sets and signals out.
import type { ParsedNote } from '../domain/notes/parsed-note.ts';
import type { Unavailable } from './outcome.ts';

export interface NoteRequest {
  readonly text: string;
  readonly language?: 'en' | 'zh';
  /** The person's unit where none is written. */
  readonly unit?: 'kg' | 'lb';
  /** Exercise that sets without a name belong to (a note written beside a set). */
  readonly contextExerciseId?: string;
}

export interface NotesService {
  parse(request: NoteRequest): Promise<{ readonly kind: 'parsed'; readonly note: ParsedNote } | Unavailable>;
}
