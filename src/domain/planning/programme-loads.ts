// The load a published programme asks for next, by its own rule, from what was done of it in the block.
import type { Exercise } from '../catalogue/exercise.ts';
import { KG_PER_LB } from '../log/limits.ts';
import { loadFor } from './estimated-maximum.ts';
import type { HistorySet } from './history.ts';
import type { Lift } from './lift.ts';
import { easedLoad, LARGEST_RISE, raisedLoad, startingLoadKg, roundedDown, type Tools } from './load-steps.ts';
import { MAXIMUM_LIMITS } from './programme-maxima.ts';
import type { DoneSession } from './programme-position.ts';
import { setsOf, slotsAfter } from './programme-position.ts';
import type { LinearRule, PercentRule, ProgrammeScheme, SlotSet } from './programme-schemes/scheme.ts';
import { liftedToFailure } from './strength-filter.ts';
import { maximumOf } from './strength-of.ts';
import type { TrainingBlock } from './training-block.ts';

export interface LinearState {
  /** Undefined: nothing was loaded, or nothing done yet. */
  readonly loadKg: number | undefined;
  /** Of LinearRule.stages. */
  readonly stage: number;
  /** What came of the last session of it; `none`: there was none. */
  readonly last: 'none' | 'done' | 'short' | 'back';
  /** The load of the last session. */
  readonly fromKg: number | undefined;
}

interface Replay extends LinearState {
  readonly successes: number;
  readonly failures: number;
}

/** Goes through the sessions done as the programme would have: what was lifted counts, not what had been asked for. */
export function linearState(
  exercise: Exercise,
  slotExerciseId: string,
  rule: LinearRule,
  scheme: ProgrammeScheme,
  done: readonly DoneSession[],
  tools: Tools,
): LinearState {
  let state: Replay = { loadKg: undefined, stage: 0, last: 'none', fromKg: undefined, successes: 0, failures: 0 };
  done.forEach((session, at) => {
    for (const { exerciseId, rule: other } of slotsAfter(scheme, at)) {
      if (exerciseId !== slotExerciseId || other.kind !== 'linear') continue;
      if (other.track !== rule.track || other.follows === true) continue;
      const sets = setsOf(session, exercise);
      if (sets.length > 0) state = after(state, sets, other, exercise, tools);
    }
  });
  return state;
}

function after(state: Replay, sets: readonly HistorySet[], rule: LinearRule, exercise: Exercise, tools: Tools): Replay {
  const { loadKg, most } = heaviest(sets);
  const asked = rule.stages[state.stage] ?? rule.stages[0] ?? [];
  const full = Math.max(...asked.map(({ share }) => share));
  const main = asked.filter(({ share }) => share === full);
  const reached = main.every(({ reps }) => most.filter((done) => done >= reps).length >= main.length);
  const same = { ...state, loadKg, fromKg: loadKg };
  if (reached) {
    const successes = state.successes + 1;
    if (successes < (rule.after ?? 1)) return { ...same, last: 'done', successes, failures: 0 };
    return { ...same, loadKg: moreLoad(exercise, loadKg, rule.addKg, tools), last: 'done', successes: 0, failures: 0 };
  }
  const failures = state.failures + 1;
  if (failures < rule.failures) return { ...same, last: 'short', successes: 0, failures };
  if (state.stage + 1 < rule.stages.length)
    return { ...same, stage: state.stage + 1, last: 'short', successes: 0, failures: 0 };
  const back = loadKg === undefined || loadKg <= 0 ? loadKg : easedLoad(exercise, loadKg, 1 - rule.backTo, tools);
  return { ...same, loadKg: back, stage: 0, last: 'back', successes: 0, failures: 0 };
}

/** On a bar exactly what the programme adds, elsewhere the next step; never more than a tenth, or the least that can be added. */
function moreLoad(exercise: Exercise, loadKg: number | undefined, addKg: number, tools: Tools): number | undefined {
  if (loadKg === undefined && exercise.loadKind !== 'bodyweight_plus') return undefined;
  const from = loadKg ?? 0;
  if (!exercise.equipment.includes('barbell')) return raisedLoad(exercise, from, 1, tools);
  const plates = tools.unit === 'kg' ? PLATES_KG : PLATES_LB * KG_PER_LB;
  const add = Math.max(1, Math.round(addKg / PLATES_KG)) * plates;
  return Math.round((from + (add <= LARGEST_RISE * from ? add : plates)) * 1000) / 1000;
}

