// The notes service: the catalogue's dictionary built once, then one sentence at a time.
import type { NoteRequest, NotesService } from '../../contracts/notes.ts';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { createExerciseLinker } from '../../domain/catalogue/link-exercise.ts';
import { createNoteParser, type NoteParser } from '../../domain/notes/parse-note.ts';

/** The dictionary is built at the first call, so that making the service costs nothing, and anew when the person's own exercises change. */
export function createNotesService(exercises: readonly Exercise[]): NotesService {
  let known: { readonly own: string; readonly parser: NoteParser } | null = null;

  function parserWith(custom: NonNullable<NoteRequest['customExercises']>): NoteParser {
    const present = custom.filter(({ deletedAt }) => deletedAt === undefined);
    const own = JSON.stringify(present);
    if (known?.own === own) return known.parser;
    const parser = createNoteParser([...exercises, ...present], createExerciseLinker(exercises, present));
    known = { own, parser };
    return parser;
  }

  return {
    // Promised rather than thrown: the contract knows no exceptions, and a text that is none is answered as such.
    parse(request) {
      if (typeof request?.text !== 'string')
        return Promise.resolve({ kind: 'unavailable', reason: 'bad_input', detail: 'a note needs a text' });
      return Promise.resolve({ kind: 'parsed', note: parserWith(request.customExercises ?? []).parse(request) });
    },
    readLog: () => Promise.resolve({ kind: 'unavailable', reason: 'not_started' }),
    learn: () => Promise.resolve({ kind: 'unavailable', reason: 'not_started' }),
  };
}
