// Repetitions up to the top of the range, then load: double progression. The estimate of strength lets it go faster where much is left and holds
// it where the next step would most likely not be finished; load rises only when every set reached the top in good form and full range.
import { estimatedMaximum, loadFor } from './estimated-maximum.ts';
import { degradedBy, keptAfterBreak } from './held-back.ts';
import type { Lift } from './lift.ts';
import { easedLoad, raisedLoad, roundedDown, startingLoadKg } from './load-steps.ts';
import { meanOf, type Performance, type Reserve, reserveOf, UNDERSTATED } from './performances.ts';
import type { Target } from './prescription.ts';
import type { Profile } from './profile.ts';
import type { RepetitionScheme } from './schemes.ts';
import { chanceToMiss, liftedToFailure, repetitionsLeaving } from './strength-filter.ts';
import { cautious, isAtLimit, isBelowCare, isFarFromLimit, shownRepetitions } from './effort-said.ts';
import { stoodStill, topSets } from './top-sets.ts';

/** Chances of not finishing a set: above the first nothing more is asked, below the second more than one step may be. Design defaults. */
const TOO_LIKELY = 0.35;
const UNLIKELY = 0.2;
/** After so many days with the same numbers the next step is tried all the same: an estimate must not hold anybody for good. */
const TRIED_AFTER = 3;
const MOST_REPETITIONS_MORE = 3;
/** One day alone holds nobody back by what is estimated from it. */
const LEARNT_FROM = 3;
/** Repetitions beyond the range in one set that show the load to be too light, whatever is estimated (after the 2-for-2 rule of the NSCA). */
const FAR_ABOVE = 4;
export const EASED_BY = 0.05;

/** `sets`: how many working sets are planned. */
export function repetitionTarget(lift: Lift, scheme: RepetitionScheme, sets: number): Target {
  const { exercise, context, easing, tools } = lift;
  const done = lift.performances.filter((performance) => performance.sets.some(({ reps }) => reps !== undefined));
  const last = done.at(-1);
  if (!last || lift.daysSince === null) {
    const start = startingLoadKg(exercise, context.profile, tools);
    return {
      rule: 'first_load',
      amount: scheme.min,
      loadKg: start ?? undefined,
      reasons: [{ kind: 'first_time' }, ...easing.reasons],
    };
  }
  const { loadKg, lowest } = topSets(last);
  const same = Math.max(1, Math.min(scheme.max, lowest));
  const back = afterBreak(lift, scheme, loadKg, lowest);
  if (back) return back;
  const degraded = degradedBy(last.sets);
  if (degraded) {
    const before = done.at(-2);
    const again =
      before && loadKg !== undefined && loadKg > 0 && topSets(before).loadKg === loadKg && degradedBy(before.sets);
    return again
      ? {
          rule: 'held_back',
          amount: same,
          loadKg: easedLoad(exercise, loadKg, EASED_BY, tools),
          reasons: [{ kind: 'lighter_form' }, ...easing.reasons],
        }
      : { rule: 'held_back', amount: same, loadKg, reasons: [degraded, ...easing.reasons] };
  }
  if (easing.reasons.length > 0) {
    const lighter =
      loadKg !== undefined && easing.lighter > 0 ? easedLoad(exercise, loadKg, easing.lighter, tools) : loadKg;
    return { rule: 'eased', amount: same, loadKg: lighter, reasons: easing.reasons };
  }
  const other = otherRange(lift, scheme, last);
  if (other) return other;
  if (lowest < scheme.min) return missed(lift, scheme, done);
  if (lowest < scheme.max && !isTooLight(lift, scheme, last, sets)) return moreRepetitions(lift, scheme, done, sets);
  return moreLoad(lift, scheme, done, sets);
}

/** Even the next load would go to the top of the range: nothing is gained by repetitions first. */
function isTooLight(lift: Lift, { max }: RepetitionScheme, last: Performance, sets: number): boolean {
  const { loadKg, sets: top } = topSets(last);
  if (!lift.settled || loadKg === undefined || loadKg <= 0) return false;
  if (shownRepetitions(last) >= max + FAR_ABOVE) return true;
  const reserve = reserveOf(top);
  if (reserve && !isFarFromLimit(reserve)) return false;
  return chance(lift, raisedLoad(lift.exercise, loadKg, 1, lift.tools), max, sets) < UNLIKELY;
}

