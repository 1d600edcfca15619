// Which maxima a programme of percentages asks for at the start, and what the log suggests for them.
import type { Exercise } from '../catalogue/exercise.ts';
import type { TrainingHistory } from './history.ts';
import { roundedDown } from './load-steps.ts';
import type { ProgrammeScheme } from './programme-schemes/scheme.ts';
import type { Profile } from './profile.ts';
import { maximumOf, strengthOf } from './strength-of.ts';

/** Kilograms on a bar that somebody may state as their best single; more is a slip. */
export const MAXIMUM_LIMITS = { min: 10, max: 450 } as const;

/** Ids of the exercises whose maxima count, in the order of the programme; empty where it counts in none. */
export function maximaOf({ days }: Pick<ProgrammeScheme, 'days'>): readonly string[] {
  return [...new Set(days.flat().flatMap(({ rule }) => (rule.kind === 'percent' ? [rule.of] : [])))];
}

/** Kilograms of the best single by the estimate, down to a load that exists; null where too little was done. `today` YYYY-MM-DD. */
export function suggestedSingle(
  exercise: Exercise,
  history: TrainingHistory,
  today: string,
  profile: Pick<Profile, 'bodyMassKg'>,
): number | null {
  const strength = strengthOf(exercise, history, today, profile);
  if (!strength) return null;
  const { kg } = maximumOf(strength);
  const { min, max } = MAXIMUM_LIMITS;
  return kg >= min && kg <= max ? roundedDown(exercise, kg) : null;
}

/** What a block keeps of stated singles: the share that the programme counts from. */
export function maximaFrom(
  { maximumShare = 1 }: Pick<ProgrammeScheme, 'maximumShare'>,
  singles: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(singles).map(([id, kg]) => [id, Math.round(kg * maximumShare * 100) / 100]));
}
