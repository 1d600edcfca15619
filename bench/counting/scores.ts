// The figures that counters are compared in.
import type { Label } from './footage.ts';

export interface Scored {
  /** Labelled repetitions, c. */
  readonly reps: number;
  readonly counted: number;
  /** Repetitions between `counted` and the fair range. */
  readonly error: number;
}

export interface Figures {
  readonly clips: number;
  readonly reps: number;
  readonly counted: number;
  /** Mean of error / c; c is taken as 1 where nothing was to be counted. */
  readonly mae: number;
  /** Share of clips within one repetition. */
  readonly obo: number;
  readonly exact: number;
}

export function scoreOf({ reps, accept: [least, most] = [reps, reps] }: Label, counted: number): Scored {
  return { reps, counted, error: Math.max(0, least - counted, counted - most) };
}

export function figuresOf(scores: readonly Scored[]): Figures {
  return {
    clips: scores.length,
    reps: sum(scores.map(({ reps }) => reps)),
    counted: sum(scores.map(({ counted }) => counted)),
    mae: round(mean(scores.map(({ error, reps }) => error / Math.max(1, reps)))),
    obo: round(mean(scores.map(({ error }) => (error <= 1 ? 1 : 0)))),
    exact: round(mean(scores.map(({ error }) => (error === 0 ? 1 : 0)))),
  };
}

export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function round(value: number, digits = 4): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}

/** In the order in which the keys first come. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
