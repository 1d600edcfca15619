// How sure the reading of a whole note is.
import type { ParsedSet } from './parsed-note.ts';

export interface Doubts {
  /** The least sure name among the sets, 0–1. */
  readonly names: number;
  readonly ambiguous: boolean;
  /** Sets that were on their way; fewer left. */
  readonly drafted: number;
  /** Something that looks like training was not understood. */
  readonly unread: boolean;
}

/**
 * Shares of lines whose sets are read right, all of them and no others: counted on all development lines
 * (`training/notes/calibrate.ts --all`).
 */
const RIGHT = {
  /** Sets, and no doubt: 523 of 557, of which the lines whose faults were not read 240 of 273. */
  sets: 0.93,
  /** Neither sets nor anything that looks like some: 1291 of 1295. */
  noSets: 0.98,
  /** No sets, though there is something of training that was not understood: 1 of 8. */
  lost: 0.15,
  /** A set that no exercise was found for: 0 of 9 there, where every set has one; a set may be meant to have none. */
  nameless: 0.3,
  /** Words or numbers were left over: 4 of 6. */
  unread: 0.6,
} as const;
/** Names and corrected counts below this make a line less sure by as much, those below the second only a little: 31 of 32 were right. */
const SURE_NAME = 0.8;
const SURER_NAME = 0.9;
const LITTLE_LESS = 0.95;
/** Too few for a share (design default). */
const AMBIGUOUS = 0.8;

/** 0–1, to two decimals. */
export function confidenceOf(sets: readonly ParsedSet[], { names, ambiguous, drafted, unread }: Doubts): number {
  if (sets.length === 0) return drafted > 0 || unread ? RIGHT.lost : RIGHT.noSets;
  if (sets.some(({ exercise }) => exercise === null)) return RIGHT.nameless;
  const left = unread || sets.length < drafted;
  const confidence = (left ? RIGHT.unread : RIGHT.sets) * doubtOf(names) * (ambiguous ? AMBIGUOUS : 1);
  return Math.round(confidence * 100) / 100;
}

function doubtOf(names: number): number {
  if (names < SURE_NAME) return names;
  return names < SURER_NAME ? LITTLE_LESS : 1;
}
