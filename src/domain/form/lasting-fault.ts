// What a rule and a frame network say of a fault together, and over the seconds of a hold.
import { quantile } from './fault-evidence.ts';

/**
 * Neither may be so sure that the other is not heard: logits are kept within ± these. A rule is a bound set for a pose model's errors, no
 * surer than nine in ten (2.2); a network sure of more than that outvotes it, one less sure does not.
 */
const LOGIT_LIMIT = { rule: 2.2, network: 4.6 } as const;
/** Share of the seconds held in which a fault must be seen to be one of the hold, as in judge-hold.ts. */
export const LASTING_SHARE = 0.2;

/** One second of a hold, or one moment: probability 0–1 by the rule and by the network, null where it is not heard. */
export interface FaultWitness {
  readonly rule: number | null;
  readonly network: number | null;
}

/**
 * The mean of both in log-odds, the one alone where the other is not heard, null where neither is. Never falls when one of them rises.
 */
export function jointProbability({ rule, network }: FaultWitness): number | null {
  if (rule === null) return network;
  if (network === null) return rule;
  return 1 / (1 + Math.exp(-(logit(rule, LOGIT_LIMIT.rule) + logit(network, LOGIT_LIMIT.network)) / 2));
}

/**
 * Probability that the fault lasted: what the worst fifth of the seconds reach at least. Null where no second was heard. Never falls
 * when a second's rule or network rises.
 */
export function lastingProbability(seconds: readonly FaultWitness[]): number | null {
  const heard = seconds.flatMap((second) => jointProbability(second) ?? []);
  return heard.length === 0 ? null : quantile(heard, 1 - LASTING_SHARE);
}

function logit(probability: number, limit: number): number {
  const odds = Math.log(probability / (1 - probability));
  return Math.min(limit, Math.max(-limit, odds));
}
