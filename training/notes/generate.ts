// Draws lines of the corpus: notes as people write them, with what each stretch means and what they come to.
import { createChance, seededRandom } from './corpus/chance.ts';
import { finishLine } from './corpus/line-draft.ts';
import { writeMixed } from './corpus/mix.ts';
import type { CorpusLine } from './corpus-line.ts';

/** One line; everything is drawn from `random` (0 ≤ value < 1). */
export function generateLine(random: () => number): CorpusLine {
  return finishLine(writeMixed(createChance(random)));
}

/** The same seed gives the same lines. */
export function generateCorpus(seed: number, count: number): readonly CorpusLine[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => generateLine(random));
}
