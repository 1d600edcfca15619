// How right a method's predictions are, by what a perfect camera's rules would report.
import { REPORTED_PROBABILITY } from '../../../src/domain/form/fault-evidence.ts';
import { f1, meanOf } from '../evaluate.ts';
import type { Example } from '../examples.ts';
import { measure, type Metrics } from '../metrics.ts';
import { answerOf } from './calibrated-heads.ts';
import type { Prediction } from './method.ts';

/** Good against bad; what is neither is left out. `predictions[i]` of `examples[i]`. */
export function qualityMetrics(examples: readonly Example[], predictions: readonly Prediction[]): Metrics {
  const clear = examples.flatMap((example, index) => {
    const isGood = answerOf(example, null);
    const prediction = predictions[index];
    return isGood === null || !prediction ? [] : [{ isGood, quality: prediction.quality }];
  });
  return measure(
    clear.map(({ quality }) => quality),
    clear.map(({ isGood }) => isGood),
  );
}

/** Macro over the faults that were committed where they could be judged; NaN where none is named. */
export function faultF1(
  faults: readonly string[],
  examples: readonly Example[],
  predictions: readonly Prediction[],
): number {
  return meanOf(
    faults.map((id) => {
      const judged = examples.flatMap((example, index) => {
        const isThere = answerOf(example, id);
        const p = predictions[index]?.faults[id];
        return isThere === null || p === undefined ? [] : [{ isThere, isSaid: p >= REPORTED_PROBABILITY }];
      });
      const count = (of: (entry: (typeof judged)[number]) => boolean) => judged.filter(of).length;
      return f1([
        {
          present: count(({ isThere }) => isThere),
          hits: count(({ isThere, isSaid }) => isThere && isSaid),
          alarms: count(({ isThere, isSaid }) => !isThere && isSaid),
        },
      ]);
    }),
  );
}
