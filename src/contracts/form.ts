// Form service: repetitions in (feature vectors and what the movement's rules measured), the trained network's probabilities out; what
// becomes of them when a part of the body is as in a good repetition; and a last layer of the person's own.
import type { FrameNetwork } from '../domain/form/frame-network.ts';
import type { FormAnswer, FormRepetition, PersonalHead } from '../domain/form/network-terms.ts';
import type { Unavailable } from './outcome.ts';

export type { FormAnswer, FormRepetition, PersonalHead };

/** 10 time steps × 10 signals, row-major by step; standardisation is the model's own business. NaN never occurs. */
export const FORM_FEATURE_COUNT = 100;

export interface FormRequest {
  readonly movementId: string;
  readonly repetitions: readonly FormRepetition[];
  /** Takes the place of the factory's overall quality; left unheard where it was made for another model. */
  readonly personal?: PersonalHead;
}

export type FormResponse =
  /** One answer for each repetition, in order. */
  { readonly kind: 'scored'; readonly answers: readonly FormAnswer[]; readonly modelVersion: string } | Unavailable;

/** What to replace by a good repetition: places in the feature vector, and faults whose bands become a good repetition's. */
export interface OccludedPart {
  readonly features: readonly number[];
  readonly faults: readonly string[];
}

export interface OcclusionRequest {
  readonly movementId: string;
  readonly repetition: FormRepetition;
  /** Each replaced by itself, the rest left as it was. */
  readonly parts: readonly OccludedPart[];
  /** A good repetition, such as one of the person's own; default the average good repetition of training. */
  readonly reference?: Pick<FormRepetition, 'features' | 'bands'>;
  readonly personal?: PersonalHead;
}

export type OcclusionResponse =
  /** `whole`: nothing replaced. `answers[i]`: part i replaced. */
  { readonly kind: 'occluded'; readonly whole: FormAnswer; readonly answers: readonly FormAnswer[] } | Unavailable;

export interface PersonalRequest {
  readonly movementId: string;
  /** The person's verdicts, oldest first. */
  readonly marked: readonly { readonly repetition: FormRepetition; readonly isGood: boolean }[];
}

/** Shares 0–1 on repetitions that the fitting did not see (each held back once). */
export interface PersonalGain {
  readonly factoryAccuracy: number;
  readonly personalAccuracy: number;
  readonly marks: number;
}

export type PersonalResponse =
  | { readonly kind: 'learned'; readonly head: PersonalHead; readonly gain: PersonalGain }
  /** The factory's stays: too few marks of either kind, or no better on repetitions held back. */
  | { readonly kind: 'kept'; readonly reason: 'too_few' | 'no_better'; readonly gain: PersonalGain | null }
  | Unavailable;

export interface FormReady {
  readonly kind: 'ready';
  readonly modelVersion: string;
  /** Counted movements the network was taught. */
  readonly movements: readonly string[];
  /** Networks for single poses, each of one movement; so small that whoever judges a hold runs them. Empty where they cannot be had. */
  readonly frames: readonly FrameNetwork[];
}

export interface FormService {
  /** Loads and verifies the weights and runs one batch so that the first real one is quick. */
  start(): Promise<FormReady | Unavailable>;
  /** Starts by itself where `start` was not called. Fails with `model_missing` for a movement the network was not taught. */
  score(request: FormRequest): Promise<FormResponse>;
  occlude(request: OcclusionRequest): Promise<OcclusionResponse>;
  /** Seconds at most. Marks of repetitions that the network abstains on are not counted; the same marks give the same head. */
  personalise(request: PersonalRequest): Promise<PersonalResponse>;
  stop(): Promise<void>;
}
