// The week's sets per muscle beside their targets, the muscles that matter most apart from the rest.
import type { Muscle } from '../../domain/catalogue/exercise.ts';
import type { MuscleTarget } from '../../domain/planning/weekly-targets.ts';

export interface MuscleVolume {
  readonly muscle: Muscle;
  /** Fractional sets a week (see Exercise.muscles). */
  readonly sets: number;
  readonly target: number;
  /** At least nine tenths of the target: half a set less is no shortfall (design default). */
  readonly onTarget: boolean;
}

export interface WeeklyVolume {
  readonly large: readonly MuscleVolume[];
  readonly small: readonly MuscleVolume[];
}

const ENOUGH = 0.9;

/** From this weight on a muscle is shown at once. */
const LARGE = 0.5;

export function weeklyVolume(
  weeklySets: Readonly<Partial<Record<Muscle, number>>>,
  targets: readonly MuscleTarget[],
): WeeklyVolume {
  const rows = targets.map(({ muscle, sets: target, weight }) => {
    const sets = weeklySets[muscle] ?? 0;
    return { weight, volume: { muscle, sets, target, onTarget: sets >= ENOUGH * target } };
  });
  return {
    large: rows.filter(({ weight }) => weight >= LARGE).map(({ volume }) => volume),
    small: rows.filter(({ weight }) => weight < LARGE).map(({ volume }) => volume),
  };
}
