// Nearest neighbours under dynamic time warping: a repetition is judged by the labelled ones whose joint angles take the most similar
// course, however unevenly in time.
import { createRandom } from '../../../src/domain/movements/random.ts';
import { shuffled } from '../../shuffled.ts';
import type { Standard } from '../standardise.ts';
import { answerOf } from './calibrated-heads.ts';
import type { ComparedData, Method, Prediction } from './method.ts';
import { faultF1, qualityMetrics } from './measure-predictions.ts';
import type { SequenceExample } from './sequence-store.ts';
import { SEQUENCE_CHANNELS, SEQUENCE_SIGNALS, SEQUENCE_STEPS } from './sequences.ts';
import { channelStandard } from './train-convolution.ts';

/** Joint angles and the rest of the signals; not the keypoints. */
const WIDTH = SEQUENCE_SIGNALS.length;
/** Steps that two courses may be apart: Sakoe and Chiba's band. */
const BAND = 6;
const MOST_PROTOTYPES = 250;
const NEIGHBOURS = [1, 3, 5, 9, 15, 25] as const;
const MOST_NEIGHBOURS = Math.max(...NEIGHBOURS);

/**
 * Sum of squared differences along the best alignment within the band, over `length` steps of `width` values; both begin and end together.
 * 0 for a course and itself, the same either way round. `giveUpAt`: returns Infinity once it cannot be less.
 */
export function warpedDistance(
  a: Float32Array,
  b: Float32Array,
  width: number,
  band: number = BAND,
  giveUpAt: number = Infinity,
): number {
  const length = a.length / width;
  let before = new Float64Array(length).fill(Infinity);
  let row = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    row.fill(Infinity);
    let least = Infinity;
    for (let j = Math.max(0, i - band); j <= Math.min(length - 1, i + band); j++) {
      let cost = 0;
      for (let k = 0; k < width; k++) cost += ((a[i * width + k] ?? 0) - (b[j * width + k] ?? 0)) ** 2;
      const reached =
        i === 0 && j === 0
          ? 0
          : Math.min(
              before[j] ?? Infinity,
              j > 0 ? (before[j - 1] ?? Infinity) : Infinity,
              j > 0 ? (row[j - 1] ?? Infinity) : Infinity,
            );
      row[j] = cost + reached;
      least = Math.min(least, cost + reached);
    }
    if (least >= giveUpAt) return Infinity;
    [before, row] = [row, before];
  }
  return before[length - 1] ?? Infinity;
}

interface Prototype {
  readonly example: SequenceExample;
  readonly course: Float32Array;
}

/** What one movement is judged by. */
interface Neighbourhood {
  readonly standard: Standard;
  readonly prototypes: readonly Prototype[];
  readonly asked: Asked;
}

/** How many neighbours are asked: those that order validation people best, and those that find most of their faults. */
interface Asked {
  readonly quality: number;
  readonly faults: number;
}

export function fitNearest(data: ComparedData, seed: number): Method {
  const places = new Map(
    data.movements.map(({ id, faults }, index) => {
      const train = data.train[index] ?? [];
      return [
        id,
        fit(
          train,
          data.validation[index] ?? [],
          faults.map((fault) => fault.id),
          seed,
        ),
      ] as const;
    }),
  );
  const of = (id: string): Neighbourhood => {
    const found = places.get(id);
    if (!found) throw new Error(`${id} was not fitted.`);
    return found;
  };
  return {
    name: 'nearest neighbours under time warping',
    predict(movement, examples) {
      const place = of(movement.id);
      return Promise.resolve(
        examples.map((example) =>
          verdictOf(
            example,
            nearest(place, example, Math.max(place.asked.quality, place.asked.faults)),
            place.asked,
            movement.faults.map(({ id }) => id),
          ),
        ),
      );
    },
    sizeOf({ id }) {
      const { prototypes } = of(id);
      const parameters = prototypes.length * SEQUENCE_STEPS * WIDTH;
      return { parameters, bytes: parameters + 8 * WIDTH };
    },
  };
}

/** Prototypes are drawn from good and bad alike, as many of each as there are. */
function fit(
  train: readonly SequenceExample[],
  validation: readonly SequenceExample[],
  faults: readonly string[],
  seed: number,
): Neighbourhood {
  const standard = channelStandard(train);
  const clear = train.filter((example) => answerOf(example, null) !== null);
  const prototypes = shuffled(clear.length, createRandom(seed))
    .slice(0, MOST_PROTOTYPES)
    .flatMap((index) => {
      const example = clear[index];
      return example ? [{ example, course: courseOf(example, standard) }] : [];
    });
  const found = validation.map((example) => nearest({ prototypes, standard }, example, MOST_NEIGHBOURS));
  const bestOf = (figure: (of: readonly Prediction[]) => number) =>
    NEIGHBOURS.map((k) => {
      const asked = { quality: k, faults: k };
      return { k, figure: figure(validation.map((one, index) => verdictOf(one, found[index] ?? [], asked, faults))) };
    }).reduce((a, b) => (b.figure > a.figure ? b : a)).k;
  const asked = {
    quality: bestOf((verdicts) => qualityMetrics(validation, verdicts).auc),
    faults: bestOf((verdicts) => faultF1(faults, validation, verdicts)),
  };
  return { standard, prototypes, asked };
}

/** The nearest first; of those seen from the same view, where there are plenty: the same angles look different from elsewhere. */
function nearest(
  { standard, prototypes }: Pick<Neighbourhood, 'standard' | 'prototypes'>,
  example: SequenceExample,
  k: number,
): readonly SequenceExample[] {
  const sameView = prototypes.filter((prototype) => prototype.example.seenFrom === example.seenFrom);
  const course = courseOf(example, standard);
  const found: { readonly distance: number; readonly example: SequenceExample }[] = [];
  for (const prototype of sameView.length >= MOST_NEIGHBOURS ? sameView : prototypes) {
    const worst = found.length < k ? Infinity : (found.at(-1)?.distance ?? Infinity);
    const distance = warpedDistance(course, prototype.course, WIDTH, BAND, worst);
    if (distance >= worst) continue;
    const at = found.findIndex((entry) => entry.distance > distance);
    found.splice(at < 0 ? found.length : at, 0, { distance, example: prototype.example });
    if (found.length > k) found.pop();
  }
  return found.map((entry) => entry.example);
}

/** Shares among the neighbours; of a fault, among those in which it was judged. */
function verdictOf(
  { bands }: SequenceExample,
  neighbours: readonly SequenceExample[],
  asked: Asked,
  faults: readonly string[],
): Prediction {
  const share = (fault: string | null) => {
    const k = fault === null ? asked.quality : asked.faults;
    const answers = neighbours.slice(0, k).flatMap((neighbour) => answerOf(neighbour, fault) ?? []);
    return answers.length === 0 ? 0 : answers.filter(Boolean).length / answers.length;
  };
  return {
    quality: share(null),
    faults: Object.fromEntries(faults.flatMap((id) => (bands[id] === undefined ? [] : [[id, share(id)] as const]))),
  };
}

/** [steps × signals], standardised. */
function courseOf({ sequence }: SequenceExample, { mean, sd }: Standard): Float32Array {
  return Float32Array.from({ length: SEQUENCE_STEPS * WIDTH }, (_, at) => {
    const signal = at % WIDTH;
    const value = sequence[Math.floor(at / WIDTH) * SEQUENCE_CHANNELS + signal] ?? 0;
    return (value - (mean[signal] ?? 0)) / (sd[signal] ?? 1);
  });
}
