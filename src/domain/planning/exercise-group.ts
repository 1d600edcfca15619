// Exercises done in turns instead of one after the other: supersets and circuits with rests between rounds, intervals by the clock.

/**
 * Members are neighbours in the row of exercises, each carrying the same group. `restSec`: after a round (for intervals, after the
 * block). `transitionSec`: from one member to the next within a round, 0 = at once. A group of one is no group.
 */
export type ExerciseGroup =
  | {
      /** Unique within the session. */
      readonly id: string;
      readonly kind: 'superset' | 'circuit';
      readonly restSec: number;
      readonly transitionSec: number;
    }
  | { readonly id: string; readonly kind: 'interval'; readonly restSec: number; readonly format: IntervalFormat };

/**
 * `emom`: every `everySec` (60 unless said otherwise) a set begins, `rounds` in all, the exercises taking turns; what is left of the
 * minute is rest. `amrap`: as many rounds of all exercises as fit into `durationSec`. `work_rest`: `rounds` spells of work with rests
 * between them, the exercises taking turns (Tabata: 20 and 10 seconds, eight times).
 */
export type IntervalFormat =
  | { readonly kind: 'emom'; readonly everySec: number; readonly rounds: number }
  | { readonly kind: 'amrap'; readonly durationSec: number }
  | { readonly kind: 'work_rest'; readonly workSec: number; readonly restSec: number; readonly rounds: number };

/** Tabata 1996: eight spells of 20 seconds, 10 seconds between them. */
export const TABATA: IntervalFormat = { kind: 'work_rest', workSec: 20, restSec: 10, rounds: 8 };
