// Recogniser service: windows of a body in, for each the probability of every exercise it knows, and of none of them, out.
import type { Unavailable } from './outcome.ts';

export interface RecogniserRequest {
  /** Each of WINDOW_FEATURES finite numbers, as `windowFeatures` of domain/counting/recogniser makes them. */
  readonly windows: readonly (readonly number[])[];
}

export type RecogniserResponse =
  /** For each window, in order, a probability for each of `classes`; they add up to 1. */
  | {
      readonly kind: 'recognised';
      readonly classes: readonly string[];
      readonly probabilities: readonly (readonly number[])[];
      readonly modelVersion: string;
    }
  | Unavailable;

export type RecogniserStarted =
  | {
      readonly kind: 'ready';
      readonly modelVersion: string;
      /** Exercise ids and `none`. */
      readonly classes: readonly string[];
      /** Exercises that seventeen points cannot tell from one another, by exercise: a front squat from an air squat. */
      readonly alike: Readonly<Record<string, readonly string[]>>;
    }
  | Unavailable;

export interface RecogniserService {
  /** Loads and verifies the weights and runs one window so that the first real one is quick. */
  start(): Promise<RecogniserStarted>;
  /** Starts by itself where `start` was not called. */
  recognise(request: RecogniserRequest): Promise<RecogniserResponse>;
  stop(): Promise<void>;
}
