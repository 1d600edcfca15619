// What is measured: the regex baseline, the grammar by itself, the tagger by itself, and the service as it ships, with and without the tagger.
import { createNotesInProcess, taggerFiles } from '../../cli/notes-in-process.ts';
import type { NotesService } from '../../src/contracts/notes.ts';
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../src/domain/catalogue/link-exercise.ts';
import { createNoteParser } from '../../src/domain/notes/parse-note.ts';
import { createNotesService } from '../../src/services/notes/create-notes-service.ts';
import { createTagger } from '../../src/services/notes/tagger/create-tagger.ts';
import { readByTagger } from '../../src/services/notes/tagger/read-by-tagger.ts';
import { startTrainingBackend } from '../../training/form/backend.ts';
import type { Answer } from './measure.ts';
import { regexBaseline } from './regex-baseline.ts';

export interface System {
  readonly name: string;
  /** Null: cannot be had here, and why. */
  readonly missing: string | null;
  readonly read: (text: string, unit: 'kg' | 'lb') => Promise<Answer>;
}

export async function systems(): Promise<readonly System[]> {
  await startTrainingBackend();
  const tagger = createTagger({ ...taggerFiles(), onBackend: (work) => work() });
  const trial = await tagger.tag(['squat']);
  const byId = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));
  const linker = createExerciseLinker(EXERCISES);
  const parser = createNoteParser(EXERCISES, linker);
  const service = createNotesInProcess();
  const untagged = createNotesService(EXERCISES);
  return [
    { name: 'regex baseline', missing: null, read: (text, unit) => Promise.resolve(regexBaseline(text, unit)) },
    { name: 'grammar alone', missing: null, read: (text, unit) => Promise.resolve(parser.parse({ text, unit })) },
    {
      name: 'tagger alone',
      missing: trial.kind === 'unavailable' ? (trial.detail ?? trial.reason) : null,
      read: async (text, unit) => {
        const context = { linker, exerciseOf: (id: string) => byId.get(id), unit, contextExerciseId: null };
        const answer = await readByTagger(tagger, text, context);
        if (answer.kind === 'unavailable') throw new Error(answer.detail ?? answer.reason);
        return answer.reading;
      },
    },
    { name: 'the service without the tagger', missing: null, read: (text, unit) => readBy(untagged, text, unit) },
    { name: 'the service', missing: null, read: (text, unit) => readBy(service, text, unit) },
  ];
}

async function readBy(service: NotesService, text: string, unit: 'kg' | 'lb'): Promise<Answer> {
  const answer = await service.parse({ text, unit });
  if (answer.kind === 'unavailable') throw new Error(answer.detail ?? answer.reason);
  return answer.note;
}
