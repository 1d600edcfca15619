// What a run of bench:live measures, and the shapes its sections share.
import type { PoseBackend } from '../../src/contracts/pose.ts';

export const SECTIONS = ['rates', 'startup', 'memory', 'models', 'overlay'] as const;
export type Section = (typeof SECTIONS)[number];

export interface LiveOptions {
  readonly sections: readonly Section[];
  readonly clip: string;
  /** Of coaching that is measured, in all rounds together. */
  readonly seconds: number;
  readonly backend: PoseBackend;
  /** Minutes of training that the replay for memory goes through. */
  readonly minutes: number;
}

/** `met` null: it could not be measured here, and `value` says why. */
export interface Bar {
  readonly what: string;
  readonly value: string;
  readonly met: boolean | null;
}

export interface SectionResult {
  /** Goes into the JSON as it is. */
  readonly figures: unknown;
  /** Lines for people. */
  readonly lines: readonly string[];
  readonly bars: readonly Bar[];
}