/** The smallest pair on a bar. */
const PLATES_KG = 2.5;
const PLATES_LB = 5;

/** The heaviest load of the sets, and the repetitions done with it. */
function heaviest(sets: readonly HistorySet[]): {
  readonly loadKg: number | undefined;
  readonly most: readonly number[];
} {
  const loads = sets.flatMap(({ loadKg }) => (loadKg === undefined || loadKg === 0 ? [] : [loadKg]));
  const loadKg = loads.length === 0 ? undefined : Math.max(...loads);
  const top = loadKg === undefined ? sets : sets.filter((set) => set.loadKg === loadKg);
  return { loadKg, most: top.map(({ reps = 0 }) => reps) };
}

/** Repetitions left at the end of the first sets of a programme: it begins light. */
const FIRST_RESERVE = 4;

/** Where a lift begins: from a stated maximum, what was lifted before, or body mass. Undefined: the person finds it. */
export function firstLoad(lift: Lift, reps: number, maximumKg: number | undefined): number | undefined {
  const { exercise, strength, tools, context } = lift;
  const kg =
    maximumKg !== undefined
      ? loadFor(maximumKg, reps, FIRST_RESERVE)
      : strength
        ? liftedToFailure(strength.belief, reps + FIRST_RESERVE).lowKg - strength.bodyKg
        : undefined;
  if (kg === undefined) return startingLoadKg(exercise, context.profile, tools) ?? undefined;
  if (exercise.loadKind === 'bodyweight' || exercise.loadKind === 'none') return undefined;
  if (exercise.loadKind === 'bodyweight_plus' && kg <= 0) return undefined;
  return roundedDown(exercise, kg, tools);
}

/** Less of the maximum after a cycle whose heavy sets failed. */
const LESS = 0.9;
/** Lifted so much less than asked, a set says nothing about the maximum. */
const NEARLY = 0.94;

/** Kilograms that percentages are taken of now; null where neither a maximum was stated nor enough is known. */
export function maximumNow(
  rule: PercentRule,
  lift: Lift,
  scheme: ProgrammeScheme,
  block: TrainingBlock,
  done: readonly DoneSession[],
): number | null {
  let kg = block.maxima?.[rule.of] ?? estimatedMaximum(lift, scheme);
  if (kg === null || !(kg > 0)) return null;
  kg = Math.min(kg, MAXIMUM_LIMITS.max);
  const length = scheme.daysPerWeek * (scheme.cycleWeeks ?? 1);
  for (let from = 0; from + length <= done.length; from += length) kg = nextMaximum(kg, rule.of, scheme, done, from);
  return kg;
}

function estimatedMaximum({ strength, settled }: Lift, { maximumShare = 0.9 }: ProgrammeScheme): number | null {
  return strength && settled ? maximumOf(strength).kg * maximumShare : null;
}

/** After the cycle that began with session `from`. */
function nextMaximum(
  kg: number,
  of: string,
  scheme: ProgrammeScheme,
  done: readonly DoneSession[],
  from: number,
): number {
  const length = scheme.daysPerWeek * (scheme.cycleWeeks ?? 1);
  let add = 0;
  let failed = false;
  for (let at = from; at < from + length; at += 1)
    for (const { exerciseId, rule } of slotsAfter(scheme, at)) {
      if (rule.kind !== 'percent' || rule.of !== of || exerciseId !== of) continue;
      if (rule.addKg === 0 && !rule.byOpenSet) continue;
      const asked = heaviestAsked(weekOfCycle(rule, scheme, at));
      const { loadKg, most } = heaviest(setsOf(done[at], { id: exerciseId }));
      if (!asked || loadKg === undefined || loadKg < NEARLY * asked.share * kg) continue;
      const best = Math.max(...most);
      failed ||= best < asked.reps;
      add = rule.byOpenSet?.findLast(([reps]) => best >= reps)?.[1] ?? (rule.byOpenSet ? 0 : rule.addKg);
    }
  return failed ? kg * LESS : kg + add;
}

/** The sets of the week that the session after `before` others belongs to. */
export function weekOfCycle(
  { weeks }: PercentRule,
  { daysPerWeek }: ProgrammeScheme,
  before: number,
): readonly SlotSet[] {
  return weeks[Math.floor(before / daysPerWeek) % weeks.length] ?? [];
}

function heaviestAsked(sets: readonly SlotSet[]): SlotSet | undefined {
  return sets.reduce<SlotSet | undefined>((most, set) => (set.share > (most?.share ?? 0) ? set : most), undefined);
}
