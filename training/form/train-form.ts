// From simulated people to the trained network: standards, joint training, calibration on people it was not trained on, and the bounds
// beyond which it abstains.
import type { RepetitionMovement } from '../../src/domain/movements/movement.ts';
import { forwardLogits } from './forward-logits.ts';
import { calibrate, type Calibration } from './calibrate.ts';
import type { Example } from './examples.ts';
import { keptExamples, type Split, type SplitSizes } from './example-store.ts';
import { trainJoint } from './joint-network.ts';
import type { HeadPlace, JointWeights } from './joint-variables.ts';
import { quantisedStandards, type TrainedForm } from './pack.ts';
import { fitStandard, type Standard, standardise } from './standardise.ts';
import { isAbsent, isPresent } from './true-bands.ts';

export interface TrainingPlan {
  readonly seed: number;
  readonly sizes: SplitSizes;
  readonly hidden: readonly [number, number];
  readonly epochs: number;
  readonly patience: number;
}

export const FULL_PLAN: TrainingPlan = {
  seed: 40,
  sizes: { train: 300, validation: 45, test: 70 },
  hidden: [64, 40],
  epochs: 30,
  patience: 5,
};
export const SMOKE_PLAN: TrainingPlan = {
  seed: 40,
  sizes: { train: 16, validation: 6, test: 8 },
  hidden: [32, 24],
  epochs: 40,
  patience: 10,
};

/** This share of the training repetitions lies within the bounds of the familiar. */
const FAMILIAR_SHARE = 0.99;
/** With fewer of a kind in validation a head keeps the probabilities it was trained with. */
const MIN_TO_CALIBRATE = 8;

export function examplesOf(
  movement: RepetitionMovement,
  split: Split,
  { seed, sizes }: Pick<TrainingPlan, 'seed' | 'sizes'>,
): readonly Example[] {
  // Seen from a view the movement does not claim, the network will not be asked.
  return keptExamples(movement, { split, bodies: sizes[split], seed }).filter(
    ({ seenFrom, bands }) => movement.views.includes(seenFrom) && Object.keys(bands).length > 0,
  );
}

/** Nothing is wrong with it, seen by a perfect camera. */
export function isGood({ trueBands }: Example): boolean {
  return Object.values(trueBands).every(isAbsent);
}

export async function trainForm(
  movements: readonly RepetitionMovement[],
  plan: TrainingPlan,
  onEpoch: (epoch: number, loss: number, validationLoss: number) => void,
): Promise<TrainedForm> {
  const of = (split: Split) => movements.map((movement) => examplesOf(movement, split, plan));
  const [train, validation] = [of('train'), of('validation')];
  const standards = quantisedStandards(train.map(goodStandard));
  const weights = await trainJoint({ movements, standards, train, validation }, { ...plan, onEpoch });
  return {
    movements,
    standards,
    familiar: train.map((examples, index) => boundsOfFamiliar(examples, standards[index])),
    weights,
    calibrations: calibrationsOf(weights, standards, validation),
    cleanBands: cleanBandsOf(weights, train),
  };
}

/** The average good repetition is the middle, so that a feature at 0 is as in a good one; spread over good and bad alike. */
function goodStandard(examples: readonly Example[]): Standard {
  const good = examples.filter(isGood);
  const { sd } = fitStandard(examples.map(({ features }) => features));
  return { mean: fitStandard((good.length > 0 ? good : examples).map(({ features }) => features)).mean, sd };
}

/**
 * Platt scaling of each head against what a perfect camera's rule would report: the faults first, then the quality, which hears them
 * calibrated.
 */
function calibrationsOf(
  weights: JointWeights,
  standards: readonly Standard[],
  validation: readonly (readonly Example[])[],
): readonly Calibration[] {
  const pass = (isOne: (head: HeadPlace) => boolean, known: readonly (Calibration | undefined)[]) => {
    const logits = validation.map((examples, movement) =>
      examples.map((example) => forwardLogits(weights, movement, standards[movement], example, known)),
    );
    return weights.heads.map((place, head) => {
      if (!isOne(place)) return known[head];
      const { movement, fault } = place;
      const judged = (validation[movement] ?? []).flatMap((example, index) => {
        const logit = logits[movement]?.[index]?.get(head);
        if (logit === undefined) return [];
        const isFaulty = (id: string) => isPresent(example.trueBands[id] ?? 0);
        const truth = fault === null ? !Object.keys(example.bands).some(isFaulty) : isFaulty(fault);
        return [{ logit, truth }];
      });
      const positive = judged.filter(({ truth }) => truth).length;
      if (Math.min(positive, judged.length - positive) < MIN_TO_CALIBRATE) return { scale: 1, shift: 0 };
      return calibrate(
        judged.map(({ logit }) => logit),
        judged.map(({ truth }) => truth),
      );
    });
  };
  const faults = pass(({ fault }) => fault !== null, []);
  return pass(({ fault }) => fault === null, faults).map((calibration) => calibration ?? { scale: 1, shift: 0 });
}

/** The median of a fault's bands over good repetitions. */
function cleanBandsOf({ heads }: JointWeights, train: readonly (readonly Example[])[]): readonly number[] {
  return heads.map(({ movement, fault }) => {
    if (fault === null) return 0;
    const bands = (train[movement] ?? [])
      .filter(isGood)
      .flatMap((example) => example.bands[fault] ?? [])
      .sort((a, b) => a - b);
    return Math.min(0, bands[Math.floor(bands.length / 2)] ?? -1);
  });
}

function boundsOfFamiliar(
  examples: readonly Example[],
  standard: Standard | undefined,
): { readonly maxAbsZ: number; readonly meanSquareZ: number } {
  if (!standard) throw new Error('a movement without a standard');
  const rows = examples.map(({ features }) => standardise(standard, features));
  const at = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor(FAMILIAR_SHARE * (values.length - 1))] ?? Infinity;
  return {
    maxAbsZ: at(rows.map((row) => Math.max(...row.map(Math.abs)))),
    meanSquareZ: at(rows.map((row) => row.reduce((sum, z) => sum + z * z, 0) / row.length)),
  };
}
