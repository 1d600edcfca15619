// Means and 95 % intervals by resampling whole families: programmes of one author are no independent witnesses.
import { createRandom } from '../../src/domain/movements/random.ts';

export interface Sample {
  readonly family: string;
  readonly value: number;
}

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2000;

/** Mean of the families' means. NaN where there is no sample. */
export function macroMean(samples: readonly Sample[]): number {
  return mean([...familyMeans(samples).values()]);
}

export function interval(samples: readonly Sample[]): Interval {
  const means = [...familyMeans(samples).values()];
  return { mean: mean(means), ...bounds(resampled(means.length, (drawn) => mean(drawn.map((at) => means[at]!)))) };
}

/** How much more `b` has than `a`, as a share of `a`, family by family: the same families are drawn for both. */
export function relativeGain(a: readonly Sample[], b: readonly Sample[]): Interval {
  const [ofA, ofB] = [familyMeans(a), familyMeans(b)];
  const families = [...ofA.keys()];
  const gain = (drawn: readonly number[]): number => {
    const sum = (of: ReadonlyMap<string, number>) => drawn.reduce((all, at) => all + (of.get(families[at]!) ?? 0), 0);
    return sum(ofB) / sum(ofA) - 1;
  };
  return { mean: gain([...families.keys()]), ...bounds(resampled(families.length, gain)) };
}

function familyMeans(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const values = new Map<string, number[]>();
  for (const { family, value } of samples) values.set(family, [...(values.get(family) ?? []), value]);
  return new Map([...values].map(([family, all]) => [family, mean(all)]));
}

function resampled(count: number, measure: (drawn: readonly number[]) => number): readonly number[] {
  const random = createRandom(17);
  return Array.from({ length: RESAMPLES }, () =>
    measure(Array.from({ length: count }, () => Math.floor(random() * count))),
  ).sort((a, b) => a - b);
}

function bounds(sorted: readonly number[]): Pick<Interval, 'low' | 'high'> {
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
