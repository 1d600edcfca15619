// The rule of progression as it was before strength was estimated, kept as it stood to be compared with. Reasons are left out.
import type { Exercise } from '../../src/domain/catalogue/exercise.ts';
import { daysBetween } from '../../src/domain/planning/calendar.ts';
import { estimatedMaximum, loadFor } from '../../src/domain/planning/estimated-maximum.ts';
import { degradedBy, easingOf, keptAfterBreak } from '../../src/domain/planning/held-back.ts';
import type { HistorySet } from '../../src/domain/planning/history.ts';
import { easedLoad, raisedLoad, roundedDown, startingLoadKg } from '../../src/domain/planning/load-steps.ts';
import {
  meanOf,
  type Performance,
  performancesOf,
  type Reserve,
  reserveOf,
  UNDERSTATED,
} from '../../src/domain/planning/performances.ts';
import type { ProgressionContext } from '../../src/domain/planning/prescription.ts';
import type { Profile } from '../../src/domain/planning/profile.ts';
import type { RepetitionScheme } from '../../src/domain/planning/schemes.ts';

export interface PreviousTarget {
  readonly amount: number;
  readonly loadKg?: number | undefined;
}

export function previousTarget(
  exercise: Exercise,
  context: ProgressionContext,
  scheme: RepetitionScheme,
): PreviousTarget {
  const easing = easingOf(context.constraints, context.today);
  const performances = performancesOf(exercise.id, context.history, context.today);
  const done = performances.filter(({ sets }) => sets.some(({ reps }) => reps !== undefined));
  const last = done.at(-1);
  if (!last) {
    const start = startingLoadKg(exercise, context.profile);
    return {
      amount: scheme.min,
      loadKg: start ?? undefined,
    };
  }
  const { loadKg, sets, lowest } = topSets(last);
  const repetitions = clamp(lowest, scheme);
  const kept = keptAfterBreak(daysBetween(last.day, context.today));
  if (kept !== null)
    return {
      amount: scheme.min,
      loadKg: loadKg === undefined ? undefined : easedLoad(exercise, loadKg, 1 - kept),
    };
  const degraded = degradedBy(last.sets);
  if (degraded) return { amount: repetitions, loadKg };
  if (easing.reasons.length > 0) {
    const lighter = loadKg !== undefined && easing.lighter > 0 ? easedLoad(exercise, loadKg, easing.lighter) : loadKg;
    return { amount: repetitions, loadKg: lighter };
  }
  const other = otherRange(exercise, scheme, loadKg, sets);
  if (other) return other;
  if (lowest < scheme.min) {
    const before = done.at(-2);
    const again = before !== undefined && topSets(before).lowest < scheme.min && loadKg !== undefined;
    return {
      amount: scheme.min,
      loadKg: again ? easedLoad(exercise, loadKg, 0.05) : loadKg,
    };
  }
  const reserve = reserveOf(sets);
  if (lowest < scheme.max)
    return isAtLimit(reserve)
      ? { amount: repetitions, loadKg }
      : {
          amount: lowest + 1,
          loadKg,
        };
  return risen(exercise, context, scheme, loadKg, reserve);
}

/** Every set reached the top of the range: more load, or where none can be had the same again. */
function risen(
  exercise: Exercise,
  { profile }: ProgressionContext,
  scheme: RepetitionScheme,
  loadKg: number | undefined,
  reserve: Reserve | null,
): PreviousTarget {
  const canAdd = loadKg !== undefined || (exercise.loadKind === 'bodyweight_plus' && hasWeights(profile.equipment));
  if (!canAdd) return { amount: scheme.max };
  const fromKg = loadKg ?? 0;
  const toKg = raisedLoad(exercise, fromKg, isFarFromLimit(reserve) ? 2 : 1);
  return { amount: scheme.min, loadKg: toKg };
}

/** Said to be less than one, or, where only the speed tells, surely less than two and most likely one. */
function isAtLimit(reserve: Reserve | null): boolean {
  if (!reserve) return false;
  return reserve.stated ? reserve.left - UNDERSTATED < 1 : reserve.left < 1.5 && reserve.high < 2;
}

/** Said to be four or more, or so many by the cautious end of what the speed tells. */
function isFarFromLimit(reserve: Reserve | null): boolean {
  if (!reserve) return false;
  return reserve.stated ? reserve.left - UNDERSTATED >= 4 : reserve.low >= 4 + UNDERSTATED;
}

function hasWeights(equipment: Profile['equipment']): boolean {
  return equipment === 'all' || equipment.includes('dumbbell') || equipment.includes('plate');
}

/**
 * The sets were done in quite another range (a goal has changed): the load comes from the estimated maximum, and is no more than
 * a step above what was lifted. Null where the range is the same, or the sets say nothing of strength.
 */
function otherRange(
  exercise: Exercise,
  scheme: RepetitionScheme,
  loadKg: number | undefined,
  sets: readonly HistorySet[],
): PreviousTarget | null {
  const mean = meanOf(sets.map(({ reps }) => reps));
  if (loadKg === undefined || loadKg <= 0 || mean === null) return null;
  if (mean >= scheme.min - 2 && mean <= scheme.max + 4) return null;
  const maximum = estimatedMaximum(loadKg, Math.min(10, Math.round(mean)), cautious(reserveOf(sets)));
  if (maximum === null) return null;
  const wanted = roundedDown(exercise, loadFor(maximum, scheme.min, scheme.reserve));
  return {
    amount: scheme.min,
    loadKg: Math.min(wanted, raisedLoad(exercise, loadKg, 1)),
  };
}

/** A load is chosen by what was said, or by the least that the speed allows. */
function cautious(reserve: Reserve | null): number {
  if (!reserve) return 0;
  return reserve.stated ? reserve.left : reserve.low;
}

/** The sets at the heaviest load, or all where none is stated, and the fewest repetitions among them. */
function topSets({ sets }: Performance): {
  readonly loadKg: number | undefined;
  readonly sets: readonly HistorySet[];
  readonly lowest: number;
} {
  const counted = sets.filter(({ reps }) => reps !== undefined);
  const loads = counted.flatMap(({ loadKg }) => (loadKg === undefined || loadKg === 0 ? [] : [loadKg]));
  const loadKg = loads.length === 0 ? undefined : Math.max(...loads);
  const top = loadKg === undefined ? counted : counted.filter((set) => set.loadKg === loadKg);
  return { loadKg, sets: top, lowest: Math.min(...top.map(({ reps }) => reps ?? Infinity)) };
}

function clamp(repetitions: number, { min, max }: RepetitionScheme): number {
  return Math.min(max, Math.max(min, repetitions));
}
