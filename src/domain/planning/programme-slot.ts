// One slot of a published programme on a day: the sets its rule asks for, within what progression and care allow.
import type { Exercise } from '../catalogue/exercise.ts';
import type { Lift } from './lift.ts';
import { liftOf } from './lift.ts';
import { roundedDown } from './load-steps.ts';
import type { PlannedSet, Reason } from './plan.ts';
import type { ProgressionContext } from './prescription.ts';
import { guardedLoad } from './programme-guard.ts';
import { firstLoad, linearState, maximumNow, weekOfCycle } from './programme-loads.ts';
import type { DoneSession } from './programme-position.ts';
import type { LinearRule, PercentRule, ProgrammeScheme, ProgrammeSlot, SlotSet } from './programme-schemes/scheme.ts';
import { prescribe, warmUps } from './progression.ts';
import { type RepetitionScheme, type Scheme, schemeOf } from './schemes.ts';
import type { TrainingBlock } from './training-block.ts';

export interface SlotContext {
  readonly scheme: ProgrammeScheme;
  readonly block: TrainingBlock;
  readonly done: readonly DoneSession[];
  /** Sessions before this one. */
  readonly before: number;
  /** Of that day; its scheme and sets are not read. */
  readonly progression: ProgressionContext;
  readonly minutes: number;
}

export interface SlotPrescription {
  readonly sets: readonly PlannedSet[];
  readonly reasons: readonly Reason[];
}

/** Repetitions left in sets that state none. */
const RESERVE = 2;
/** Of what stands in for a lift of many sets. */
const MOST_SETS = 5;

/** `exercise`: the slot's own, or what stands in for it. */
export function prescribeSlot(exercise: Exercise, slot: ProgrammeSlot, context: SlotContext): SlotPrescription {
  const { rule, restSec } = slot;
  const careful = context.progression.care !== undefined;
  if (rule.kind === 'intervals' && exercise.measure === 'distance') {
    const sets = rule.stretches.map(({ sec, restSec: walkSec }): PlannedSet => ({
      durationSec: sec,
      targetRir: 4,
      restSec: walkSec,
      setType: 'normal',
    }));
    return { sets, reasons: [] };
  }
  if (rule.kind === 'hold' && exercise.measure === 'hold')
    return byProgression(exercise, { ...timed(rule), reserve: RESERVE, restSec }, rule.sets, context);
  if (exercise.measure !== 'repetitions' || rule.kind === 'intervals' || rule.kind === 'hold')
    return byProgression(exercise, ordinary(exercise, context), rule.kind === 'hold' ? rule.sets : 3, context);
  // Few repetitions say something of a load; the body alone is done in a range of its own.
  if (exercise.id !== slot.exerciseId && !isLoaded(exercise))
    return byProgression(exercise, ordinary(exercise, context), Math.min(MOST_SETS, countOf(slot, context)), context);
  if (rule.kind === 'range') {
    const ranged = byProgression(exercise, { ...rangeOf(rule), reserve: RESERVE, restSec }, rule.sets, context);
    return rule.open === true && !careful ? { ...ranged, sets: lastOpen(ranged.sets) } : ranged;
  }
  const asked = rule.kind === 'linear' ? (rule.stages[0] ?? []) : weekOfCycle(rule, context.scheme, context.before);
  const range = { kind: 'repetitions', ...spanOf(asked), reserve: RESERVE, restSec } as const;
  // Under care nothing is asked beyond what progression itself would; percentages say nothing about another exercise.
  if (careful || (rule.kind === 'percent' && exercise.id !== slot.exerciseId))
    return byProgression(exercise, range, Math.min(MOST_SETS, asked.length), context);
  const lift = liftOf(exercise, { ...context.progression, scheme: range, sets: asked.length });
  return rule.kind === 'linear' ? linearSets(lift, slot, rule, context) : percentSets(lift, slot, rule, asked, context);
}

function isLoaded({ loadKind }: Exercise): boolean {
  return loadKind === 'external' || loadKind === 'per_hand';
}

function countOf({ rule }: ProgrammeSlot, { scheme, before }: SlotContext): number {
  if (rule.kind === 'linear') return rule.stages[0]?.length ?? 1;
  if (rule.kind === 'percent') return weekOfCycle(rule, scheme, before).length;
  return rule.kind === 'intervals' ? rule.stretches.length : rule.sets;
}

function byProgression(
  exercise: Exercise,
  scheme: Scheme,
  sets: number,
  { progression }: SlotContext,
): SlotPrescription {
  return prescribe(exercise, { ...progression, scheme, sets });
}

function ordinary(exercise: Exercise, { progression, minutes }: SlotContext): Scheme {
  const { goal, level } = progression.profile;
  return schemeOf(exercise, goal, level, minutes);
}

const timed = ({ minSec, maxSec }: { readonly minSec: number; readonly maxSec: number }) =>
  ({ kind: 'hold', minSec, maxSec }) as const;
const rangeOf = ({ min, max }: { readonly min: number; readonly max: number }) =>
  ({ kind: 'repetitions', min, max }) as const;

