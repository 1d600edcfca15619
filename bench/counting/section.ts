// What the parts of `npm run bench:counting` have in common: each is a module here that exports `run`, and is run where it exists.

/** In the order in which they are printed; a section's module is `bench/counting/<name>.ts`. */
export const SECTION_NAMES = ['real', 'simulated', 'rendered', 'phantoms', 'recogniser', 'cost'] as const;

export type SectionName = (typeof SECTION_NAMES)[number];

export interface SectionOptions {
  /** Only this movement, by id; null: all. */
  readonly movement: string | null;
  /** Simulated bodies for each movement and view. */
  readonly bodies: number;
  /** Threads for what can be divided. */
  readonly workers: number;
  /**
   * On the clock of `Date.now()`: a section that keeps its work under `.cache/counting/` stops after this and answers with what it has;
   * the next run goes on from there. Infinity where nothing was said.
   */
  readonly deadlineMs: number;
  /** Also list and draw each clip or body, not the missed ones alone. */
  readonly list: boolean;
}

/** What the product must reach, and whether it does. */
export interface Bar {
  /** What is measured, as a person would say it: `real clips, MAE`. */
  readonly name: string;
  /** With its unit where it has one. */
  readonly figure: string;
  /** `≥ 0.92`, `≤ 0.3 ms`. */
  readonly bar: string;
  readonly met: boolean;
}

export interface SectionResult {
  readonly name: SectionName;
  /** Lines of fixed-width text for a terminal. */
  readonly table: string;
  /** What goes into bench/results/counting.json under the section's name: plain data. */
  readonly json: unknown;
  readonly bars: readonly Bar[];
  /** HTML for the body of bench/results/counting.html, without scripts; left out where there is nothing to draw. */
  readonly page?: string;
}

export interface Section {
  run(options: SectionOptions): Promise<SectionResult>;
}
