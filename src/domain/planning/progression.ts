// The numbers of the next session from what was done, each with its reason: which rule speaks, for how many sets, with which warm-ups.
import type { Exercise } from '../catalogue/exercise.ts';
import { MOST_RESERVE } from './held-back.ts';
import { repetitionTarget } from './double-progression.ts';
import { type Lift, liftOf } from './lift.ts';
import { raisedLoad, roundedDown, stepKg } from './load-steps.ts';
import type { PlannedSet, Reason } from './plan.ts';
import type { Prescription, ProgressionContext, ProgressionFacts, Target } from './prescription.ts';
import type { RepetitionScheme, Scheme } from './schemes.ts';
import { WARM_UP_REPETITIONS, WARM_UP_REST_SEC, wantsWarmUpSets } from './session-time.ts';
import type { StrengthInterval } from './strength-filter.ts';
import { maximumOf } from './strength-of.ts';
import { holdTarget, steadyPrescription } from './timed-progression.ts';
import { asksOpenSet } from './open-set.ts';
import { volumeCut } from './volume-cut.ts';

export function prescribe(exercise: Exercise, context: ProgressionContext): Prescription {
  return progressionFacts(exercise, context).prescription;
}

/** The prescription with what it was made from. */
export function progressionFacts(exercise: Exercise, context: ProgressionContext): ProgressionFacts {
  const lift = liftOf(exercise, context);
  const { scheme } = context;
  if (scheme.kind === 'steady') {
    const prescription = steadyPrescription(context, scheme, lift.performances, lift.easing);
    return factsOf(
      lift,
      { rule: 'steady_block', amount: prescription.sets[0]?.durationSec ?? 0, reasons: prescription.reasons },
      prescription,
      0,
    );
  }
  const cut = lift.easing.fewerSets > 0 ? 0 : cutOf(lift, scheme);
  const count = Math.max(1, context.sets - lift.easing.fewerSets - cut);
  const backsOff = scheme.kind === 'repetitions' && mayBackOff(lift, scheme, count);
  const target =
    scheme.kind === 'hold'
      ? holdTarget(context, scheme, lift.performances, lift.easing)
      : repetitionTarget(lift, scheme, backsOff ? 1 : count);
  const backOff = backsOff && scheme.kind === 'repetitions' ? backOffOf(lift, scheme, target) : null;
  const first = workingSet(lift, target);
  const rest = backOff ? { ...first, ...backOff } : first;
  const working = [first, ...Array.from({ length: count - 1 }, () => rest)];
  const last = working.at(-1);
  if (last && !backOff && asksOpenSet(lift, target)) working[count - 1] = { ...last, setType: 'amrap' };
  const sets = [...warmUps(lift, target.loadKg), ...working];
  const reasons = [
    ...target.reasons,
    ...schemeReasons(lift, target, backOff),
    ...(cut > 0 ? [{ kind: 'volume_cut' as const, sets: cut }] : []),
  ];
  const rule = backOff ? 'top_set' : target.rule;
  return factsOf(
    lift,
    { ...target, rule },
    { sets, reasons },
    lift.easing.fewerSets > 0 ? Math.min(lift.easing.fewerSets, context.sets - 1) : cut,
  );
}

function workingSet({ reserve, context }: Lift, { amount, loadKg }: Target): PlannedSet {
  const { scheme } = context;
  return {
    ...(scheme.kind === 'hold' ? { durationSec: amount } : { reps: amount }),
    ...(loadKg === undefined ? {} : { loadKg }),
    targetRir: reserve,
    restSec: scheme.restSec,
    setType: 'normal',
  };
}

function cutOf({ performances, context }: Lift, scheme: Exclude<Scheme, { kind: 'steady' }>): number {
  const { sets, constraints, today } = context;
  return volumeCut(performances, { sets, min: scheme.kind === 'hold' ? 0 : scheme.min, constraints, today });
}

/** The heaviest set first and lighter ones after it: for strength, from the second level on, in lifts that are done heavy. */
const HEAVY_UP_TO = 6;
export const BACK_OFF_SHARE = 0.9;

