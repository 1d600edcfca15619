// The numbers of the next session from what was done: double progression, each number with its reason. Load rises only when every
// set reached the top of its range in good form and full range; it never rises by more than a tenth or one plate step.
import type { Exercise } from '../catalogue/exercise.ts';
import { daysBetween } from './calendar.ts';
import { estimatedMaximum, loadFor } from './estimated-maximum.ts';
import { degradedBy, type Easing, easingOf, keptAfterBreak, MOST_RESERVE } from './held-back.ts';
import type { HistorySet } from './history.ts';
import { easedLoad, raisedLoad, roundedDown, startingLoadKg } from './load-steps.ts';
import { meanOf, type Performance, performancesOf, type Reserve, reserveOf, UNDERSTATED } from './performances.ts';
import type { PlannedSet } from './plan.ts';
import type { Prescription, ProgressionContext, Target } from './prescription.ts';
import type { Profile } from './profile.ts';
import type { RepetitionScheme } from './schemes.ts';
import { WARM_UP_REPETITIONS, WARM_UP_REST_SEC, wantsWarmUpSets } from './session-time.ts';
import { holdTarget, steadyPrescription } from './timed-progression.ts';

export function prescribe(exercise: Exercise, context: ProgressionContext): Prescription {
  const { scheme } = context;
  const easing = easingOf(context.constraints, context.today);
  const performances = performancesOf(exercise.id, context.history, context.today);
  if (scheme.kind === 'steady') return steadyPrescription(context, scheme, performances, easing);
  const target =
    scheme.kind === 'hold'
      ? holdTarget(context, scheme, performances, easing)
      : repetitionTarget(exercise, context, scheme, performances, easing);
  const set: PlannedSet = {
    ...(scheme.kind === 'hold' ? { durationSec: target.amount } : { reps: target.amount }),
    ...(target.loadKg === undefined ? {} : { loadKg: target.loadKg }),
    targetRir: Math.min(MOST_RESERVE, scheme.reserve + easing.moreReserve),
    restSec: scheme.restSec,
    setType: 'normal',
  };
  const count = Math.max(1, context.sets - easing.fewerSets);
  return {
    sets: [...warmUps(exercise, target.loadKg), ...Array.from({ length: count }, () => set)],
    reasons: target.reasons,
  };
}

function repetitionTarget(
  exercise: Exercise,
  context: ProgressionContext,
  scheme: RepetitionScheme,
  performances: readonly Performance[],
  easing: Easing,
): Target {
  const done = performances.filter(({ sets }) => sets.some(({ reps }) => reps !== undefined));
  const last = done.at(-1);
  if (!last) {
    const start = startingLoadKg(exercise, context.profile);
    return {
      amount: scheme.min,
      loadKg: start ?? undefined,
      reasons: [{ kind: 'first_time' }, ...easing.reasons],
    };
  }
  const { loadKg, sets, lowest } = topSets(last);
  const repetitions = clamp(lowest, scheme);
  const kept = keptAfterBreak(daysBetween(last.day, context.today));
  if (kept !== null)
    return {
      amount: scheme.min,
      loadKg: loadKg === undefined ? undefined : easedLoad(exercise, loadKg, 1 - kept),
      reasons: [{ kind: 'after_break', days: daysBetween(last.day, context.today) }, ...easing.reasons],
    };
  const degraded = degradedBy(last.sets);
  if (degraded) return { amount: repetitions, loadKg, reasons: [degraded, ...easing.reasons] };
  if (easing.reasons.length > 0) {
    const lighter = loadKg !== undefined && easing.lighter > 0 ? easedLoad(exercise, loadKg, easing.lighter) : loadKg;
    return { amount: repetitions, loadKg: lighter, reasons: easing.reasons };
  }
  const other = otherRange(exercise, context, scheme, loadKg, sets);
  if (other) return other;
  if (lowest < scheme.min) {
    const before = done.at(-2);
    const again = before !== undefined && topSets(before).lowest < scheme.min && loadKg !== undefined;
    return {
      amount: scheme.min,
      loadKg: again ? easedLoad(exercise, loadKg, 0.05) : loadKg,
      reasons: [{ kind: 'repeat_missed' }],
    };
  }
  const reserve = reserveOf(sets);
  if (lowest < scheme.max)
    return isAtLimit(reserve)
      ? { amount: repetitions, loadKg, reasons: [{ kind: 'repeat_missed' }] }
      : {
          amount: lowest + 1,
          loadKg,
          reasons: [{ kind: 'progressed_reps', from: lowest, to: lowest + 1 }],
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
): Target {
  const canAdd = loadKg !== undefined || (exercise.loadKind === 'bodyweight_plus' && hasWeights(profile.equipment));
  if (!canAdd) return { amount: scheme.max, reasons: [{ kind: 'goal', goal: profile.goal }] };
  const fromKg = loadKg ?? 0;
  const toKg = raisedLoad(exercise, fromKg, isFarFromLimit(reserve) ? 2 : 1);
  return { amount: scheme.min, loadKg: toKg, reasons: [{ kind: 'progressed_load', fromKg, toKg }] };
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
  { profile }: ProgressionContext,
  scheme: RepetitionScheme,
  loadKg: number | undefined,
  sets: readonly HistorySet[],
): Target | null {
  const mean = meanOf(sets.map(({ reps }) => reps));
  if (loadKg === undefined || loadKg <= 0 || mean === null) return null;
  if (mean >= scheme.min - 2 && mean <= scheme.max + 4) return null;
  const maximum = estimatedMaximum(loadKg, Math.min(10, Math.round(mean)), cautious(reserveOf(sets)));
  if (maximum === null) return null;
  const wanted = roundedDown(exercise, loadFor(maximum, scheme.min, scheme.reserve));
  return {
    amount: scheme.min,
    loadKg: Math.min(wanted, raisedLoad(exercise, loadKg, 1)),
    reasons: [{ kind: 'goal', goal: profile.goal }],
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

/** Lighter sets before a heavy lift: half the load, and from 70 kg three quarters too. */
function warmUps(exercise: Exercise, loadKg: number | undefined): readonly PlannedSet[] {
  if (loadKg === undefined || loadKg < 40 || !wantsWarmUpSets(exercise)) return [];
  const shares = loadKg < 70 ? [0.5] : [0.5, 0.75];
  return shares.map((share, index) => ({
    reps: index === 0 ? WARM_UP_REPETITIONS : 3,
    loadKg: roundedDown(exercise, loadKg * share),
    targetRir: MOST_RESERVE,
    restSec: WARM_UP_REST_SEC,
    setType: 'warmup',
  }));
}
