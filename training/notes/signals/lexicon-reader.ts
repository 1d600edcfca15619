// The product's own lexicon, as one of the readers that are compared.
import { foldText } from '../../../src/domain/catalogue/exercise-names.ts';
import { EXERCISES } from '../../../src/domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../../src/domain/catalogue/link-exercise.ts';
import { readSignals } from '../../../src/domain/notes/read-signals.ts';
import { squeezeText } from '../../../src/domain/notes/squeeze-text.ts';
import type { ReadSignal } from './score-signals.ts';

export interface LexiconReader {
  readonly read: (text: string) => readonly ReadSignal[];
  /** Milliseconds of processor time spent in `readSignals` alone, exercise names already found, and lines read. */
  readonly spent: { ms: number; lines: number };
}

export function lexiconReader(): LexiconReader {
  const linker = createExerciseLinker(EXERCISES);
  const spent = { ms: 0, lines: 0 };
  return {
    spent,
    read(text) {
      const folded = foldText(squeezeText(text).text);
      const names = linker.find(folded);
      const start = process.cpuUsage();
      const { signals, sources } = readSignals(folded, names);
      spent.ms += process.cpuUsage(start).user / 1000;
      spent.lines += 1;
      return signals.map((signal, at) => ({ signal, confidence: sources[at]?.confidence ?? 0 }));
    },
  };
}
