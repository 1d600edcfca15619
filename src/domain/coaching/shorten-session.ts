// The minutes left are fewer than planned: what is worth least goes, so that what is left fits and trains every pattern.
import type { PlannedSet } from '../planning/plan.ts';
import type { SessionSnapshot } from './session.ts';

/** Sets of one exercise that were cut. */
export interface CutSets {
  readonly exerciseIndex: number;
  readonly exerciseId: string;
  readonly sets: readonly PlannedSet[];
  /** Nothing of the exercise is left to be done. */
  readonly whole: boolean;
}

export interface ShortenedSession {
  readonly session: SessionSnapshot;
  /** In the order of the session; empty where all of it fits. */
  readonly cut: readonly CutSets[];
  /** Seconds that what is left takes, and took before. */
  readonly neededSec: number;
  readonly beforeSec: number;
  /** False: one working set of each pattern is more than there is time for. */
  readonly fits: boolean;
}
