// One line of the corpus the tagger learns from: a text, what each stretch of it means, and what it comes to.
import type { NoteLanguage, NoteSignal, ParsedSet } from '../../src/domain/notes/parsed-note.ts';
import type { RoleSpan } from '../../src/domain/notes/tagger/roles.ts';

export interface CorpusLine {
  readonly text: string;
  readonly language: NoteLanguage;
  /** The family of notation it was written in, or the kind of remark. */
  readonly family: string;
  /** In order, not overlapping. */
  readonly spans: readonly RoleSpan[];
  readonly sets: readonly ParsedSet[];
  readonly signals: readonly NoteSignal[];
}
