// Why so many repetitions with such a load: double progression, its exceptions, the lighter sets around the heaviest ones.
import { estimatedMaximum, loadFor } from './estimated-maximum.ts';
import type { ExplanationInput } from './explanation.ts';
import { GOOD_SET_SCORE } from './harder-variants.ts';
import { keptAfterBreak } from './held-back.ts';
import { easedLoad, lightestKg, raisedLoad, startingShare, stepKg } from './load-steps.ts';
import { meanOf, type Performance, reserveOf } from './performances.ts';
import type { PlannedSet } from './plan.ts';
import { EASED_BY } from './double-progression.ts';
import { BACK_OFF_SHARE } from './progression.ts';
import type { Rerun } from './rerun-exercise.ts';
import { type Found, whenLimitsEnd } from './set-explanation.ts';
import { liftedToFailure } from './strength-filter.ts';
import { topSets } from './top-sets.ts';

type WouldChange = Found['wouldChange'];

/** `index`: 0-based among all sets, warm-ups too. */
export function explainRepetitions(again: Rerun, index: number): Found | null {
  const { facts, scheme } = again;
  const set = facts.prescription.sets[index];
  if (scheme.kind !== 'repetitions' || set?.reps === undefined) return null;
  if (set.setType === 'warmup')
    return {
      rule: 'warm_up',
      inputs: [{ kind: 'range', min: set.reps, max: set.reps, unit: 'reps' }],
      wouldChange: [],
    };
  const range: ExplanationInput = { kind: 'range', min: scheme.min, max: scheme.max, unit: 'reps' };
  const first = heaviest(again);
  if (isBackOff(again, set) && first?.loadKg !== undefined)
    return {
      rule: 'back_off',
      inputs: [range, { kind: 'heaviest_set', reps: first.reps ?? 0, kg: first.loadKg }],
      wouldChange: reaching(again),
    };
  const last = lastOf(again);
  if (!last)
    return {
      rule: 'range_of_goal',
      inputs: [{ kind: 'goal', goal: again.context.profile.goal }, range],
      wouldChange: [{ kind: 'another_goal' }],
    };
  const inputs: ExplanationInput[] = [lastTime(last), range, ...breakOf(again), ...reasonsOf(again)];
  const { lowest } = topSets(last);
  if (facts.rule === 'double_progression' || facts.rule === 'top_set')
    if (set.reps > plainly(again, lowest)) inputs.push({ kind: 'estimate_allows', reps: set.reps });
  if (isAtLightest(again, last)) inputs.push(leastLoad(again, topSets(last).loadKg ?? 0));
  return { rule: facts.rule, inputs: [...inputs, ...estimateOf(again)], wouldChange: changesOf(again) };
}

/** Null where nothing is loaded. */
export function explainLoad(again: Rerun, index: number): Found | null {
  const { facts, scheme } = again;
  const set = facts.prescription.sets[index];
  if (scheme.kind !== 'repetitions' || set?.loadKg === undefined) return null;
  const working = heaviest(again)?.loadKg;
  if (set.setType === 'warmup' && working !== undefined)
    return { rule: 'warm_up', inputs: roundedShare(again, WARM_UP_SHARES[index] ?? 0, working), wouldChange: [] };
  if (isBackOff(again, set) && working !== undefined)
    return { rule: 'back_off', inputs: roundedShare(again, BACK_OFF_SHARE, working), wouldChange: reaching(again) };
  const last = lastOf(again);
  if (!last) return firstLoad(again);
  const { loadKg = 0 } = topSets(last);
  const inputs: ExplanationInput[] = [lastTime(last)];
  const kept = facts.rule === 'after_break' ? keptAfterBreak(facts.daysSince ?? 0) : null;
  if (facts.rule === 'percentage') inputs.push(...percentage(again, last));
  else if (kept !== null) inputs.push(...breakOf(again), ...easedShare(again, kept, loadKg));
  else if (set.loadKg < loadKg) inputs.push(...easedShare(again, 1 - EASED_BY, loadKg));
  else if (set.loadKg > loadKg) inputs.push({ kind: 'step', kg: stepKg(again.exercise, loadKg, again.lift.tools) });
  return {
    rule: facts.rule,
    inputs: [
      ...inputs,
      { kind: 'range', min: scheme.min, max: scheme.max, unit: 'reps' },
      ...reasonsOf(again),
      ...estimateOf(again),
    ],
    wouldChange: changesOf(again),
  };
}

/** Of the working load, in the order of the warm-up sets. */
const WARM_UP_SHARES = [0.5, 0.75];

function firstLoad({ exercise, context, lift, facts }: Rerun): Found | null {
  const { profile } = context;
  const share = startingShare(exercise, profile);
  if (profile.bodyMassKg === undefined || share === null) return null;
  const kg = profile.bodyMassKg * share;
  return {
    rule: 'first_load',
    inputs: [
      { kind: 'body_mass', kg: profile.bodyMassKg },
      { kind: 'level', level: profile.level },
      { kind: 'percent', percent: 100 * share, ofKg: profile.bodyMassKg },
      { kind: 'step', kg: stepKg(exercise, kg, lift.tools) },
      { kind: 'least_load', kg: lightestKg(exercise, kg, lift.tools) },
    ],
    wouldChange: facts.nextLoadKg === null ? [] : reachingWith(facts.range.max, facts.nextLoadKg),
  };
}

