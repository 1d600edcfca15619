// Notes through the network: windows of tokens of a like length together, a row of numbers back for each token.
import * as tf from '@tensorflow/tfjs-core';
import { FEATURES, featuresOf } from '../../../domain/notes/tagger/token-features.ts';
import { type Token, windowsOf } from '../../../domain/notes/tagger/tokens.ts';
import { embed } from './embed.ts';
import { encode, seenMask, standardise } from './forward.ts';
import { TAGGER_SHAPES, type TaggerWeights, WIDTH } from './tagger-shape.ts';

/** Rows at once, padding counted: what a phone holds easily. */
const MOST_ROWS = 2048;

interface Window {
  readonly note: number;
  /** First token of the window in its note. */
  readonly from: number;
  readonly tokens: readonly Token[];
}

/**
 * By note, [tokens × WIDTH]. Weights go up anew with each call, 300 kB at most: nothing is held that a lost backend could take with it.
 * Rejects where the backend fails; leaves no tensor behind.
 */
export async function encodeNotes(
  weights: TaggerWeights,
  notes: readonly (readonly Token[])[],
): Promise<readonly Float32Array[]> {
  const answers = notes.map((tokens) => new Float32Array(tokens.length * WIDTH));
  const windows = notes
    .flatMap((tokens, note) => {
      let from = 0;
      return windowsOf(tokens).map((of): Window => {
        const window = { note, from, tokens: of };
        from += of.length;
        return window;
      });
    })
    .toSorted((a, b) => a.tokens.length - b.tokens.length);
  const tensors = new Map(
    [...TAGGER_SHAPES]
      .filter(([name]) => name !== 'table' && !/^(label|status)/.test(name))
      .map(([name, shape]) => [name, tf.tensor2d(weights.get(name) ?? [], [...shape])] as const),
  );
  try {
    for (const batch of inBatches(windows)) {
      const length = batch.at(-1)?.tokens.length ?? 0;
      const ids = new Int32Array(batch.length * length * FEATURES);
      for (const [index, { tokens }] of batch.entries()) ids.set(featuresOf(tokens), index * length * FEATURES);
      const output = tf.tidy(() =>
        encode(
          {
            standardise,
            matMul: (a, b) => tf.matMul(a, b),
            tensor(name) {
              const tensor = tensors.get(name);
              if (!tensor) throw new Error(`the model has no ${name}`);
              return tensor;
            },
          },
          tf.tensor2d(embed(weights.get('table') ?? new Float32Array(), ids), [batch.length * length, WIDTH]),
          batch.length,
          seenMask(
            batch.map(({ tokens }) => tokens.length),
            length,
          ),
        ),
      );
      try {
        const rows = Float32Array.from(await output.data());
        for (const [index, { note, from, tokens }] of batch.entries()) {
          const first = index * length * WIDTH;
          answers[note]?.set(rows.subarray(first, first + tokens.length * WIDTH), from * WIDTH);
        }
      } finally {
        output.dispose();
      }
    }
  } finally {
    tf.dispose([...tensors.values()]);
  }
  return answers;
}

/** Windows come sorted by length. */
function inBatches(windows: readonly Window[]): readonly (readonly Window[])[] {
  const batches: Window[][] = [];
  for (const window of windows) {
    const open = batches.at(-1);
    if (open && (open.length + 1) * window.tokens.length <= MOST_ROWS) open.push(window);
    else batches.push([window]);
  }
  return batches;
}