function afterBreak(
  { exercise, daysSince, easing, tools }: Lift,
  { min }: RepetitionScheme,
  loadKg: number | undefined,
  lowest: number,
): Target | null {
  const days = daysSince ?? 0;
  const kept = keptAfterBreak(days);
  if (kept === null) return null;
  return {
    rule: 'after_break',
    // Without a load the repetitions are what can be fewer.
    amount: loadKg === undefined ? Math.max(1, Math.min(min, Math.floor(lowest * kept))) : min,
    loadKg: loadKg === undefined ? undefined : easedLoad(exercise, loadKg, 1 - kept, tools),
    reasons: [{ kind: 'after_break', days }, ...easing.reasons],
  };
}

/** Fewer than the range begins with: the same again, lighter the second time, or at once where it will surely not be reached. */
function missed(lift: Lift, { min }: RepetitionScheme, done: readonly Performance[]): Target {
  const { exercise, tools } = lift;
  const [last, before] = [done.at(-1), done.at(-2)];
  const { loadKg, lowest } = last ? topSets(last) : { loadKg: undefined, lowest: 0 };
  if (loadKg === undefined)
    return {
      rule: 'double_progression',
      amount: lowest + 1,
      reasons: [{ kind: 'progressed_reps', from: lowest, to: lowest + 1 }],
    };
  const again = before !== undefined && topSets(before).lowest < min && topSets(before).loadKg === loadKg;
  const eased = easedLoad(exercise, loadKg, EASED_BY, tools);
  if (eased >= loadKg)
    return {
      rule: 'double_progression',
      amount: Math.min(min, lowest + 1),
      loadKg,
      reasons: [{ kind: 'repeat_missed' }],
    };
  const lighter = again || chance(lift, loadKg, min, 1) > 1 - TOO_LIKELY;
  return {
    rule: 'double_progression',
    amount: min,
    loadKg: lighter ? eased : loadKg,
    reasons: [{ kind: 'repeat_missed' }],
  };
}

function moreRepetitions(lift: Lift, { max }: RepetitionScheme, done: readonly Performance[], sets: number): Target {
  const last = done.at(-1);
  const { loadKg, lowest, sets: top } = last ? topSets(last) : { loadKg: undefined, lowest: 1, sets: [] };
  const reserve = reserveOf(top);
  const stay: Target = { rule: 'double_progression', amount: lowest, loadKg, reasons: [{ kind: 'repeat_missed' }] };
  if (isAtLimit(reserve, lift)) return stay;
  if (mustWait(lift, done, chance(lift, loadKg, lowest + 1, sets))) return { ...stay, byEstimate: true, reasons: [] };
  let to = lowest + 1;
  const wanted = Math.min(max, lowest + MOST_REPETITIONS_MORE, mostRepetitions(lift, loadKg, reserve, lowest, sets));
  while (to < wanted && chance(lift, loadKg, to + 1, sets) < UNLIKELY) to += 1;
  return {
    rule: 'double_progression',
    amount: to,
    loadKg,
    byEstimate: to > lowest + 1,
    reasons: [{ kind: 'progressed_reps', from: lowest, to }],
  };
}

