// Which repetition of a set was the best and which the worst, by its score, then by its depth; and when it is fairer to call them alike.
import type { RepetitionSummary } from '../../log/records.ts';

type Ranked = Pick<RepetitionSummary, 'index' | 'depth'> & {
  readonly form: { readonly score: number | null; readonly faults: readonly unknown[] };
};

export interface BestAndWorst {
  /** Index of a repetition, from 1. */
  readonly best: number;
  readonly worst: number;
  /** Nothing seen tells them apart: no score further off than ALIKE_SCORE, no depth than ALIKE_DEPTH, and as many faults in each. */
  readonly alike: boolean;
  /** Others that are as good as the best and as the worst, in order. */
  readonly asGood: readonly number[];
  readonly asBad: readonly number[];
}

/** Points. Two scores this close are told apart by the pose model's noise as often as by the body (design default). */
const ALIKE_SCORE = 4;
/** Share of the travel: about the error of one measured turning point (design default). */
const ALIKE_DEPTH = 0.04;

/**
 * Null of fewer than two repetitions. Those without a score are left out as soon as two have one: what could not be judged is neither
 * best nor worst. Of equal ones the earlier is named. Past the full range deeper is not better.
 */
export function bestAndWorst(repetitions: readonly Ranked[]): BestAndWorst | null {
  const scored = repetitions.filter(({ form }) => form.score !== null);
  const candidates = scored.length >= 2 ? scored : repetitions;
  const ranked = [...candidates].sort(byMerit);
  const [best] = ranked;
  const last = ranked.at(-1);
  if (!best || !last || ranked.length < 2) return null;
  const worst = ranked.find((one) => merit(one, last) === 0) ?? last;
  const others = (of: Ranked) => ranked.filter((one) => one !== of && merit(one, of) === 0).map(({ index }) => index);
  return {
    best: best.index,
    // Of a set whose repetitions are all the same the second stands for the worst, so that two can be shown.
    worst: worst === best ? (ranked[1] ?? worst).index : worst.index,
    alike: areAlike(candidates),
    asGood: others(best),
    asBad: worst === best ? [] : others(worst),
  };
}

/** Negative: `a` is the better one. */
function merit(a: Ranked, b: Ranked): number {
  const score =
    (b.form.score === null ? -1 : Math.round(b.form.score)) - (a.form.score === null ? -1 : Math.round(a.form.score));
  return score === 0 ? hundredths(b.depth) - hundredths(a.depth) : score;
}

function byMerit(a: Ranked, b: Ranked): number {
  return merit(a, b) || a.index - b.index;
}

function hundredths(depth: number): number {
  return Math.round(100 * Math.min(1, depth));
}

function areAlike(repetitions: readonly Ranked[]): boolean {
  const scores = repetitions.flatMap(({ form }) => form.score ?? []);
  const depths = repetitions.map(({ depth }) => Math.min(1, depth));
  const faults = repetitions.map(({ form }) => form.faults.length);
  return spread(scores) <= ALIKE_SCORE && spread(depths) <= ALIKE_DEPTH && spread(faults) === 0;
}

function spread(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
