// Which way an a×b×c is meant, decided jointly: how such lines are written, what the numbers are, what this person lifts and how
// this person has written before.
import type { UsualSet } from './habits.ts';

/** One way of reading it: how likely by notation and magnitude alone (natural logarithm, unnormalised), and what it comes to. */
export interface OrderReading {
  readonly score: number;
  readonly reps: number;
  readonly loadKg: number;
}

export interface OrderEvidence {
  /** Load × repetitions × sets. */
  readonly loadFirst: OrderReading;
  /** Sets × repetitions × load. */
  readonly loadLast: OrderReading;
  /** What the person usually does with the exercise; absent where unknown. */
  readonly usual?: UsualSet;
  /** How often either order was meant when the person was asked. */
  readonly learnt?: { readonly loadFirst: number; readonly loadLast: number };
}

export interface DecidedOrder {
  readonly loadFirst: boolean;
  /** 0.5–1: how likely the order taken is. */
  readonly confidence: number;
}

/** Natural logarithms of odds; below it a reader could take the order the other way, and the person is asked (design default: 92 %). */
export const SURE_ORDER = 2.5;

/** Nobody's habit is so firm that the numbers cannot say otherwise. */
const FIRMEST_HABIT = 3;
/** A load this many times beyond what is usual costs one unit (e-fold); more than that hardly costs more. */
const LOAD_STEP = Math.log(1.3);
const REPS_STEP = Math.log(1.6);
const FURTHEST = 4;

export function decideOrder({ loadFirst, loadLast, usual, learnt }: OrderEvidence): DecidedOrder {
  const odds =
    loadFirst.score - loadLast.score + likeUsual(loadFirst, usual) - likeUsual(loadLast, usual) + habit(learnt);
  return { loadFirst: odds > 0, confidence: 1 / (1 + Math.exp(-Math.abs(odds))) };
}

/** Log odds of load first, from answers given before: one answer moves it by 1.1, ten by nearly 3. */
function habit(learnt: OrderEvidence['learnt']): number {
  if (!learnt) return 0;
  const odds = Math.log((2 * learnt.loadFirst + 1) / (2 * learnt.loadLast + 1));
  return Math.max(-FIRMEST_HABIT, Math.min(FIRMEST_HABIT, odds));
}

/** 0 within what is usual, falling with the ratio outside of it. */
function likeUsual({ reps, loadKg }: OrderReading, usual: UsualSet | undefined): number {
  if (!usual) return 0;
  return (
    (usual.loadKg === undefined ? 0 : -beyond(loadKg, usual.loadKg, LOAD_STEP)) +
    (usual.reps === undefined ? 0 : -0.5 * beyond(reps, usual.reps, REPS_STEP))
  );
}

function beyond(value: number, [min, max]: readonly [min: number, max: number], step: number): number {
  if (value <= 0 || min <= 0 || max < min) return 0;
  const ratio = value < min ? min / value : value > max ? value / max : 1;
  return Math.min(FURTHEST, Math.log(ratio) / step);
}