/** Every set reached the top of the range, or the load is too light for it: more load, or where none can be had more repetitions up to there. */
function moreLoad(lift: Lift, scheme: RepetitionScheme, done: readonly Performance[], sets: number): Target {
  const { exercise, context, tools } = lift;
  const { profile } = context;
  const last = done.at(-1);
  const { loadKg, lowest, sets: top } = last ? topSets(last) : { loadKg: undefined, lowest: scheme.max, sets: [] };
  const stay: Target = {
    rule: 'double_progression',
    amount: Math.min(scheme.max, lowest),
    loadKg,
    reasons: [{ kind: 'goal', goal: profile.goal }],
  };
  const canAdd = loadKg !== undefined || (exercise.loadKind === 'bodyweight_plus' && hasWeights(profile.equipment));
  if (!canAdd) return stay;
  const fromKg = loadKg ?? 0;
  const reserve = reserveOf(top);
  const once = raisedLoad(exercise, fromKg, 1, tools);
  const twice = raisedLoad(exercise, fromKg, 2, tools);
  // The heaviest there is: repetitions are all that can rise, and they do so one at a time.
  if (once <= fromKg && lowest < scheme.max)
    return { ...stay, amount: lowest + 1, reasons: [{ kind: 'progressed_reps', from: lowest, to: lowest + 1 }] };
  if (once <= fromKg) return stay;
  if (isBelowCare(reserve, lift) || mustWait(lift, done, chance(lift, once, scheme.min, sets)))
    return { ...stay, byEstimate: true, reasons: [] };
  const surely =
    lift.settled &&
    reserve === null &&
    reach(lift, twice, sets) >= scheme.min + 1 &&
    chance(lift, twice, scheme.min, sets) < UNLIKELY;
  const far = last !== undefined && shownRepetitions(last) >= scheme.max + FAR_ABOVE;
  const toKg = isFarFromLimit(reserve) || surely || far ? twice : once;
  let amount = scheme.min;
  if (lift.settled)
    while (
      amount < scheme.max - 1 &&
      amount + 1 <= reach(lift, toKg, sets) &&
      chance(lift, toKg, amount + 1, sets) < UNLIKELY
    )
      amount += 1;
  return {
    rule: 'double_progression',
    amount,
    loadKg: toKg,
    byEstimate: surely || far || amount > scheme.min,
    reasons: [{ kind: 'progressed_load', fromKg, toKg }],
  };
}

/** The most repetitions that leave the reserve, by the estimate where it is settled, or by what was said of the last day. */
function mostRepetitions(
  lift: Lift,
  loadKg: number | undefined,
  reserve: Reserve | null,
  lowest: number,
  sets: number,
): number {
  const said =
    reserve && isFarFromLimit(reserve)
      ? lowest + Math.floor(cautious(reserve) - UNDERSTATED - lift.reserve)
      : lowest + 1;
  return lift.settled ? Math.max(said, Math.floor(reach(lift, loadKg ?? 0, sets))) : said;
}

function reach({ strength, reserve }: Lift, loadKg: number, sets: number): number {
  return strength ? repetitionsLeaving(strength.belief, strength.bodyKg + loadKg, reserve, sets) : 0;
}

/** That the last of `sets` sets is not finished; 0 where nothing is known. */
function chance({ strength, settled }: Lift, loadKg: number | undefined, repetitions: number, sets: number): number {
  const kg = (strength?.bodyKg ?? 0) + (loadKg ?? 0);
  return strength && settled && kg > 0 ? chanceToMiss(strength.belief, kg, repetitions, Math.max(0, sets - 1)) : 0;
}

function mustWait({ settled }: Lift, done: readonly Performance[], missing: number): boolean {
  return settled && done.length >= LEARNT_FROM && missing > TOO_LIKELY && stoodStill(done) < TRIED_AFTER;
}

function hasWeights(equipment: Profile['equipment']): boolean {
  return equipment === 'all' || equipment.includes('dumbbell') || equipment.includes('plate');
}

/**
 * The sets were done in quite another range (a goal has changed): the load comes from the estimated maximum, and is no more than
 * a step above what was lifted. Null where the range is the same, or the sets say nothing of strength.
 */
function otherRange(lift: Lift, scheme: RepetitionScheme, last: Performance): Target | null {
  const { exercise, context, strength, settled, reserve, tools } = lift;
  const { loadKg, sets } = topSets(last);
  // As many as went is no range that was chosen.
  const mean = meanOf(sets.flatMap(({ type, reps }) => (type === 'normal' ? [reps] : [])));
  if (loadKg === undefined || loadKg <= 0 || mean === null) return null;
  if (mean >= scheme.min - 2 && mean <= scheme.max + 4) return null;
  const maximum = estimatedMaximum(loadKg, Math.min(10, Math.round(mean)), cautious(reserveOf(sets)));
  if (maximum === null) return null;
  const byFormula = loadFor(maximum, scheme.min, reserve);
  const wanted =
    strength && settled ? liftedToFailure(strength.belief, scheme.min + reserve).lowKg - strength.bodyKg : byFormula;
  const kg = Math.min(roundedDown(exercise, wanted, tools), raisedLoad(exercise, loadKg, 1, tools));
  return {
    rule: 'percentage',
    amount: scheme.min,
    loadKg: kg,
    reasons: [{ kind: 'goal', goal: context.profile.goal }],
  };
}
