// Logits of a movement's heads, overall quality first and then its faults in order, made probabilities that mean what they say: Platt
// scaling on people that were not trained on.
import { calibrate, type Calibration, sigmoid } from '../calibrate.ts';
import type { Example } from '../examples.ts';
import { isAbsent, isPresent } from '../true-bands.ts';
import { type Prediction, truthOf } from './method.ts';

export type HeadCalibrations = readonly Calibration[];

/** With fewer of a kind a head keeps the probabilities it was trained with. */
const MIN_TO_CALIBRATE = 8;

/** `logits[i]` of `examples[i]`; what is neither good nor bad proves nothing and is left out. */
export function calibratedHeads(
  faults: readonly string[],
  examples: readonly Example[],
  logits: readonly (readonly number[])[],
): HeadCalibrations {
  return [null, ...faults].map((fault, head) => {
    const known = examples.flatMap((example, index) => {
      const isYes = answerOf(example, fault);
      return isYes === null ? [] : [{ isYes, logit: logits[index]?.[head] ?? 0 }];
    });
    const yes = known.filter(({ isYes }) => isYes).length;
    if (Math.min(yes, known.length - yes) < MIN_TO_CALIBRATE) return { scale: 1, shift: 0 };
    return calibrate(
      known.map(({ logit }) => logit),
      known.map(({ isYes }) => isYes),
    );
  });
}

/** Whether it is good, or for a fault whether it is there; null where that is not clear or was not judged. */
export function answerOf(example: Example, fault: string | null): boolean | null {
  if (fault === null) {
    const truth = truthOf(example);
    return truth === 'mild' ? null : truth === 'good';
  }
  if (example.bands[fault] === undefined) return null;
  const bands = example.trueBands[fault] ?? 0;
  if (isPresent(bands)) return true;
  return isAbsent(bands) ? false : null;
}

export function predictionOf(
  faults: readonly string[],
  { bands }: Example,
  logits: readonly number[],
  calibrations: HeadCalibrations = [],
): Prediction {
  const probability = (head: number) => {
    const { scale, shift } = calibrations[head] ?? { scale: 1, shift: 0 };
    return sigmoid(scale * (logits[head] ?? 0) + shift);
  };
  return {
    quality: probability(0),
    faults: Object.fromEntries(
      faults.flatMap((id, index) => (bands[id] === undefined ? [] : [[id, probability(index + 1)] as const])),
    ),
  };
}