/** From an estimated maximum, as the last sets were done in another range. */
function percentage({ exercise, scheme, lift }: Rerun, last: Performance): readonly ExplanationInput[] {
  const { loadKg = 0, sets } = topSets(last);
  const { strength, settled, reserve, tools } = lift;
  const said = reserveOf(sets);
  const least = said === null ? 0 : said.stated ? said.left : said.low;
  const mean = meanOf(sets.flatMap(({ type, reps }) => (type === 'normal' ? [reps] : []))) ?? 0;
  const maximum = estimatedMaximum(loadKg, Math.min(10, Math.round(mean)), least);
  if (maximum === null || scheme.kind !== 'repetitions') return [];
  const kg =
    strength && settled
      ? liftedToFailure(strength.belief, scheme.min + reserve).lowKg - strength.bodyKg
      : loadFor(maximum, scheme.min, reserve);
  return [
    { kind: 'percent', percent: (100 * kg) / maximum, ofKg: maximum },
    { kind: 'step', kg: stepKg(exercise, kg, tools) },
    { kind: 'least_load', kg: lightestKg(exercise, kg, tools) },
    { kind: 'most_load', kg: raisedLoad(exercise, loadKg, 1, tools) },
  ];
}

/** A share of a load, rounded down to one that exists. */
function roundedShare({ exercise, lift }: Rerun, share: number, ofKg: number): readonly ExplanationInput[] {
  return [
    { kind: 'percent', percent: 100 * share, ofKg },
    { kind: 'step', kg: stepKg(exercise, share * ofKg, lift.tools) },
    { kind: 'least_load', kg: lightestKg(exercise, share * ofKg, lift.tools) },
  ];
}

/** What is left of a load once whole steps of it are taken away. */
function easedShare(again: Rerun, share: number, ofKg: number): readonly ExplanationInput[] {
  return [
    { kind: 'percent', percent: 100 * share, ofKg },
    { kind: 'step', kg: stepKg(again.exercise, ofKg, again.lift.tools) },
    leastLoad(again, ofKg),
  ];
}

function leastLoad({ exercise, lift }: Rerun, loadKg: number): ExplanationInput {
  return { kind: 'least_load', kg: lightestKg(exercise, loadKg, lift.tools) };
}

/** Too few repetitions with what is the lightest there is. */
function isAtLightest(again: Rerun, last: Performance): boolean {
  const { loadKg, lowest } = topSets(last);
  if (loadKg === undefined || lowest >= again.facts.range.min || !hasReason(again, 'repeat_missed')) return false;
  return easedLoad(again.exercise, loadKg, EASED_BY, again.lift.tools) >= loadKg;
}

/** The last day that repetitions were counted. */
function lastOf({ lift }: Rerun): Performance | undefined {
  return lift.performances.findLast(({ sets }) => sets.some(({ reps }) => reps !== undefined));
}

function lastTime({ day, sets }: Performance): ExplanationInput {
  return { kind: 'last_time', day, sets };
}

function heaviest({ facts }: Rerun): PlannedSet | undefined {
  return facts.prescription.sets.find(({ setType }) => setType !== 'warmup');
}

function isBackOff(again: Rerun, { loadKg }: PlannedSet): boolean {
  return again.facts.rule === 'top_set' && loadKg !== heaviest(again)?.loadKg;
}

/** Without an estimate: one more than the last time, the fewest once the load rises, else as many as then. */
function plainly(again: Rerun, lowest: number): number {
  const { min, max } = again.facts.range;
  if (hasReason(again, 'repeat_missed')) return max;
  if (hasReason(again, 'progressed_load')) return min;
  return hasReason(again, 'progressed_reps') ? lowest + 1 : lowest;
}

function hasReason({ facts }: Rerun, wanted: string): boolean {
  return facts.prescription.reasons.some(({ kind }) => kind === wanted);
}

/** Those that speak of repetitions and load. */
function reasonsOf({ facts }: Rerun): readonly ExplanationInput[] {
  return facts.prescription.reasons
    .filter(({ kind }) => kind !== 'volume_cut' && kind !== 'strength_estimate')
    .map((reason) => ({ kind: 'reason', reason }));
}

function estimateOf(again: Rerun): readonly ExplanationInput[] {
  const { estimate } = again.facts;
  return estimate && hasReason(again, 'strength_estimate') ? [{ kind: 'strength_estimate', ...estimate }] : [];
}

function breakOf({ facts }: Rerun): readonly ExplanationInput[] {
  return facts.rule === 'after_break' ? [{ kind: 'gap', days: facts.daysSince ?? 0 }] : [];
}

function changesOf(again: Rerun): WouldChange {
  if (again.facts.rule === 'held_back' && !hasReason(again, 'repeat_range'))
    return [{ kind: 'better_form', score: GOOD_SET_SCORE }];
  return [...whenLimitsEnd(again), ...reaching(again)];
}

function reaching({ facts }: Rerun): WouldChange {
  return facts.nextLoadKg === null || facts.nextLoadKg === facts.loadKg
    ? []
    : reachingWith(facts.range.max, facts.nextLoadKg);
}

function reachingWith(reps: number, thenKg: number): WouldChange {
  return [{ kind: 'all_sets_reach', reps, thenKg }];
}
