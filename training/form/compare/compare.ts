// Every kind of model that could judge form, on the same simulated people, side by side.
import type { RepetitionMovement } from '../../../src/domain/movements/movement.ts';
import type { Split, SplitSizes } from '../example-store.ts';
import type { Example } from '../examples.ts';
import { faultF1, qualityMetrics } from './measure-predictions.ts';
import { type ComparedData, type Method, type Prediction, RULES, wholeFromFaults } from './method.ts';
import { trainLogistic, trainReference } from './reference.ts';
import { keptSequences, type SequenceExample, sequencesMark } from './sequence-store.ts';
import { fitNearest } from './time-warping.ts';
import { type ConvolutionOptions, trainConvolution } from './train-convolution.ts';

/** One method on one movement's test people. Ratios without a case are null. */
export interface ComparisonRow {
  readonly movement: string;
  readonly method: string;
  /** Good repetitions against bad ones by the faults that were judged; mild ones are left out. */
  readonly good: number;
  readonly bad: number;
  readonly accuracy: number | null;
  readonly balancedAccuracy: number | null;
  readonly auc: number | null;
  readonly ece: number | null;
  /** Macro over the faults that were committed, present against absent where judged; null for a method that names none. */
  readonly macroF1: number | null;
  readonly parameters: number;
  /** At eight bits a weight. */
  readonly bytes: number;
  /** The quickest of many sets of ten, warm, tfjs on wasm with one thread: the machine may be doing other things. */
  readonly msPerRepetition: number;
}

export interface ComparisonOptions {
  readonly seed: number;
  readonly sizes: SplitSizes;
  readonly movements: readonly RepetitionMovement[];
  readonly convolution: Pick<ConvolutionOptions, 'epochs' | 'patience'>;
  /** Judges that were trained elsewhere: the joint network. */
  readonly others?: readonly GivenMethod[];
  readonly onProgress: (said: string) => void;
}

/** A judge that was trained elsewhere and judges one example at a time. */
export interface GivenMethod extends Pick<Method, 'name' | 'sizeOf'> {
  readonly predict: (example: Example, movementId: string) => Prediction;
}

const SET = 10;
const TIMED_SETS = 15;

/** The backend must have been started. Rows movement by movement, methods in the order of the issue: (a) to (f). */
export async function compareModels(options: ComparisonOptions): Promise<readonly ComparisonRow[]> {
  const { seed, movements, onProgress, others = [] } = options;
  const data = comparedData(options);
  const methods: Method[] = [];
  const add = async (train: () => Method | Promise<Method>) => {
    const startedMs = performance.now();
    const method = await train();
    methods.push(method);
    onProgress(`${method.name}: ${((performance.now() - startedMs) / 1000).toFixed(0)} s`);
  };
  await add(() => trainReference(data, seed));
  methods.push(...givenMethods(others));
  for (const hearsBands of [false, true]) {
    await add(() => convolutionOf(options, hearsBands, data));
    methods.push(...methods.slice(-1).map(wholeFromFaults));
  }
  await add(() => trainLogistic(data, seed));
  await add(() => fitNearest(data, seed));
  methods.push(RULES);
  const rows: ComparisonRow[] = [];
  for (const [index, movement] of movements.entries())
    for (const method of methods) rows.push(await rowOf(method, movement, data.test[index] ?? []));
  return rows;
}

/** (c), by poses alone or hearing the rules too; kept under .cache/ once it is trained. */
export function convolutionOf(
  options: ComparisonOptions,
  hearsBands: boolean,
  data: ComparedData = comparedData(options),
): Promise<Method> {
  return trainConvolution(data, {
    ...options.convolution,
    seed: options.seed,
    hearsBands,
    onEpoch: (epoch, loss, validationLoss) =>
      options.onProgress(`epoch ${epoch}: ${loss.toFixed(4)}, validation ${validationLoss.toFixed(4)}`),
  });
}

function comparedData({ seed, sizes, movements, onProgress }: ComparisonOptions): ComparedData {
  const of = (split: Split) =>
    movements.map((movement) => {
      const examples = keptSequences(movement, { split, sizes, seed });
      onProgress(`${movement.id} ${split}: ${examples.length} repetitions`);
      return examples;
    });
  const marks = movements.flatMap((movement) =>
    (['train', 'validation'] as const).map((split) => sequencesMark(movement, { split, sizes, seed })),
  );
  return { movements, train: of('train'), validation: of('validation'), test: of('test'), mark: marks.join() };
}

/** `rows` with those of `others` put in or measured anew: what is trained here need not be trained again for them. */
export async function withOthers(
  rows: readonly ComparisonRow[],
  { seed, sizes, movements, others = [] }: ComparisonOptions,
): Promise<readonly ComparisonRow[]> {
  const methods = givenMethods(others);
  const together: ComparisonRow[] = [];
  for (const movement of movements) {
    const examples = keptSequences(movement, { split: 'test', sizes, seed });
    const [reference, ...rest] = rows.filter(
      (row) => row.movement === movement.id && !methods.some(({ name }) => name === row.method),
    );
    if (reference) together.push(reference);
    for (const method of methods) together.push(await rowOf(method, movement, examples));
    together.push(...rest);
  }
  return together;
}

function givenMethods(others: readonly GivenMethod[]): readonly Method[] {
  return others.map(batched).flatMap((other) => [other, wholeFromFaults(other)]);
}

function batched({ predict, ...rest }: GivenMethod): Method {
  return {
    ...rest,
    predict: (movement, examples) => Promise.resolve(examples.map((example) => predict(example, movement.id))),
  };
}

export async function rowOf(
  method: Method,
  movement: RepetitionMovement,
  examples: readonly SequenceExample[],
): Promise<ComparisonRow> {
  const predictions = await method.predict(movement, examples);
  const { n, goodShare, accuracy, balancedAccuracy, auc, ece } = qualityMetrics(examples, predictions);
  const good = Math.round(n * goodShare);
  const faults = movement.faults.map(({ id }) => id);
  return {
    movement: movement.id,
    method: method.name,
    good,
    bad: n - good,
    accuracy: rounded(accuracy),
    balancedAccuracy: rounded(balancedAccuracy),
    auc: rounded(auc),
    ece: rounded(ece),
    macroF1: rounded(faultF1(faults, examples, predictions)),
    ...method.sizeOf(movement),
    msPerRepetition: rounded(await timed(method, movement, examples)) ?? 0,
  };
}

/** Milliseconds a repetition. */
async function timed(
  method: Method,
  movement: RepetitionMovement,
  examples: readonly SequenceExample[],
): Promise<number> {
  const set = examples.slice(0, SET);
  await method.predict(movement, set);
  const times: number[] = [];
  for (let run = 0; run < TIMED_SETS; run++) {
    const startedMs = performance.now();
    await method.predict(movement, set);
    times.push((performance.now() - startedMs) / Math.max(1, set.length));
  }
  return Math.min(...times);
}

/** Three digits; what was not measured is null. */
function rounded(value: number): number | null {
  return Number.isFinite(value) ? Math.round(1000 * value) / 1000 : null;
}
