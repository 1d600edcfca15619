// Numbers of a published programme: what its scheme asks for, of which maximum or of which last time, and what held it back.
import { careLimits } from '../health/care-limits.ts';
import type { Exercise } from '../catalogue/exercise.ts';
import type { ExplanationInput, PlanNumber } from './explanation.ts';
import { type Lift, liftOf } from './lift.ts';
import { lightestKg, roundedDown, stepKg } from './load-steps.ts';
import type { PlannedExercise, PlannedSession, PlannedSet } from './plan.ts';
import type { PlanWeekRequest } from './plan-week.ts';
import { planningDays } from './planning-days.ts';
import { maximumNow, weekOfCycle } from './programme-loads.ts';
import { possibleFor } from './programme-exercises.ts';
import { doneInBlock, slotsAfter } from './programme-position.ts';
import { schemeById } from './programme-schemes/published.ts';
import type { ProgrammeScheme, ProgrammeSlot, SlotSet } from './programme-schemes/scheme.ts';
import type { Found } from './set-explanation.ts';
import type { TrainingBlock } from './training-block.ts';
import { runningBlock } from './wishes-in-force.ts';

type SetNumber = Extract<PlanNumber, { readonly set: number }>;
type ProgrammeNumber = Extract<PlanNumber, { readonly exerciseId: string }>;

/** Whether a published programme made it; weeks of a block that the planner makes itself carry its place but no name. */
export function isOfProgramme({ reasons }: PlannedExercise): boolean {
  return reasons.some((reason) => reason.kind === 'programme' && reason.name !== '');
}

/** Never null: where the programme is not followed any more, its reasons of then are told. */
export function explainProgramme(
  request: PlanWeekRequest,
  session: PlannedSession,
  planned: PlannedExercise,
  number: ProgrammeNumber,
): Found {
  const reasons = planned.reasons.map((reason): ExplanationInput => ({ kind: 'reason', reason }));
  const asked = 'set' in number ? askedSet(request, session, planned, number.set) : null;
  const inputs = asked && 'set' in number ? inputsOf(asked, number.kind) : [];
  return { rule: 'programme', inputs: [...inputs, ...reasons], wouldChange: [] };
}

interface Asked {
  readonly set: SlotSet;
  readonly planned: PlannedSet;
  readonly exercise: Exercise;
  readonly lift: Lift;
  readonly slot: ProgrammeSlot;
  /** Kilograms that the share is taken of; null where the programme states none. */
  readonly maximumKg: number | null;
}

function inputsOf(
  { set, planned, exercise, lift, slot, maximumKg }: Asked,
  kind: SetNumber['kind'],
): readonly ExplanationInput[] {
  switch (kind) {
    case 'reps':
      return [{ kind: 'range', min: set.reps, max: set.reps, unit: 'reps' }];
    case 'rest':
      return [{ kind: 'usual_rest', sec: slot.restSec }];
    case 'reserve':
      return [{ kind: 'usual_reserve', reps: planned.targetRir }];
    case 'load': {
      if (maximumKg === null) return lastTime(lift);
      const kg = maximumKg * set.share;
      const { tools } = lift;
      const isHeld = (planned.loadKg ?? 0) < roundedDown(exercise, kg, tools);
      return [
        { kind: 'percent', percent: 100 * set.share, ofKg: maximumKg },
        { kind: 'step', kg: stepKg(exercise, kg, tools) },
        { kind: 'least_load', kg: lightestKg(exercise, kg, tools) },
        // What was lifted lately, form and breaks may hold it below what the programme asks for.
        ...(isHeld ? [{ kind: 'most_load' as const, kg: planned.loadKg ?? 0 }] : []),
      ];
    }
    case 'seconds':
    case 'distance':
      return [];
  }
}

function lastTime({ performances }: Lift): readonly ExplanationInput[] {
  const last = performances.at(-1);
  return last ? [{ kind: 'last_time', day: last.day, sets: last.sets }] : [];
}

/** Null for warm-ups, for what stands in for an exercise of the programme, and where the block has ended. */
function askedSet(
  request: PlanWeekRequest,
  session: PlannedSession,
  planned: PlannedExercise,
  index: number,
): Asked | null {
  const block = request.block && runningBlock([request.block], request.today);
  const published = block ? schemeById(block.programmeId) : undefined;
  const scheme = published && possibleFor(published, request.catalogue, request.profile);
  const set = planned.sets[index];
  const exercise = request.catalogue.find(({ id }) => id === planned.exerciseId);
  if (!block || !scheme || !set || !exercise || set.setType === 'warmup') return null;
  const working = planned.sets.slice(0, index).filter(({ setType }) => setType !== 'warmup').length;
  // To fit the minutes, sets before the last one may be gone: it is known by its repetitions and its load.
  const all = slotSets(request, session, scheme, block, exercise).filter(({ set: { reps } }) => reps === set.reps);
  const found = all.find((one) => asksFor(one, exercise) === set.loadKg) ?? all[working] ?? all.at(-1);
  return found ? { ...found, planned: set, exercise } : null;
}

type AskedOf = Omit<Asked, 'planned' | 'exercise'>;

/** Kilograms by the percentage alone. */
function asksFor({ set, lift, maximumKg }: AskedOf, exercise: Exercise): number | undefined {
  return maximumKg === null ? undefined : roundedDown(exercise, maximumKg * set.share, lift.tools);
}

function slotSets(
  request: PlanWeekRequest,
  session: PlannedSession,
  scheme: ProgrammeScheme,
  block: TrainingBlock,
  exercise: Exercise,
): readonly AskedOf[] {
  const { profile, history, constraints, bars, today } = request;
  const daysPerWeek = Math.min(scheme.daysPerWeek, profile.daysPerWeek);
  const days = planningDays({ ...request, profile: { ...profile, daysPerWeek } });
  const ahead = days.findIndex(({ date }) => date === session.date);
  if (ahead < 0) return [];
  const done = doneInBlock(scheme, block, history, today);
  const before = done.length + ahead;
  const { bounds } = careLimits(profile);
  return slotsAfter(scheme, before)
    .filter(({ exerciseId }) => exerciseId === exercise.id)
    .flatMap((slot) => {
      const { rule } = slot;
      if (rule.kind !== 'linear' && rule.kind !== 'percent') return [];
      const sets = rule.kind === 'linear' ? (rule.stages[0] ?? []) : weekOfCycle(rule, scheme, before);
      const range = { kind: 'repetitions', min: 3, max: 6, reserve: 2, restSec: slot.restSec } as const;
      const context = {
        profile,
        history,
        constraints,
        today: session.date,
        scheme: range,
        sets: Math.max(1, sets.length),
        ...(bars && { bars }),
      };
      const lift = liftOf(exercise, { ...context, ...(bounds && { care: bounds }) });
      const maximumKg = rule.kind === 'percent' ? maximumNow(rule, lift, scheme, block, done) : null;
      return sets.map((set) => ({ set, lift, slot, maximumKg }));
    });
}
