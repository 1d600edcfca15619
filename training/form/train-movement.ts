// From simulated people to one movement's network, and what stands beside it in the report.
import type { RepetitionMovement } from '../../src/domain/movements/movement.ts';
import { calibrate, type Calibration, sigmoid } from './calibrate.ts';
import { type Example, makeExamples, REPETITIONS_PER_BODY } from './examples.ts';
import { trainedViews } from './labels.ts';
import { type DenseLayer, HIDDEN_UNITS, logitOf, trainNetwork } from './network.ts';
import type { TrainedNetwork } from './pack.ts';
import { fitStandard, type Standard, standardise } from './standardise.ts';

/** Simulated people in each split. A body is numbered, and its number fixes everything about it. */
export interface SplitSizes {
  readonly train: number;
  readonly validation: number;
  readonly test: number;
}

export interface TrainingPlan {
  readonly seed: number;
  readonly sizes: SplitSizes;
  readonly epochs: number;
}

export const FULL_PLAN: TrainingPlan = { seed: 20, sizes: { train: 700, validation: 150, test: 250 }, epochs: 10 };
export const SMOKE_PLAN: TrainingPlan = { seed: 20, sizes: { train: 26, validation: 10, test: 12 }, epochs: 10 };
const LOGISTIC_EPOCHS = 20;

/** Bodies of the splits are numbered from these: they never meet. */
const FIRST_BODY = { train: 1_000_000, validation: 2_000_000, test: 3_000_000 } as const;
const SEED_STRIDE = 10_000_000;

/** This share of the training repetitions lies within the bounds of the familiar. */
const FAMILIAR_SHARE = 0.99;

export interface TrainedMovement {
  readonly network: TrainedNetwork;
  readonly test: readonly Example[];
  readonly counts: Readonly<Record<keyof SplitSizes, number>>;
  /** Logistic regression on the same features, calibrated the same way. */
  readonly logistic: (features: readonly number[]) => number;
  /** Share of good ones in validation: all that the majority baseline knows. */
  readonly goodShare: number;
  readonly losses: readonly number[];
}

export function testExamples(movement: RepetitionMovement, { seed, sizes }: TrainingPlan): readonly Example[] {
  return split(movement, seed, sizes, 'test');
}

export async function trainMovement(movement: RepetitionMovement, plan: TrainingPlan): Promise<TrainedMovement> {
  const train = clear(split(movement, plan.seed, plan.sizes, 'train'));
  const validation = clear(split(movement, plan.seed, plan.sizes, 'validation'));
  const test = testExamples(movement, plan);
  const standard = fitStandard(train.map(({ features }) => features));
  const rows = {
    features: train.map(({ features }) => standardise(standard, features)),
    isGood: train.map(isGood),
  };
  const losses: number[] = [];
  const layers = await trainNetwork(rows, {
    seed: plan.seed,
    epochs: plan.epochs,
    hidden: [HIDDEN_UNITS, HIDDEN_UNITS],
    onEpoch: (_epoch, loss) => losses.push(loss),
  });
  const line = await trainNetwork(rows, { seed: plan.seed, epochs: LOGISTIC_EPOCHS, hidden: [] });
  const lineCalibration = calibrateOn(line, standard, validation);
  return {
    network: {
      movementId: movement.id,
      views: trainedViews(movement),
      standard,
      layers,
      calibration: calibrateOn(layers, standard, validation),
      familiar: boundsOfFamiliar(rows.features),
    },
    test,
    counts: { train: train.length, validation: validation.length, test: clear(test).length },
    logistic: (features) => probability(line, standard, lineCalibration, features),
    goodShare: validation.filter(isGood).length / validation.length,
    losses,
  };
}

/** Neither good nor bad by their label teach and prove nothing. */
export function clear(examples: readonly Example[]): readonly Example[] {
  return examples.filter(({ label }) => label !== 'mild');
}

export function isGood({ label }: Example): boolean {
  return label === 'good';
}

/** Of the weights as trained, before they were made eight-bit. */
export function probability(
  layers: readonly DenseLayer[],
  standard: Standard,
  { scale, shift }: Calibration,
  features: readonly number[],
): number {
  return sigmoid(scale * logitOf(layers, standardise(standard, features)) + shift);
}

function split(movement: RepetitionMovement, seed: number, sizes: SplitSizes, part: keyof SplitSizes): Example[] {
  return makeExamples(movement, {
    bodies: sizes[part],
    repetitions: REPETITIONS_PER_BODY,
    firstBody: seed * SEED_STRIDE + FIRST_BODY[part],
    withSimulatorTimes: part === 'train',
    withRules: part === 'test',
  });
}

function calibrateOn(layers: readonly DenseLayer[], standard: Standard, validation: readonly Example[]): Calibration {
  const logits = validation.map(({ features }) => logitOf(layers, standardise(standard, features)));
  return calibrate(logits, validation.map(isGood));
}

function boundsOfFamiliar(rows: readonly (readonly number[])[]): TrainedNetwork['familiar'] {
  const at = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor(FAMILIAR_SHARE * (values.length - 1))] ?? Infinity;
  return {
    maxAbsZ: at(rows.map((row) => Math.max(...row.map(Math.abs)))),
    meanSquareZ: at(rows.map((row) => row.reduce((sum, z) => sum + z * z, 0) / row.length)),
  };
}
