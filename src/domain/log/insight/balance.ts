// Whether training leans to one side: pushing against pulling, squatting against hinging, upper body against lower, left against right.
// Said only where there is enough to say it of, and only beyond a wide band in which everybody's training lies.
import type { ExerciseBook } from '../../catalogue/exercise-book.ts';
import type { MovementPattern } from '../../catalogue/exercise.ts';
import type { ExerciseRollup } from '../roll-up.ts';
import { type Estimate, meanOf, shareInterval, studentFrom, varianceOf, Z80 } from './interval.ts';

export const BALANCE_KINDS = ['push_pull', 'squat_hinge', 'upper_lower'] as const;
export type BalanceKind = (typeof BALANCE_KINDS)[number];

export interface Balance {
  readonly kind: BalanceKind;
  /** Working sets of the first and of the second. */
  readonly first: number;
  readonly second: number;
  /** Of the first in both, 0–1, with its 80 % interval as a habit; NaN of none. */
  readonly share: Estimate;
  /** The shares that count as even. */
  readonly even: readonly [from: number, to: number];
  readonly verdict: 'not_enough' | 'even' | 'more_first' | 'more_second';
}

const PUSH: readonly MovementPattern[] = ['horizontal_push', 'vertical_push'];
const PULL: readonly MovementPattern[] = ['horizontal_pull', 'vertical_pull'];
const SQUAT: readonly MovementPattern[] = ['squat', 'lunge'];
const HINGE: readonly MovementPattern[] = ['hinge'];
const UPPER: readonly MovementPattern[] = [...PUSH, ...PULL, 'elbow_flexion', 'elbow_extension', 'shoulder_isolation'];
const LOWER: readonly MovementPattern[] = [...SQUAT, ...HINGE, 'knee_isolation', 'hip_isolation', 'calf', 'jump'];

interface Rule {
  readonly first: readonly MovementPattern[];
  readonly second: readonly MovementPattern[];
  readonly even: readonly [number, number];
}

/** The bands are design defaults: up to three sets against two is even, more leg work than hinges and more upper body than lower usual. */
const RULES: Readonly<Record<BalanceKind, Rule>> = {
  push_pull: { first: PUSH, second: PULL, even: [0.38, 0.62] },
  squat_hinge: { first: SQUAT, second: HINGE, even: [0.35, 0.75] },
  upper_lower: { first: UPPER, second: LOWER, even: [0.38, 0.75] },
};

/** Sets of both together, about a fortnight's, before anything is said. */
const MIN_SETS = 20;

export function balancesOf(rollups: readonly ExerciseRollup[], book: Pick<ExerciseBook, 'byId'>): readonly Balance[] {
  const sets = new Map<MovementPattern, number>();
  for (const rollup of rollups) {
    const pattern = book.byId(rollup.exerciseId)?.pattern;
    if (pattern) sets.set(pattern, (sets.get(pattern) ?? 0) + rollup.sets);
  }
  const count = (patterns: readonly MovementPattern[]) =>
    patterns.reduce((sum, pattern) => sum + (sets.get(pattern) ?? 0), 0);
  return BALANCE_KINDS.map((kind) => {
    const { first: left, second: right, even } = RULES[kind];
    const [first, second] = [count(left), count(right)];
    const share = shareInterval(first, first + second);
    return { kind, first, second, share, even, verdict: verdictOf(first + second, share, even) };
  });
}

function verdictOf(sets: number, share: Estimate, [from, to]: readonly [number, number]): Balance['verdict'] {
  if (sets < MIN_SETS) return 'not_enough';
  if (share.low > to) return 'more_first';
  return share.high < from ? 'more_second' : 'even';
}

export interface SideBalance {
  readonly exerciseId: string;
  readonly workouts: number;
  /** How much more the left did than the right, −1 to 1 of the two's mean, over workouts, with its 80 % interval; NaN of none. */
  readonly difference: Estimate;
  readonly verdict: 'not_enough' | 'even' | 'more_left' | 'more_right';
}

const MIN_WORKOUTS = 4;
/** Sides that differ by less than a tenth are even: the usual bound of strength tests, and what differs from week to week (design default). */
const EVEN_SIDES = 0.1;
/** Numbers entered are steps of a plate or a repetition: the mean of few is no surer than this. */
const LEAST_ERROR = 0.02;

/** Of the exercises whose sides were told apart, most workouts first. By load × repetitions, or by repetitions where there is no load. */
export function sideBalances(rollups: readonly ExerciseRollup[]): readonly SideBalance[] {
  const byExercise = new Map<string, number[]>();
  for (const { exerciseId, sides } of rollups) {
    const difference = sides && differenceOf(sides);
    if (difference === undefined || difference === null) continue;
    const known = byExercise.get(exerciseId);
    if (known) known.push(difference);
    else byExercise.set(exerciseId, [difference]);
  }
  return [...byExercise]
    .map(([exerciseId, differences]) => sideBalance(exerciseId, differences))
    .sort((a, b) => b.workouts - a.workouts);
}

function sideBalance(exerciseId: string, differences: readonly number[]): SideBalance {
  const workouts = differences.length;
  const value = meanOf(differences);
  const error = Math.max(LEAST_ERROR, Math.sqrt(varianceOf(differences) / workouts));
  const half = workouts < 2 ? 2 : studentFrom(Z80, workouts - 1) * error;
  const difference = { value, low: value - half, high: value + half };
  if (workouts < MIN_WORKOUTS) return { exerciseId, workouts, difference, verdict: 'not_enough' };
  const verdict = difference.low > EVEN_SIDES ? 'more_left' : difference.high < -EVEN_SIDES ? 'more_right' : 'even';
  return { exerciseId, workouts, difference, verdict };
}

/** Null where one side was left out altogether: that says nothing of how strong it is. */
function differenceOf({ left, right }: NonNullable<ExerciseRollup['sides']>): number | null {
  if (left.sets === 0 || right.sets === 0) return null;
  const isLoaded = left.kg > 0 && right.kg > 0;
  const [a, b] = [work(left, isLoaded), work(right, isLoaded)];
  return a + b > 0 ? (2 * (a - b)) / (a + b) : null;
}

/** Of a set: kilograms × repetitions, or repetitions. */
function work(
  { sets, reps, kg }: { readonly sets: number; readonly reps: number; readonly kg: number },
  loaded: boolean,
) {
  return (loaded ? kg : reps) / sets;
}
