// What is measured: the regex baseline, the grammar by itself, the tagger by itself where there are weights, and the service as it ships.
import { readFileSync } from 'node:fs';
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../src/domain/catalogue/link-exercise.ts';
import { createNoteParser } from '../../src/domain/notes/parse-note.ts';
import { createNotesService } from '../../src/services/notes/create-notes-service.ts';
import type { Answer } from './measure.ts';
import { regexBaseline } from './regex-baseline.ts';

export interface System {
  readonly name: string;
  /** Null: cannot be had here, and why. */
  readonly missing: string | null;
  readonly read: (text: string, unit: 'kg' | 'lb') => Promise<Answer>;
}

export function systems(): readonly System[] {
  const parser = createNoteParser(EXERCISES, createExerciseLinker(EXERCISES));
  const service = createNotesService(EXERCISES);
  return [
    { name: 'regex baseline', missing: null, read: (text, unit) => Promise.resolve(regexBaseline(text, unit)) },
    { name: 'grammar alone', missing: null, read: (text, unit) => Promise.resolve(parser.parse({ text, unit })) },
    {
      name: 'tagger alone',
      missing: taggerMissing(),
      read: () => Promise.reject(new Error('no tagger')),
    },
    {
      name: 'the service',
      missing: null,
      read: async (text, unit) => {
        const answer = await service.parse({ text, unit });
        if (answer.kind === 'unavailable') throw new Error(answer.detail ?? answer.reason);
        return answer.note;
      },
    },
  ];
}

function taggerMissing(): string | null {
  const { models } = JSON.parse(readFileSync('models/manifest.json', 'utf8')) as {
    readonly models: readonly { readonly id: string }[];
  };
  return models.some(({ id }) => id === 'notes') ? 'not wired into the bench yet' : 'no trained weights yet';
}