function mayBackOff({ context, settled }: Lift, { max }: RepetitionScheme, count: number): boolean {
  const { goal, level } = context.profile;
  return settled && count >= 2 && goal === 'strength' && level !== 'beginner' && max <= HEAVY_UP_TO && !context.care;
}

function backOffOf(
  { exercise, tools }: Lift,
  { max }: RepetitionScheme,
  target: Target,
): { readonly reps: number; readonly loadKg: number } | null {
  if (target.rule !== 'double_progression' || target.loadKg === undefined || target.loadKg <= 0) return null;
  const loadKg = Math.min(target.loadKg, roundedDown(exercise, target.loadKg * BACK_OFF_SHARE, tools));
  return loadKg < target.loadKg ? { reps: Math.min(max, target.amount + 1), loadKg } : null;
}

function schemeReasons(lift: Lift, target: Target, backOff: { readonly loadKg: number } | null): readonly Reason[] {
  const estimate = estimateOf(lift);
  const percent = percentOf(target.loadKg, estimate);
  const reasons: Reason[] = [];
  if (backOff && percent !== null && target.loadKg !== undefined)
    reasons.push({ kind: 'top_set', percent }, { kind: 'back_off', percent: share(backOff.loadKg, target.loadKg) });
  if (estimate && lift.settled && (target.byEstimate === true || backOff))
    reasons.push({ kind: 'strength_estimate', ...estimate });
  return reasons.length === 0 && target.reasons.length === 0
    ? [{ kind: 'goal', goal: lift.context.profile.goal }]
    : reasons;
}

function factsOf(lift: Lift, target: Target, prescription: Prescription, fewerSets: number): ProgressionFacts {
  const { exercise, context, performances, daysSince, tools, easing, reserve } = lift;
  const { scheme } = context;
  const loadKg = target.loadKg ?? null;
  const estimate = estimateOf(lift);
  const working = prescription.sets.filter(({ setType }) => setType !== 'warmup');
  const last = working.at(-1)?.loadKg;
  return {
    rule: target.rule,
    last: performances.at(-1) ?? null,
    daysSince,
    range:
      scheme.kind === 'repetitions'
        ? { min: scheme.min, max: scheme.max, unit: 'reps' }
        : { min: scheme.minSec, max: scheme.maxSec, unit: 'seconds' },
    reserve: working[0]?.targetRir ?? reserve,
    amount: target.amount,
    loadKg,
    stepKg: loadKg === null ? null : stepKg(exercise, Math.abs(loadKg), tools),
    estimate,
    percent: percentOf(target.loadKg, estimate),
    backOffPercent: loadKg === null || loadKg <= 0 || last === undefined || last >= loadKg ? null : share(last, loadKg),
    nextLoadKg: loadKg === null || scheme.kind !== 'repetitions' ? null : raisedLoad(exercise, loadKg, 1, tools),
    fewerSets,
    heldBack: [...(target.rule === 'held_back' ? target.reasons : easing.reasons)],
    prescription,
  };
}

/** As the load is stated; null too where what of the body is lifted is more than the whole of it. */
function estimateOf({ strength }: Lift): StrengthInterval | null {
  if (!strength) return null;
  const { kg, lowKg, highKg } = maximumOf(strength);
  if (!(lowKg > 0)) return null;
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return { kg: tenth(kg), lowKg: tenth(lowKg), highKg: tenth(highKg) };
}

function percentOf(loadKg: number | undefined, estimate: StrengthInterval | null): number | null {
  return loadKg === undefined || loadKg <= 0 || !estimate ? null : share(loadKg, estimate.kg);
}

function share(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}

/** Lighter sets before a heavy lift: half the load, and from 70 kg three quarters too. */
export function warmUps({ exercise, tools }: Lift, loadKg: number | undefined): readonly PlannedSet[] {
  if (loadKg === undefined || loadKg < 40 || !wantsWarmUpSets(exercise)) return [];
  const shares = loadKg < 70 ? [0.5] : [0.5, 0.75];
  return shares.map((part, index) => ({
    reps: index === 0 ? WARM_UP_REPETITIONS : 3,
    loadKg: roundedDown(exercise, loadKg * part, tools),
    targetRir: MOST_RESERVE,
    restSec: WARM_UP_REST_SEC,
    setType: 'warmup',
  }));
}
