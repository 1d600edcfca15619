// Sums of the table's rows by token: a handful of additions, done without a backend, whose sparse gradients tfjs lacks.
import { FEATURES, PAD } from '../../../domain/notes/tagger/token-features.ts';
import { WIDTH } from './tagger-shape.ts';

/** `ids` [rows × FEATURES]; answers [rows × WIDTH]. */
export function embed(table: Float32Array, ids: Int32Array): Float32Array {
  const rows = ids.length / FEATURES;
  const sums = new Float32Array(rows * WIDTH);
  for (let row = 0; row < rows; row++)
    for (let feature = 0; feature < FEATURES; feature++) {
      const id = ids[row * FEATURES + feature] ?? PAD;
      if (id === PAD) continue;
      for (let at = 0; at < WIDTH; at++)
        sums[row * WIDTH + at] = (sums[row * WIDTH + at] ?? 0) + (table[id * WIDTH + at] ?? 0);
    }
  return sums;
}
