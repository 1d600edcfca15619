// Lines of the corpus as the network takes them: windows of buckets with the label of each token, windows of a length together.
import { labelsOf } from '../../../src/domain/notes/tagger/labels.ts';
import { FEATURES, featuresOf } from '../../../src/domain/notes/tagger/token-features.ts';
import { tokensOf, windowsOf } from '../../../src/domain/notes/tagger/tokens.ts';
import type { CorpusLine } from '../corpus-line.ts';

export interface Example {
  readonly length: number;
  /** [length × FEATURES]. */
  readonly ids: Int32Array;
  readonly labels: readonly number[];
  readonly statuses: readonly number[];
}

export interface Batch {
  readonly windows: number;
  /** Of the longest window; the rows of shorter ones are filled up. */
  readonly length: number;
  readonly lengths: readonly number[];
  /** [windows × length × FEATURES], PAD behind the ends. */
  readonly ids: Int32Array;
  /** By row; −1 behind the ends. */
  readonly labels: Int32Array;
  readonly statuses: Int32Array;
}

/** Chunks sorted by length: of so many batches at a time. */
const SORTED_TOGETHER = 16;

export function examplesOf(line: CorpusLine): readonly Example[] {
  return windowsOf(tokensOf(line.text)).map((tokens) => {
    const labels = labelsOf(tokens, line.spans);
    return {
      length: tokens.length,
      ids: featuresOf(tokens),
      labels: labels.map(({ label }) => label),
      statuses: labels.map(({ status }) => status),
    };
  });
}

/** Endless batches of about `rows` tokens. `draw` is called as often as windows are needed. */
export function* batchesFrom(draw: () => CorpusLine, rows: number, random: () => number): Generator<Batch> {
  for (;;) {
    const pool: Example[] = [];
    for (let total = 0; total < SORTED_TOGETHER * rows;) {
      for (const example of examplesOf(draw())) {
        pool.push(example);
        total += example.length;
      }
    }
    pool.sort((a, b) => a.length - b.length);
    const batches = packed(pool, rows);
    while (batches.length > 0) {
      const [batch] = batches.splice(Math.floor(random() * batches.length), 1);
      if (batch) yield batch;
    }
  }
}

/** Sorted examples in batches of about `rows` rows, padding counted. */
export function packed(sorted: readonly Example[], rows: number): Batch[] {
  const batches: Batch[] = [];
  let open: Example[] = [];
  for (const example of sorted) {
    if (open.length > 0 && (open.length + 1) * example.length > rows) {
      batches.push(batchOf(open));
      open = [];
    }
    open.push(example);
  }
  if (open.length > 0) batches.push(batchOf(open));
  return batches;
}

export function batchOf(examples: readonly Example[]): Batch {
  const length = Math.max(...examples.map((example) => example.length));
  const rows = examples.length * length;
  const [ids, labels, statuses] = [
    new Int32Array(rows * FEATURES),
    new Int32Array(rows).fill(-1),
    new Int32Array(rows),
  ];
  for (const [window, example] of examples.entries()) {
    ids.set(example.ids, window * length * FEATURES);
    labels.set(example.labels, window * length);
    statuses.set(example.statuses, window * length);
  }
  return {
    windows: examples.length,
    length,
    lengths: examples.map((example) => example.length),
    ids,
    labels,
    statuses,
  };
}
