// The one place where a repetition's score is made: what the network thinks of the whole and what the rules found, as one number.
import type { JudgedFault } from './judgement.ts';

/** The network alone, without a fault that could be named, takes at most this share off. */
const NETWORK_SHARE = 0.4;
/** A certain fault takes this share of what is left, growing with its severity. */
const FAULT_SHARE = { least: 0.2, most: 0.7 } as const;

/**
 * 100 × (1 − 0.4 × (1 − quality)) × Π (1 − probability × (0.2 + 0.5 × severity)) over every fault judged, reported or not. `quality`
 * null (the network abstained or is not there) counts as 1: the rules alone speak. Never rises when quality falls, when a fault is
 * added, or when one becomes more probable or severe. `anythingJudged` false: neither the network nor a rule saw enough, and there is
 * no score.
 */
export function combineScore(
  quality: number | null,
  faults: readonly Pick<JudgedFault, 'probability' | 'severity'>[],
  anythingJudged = true,
): number | null {
  if (quality === null && !anythingJudged) return null;
  const kept = faults.reduce((product, fault) => {
    const share = FAULT_SHARE.least + (FAULT_SHARE.most - FAULT_SHARE.least) * within01(fault.severity);
    return product * (1 - within01(fault.probability) * share);
  }, 1);
  return 100 * (1 - NETWORK_SHARE * (1 - within01(quality ?? 1))) * kept;
}

function within01(value: number): number {
  return Math.min(1, Math.max(0, value));
}
