// How good a classifier is, from its probabilities and the truth.

export interface Metrics {
  readonly n: number;
  readonly goodShare: number;
  readonly accuracy: number;
  /** Mean of the share of good ones called good and the share of bad ones called bad; chance is 0.5. */
  readonly balancedAccuracy: number;
  /** Chance that a good one is placed above a bad one; ties count half. */
  readonly auc: number;
  /** Mean squared error of the probabilities. */
  readonly brier: number;
  /** Expected calibration error over ten equal-width bins. */
  readonly ece: number;
}

const BINS = 10;

/** `probability[i]` that i is good, 0–1; called good from 0.5 on. Ratios without a case of one kind are NaN. */
export function measure(probability: readonly number[], isGood: readonly boolean[]): Metrics {
  const n = probability.length;
  const good = isGood.filter(Boolean).length;
  let [right, rightGood, rightBad, squared] = [0, 0, 0, 0];
  for (const [index, p] of probability.entries()) {
    const truth = isGood[index] ?? false;
    const called = p >= 0.5;
    if (called === truth) {
      right += 1;
      if (truth) rightGood += 1;
      else rightBad += 1;
    }
    squared += (p - (truth ? 1 : 0)) ** 2;
  }
  return {
    n,
    goodShare: good / n,
    accuracy: right / n,
    balancedAccuracy: (rightGood / good + rightBad / (n - good)) / 2,
    auc: areaUnderCurve(probability, isGood),
    brier: squared / n,
    ece: calibrationError(probability, isGood),
  };
}

/** By ranks (Mann and Whitney). */
export function areaUnderCurve(probability: readonly number[], isGood: readonly boolean[]): number {
  const order = probability.map((p, index) => ({ p, good: isGood[index] ?? false })).sort((a, b) => a.p - b.p);
  const good = order.filter((entry) => entry.good).length;
  const bad = order.length - good;
  let rankSum = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && order[to]?.p === order[from]?.p) to += 1;
    const meanRank = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) if (order[at]?.good) rankSum += meanRank;
    from = to;
  }
  return (rankSum - (good * (good + 1)) / 2) / (good * bad);
}

function calibrationError(probability: readonly number[], isGood: readonly boolean[]): number {
  const bins = Array.from({ length: BINS }, () => ({ n: 0, p: 0, good: 0 }));
  for (const [index, p] of probability.entries()) {
    const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))];
    if (!bin) continue;
    bin.n += 1;
    bin.p += p;
    bin.good += isGood[index] ? 1 : 0;
  }
  return bins.reduce((sum, { p, good }) => sum + Math.abs(p - good), 0) / probability.length;
}
