// How well a published programme suits a person, and where it does not: exercises that something stands in for, days, minutes, level.
import type { Exercise, Level } from '../catalogue/exercise.ts';
import type { JointLimits } from '../health/joint-limits.ts';
import type { Exclusion } from './candidates.ts';
import { fitSlots } from './programme-exercises.ts';
import type { ProgrammeScheme } from './programme-schemes/scheme.ts';
import type { Profile } from './profile.ts';

export interface ExerciseChange {
  readonly exerciseId: string;
  /** What stands in; null: left out. */
  readonly by: string | null;
  readonly because: readonly Exclusion[];
}

export interface ProgrammeFit {
  /** Once for each exercise, in the order of the programme. */
  readonly changes: readonly ExerciseChange[];
  /** Days a week that the programme has and the person does not; 0: none are missing. */
  readonly missingDays: number;
  /** Minutes a session that are missing; 0: none. */
  readonly missingMinutes: number;
  /** The author writes for people with more practice. */
  readonly isAbove: boolean;
  readonly servesGoal: boolean;
  /** Something of it is left. */
  readonly isPossible: boolean;
  /** 0–1, to put programmes in order. Design default. */
  readonly share: number;
}

const LEVELS: readonly Level[] = ['beginner', 'intermediate', 'advanced'];
const FEW_MINUTES = 10;

export function programmeFit(
  scheme: ProgrammeScheme,
  catalogue: readonly Exercise[],
  profile: Profile,
  limits: JointLimits,
): ProgrammeFit {
  const { equipment } = profile;
  const day = { equipment, limits, banned: new Set<string>(), chosen: new Set<string>() };
  const fitted = scheme.days.flatMap((slots) => fitSlots(slots, catalogue, profile, day, scheme.level));
  const changes = new Map<string, ExerciseChange>();
  for (const { slot, exercise, because } of fitted)
    if (exercise?.id !== slot.exerciseId && !changes.has(slot.exerciseId))
      changes.set(slot.exerciseId, { exerciseId: slot.exerciseId, by: exercise?.id ?? null, because });
  const own = fitted.filter(({ slot, exercise }) => exercise?.id === slot.exerciseId).length;
  const missingDays = Math.max(0, scheme.daysPerWeek - profile.daysPerWeek);
  const missingMinutes = Math.max(0, scheme.minutes - profile.minutesPerSession);
  const levels = LEVELS.indexOf(scheme.level) - LEVELS.indexOf(profile.level);
  const servesGoal = scheme.goals.includes(profile.goal);
  const share =
    0.45 * (own / Math.max(1, fitted.length)) +
    0.2 * (servesGoal ? 1 : 0) +
    0.15 * Math.max(0, 1 - missingDays / 2 - Math.max(0, profile.daysPerWeek - scheme.daysPerWeek) / 8) +
    0.1 * Math.max(0, 1 - missingMinutes / 60) +
    0.1 * (levels === 0 ? 1 : levels > 0 ? 0 : 0.5);
  return {
    changes: [...changes.values()],
    missingDays,
    missingMinutes: missingMinutes >= FEW_MINUTES ? missingMinutes : 0,
    isAbove: levels > 0,
    servesGoal,
    isPossible: fitted.some(({ exercise }) => exercise !== null),
    share,
  };
}
