// How far an aim of a block is away, by what was lifted and by the estimate of strength. No more is said than is known.
import type { Exercise } from '../catalogue/exercise.ts';
import { daysBetween } from './calendar.ts';
import type { TrainingHistory } from './history.ts';
import { performancesOf } from './performances.ts';
import type { Profile } from './profile.ts';
import { repetitionsToFailure, type StrengthInterval } from './strength-filter.ts';
import { maximumOf, strengthOf } from './strength-of.ts';
import type { TrainingBlock } from './training-block.ts';

export type Aim = TrainingBlock['aims'][number];

/** `done`: a set of the block shows it. `likely`: the whole 80 % interval is past it. `unsure`: it lies inside. `ahead`: beyond. `unknown`: too little was done. */
export type AimState = 'done' | 'likely' | 'unsure' | 'ahead' | 'unknown';

export interface AimProgress {
  readonly aim: Aim;
  readonly unit: 'kg' | 'reps';
  readonly wanted: number;
  /** Kilograms of the best single as the load is stated, or repetitions of a set; `lowKg` and `highKg` in the same unit. Null: not known. */
  readonly now: StrengthInterval | null;
  readonly state: AimState;
}

/** Repetitions of so many days count as what somebody can do now. */
const LATELY_DAYS = 42;

export interface AimQuestion {
  readonly block: TrainingBlock;
  readonly history: TrainingHistory;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly profile: Pick<Profile, 'bodyMassKg'>;
}

/** An aim without a number is none: null. */
export function aimProgress(aim: Aim, exercise: Exercise, question: AimQuestion): AimProgress | null {
  const { loadKg, reps } = aim;
  if (loadKg !== undefined && loadKg > 0) return loadProgress(aim, loadKg, exercise, question);
  return reps !== undefined && reps > 0 ? repsProgress(aim, reps, exercise, question) : null;
}

function loadProgress(aim: Aim, wanted: number, exercise: Exercise, question: AimQuestion): AimProgress {
  const { history, today, profile, block } = question;
  const strength = strengthOf(exercise, history, today, profile);
  const now = strength && maximumOf(strength);
  const done = setsSince(exercise, question, block.startedOn).some(
    (set) => (set.loadKg ?? 0) >= wanted && (set.reps ?? 0) >= (aim.reps ?? 1),
  );
  return { aim, unit: 'kg', wanted, now, state: done ? 'done' : stateOf(wanted, now) };
}

function repsProgress(aim: Aim, wanted: number, exercise: Exercise, question: AimQuestion): AimProgress {
  const { history, today, profile, block } = question;
  const free = (loadKg: number | undefined): boolean => (loadKg ?? 0) >= 0;
  const best = (from: string): number =>
    setsSince(exercise, question, from)
      .filter(({ loadKg }) => free(loadKg))
      .reduce((most, { reps = 0 }) => Math.max(most, reps), 0);
  const lately = performancesOf(exercise.id, history, today)
    .filter(({ day }) => daysBetween(day, today) <= LATELY_DAYS)
    .reduce((first, { day }) => (day < first ? day : first), today);
  const shown = best(lately);
  const strength = strengthOf(exercise, history, today, profile);
  const able = strength && strength.bodyKg > 0 ? repetitionsToFailure(strength.belief, strength.bodyKg) : null;
  const now: StrengthInterval | null =
    shown === 0 && able === null
      ? null
      : { kg: Math.max(shown, Math.floor(able ?? 0)), lowKg: shown, highKg: Math.max(shown, Math.ceil(able ?? shown)) };
  return { aim, unit: 'reps', wanted, now, state: best(block.startedOn) >= wanted ? 'done' : stateOf(wanted, now) };
}

function stateOf(wanted: number, now: StrengthInterval | null): AimState {
  if (!now) return 'unknown';
  if (now.lowKg >= wanted) return 'likely';
  return now.highKg >= wanted ? 'unsure' : 'ahead';
}

function setsSince({ id }: Exercise, { history, today }: AimQuestion, from: string) {
  return performancesOf(id, history, today).flatMap(({ day, sets }) => (day >= from ? sets : []));
}
