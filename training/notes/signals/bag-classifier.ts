// A small classifier of signals to compare the lexicon with: the sum of hashed pieces' vectors, and a layer upon it.
import type { NoteSignal } from '../../../src/domain/notes/parsed-note.ts';
import { SIGNAL_KINDS } from '../../../src/domain/notes/parsed-note.ts';
import { BUCKETS, hashedFeatures } from './hashed-features.ts';
import type { ReadSignal } from './score-signals.ts';

const POLARITIES = ['present', 'absent', 'improving'] as const;
/** Numbers of a piece's vector. */
const WIDTH = 16;
const OUTPUTS = SIGNAL_KINDS.length * POLARITIES.length;
const EPOCHS = 12;
/** Of Adagrad, going down to nothing. */
const RATE = 0.15;

export interface BagClassifier {
  /** Kind and polarity; it does not tell where. At most one polarity of a kind. */
  readonly read: (text: string) => readonly ReadSignal[];
  /** Weights at one byte each. */
  readonly kilobytes: number;
}

export interface Lesson {
  readonly text: string;
  readonly signals: readonly NoteSignal[];
}

/** Gradient descent, one line at a time, in the order drawn. @param random 0 ≤ value < 1. */
export function trainBag(lessons: readonly Lesson[], random: () => number): BagClassifier {
  const vectors = Float32Array.from({ length: BUCKETS * WIDTH }, () => (random() - 0.5) / WIDTH);
  const weights = Float32Array.from({ length: OUTPUTS * WIDTH }, () => (random() - 0.5) / 4);
  const bias = new Float32Array(OUTPUTS).fill(-3);
  const [vectorPast, weightPast, biasPast] = [vectors, weights, bias].map(({ length }) => new Float32Array(length)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const prepared = lessons.map(({ text, signals }) => ({ features: hashedFeatures(text), wanted: outputsOf(signals) }));
  const mean = new Float32Array(WIDTH);
  const slope = new Float32Array(WIDTH);
  const think = (features: readonly number[]): void => {
    mean.fill(0);
    for (const feature of features)
      for (let at = 0; at < WIDTH; at++)
        mean[at] = (mean[at] ?? 0) + (vectors[feature * WIDTH + at] ?? 0) / Math.sqrt(features.length);
  };
  const answer = (output: number): number => {
    let sum = bias[output] ?? 0;
    for (let at = 0; at < WIDTH; at++) sum += (weights[output * WIDTH + at] ?? 0) * (mean[at] ?? 0);
    return 1 / (1 + Math.exp(-sum));
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - epoch / EPOCHS);
    for (const { features, wanted } of prepared) {
      if (features.length === 0) continue;
      think(features);
      slope.fill(0);
      for (let output = 0; output < OUTPUTS; output++) {
        const pull = (wanted.has(output) ? 1 : 0) - answer(output);
        for (let at = 0; at < WIDTH; at++) {
          const index = output * WIDTH + at;
          slope[at] = (slope[at] ?? 0) + pull * (weights[index] ?? 0);
          learn(weights, weightPast, index, pull * (mean[at] ?? 0), rate);
        }
        learn(bias, biasPast, output, pull, rate);
      }
      for (const feature of features)
        for (let at = 0; at < WIDTH; at++)
          learn(vectors, vectorPast, feature * WIDTH + at, (slope[at] ?? 0) / Math.sqrt(features.length), rate);
    }
  }
  return {
    kilobytes: (vectors.length + weights.length + bias.length) / 1024,
    read(text) {
      const features = hashedFeatures(text);
      if (features.length === 0) return [];
      think(features);
      return SIGNAL_KINDS.flatMap((kind, row): ReadSignal[] => {
        const sure = POLARITIES.map((_, column) => answer(row * POLARITIES.length + column));
        const confidence = Math.max(...sure);
        const polarity = POLARITIES[sure.indexOf(confidence)] ?? 'present';
        return confidence >= 0.5 ? [{ signal: { kind, polarity }, confidence }] : [];
      });
    },
  };
}

function learn(values: Float32Array, past: Float32Array, at: number, slope: number, rate: number): void {
  if (slope === 0) return;
  const squares = (past[at] ?? 0) + slope * slope;
  past[at] = squares;
  values[at] = (values[at] ?? 0) + (rate * slope) / Math.sqrt(squares + 1e-8);
}

function outputsOf(signals: readonly NoteSignal[]): ReadonlySet<number> {
  return new Set(
    signals.map(({ kind, polarity }) => SIGNAL_KINDS.indexOf(kind) * POLARITIES.length + POLARITIES.indexOf(polarity)),
  );
}
