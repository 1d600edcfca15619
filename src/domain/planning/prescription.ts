// What is asked of progression and what it answers.
import type { ConstraintNote, TrainingHistory } from './history.ts';
import type { ExplanationRule } from './explanation.ts';
import type { Performance } from './performances.ts';
import type { PlannedSet, Reason } from './plan.ts';
import type { Profile } from './profile.ts';
import type { Scheme } from './schemes.ts';
import type { StrengthInterval } from './strength-filter.ts';

export interface ProgressionContext {
  readonly profile: Profile;
  readonly history: TrainingHistory;
  readonly constraints: readonly ConstraintNote[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly scheme: Scheme;
  /** Working sets wanted, 1–10; of steady cardio, blocks of five minutes. */
  readonly sets: number;
  /** What care asks of every exercise; absent: nothing beyond the scheme. */
  readonly care?: CareBounds;
  /** The person's own bars; absent: the usual ones. */
  readonly bars?: Bars;
}

/** By exercise id: kilograms of the bar that the person uses for it, above 0. */
export type Bars = Readonly<Partial<Record<string, number>>>;

/** Bounds that a readiness flag puts on effort, whatever the goal. */
export interface CareBounds {
  /** Repetitions to be left at the end of every set, 0–5. */
  readonly leastReserve: number;
  /** Seconds; the longest hold. Absent: as the scheme has it. */
  readonly longestHoldSec?: number;
  /** Sets taken as far as they go. */
  readonly mayReachFailure: boolean;
}

export interface Prescription {
  readonly sets: readonly PlannedSet[];
  readonly reasons: readonly Reason[];
}

/** What one working set should be. */
export interface Target {
  readonly rule: ExplanationRule;
  readonly amount: number;
  readonly loadKg?: number | undefined;
  /** The estimate of strength made it another than the plain rule would have. */
  readonly byEstimate?: boolean;
  readonly reasons: readonly Reason[];
}

/** What a prescription was made from; absent or null where there is none. Kilograms as the exercise states its load. */
export interface ProgressionFacts {
  readonly rule: ExplanationRule;
  /** The working sets of the last day it was done. */
  readonly last: Performance | null;
  /** Days since then. */
  readonly daysSince: number | null;
  /** Inclusive. */
  readonly range: { readonly min: number; readonly max: number; readonly unit: 'reps' | 'seconds' };
  /** Repetitions to be left at the end of a set, 0–5. */
  readonly reserve: number;
  /** Repetitions or seconds of the first working set. */
  readonly amount: number;
  readonly loadKg: number | null;
  /** The smallest step up from there; null where nothing is loaded. */
  readonly stepKg: number | null;
  /** Of a one-repetition maximum today, with its 80 % interval; null where too little is known. */
  readonly estimate: StrengthInterval | null;
  /** Of `estimate.kg`, the load of the first working set, 0–100 and up; null where either is not known. */
  readonly percent: number | null;
  /** The lighter sets after the heaviest one, as a percentage of its load; null where there are none. */
  readonly backOffPercent: number | null;
  /** The load that follows once every set has reached `range.max`; null where none does. */
  readonly nextLoadKg: number | null;
  /** Sets taken away because performance slipped or the person is tired. */
  readonly fewerSets: number;
  /** Why the numbers stand still or go back, where they do: form, range, words of the person. */
  readonly heldBack: readonly Reason[];
  readonly prescription: Prescription;
}
