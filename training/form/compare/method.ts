// What every kind of model in the comparison is to it: something that says how likely a repetition is good, and how likely each fault is.
import { ruleProbability } from '../../../src/domain/form/fault-evidence.ts';
import type { RepetitionMovement } from '../../../src/domain/movements/movement.ts';
import { isAbsent, isPresent } from '../true-bands.ts';
import type { Example } from '../examples.ts';
import type { SequenceExample } from './sequence-store.ts';

/** Probabilities, 0–1. `faults` by id, of those whose rule could measure; empty for a method that judges only the whole. */
export interface Prediction {
  readonly quality: number;
  readonly faults: Readonly<Record<string, number>>;
}

export interface Method {
  readonly name: string;
  /** One for each example, in order. */
  readonly predict: (
    movement: RepetitionMovement,
    examples: readonly SequenceExample[],
  ) => Promise<readonly Prediction[]>;
  /** Numbers learnt or kept, and bytes of them at eight bits, that judging this movement needs. */
  readonly sizeOf: (movement: RepetitionMovement) => { readonly parameters: number; readonly bytes: number };
}

/** By movement, in the same order. */
export interface ComparedData {
  readonly movements: readonly RepetitionMovement[];
  readonly train: readonly (readonly SequenceExample[])[];
  readonly validation: readonly (readonly SequenceExample[])[];
  readonly test: readonly (readonly SequenceExample[])[];
  /** Changes with the people; null where what is trained on them is not worth keeping. */
  readonly mark: string | null;
}

export type Truth = 'good' | 'mild' | 'bad';

/** Of the faults that were judged: bad with one present, good with all absent. */
export function truthOf({ bands, trueBands }: Pick<Example, 'bands' | 'trueBands'>): Truth {
  const judged = Object.keys(bands).map((id) => trueBands[id] ?? 0);
  if (judged.some(isPresent)) return 'bad';
  return judged.every(isAbsent) ? 'good' : 'mild';
}

/** (f): the movement's rules, as they stand. */
export const RULES: Method = {
  name: 'rules',
  predict: (_movement, examples) =>
    Promise.resolve(
      examples.map(({ bands }) => {
        const faults = Object.fromEntries(Object.entries(bands).map(([id, value]) => [id, ruleProbability(value)]));
        return { quality: 1 - Math.max(0, ...Object.values(faults)), faults };
      }),
    ),
  // A bound and a dead band each.
  sizeOf: ({ faults }) => ({ parameters: 2 * faults.length, bytes: 8 * faults.length }),
};

/** The same judge, whose word on the whole is that none of the faults it looked for is there: as if they came about one without another. */
export function wholeFromFaults({ name, predict, sizeOf }: Method): Method {
  return {
    name: `${name}, whole from faults`,
    sizeOf,
    async predict(movement, examples) {
      const predictions = await predict(movement, examples);
      return predictions.map(({ faults }) => ({
        quality: Object.values(faults).reduce((product, p) => product * (1 - p), 1),
        faults,
      }));
    },
  };
}

/** Bytes of a row-major kernel at eight bits, a low and a step in float32 for each column (pack.ts), and of its bias in float32. */
export function kernelBytes(rows: number, columns: number): number {
  return rows * columns + 8 * columns;
}
