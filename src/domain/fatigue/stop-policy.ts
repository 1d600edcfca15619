// When to say that a set has given what it has: once, as a suggestion, never in its first half. What is said is a person's to ignore.
import type { Goal } from '../planning/profile.ts';
import type { EstimatedReserve } from './reserve-model.ts';
import type { SetEffort } from './set-effort.ts';

/** `near_limit`: about two are left. `good_place_to_stop`: what the goal asks for is done. */
export type StopSuggestion =
  | { readonly kind: 'near_limit'; readonly left: 1 | 2 }
  | { readonly kind: 'good_place_to_stop'; readonly because: 'speed' | 'range' | 'safety' };

export interface StopContext {
  readonly goal: Goal | null;
  /** Repetitions planned; null in a free set. */
  readonly target: number | null;
  /** As many as one can: then nobody is told where to stop, only what is left. */
  readonly toTheLimit: boolean;
}

export interface StopState {
  readonly done: number;
  readonly effort: SetEffort;
  /** Null where speed tells nothing of what is left. */
  readonly reserve: EstimatedReserve | null;
  /** Whether speed lost means tiredness here (see velocity-tells.ts). */
  readonly speedTells: boolean;
  /** For each repetition, whether a fault that matters for safety was seen. */
  readonly unsafe: readonly boolean[];
}

export interface StopPolicy {
  /** Once a repetition. At most one suggestion of each kind a set, and none after `good_place_to_stop`. */
  afterRepetition(state: StopState): StopSuggestion | null;
}

/**
 * Share of speed lost at which a set has done its work. Strength: losses up to 0.2 gained as much as larger ones or more (Pareja-Blanco
 * 2017, 2020); size: 0.25–0.4 (Pareja-Blanco 2020; Jukic 2023, meta-analysis); others between.
 */
export const LOSS_THRESHOLD: Readonly<Record<Goal, number>> = {
  strength: 0.2,
  hypertrophy: 0.35,
  fat_loss: 0.35,
  general: 0.3,
  mobility: 0.3,
};
const NO_GOAL = 0.35;
/** So much of the range is gone: what follows is another exercise. */
export const RANGE_DECAY = 0.2;
/** Safety faults in so many of the latest so many repetitions. */
const UNSAFE_IN = 3;
const UNSAFE_OF = 4;
/** A free set is left alone for so long. */
const LEAST_FREE = 6;
/** A loss counts as past the threshold where it is so by this many of its standard errors. */
const SURE = 0.5;
/** About two left: the estimate, and how far up it may reach. */
const NEAR = 2.4;
const NEAR_HIGH = 4;

export function createStopPolicy({ goal, target, toTheLimit }: StopContext): StopPolicy {
  const threshold = goal ? LOSS_THRESHOLD[goal] : NO_GOAL;
  const earliest = target === null ? LEAST_FREE : Math.ceil(target / 2) + 1;
  let near = false;
  let stopped = false;

  function isPlaceToStop({ effort, speedTells, unsafe }: StopState): 'speed' | 'range' | 'safety' | null {
    if (unsafe.slice(-UNSAFE_OF).filter(Boolean).length >= UNSAFE_IN) return 'safety';
    if (toTheLimit) return null;
    if ((effort.rangeDecay ?? 0) > RANGE_DECAY) return 'range';
    const { loss, lossError } = effort;
    return speedTells && loss !== null && loss - SURE * (lossError ?? 0) >= threshold ? 'speed' : null;
  }

  return {
    afterRepetition(state) {
      const { done, reserve } = state;
      if (stopped || done < earliest) return null;
      // At the target the set ends by itself.
      if (target !== null && !toTheLimit && done >= target) return null;
      const because = isPlaceToStop(state);
      if (because !== null) {
        stopped = true;
        return { kind: 'good_place_to_stop', because };
      }
      if (near || !reserve || reserve.value > NEAR || reserve.high > NEAR_HIGH) return null;
      // More are left than are wanted: the plan goes on without a word.
      if (target !== null && !toTheLimit && target - done <= Math.floor(reserve.low)) return null;
      near = true;
      return { kind: 'near_limit', left: reserve.value < 1.5 ? 1 : 2 };
    },
  };
}
