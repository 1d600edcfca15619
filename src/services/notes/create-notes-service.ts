// The notes service: the catalogue's dictionary built once, then one sentence at a time: the grammar first, the tagger where it left words.
import type { NoteReader, NoteRequest, NotesService } from '../../contracts/notes.ts';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { createExerciseLinker, type ExerciseLinker } from '../../domain/catalogue/link-exercise.ts';
import { createNoteParser, type NoteParser } from '../../domain/notes/parse-note.ts';
import type { LineLesson } from '../../domain/notes/lessons.ts';
import type { NoteReading } from '../../domain/notes/parsed-note.ts';
import { readWithRows } from '../../domain/notes/rows/read-with-rows.ts';
import type { SmallNetworkOptions } from '../small-network.ts';
import { readLog } from './read-log.ts';
import { createSecondReader, type FirstReading } from './second-reader.ts';

interface Dictionary {
  readonly own: string;
  readonly linker: ExerciseLinker;
  readonly parser: NoteParser;
  readonly exerciseOf: (id: string) => Exercise | undefined;
}

/**
 * The dictionary is built at the first call, so that making the service costs nothing, and anew when the person's own exercises change.
 * @param network where the tagger's weights and a backend come from; without, the grammar reads alone and nothing is learnt.
 */
export function createNotesService(exercises: readonly Exercise[], network?: SmallNetworkOptions): NotesService {
  let known: Dictionary | null = null;
  const second = network ? createSecondReader(network) : null;

  function dictionaryWith(custom: NonNullable<NoteRequest['customExercises']>): Dictionary {
    const present = custom.filter(({ deletedAt }) => deletedAt === undefined);
    const own = JSON.stringify(present);
    if (known?.own === own) return known;
    const linker = createExerciseLinker(exercises, present);
    const byId = new Map([...exercises, ...present].map((exercise) => [exercise.id, exercise]));
    known = {
      own,
      linker,
      parser: createNoteParser([...exercises, ...present], linker),
      exerciseOf: (id) => byId.get(id),
    };
    return known;
  }

  function read(request: NoteRequest): NoteReading {
    const { linker, parser } = dictionaryWith(request.customExercises ?? []);
    return readWithRows(request.text, linker, (text) => parser.parse({ ...request, text }));
  }

  function asRead(request: NoteRequest): FirstReading {
    const { linker, exerciseOf } = dictionaryWith(request.customExercises ?? []);
    const { text, unit = 'kg', contextExerciseId } = request;
    const context = contextExerciseId !== undefined && exerciseOf(contextExerciseId) ? contextExerciseId : null;
    return { text, reading: read(request), context: { linker, exerciseOf, unit, contextExerciseId: context } };
  }

  return {
    // Answered rather than thrown: the contract knows no exceptions, and a text that is none is answered as such.
    async parse(request) {
      if (typeof request?.text !== 'string')
        return { kind: 'unavailable', reason: 'bad_input', detail: 'a note needs a text' };
      const first = asRead(request);
      const [note = first.reading] = (await second?.read([first], request.personal)) ?? [];
      return { kind: 'parsed', note };
    },
    async readLog(request) {
      const reader: NoteReader = request;
      const firsts = new Map<NoteReading, FirstReading>();
      const answer = readLog(request, (text, unit) => {
        const one = asRead({ ...reader, text, ...(unit === undefined ? {} : { unit }) });
        firsts.set(one.reading, one);
        return one.reading;
      });
      if (answer.kind === 'unavailable' || !second) return answer;
      const { log } = answer;
      const asked = log.workouts.flatMap(({ reading }) => firsts.get(reading) ?? []);
      const readings = await second.read(asked, request.personal);
      const byFirst = new Map(asked.map((one, index) => [one.reading, readings[index] ?? one.reading]));
      const workouts = log.workouts.map((workout) => ({
        ...workout,
        reading: byFirst.get(workout.reading) ?? workout.reading,
      }));
      return { kind: 'read', log: { ...log, workouts } };
    },
    async learn(request) {
      const lines: unknown = request?.lines;
      if (!isLines(lines))
        return { kind: 'unavailable', reason: 'bad_input', detail: 'learning needs lines with spans' };
      return second?.learn(lines) ?? { kind: 'unavailable', reason: 'model_missing' };
    },
  };
}

/** Lessons come from another realm and from storage: their type proves nothing. */
function isLines(lines: unknown): lines is readonly LineLesson[] {
  const isLine = (line: Partial<LineLesson> | null) =>
    typeof line?.text === 'string' &&
    typeof line.madeAt === 'string' &&
    Array.isArray(line.spans) &&
    (line.spans as readonly unknown[]).every((span) => Array.isArray(span) && span.length === 3);
  return Array.isArray(lines) && (lines as readonly (Partial<LineLesson> | null)[]).every(isLine);
}
