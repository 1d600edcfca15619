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
 * Shares of lines whose sets are read right, all of them and no others: counted on development lines whose faults were not read
 * (`training/notes/calibrate.ts`).
 */
const RIGHT = {
  /** Sets, and no doubt: 234 of 270. */
  sets: 0.87,
  /** Neither sets nor anything that looks like some: 451 of 461. */
  noSets: 0.97,
  /** No sets, though there is something of training that was not understood: 0 of 6. */
  lost: 0.15,
  /** A set that no exercise was found for: 0 of 9 there, where every set has one; a set may be meant to have none. */
  nameless: 0.3,
  /** Words or numbers were left over: 3 of 6. */
  unread: 0.5,
} as const;
/** A name this sure makes a line no less sure: 18 of 19. */
const SURE_NAME = 0.8;
/** Too few for a share (design default). */
const AMBIGUOUS = 0.8;

/** 0–1, to two decimals. */
export function confidenceOf(sets: readonly ParsedSet[], { names, ambiguous, drafted, unread }: Doubts): number {
  if (sets.length === 0) return drafted > 0 || unread ? RIGHT.lost : RIGHT.noSets;
  if (sets.some(({ exercise }) => exercise === null)) return RIGHT.nameless;
  const left = unread || sets.length < drafted;
  const confidence = (left ? RIGHT.unread : RIGHT.sets) * (names < SURE_NAME ? names : 1) * (ambiguous ? AMBIGUOUS : 1);
  return Math.round(confidence * 100) / 100;
}
