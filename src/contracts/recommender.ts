// Recommender service: which exercises, and the week they make.
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import type { ConstraintNote, TrainingHistory } from '../domain/planning/history.ts';
import type { Explanation, PlanNumber } from '../domain/planning/explanation.ts';
import type { MuscleAdjustment, MuscleState } from '../domain/planning/muscle-state.ts';
import type { Plan, PlanResult, Reason } from '../domain/planning/plan.ts';
import type { PlanChange, PlanDifference } from '../domain/planning/plan-change.ts';
import type { Bars } from '../domain/planning/prescription.ts';
import type { Profile } from '../domain/planning/profile.ts';
import type { TrainingBlock } from '../domain/planning/training-block.ts';
import type { Unavailable } from './outcome.ts';

export interface DoneBefore {
  /** May be a free name; it is linked as an import would be. */
  readonly exercise: string;
  readonly sets: number;
  /** YYYY-MM-DD. */
  readonly lastDate?: string;
  /** Mean of the latest set scores, 0–100, where the camera saw it. */
  readonly formScore?: number;
  /** How often it was planned and left out or swapped for another. */
  readonly skips?: number;
  /** Worst pain told of while doing it, 0–10. */
  readonly pain?: number;
}

export interface RecommendRequest {
  readonly profile: Profile;
  readonly history: readonly DoneBefore[];
  readonly exclude: readonly string[];
  /** 1–200. */
  readonly k: number;
  /** The person's own: what was done of them counts, and those they like (see Profile.likes) may be recommended. */
  readonly customExercises?: readonly CustomExercise[];
  /** YYYY-MM-DD, local: how old advice sought is. Absent: advice of any sound day counts. */
  readonly today?: string;
}

export interface Recommendation {
  readonly exerciseId: string;
  /** 0–1, comparable within one answer. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface PlanRequest {
  readonly profile: Profile;
  readonly history: TrainingHistory;
  /** Pain, fatigue and poor sleep in force, each citing the words it came from. */
  readonly constraints: readonly ConstraintNote[];
  /** YYYY-MM-DD, local. */
  readonly today: string;
  readonly seed: number;
  /** The person's own: what was done of them counts, and those they like (see Profile.likes) may be planned. */
  readonly customExercises?: readonly CustomExercise[];
  /** What the person asked to be otherwise this week. */
  readonly changes?: readonly PlanChange[];
  /** What they said of their muscles. */
  readonly muscles?: readonly MuscleAdjustment[];
  /** The block they are in. */
  readonly block?: TrainingBlock;
  /** The bars that they use, where they are not the usual ones. */
  readonly bars?: Bars;
  /** The plan in force: what need not change of it stays, and sessions that changes name are found in it. Absent: a week from nothing. */
  readonly current?: Plan;
}

/** What the plan would be with `changes` after those of the request. Taking them: `plan` with both and `current`, the plan in force. */
export interface WhatIfRequest {
  readonly request: PlanRequest;
  readonly changes: readonly PlanChange[];
  /** Instead of the profile's own. */
  readonly profile?: Partial<Profile>;
  /** The plan in force, that the answer is compared with. */
  readonly plan: Plan;
}

export interface WhatIfAnswer {
  /** As `plan` would answer it. */
  readonly result: PlanResult;
  /** From the plan in force; null where no plan comes of it. Nothing in it: the wish changes nothing. */
  readonly difference: PlanDifference | null;
}

/** `request`: what the plan was made from, so that its rules can be gone through again. */
export interface ExplainRequest {
  readonly request: PlanRequest;
  readonly plan: Plan;
  readonly number: PlanNumber;
}

export interface MusclesRequest {
  readonly history: TrainingHistory;
  /** What the person said of their muscles; the latest of each counts. */
  readonly adjustments: readonly MuscleAdjustment[];
  /** Tiredness, sleep and stress told of count while they are in force. */
  readonly constraints?: readonly ConstraintNote[];
  readonly customExercises?: readonly CustomExercise[];
  /** ISO instant. */
  readonly now: string;
}

export interface TapsRequest {
  readonly profile: Profile;
  /** 1–30. */
  readonly count: number;
}

export interface RecommenderService {
  recommend(
    request: RecommendRequest,
  ): Promise<{ readonly kind: 'recommended'; readonly recommendations: readonly Recommendation[] } | Unavailable>;
  /** Which exercises to ask a stranger about, the most telling first; fewer than `count` where less may be had. */
  tapQuestions(
    request: TapsRequest,
  ): Promise<{ readonly kind: 'asked'; readonly exerciseIds: readonly string[] } | Unavailable>;
  plan(request: PlanRequest): Promise<{ readonly kind: 'planned'; readonly result: PlanResult } | Unavailable>;
  /** Nothing is kept. Days that are none and numbers out of bounds are `bad_input`. */
  whatIf(request: WhatIfRequest): Promise<({ readonly kind: 'answered' } & WhatIfAnswer) | Unavailable>;
  /** Where a number of `request.plan` comes from; `bad_input` where the plan has no such number. */
  explain(
    request: ExplainRequest,
  ): Promise<{ readonly kind: 'explained'; readonly explanation: Explanation } | Unavailable>;
  /** How every muscle stands at `now`, in the order of MUSCLES; a `now` that is no time is `bad_input`. */
  muscles(
    request: MusclesRequest,
  ): Promise<{ readonly kind: 'told'; readonly muscles: readonly MuscleState[] } | Unavailable>;
}