/** The range of repetitions that the sets span, a few wide at least, so that something else can be progressed in it. */
function spanOf(sets: readonly SlotSet[]): Pick<RepetitionScheme, 'min' | 'max'> {
  const reps = sets.map((set) => set.reps);
  const min = Math.max(3, Math.min(...reps));
  return { min, max: Math.max(min + 3, ...reps) };
}

function lastOpen(sets: readonly PlannedSet[]): readonly PlannedSet[] {
  return sets.map((set, at) => (at === sets.length - 1 ? { ...set, setType: 'amrap' as const } : set));
}

function linearSets(lift: Lift, slot: ProgrammeSlot, rule: LinearRule, context: SlotContext): SlotPrescription {
  const { exercise, tools } = lift;
  const { scheme, done, block } = context;
  const state = linearState(exercise, slot.exerciseId, rule, scheme, done, tools);
  const stage = rule.stages[state.stage] ?? rule.stages[0] ?? [];
  const started = state.last !== 'none';
  const wanted = started ? state.loadKg : firstLoad(lift, stage[0]?.reps ?? 5, maximumOfBest(slot, context));
  if (wanted === undefined) return { sets: setsOf(lift, stage, () => undefined, slot), reasons: firstTime(lift) };
  const working = guardedLoad(lift, wanted);
  const loadOf = ({ share }: SlotSet) =>
    share === 1 || working.loadKg <= 0
      ? working.loadKg
      : guardedLoad(lift, roundedDown(exercise, working.loadKg * share, tools)).loadKg;
  const sets = setsOf(lift, stage, loadOf, slot);
  const reasons: Reason[] = [...working.reasons];
  if (working.reasons.length === 0 && rule.follows !== true) {
    if (state.last === 'done' && (state.fromKg ?? 0) < working.loadKg)
      reasons.push({ kind: 'progressed_load', fromKg: state.fromKg ?? 0, toKg: working.loadKg });
    if (state.last === 'short') reasons.push({ kind: 'repeat_missed' });
  }
  if (!started) reasons.push(...firstTime(lift));
  return { sets: ramps(stage) ? sets : [...warmUps(lift, working.loadKg), ...sets], reasons };

  function maximumOfBest({ exerciseId }: ProgrammeSlot, { scheme: of }: SlotContext): number | undefined {
    const kg = block.maxima?.[exerciseId];
    return kg === undefined || exercise.id !== exerciseId ? undefined : kg / (of.maximumShare ?? 1);
  }
}

function percentSets(
  lift: Lift,
  slot: ProgrammeSlot,
  rule: PercentRule,
  asked: readonly SlotSet[],
  { scheme, block, done }: SlotContext,
): SlotPrescription {
  const { exercise, tools } = lift;
  const maximum = maximumNow(rule, lift, scheme, block, done);
  if (maximum === null) return { sets: setsOf(lift, asked, () => undefined, slot), reasons: [{ kind: 'first_time' }] };
  const reasons: Reason[] = [];
  const loadOf = ({ share }: SlotSet) => {
    const guarded = guardedLoad(lift, roundedDown(exercise, maximum * share, tools));
    for (const reason of guarded.reasons) if (!reasons.some(({ kind }) => kind === reason.kind)) reasons.push(reason);
    return guarded.loadKg;
  };
  const sets = setsOf(lift, asked, loadOf, slot);
  const heaviest = Math.max(...sets.map(({ loadKg = 0 }) => loadKg));
  const best = maximum / (scheme.maximumShare ?? 1);
  if (rule.of === exercise.id && asked.some(({ share }) => share >= HEAVY))
    reasons.push({ kind: 'top_set', percent: Math.round((100 * heaviest) / best) });
  const first = asked[0]?.share ?? 0;
  return { sets: first <= LIGHT ? sets : [...warmUps(lift, sets[0]?.loadKg), ...sets], reasons };
}

/** Of the maximum: from here on a set is a heavy one, up to there it needs no lighter one before it. */
const HEAVY = 0.8;
const LIGHT = 0.55;

function setsOf(
  lift: Lift,
  asked: readonly SlotSet[],
  loadOf: (set: SlotSet) => number | undefined,
  { restSec }: ProgrammeSlot,
): readonly PlannedSet[] {
  // One set fewer while somebody is tired, the last one first.
  const kept = lift.easing.fewerSets > 0 && asked.length > 1 ? asked.slice(0, -lift.easing.fewerSets) : asked;
  return kept.map((set): PlannedSet => {
    const loadKg = loadOf(set);
    const open = set.open === true && lift.easing.reasons.length === 0;
    return {
      reps: set.reps,
      ...(loadKg === undefined ? {} : { loadKg }),
      targetRir: lift.reserve,
      restSec,
      setType: open ? 'amrap' : 'normal',
    };
  });
}

/** Sets that climb to the heaviest warm up by themselves. */
function ramps(sets: readonly SlotSet[]): boolean {
  return (sets[0]?.share ?? 1) < HEAVY;
}

function firstTime({ performances }: Lift): readonly Reason[] {
  return performances.length === 0 ? [{ kind: 'first_time' }] : [];
}
