// What a week is worth beside the sets of its muscles, in the objective's unit: a first set of squats is about 0.03. Design defaults.
import type { Exercise, Muscle } from '../catalogue/exercise.ts';
import { goalFit } from './goal-fit.ts';
import type { Profile } from './profile.ts';

/** The first time that something liked is in, or something from a session that was missed. */
export const LIKED = 0.15;

/** The first exercise of a pattern that every week should have. */
export const BASIC: ReadonlyMap<string, number> = new Map([
  ['squat', 0.02],
  ['hinge', 0.02],
  ['horizontal_push', 0.02],
  ['vertical_push', 0.015],
  ['horizontal_pull', 0.02],
  ['vertical_pull', 0.015],
  ['core_stability', 0.01],
]);

/** Exercises more alike than this cost on one day, the more the more alike. */
export const ALIKE_FROM = 0.55;

export const COST = {
  /** Two exercises of one session that are the same but for the name. */
  alike: 0.05,
  /** The same exercise on two days, and on two training days in a row. */
  repeat: 0.004,
  nextDayRepeat: 0.012,
  /** Cardio or stretching in a week whose goal asks for none: only where nothing else can fill a day. */
  unwanted: 0.1,
  /** A minute more than the person's sessions have lasted so far. */
  lateMinute: 0.0015,
  /** Each set that a lift of several joints has fewer in a session than it begins with: setting it up is worth a few sets. */
  shallow: 0.014,
  /** Taking out of a session what the plan in force has in it. */
  change: 0.02,
} as const;

/** Sets of one side beyond `slack` more than of its opposite cost; left and right are trained alike by every one-sided exercise. */
export const BALANCE = {
  slack: 4,
  cost: 0.003,
  pairs: [
    [isPush, isPull],
    [trains('quadriceps'), trains('hamstrings')],
  ],
} as const;

/** [pair, side] of each balance that the exercise weighs on. */
export function sidesOf(exercise: Exercise): readonly (readonly [pair: number, side: 0 | 1])[] {
  return BALANCE.pairs.flatMap(([one, other], pair) =>
    one(exercise) === other(exercise) ? [] : [[pair, one(exercise) ? 0 : 1] as const],
  );
}

function isPush({ pattern }: Exercise): boolean {
  return pattern === 'horizontal_push' || pattern === 'vertical_push';
}

function isPull({ pattern }: Exercise): boolean {
  return pattern === 'horizontal_pull' || pattern === 'vertical_pull';
}

function trains(muscle: Muscle) {
  return ({ muscles }: Exercise): boolean => muscles[muscle] === 1;
}

/** Days within which an exercise counts as part of the person's training, worth going on with. */
export const CURRENT_DAYS = 42;

/** What was learned of an exercise before the search: 0–1 affinity, and whether it takes another's place. */
export interface Preference {
  readonly affinity: number;
  readonly standsIn: boolean;
  readonly harderThanDone: boolean;
  readonly outgrown: boolean;
  readonly cameraCoaches: boolean;
}

/** Setting up one more exercise costs attention; it takes more than a set or two to be worth it. */
const ENTRY_COST = 0.03;
const SIMPLE_ENTRY_COST = 0.01;
/** Going on with what one does; those who want much variety rather turn to something else. */
const CURRENT = { little: 0.04, some: 0.015, much: -0.02 } as const;

/** Worth of having the exercise in a session at all. `daysSince` it was last done; Infinity: never or long ago. */
export function entryValue(
  exercise: Exercise,
  preference: Preference,
  profile: Profile,
  liked: boolean,
  daysSince: number,
): number {
  const isCurrent = daysSince <= CURRENT_DAYS;
  const known = liked || isCurrent;
  const specialised = !known && exercise.level === 'advanced' && exercise.mechanic === 'compound';
  return (
    0.02 * goalFit(exercise, profile) +
    0.04 * preference.affinity -
    (isSimple(exercise) ? SIMPLE_ENTRY_COST : ENTRY_COST) +
    (isCurrent ? CURRENT[profile.variety ?? 'some'] : 0) +
    (preference.standsIn ? 0.02 : 0) +
    (preference.harderThanDone ? 0.025 : 0) +
    (preference.outgrown ? -0.03 : 0) +
    (preference.cameraCoaches ? (profile.cameraFirst === true ? 0.06 : 0.004) : 0) +
    (specialised ? -0.04 : 0) +
    (!known && (exercise.pattern === 'full_body' || exercise.pattern === 'jump') ? -0.02 : 0)
  );
}

/** Worth of the first time that an exercise is in the week, by how well it suits the person, beside that of each time. */
export function tasteWorth({ affinity }: Preference): number {
  return 0.03 * affinity;
}

function isSimple({ pattern, measure }: Exercise): boolean {
  return pattern === 'mobility' || (pattern === 'cardio' && measure === 'distance');
}
