// How well a kind of work serves a goal, whatever the person did before.
import type { Exercise } from '../catalogue/exercise.ts';
import type { Profile } from './profile.ts';

/** 0–1: how well the kind of work serves the goal. Design default. */
export function goalFit(exercise: Exercise, { goal }: Pick<Profile, 'goal'>): number {
  const { pattern, mechanic, loadKind, measure } = exercise;
  if (pattern === 'mobility') return goal === 'mobility' ? 1 : 0;
  if (pattern === 'cardio') return goal === 'fat_loss' ? 0.9 : goal === 'general' ? 0.6 : 0;
  if (measure !== 'repetitions') return 0.2;
  const compound = mechanic === 'compound';
  switch (goal) {
    case 'strength':
      return compound ? STRENGTH_BY_LOAD[loadKind] : 0.2;
    case 'hypertrophy':
      return loadKind === 'bodyweight' ? 0.3 : compound ? 0.8 : 0.7;
    case 'fat_loss':
      return compound ? 0.8 : 0.3;
    case 'general':
      return compound ? 0.9 : 0.4;
    case 'mobility':
      return compound ? 0.4 : 0.3;
  }
}

/** The more load can be added in small steps, the better it serves strength. */
const STRENGTH_BY_LOAD = { external: 1, per_hand: 0.8, bodyweight_plus: 0.7, bodyweight: 0.4, none: 0.2 } as const;
