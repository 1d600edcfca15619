// The notes service: the catalogue's dictionary built once, then one sentence at a time.
import type { NoteReader, NoteRequest, NotesService } from '../../contracts/notes.ts';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { createExerciseLinker, type ExerciseLinker } from '../../domain/catalogue/link-exercise.ts';
import { createNoteParser, type NoteParser } from '../../domain/notes/parse-note.ts';
import type { NoteReading } from '../../domain/notes/parsed-note.ts';
import { readWithRows } from '../../domain/notes/rows/read-with-rows.ts';
import { readLog } from './read-log.ts';

interface Dictionary {
  readonly own: string;
  readonly linker: ExerciseLinker;
  readonly parser: NoteParser;
}

/** The dictionary is built at the first call, so that making the service costs nothing, and anew when the person's own exercises change. */
export function createNotesService(exercises: readonly Exercise[]): NotesService {
  let known: Dictionary | null = null;

  function dictionaryWith(custom: NonNullable<NoteRequest['customExercises']>): Dictionary {
    const present = custom.filter(({ deletedAt }) => deletedAt === undefined);
    const own = JSON.stringify(present);
    if (known?.own === own) return known;
    const linker = createExerciseLinker(exercises, present);
    known = { own, linker, parser: createNoteParser([...exercises, ...present], linker) };
    return known;
  }

  function read(request: NoteRequest): NoteReading {
    const { linker, parser } = dictionaryWith(request.customExercises ?? []);
    return readWithRows(request.text, linker, (text) => parser.parse({ ...request, text }));
  }

  return {
    // Promised rather than thrown: the contract knows no exceptions, and a text that is none is answered as such.
    parse(request) {
      if (typeof request?.text !== 'string')
        return Promise.resolve({ kind: 'unavailable', reason: 'bad_input', detail: 'a note needs a text' });
      return Promise.resolve({ kind: 'parsed', note: read(request) });
    },
    readLog(request) {
      const reader: NoteReader = request;
      return Promise.resolve(
        readLog(request, (text, unit) => read({ ...reader, text, ...(unit === undefined ? {} : { unit }) })),
      );
    },
    learn: () => Promise.resolve({ kind: 'unavailable', reason: 'not_started' }),
  };
}
