// Form service: a batch of repetitions' feature vectors in, the network's probability that each is good out.
import type { Unavailable } from './outcome.ts';

/** 10 time steps × 10 signals, row-major by step; standardisation is the model's own business. NaN never occurs. */
export const FORM_FEATURE_COUNT = 100;

export interface FormRequest {
  readonly movementId: string;
  /** Each of FORM_FEATURE_COUNT finite numbers. */
  readonly features: readonly (readonly number[])[];
}

export type FormResponse =
  /** Per repetition: calibrated probability 0–1 that it is good, or null where the network abstains. */
  | { readonly kind: 'scored'; readonly quality: readonly (number | null)[]; readonly modelVersion: string }
  | Unavailable;

export interface FormService {
  /** Loads and verifies the weights and runs one batch so that the first real one is quick. */
  start(): Promise<
    { readonly kind: 'ready'; readonly modelVersion: string; readonly movements: readonly string[] } | Unavailable
  >;
  /** Starts by itself where `start` was not called. Fails with `model_missing` for a movement it has no network for. */
  score(request: FormRequest): Promise<FormResponse>;
  stop(): Promise<void>;
}
