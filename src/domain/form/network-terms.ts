// What goes to the form network and what comes back, in plain data: the form service's contract speaks of it, and recordings and own
// layers are stored as it.
import type { View } from '../movements/movement.ts';

/** A repetition as the network reads it. */
export interface FormRepetition {
  /** FEATURE_COUNT finite numbers, see features.ts. */
  readonly features: readonly number[];
  readonly view: View;
  /** By fault id, for each fault that could be judged: dead bands past the rule's bound, faulty above 1. */
  readonly bands: Readonly<Record<string, number>>;
}

export interface FormAnswer {
  /** Calibrated probability 0–1 that the repetition is good as far as its view shows; null where the network abstains. */
  readonly quality: number | null;
  /** Calibrated probability 0–1 of each fault that had `bands`; empty where the network abstains. */
  readonly faults: Readonly<Record<string, number>>;
}

/** The last layer of the overall quality, fine-tuned on a person's own marks. */
export interface PersonalHead {
  /** Of the factory model it grew from; it says nothing beside another. */
  readonly modelVersion: string;
  readonly movementId: string;
  /** One for each unit of the last hidden layer. */
  readonly weights: readonly number[];
  readonly bias: number;
  /** By fault id: what a dead band past its bound takes off the logit, ≥ 0. */
  readonly bandWeights: Readonly<Record<string, number>>;
  /** Probability = sigmoid(scale · logit + shift). */
  readonly calibration: { readonly scale: number; readonly shift: number };
}
