// What the validation people tell of a trained network: its temperature, which exercises it cannot tell apart, and how often it is right.
import { NONE, type RecogniserModel } from '../../src/services/recogniser/recogniser-model.ts';
import type { Example, Layers } from './network.ts';
import { logitsOf, softmax } from './probabilities.ts';

/** Exercises that share at least this much of a window's probability are alike: the network is torn between them. */
const ALIKE_FROM = 0.2;
const TEMPERATURES = Array.from({ length: 31 }, (_, index) => 0.4 * 1.06 ** index);

export interface Judged {
  readonly temperature: number;
  readonly alike: Readonly<Record<string, readonly string[]>>;
  readonly topOne: number;
  readonly topOneTogether: number;
  /** Share of windows of no exercise that are called one. */
  readonly falseKnown: number;
  /** By exercise: right, right together, n. */
  readonly byClass: readonly {
    readonly id: string;
    readonly n: number;
    readonly topOne: number;
    readonly together: number;
  }[];
}

/** `isSame`: exercises that are alike by their poses, whatever the network says. */
export function judge(
  layers: Layers,
  classes: readonly string[],
  validation: readonly Example[],
  isSame: (a: string, b: string) => boolean,
): Judged {
  const logits = validation.map(({ window }) => logitsOf({ ...layers, temperature: 1 }, window));
  const temperature = likeliest(logits, validation);
  const probabilities = logits.map((row) => softmax(row, temperature));
  const alike = confusable(classes, validation, probabilities, isSame);
  const answers = probabilities.map((row) => row.indexOf(Math.max(...row)));
  const isTogether = (truth: number, answer: number) =>
    truth === answer || (alike[classes[truth] ?? '']?.includes(classes[answer] ?? '') ?? false);
  const byClass = classes.map((id, label) => {
    const own = validation.flatMap((example, index) => (example.label === label ? [answers[index] ?? -1] : []));
    return {
      id,
      n: own.length,
      topOne: own.filter((answer) => answer === label).length / own.length,
      together: own.filter((answer) => isTogether(label, answer)).length / own.length,
    };
  });
  const exercises = byClass.filter(({ id, n }) => id !== NONE && n > 0);
  const meanOf = (key: 'topOne' | 'together') =>
    exercises.reduce((sum, entry) => sum + entry[key] * entry.n, 0) / exercises.reduce((sum, { n }) => sum + n, 0);
  return {
    temperature,
    alike,
    topOne: meanOf('topOne'),
    topOneTogether: meanOf('together'),
    falseKnown: 1 - (byClass.find(({ id }) => id === NONE)?.topOne ?? 1),
    byClass,
  };
}

/** The temperature that makes the validation labels likeliest. */
function likeliest(logits: readonly Float32Array[], validation: readonly Example[]): number {
  const surprise = (temperature: number) =>
    logits.reduce(
      (sum, row, index) => sum - Math.log(softmax(row, temperature)[validation[index]?.label ?? 0] ?? 1e-9),
      0,
    );
  return TEMPERATURES.reduce((best, next) => (surprise(next) < surprise(best) ? next : best), 1);
}

function confusable(
  classes: readonly string[],
  validation: readonly Example[],
  probabilities: readonly (readonly number[])[],
  isSame: (a: string, b: string) => boolean,
): Judged['alike'] {
  const sums = classes.map(() => classes.map(() => 0));
  const counts = classes.map(() => 0);
  for (const [index, { label }] of validation.entries()) {
    counts[label] = (counts[label] ?? 0) + 1;
    const row = sums[label];
    for (const [other, value] of (probabilities[index] ?? []).entries())
      if (row) row[other] = (row[other] ?? 0) + value;
  }
  const share = (truth: number, other: number) => (sums[truth]?.[other] ?? 0) / Math.max(1, counts[truth] ?? 0);
  return Object.fromEntries(
    classes.flatMap((id, truth) => {
      const others = classes.filter(
        (other, at) =>
          at !== truth &&
          other !== NONE &&
          (isSame(id, other) || Math.max(share(truth, at), share(at, truth)) >= ALIKE_FROM),
      );
      return id === NONE || others.length === 0 ? [] : [[id, others] as const];
    }),
  );
}

export type JudgedModel = Judged & { readonly model: RecogniserModel };
