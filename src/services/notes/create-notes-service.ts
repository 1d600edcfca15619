// The notes service: the catalogue's dictionary built once, then one sentence at a time.
import type { NotesService } from '../../contracts/notes.ts';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { createExerciseLinker } from '../../domain/catalogue/link-exercise.ts';
import { createNoteParser, type NoteParser } from '../../domain/notes/parse-note.ts';

/** The dictionary is built at the first call, so that making the service costs nothing. */
export function createNotesService(exercises: readonly Exercise[]): NotesService {
  let parser: NoteParser | null = null;
  return {
    // Promised rather than thrown: the contract knows no exceptions, and a text that is none is answered as such.
    parse(request) {
      if (typeof request?.text !== 'string')
        return Promise.resolve({ kind: 'unavailable', reason: 'bad_input', detail: 'a note needs a text' });
      parser ??= createNoteParser(exercises, createExerciseLinker(exercises));
      return Promise.resolve({ kind: 'parsed', note: parser.parse(request) });
    },
  };
}
