// What need not change of the plan in force stays: its sets are what the search begins from, and a day that is nearly as good as it
// was is left as it was. A week is not turned over for a small wish.
import type { Plan, PlannedExercise } from './plan.ts';
import { STEADY_BLOCK_SEC } from './schemes.ts';
import type { TrainingDay } from './training-days.ts';
import { type Entry, formOf, WeekDraft } from './week-draft.ts';
import type { WeekProblem } from './week-problem.ts';

/** Of the objective: how much better a day must be to be worth its change. About a set more of something. Design default. */
const WORTH_A_CHANGE = 0.02;

/** The plan with sessions that are still to come on the days they move to, where their own are no training days any more. */
export function movedTo(plan: Plan, days: readonly TrainingDay[], today: string): Plan {
  const dates = new Set(days.map(({ date }) => date));
  const held = new Set(plan.sessions.map(({ date }) => date));
  const free = days.filter(({ date }) => !held.has(date)).map(({ date }) => date);
  const homeless = plan.sessions.filter(({ date }) => date >= today && !dates.has(date));
  return {
    ...plan,
    sessions: plan.sessions.map((session) => {
      const date = free[homeless.indexOf(session)];
      return date === undefined ? session : { ...session, date };
    }),
  };
}

/** Of a plan's exercises and working sets those that the problem knows on those dates. */
export function currentEntries(problem: WeekProblem, { sessions }: Plan): readonly Entry[] {
  const byId = new Map(problem.candidates.map((candidate) => [candidate.exercise.id, candidate]));
  return sessions.flatMap(({ date, exercises }) => {
    const slot = problem.days.findIndex((day) => day.date === date);
    return exercises.flatMap((planned) => {
      const candidate = byId.get(planned.exerciseId);
      const form = candidate && formOf({ slot, candidate, sets: 1 });
      if (!form) return [];
      const wanted = form.scheme.kind === 'steady' ? blocksOf(planned) : setsOf(planned);
      return [{ slot, candidate, sets: Math.max(1, Math.min(wanted, form.mostSets)) }];
    });
  });
}

/** With those that were only taken away for a while: they are taken away again where that still holds. */
function setsOf({ sets, reasons }: PlannedExercise): number {
  const fewer = reasons.map((reason) => {
    if (reason.kind === 'volume_cut') return reason.sets;
    return reason.kind === 'eased_fatigue' || reason.kind === 'eased_sleep' ? 1 : 0;
  });
  return sets.filter(({ setType }) => setType !== 'warmup').length + Math.max(0, ...fewer);
}

function blocksOf({ sets }: PlannedExercise): number {
  return Math.ceil((sets[0]?.durationSec ?? 0) / STEADY_BLOCK_SEC);
}

/** `current`: entries of the plan in force. Days that changed least are put back first. */
export function keepDays(draft: WeekDraft, current: readonly Entry[]): WeekDraft {
  const before = draft.problem.days.map((_day, slot) => current.filter((entry) => entry.slot === slot));
  const slots = before.flatMap((entries, slot) => (entries.length > 0 ? [slot] : []));
  const changed = (slot: number): number => differences(before[slot] ?? [], entriesOn(draft, slot));
  let best = draft;
  for (const slot of slots.toSorted((a, b) => changed(a) - changed(b))) {
    if (differences(before[slot] ?? [], entriesOn(best, slot)) === 0) continue;
    const tried = withDay(best, slot, before[slot] ?? []);
    if (tried && tried.objective >= best.objective - WORTH_A_CHANGE) best = tried;
  }
  return best;
}

/** Null where a limit stands against it, or something that must be in is in no more. */
function withDay({ problem, entries }: WeekDraft, slot: number, day: readonly Entry[]): WeekDraft | null {
  const draft = new WeekDraft(problem);
  for (const entry of [...entries.filter((other) => other.slot !== slot), ...day]) {
    if (!draft.allows(entry)) return null;
    draft.add(entry);
  }
  const holds = problem.fixed.every(({ candidate, slot: on }) =>
    draft.entries.some((entry) => entry.candidate === candidate && (on === null || entry.slot === on)),
  );
  return holds && draft.isComplete ? draft : null;
}

function entriesOn({ entries }: WeekDraft, slot: number): readonly Entry[] {
  return entries.filter((entry) => entry.slot === slot);
}

/** Exercises in one and not in the other, or with other sets. */
function differences(some: readonly Entry[], others: readonly Entry[]): number {
  const same = some.filter((a) => others.some((b) => a.candidate === b.candidate && a.sets === b.sets)).length;
  return some.length + others.length - 2 * same;
}
