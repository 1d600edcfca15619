// Nearest neighbours under dynamic time warping: a repetition is judged by the labelled ones whose joint angles take the most similar
// course, however unevenly in time.
import { createRandom } from '../../../src/domain/movements/random.ts';
import { meanOf } from '../evaluate.ts';
import { areaUnderCurve } from '../metrics.ts';
import { shuffled } from '../network.ts';
import type { Standard } from '../standardise.ts';
import { answerOf } from './calibrated-heads.ts';
import type { ComparedData, Method, Prediction } from './method.ts';
import type { SequenceExample } from './sequence-store.ts';
import { SEQUENCE_CHANNELS, SEQUENCE_SIGNALS, SEQUENCE_STEPS } from './sequences.ts';
import { channelStandard } from './train-convolution.ts';

/** Joint angles and the rest of the signals; not the keypoints. */
const WIDTH = SEQUENCE_SIGNALS.length;
/** Steps that two courses may be apart: Sakoe and Chiba's band. */
const BAND = 6;
const MOST_PROTOTYPES = 250;
const NEIGHBOURS = [1, 3, 5, 9, 15, 25] as const;

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
  /** How many are asked: the number that orders validation people best. */
  readonly k: number;
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
            nearest(place, example, place.k),
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
  const most = Math.max(...NEIGHBOURS);
  const found = validation.map((example) => nearest({ standard, prototypes }, example, most));
  const scored = NEIGHBOURS.map((k) => {
    const verdicts = validation.map((example, index) => verdictOf(example, (found[index] ?? []).slice(0, k), faults));
    const aucs = [null, ...faults].map((fault) => {
      const known = validation.flatMap((example, index) => {
        const truth = answerOf(example, fault);
        const said = fault === null ? verdicts[index]?.quality : verdicts[index]?.faults[fault];
        return truth === null || said === undefined ? [] : [{ truth, said }];
      });
      return areaUnderCurve(
        known.map(({ said }) => said),
        known.map(({ truth }) => truth),
      );
    });
    return { k, auc: meanOf(aucs) };
  });
  const best = scored.reduce((a, b) => (b.auc > a.auc ? b : a));
  return { standard, prototypes, k: best.k };
}

/** The nearest first; of those seen from the same view, where there are enough: the same angles look different from elsewhere. */
function nearest(
  { standard, prototypes }: Pick<Neighbourhood, 'standard' | 'prototypes'>,
  example: SequenceExample,
  k: number,
): readonly SequenceExample[] {
  const sameView = prototypes.filter((prototype) => prototype.example.seenFrom === example.seenFrom);
  const course = courseOf(example, standard);
  const found: { readonly distance: number; readonly example: SequenceExample }[] = [];
  for (const prototype of sameView.length >= k ? sameView : prototypes) {
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
  faults: readonly string[],
): Prediction {
  const share = (fault: string | null) => {
    const answers = neighbours.flatMap((neighbour) => answerOf(neighbour, fault) ?? []);
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
