// What may stand in the place of an exercise in a session, and why something else may not: the planner's own limits of that day.
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { jointLimits, stricterLimits } from '../../domain/health/joint-limits.ts';
import { type Exclusion, exclusionsOf, mayPropose } from '../../domain/planning/candidates.ts';
import type { ConstraintNote } from '../../domain/planning/history.ts';
import { type JudgedSubstitute, judgedSubstitutes } from '../../domain/planning/judged-substitutes.ts';
import type { Plan, PlannedSession } from '../../domain/planning/plan.ts';
import type { PlanChange } from '../../domain/planning/plan-change.ts';
import type { Profile } from '../../domain/planning/profile.ts';

export interface SwapFacts {
  readonly session: PlannedSession;
  readonly exercise: Exercise;
  readonly catalogue: readonly Exercise[];
  readonly profile: Profile;
  readonly constraints: readonly ConstraintNote[];
  readonly changes: readonly PlanChange[];
  readonly weeklySets: Plan['weeklySets'];
  readonly cameraCoaches: (id: string) => boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export interface SwapChoices {
  /** Best first, each with why. */
  readonly substitutes: readonly JudgedSubstitute[];
  /** Null: it may. */
  readonly whyNot: (exercise: Exercise) => Exclusion | 'unasked' | 'here' | null;
}

/** As many as anybody reads through. */
const MOST = 12;

export function swapChoices({ session, exercise, catalogue, constraints, today, ...facts }: SwapFacts): SwapChoices {
  const { date } = session;
  const changes = facts.changes.filter((change) => 'until' in change && change.from <= date && date <= change.until);
  const profile = { ...facts.profile, equipment: equipmentOn(session, facts.profile, changes) };
  const sore = changes.flatMap((change) => (change.kind === 'sore_joint' ? [change] : []));
  const limits = stricterLimits(jointLimits(profile.avoid, constraints, today), jointLimits(sore, constraints, date));
  const here = new Set(session.exercises.map(({ exerciseId }) => exerciseId));
  const whyNot: SwapChoices['whyNot'] = (other) => {
    if (here.has(other.id)) return 'here';
    const [exclusion] = exclusionsOf(other, profile, limits);
    return exclusion ?? (mayPropose(other, profile) ? null : 'unasked');
  };
  const planned = session.exercises.find(({ exerciseId }) => exerciseId === exercise.id);
  const sets = planned?.sets.filter(({ setType }) => setType !== 'warmup').length ?? 0;
  const { weeklySets, cameraCoaches } = facts;
  const search = { exercise, catalogue, profile, limits, without: here, sets, weeklySets, cameraCoaches };
  const judged = judgedSubstitutes({ ...search, limit: MOST });
  return { substitutes: judged.filter((other) => whyNot(other.exercise) === null), whyNot };
}

function equipmentOn(
  { day }: PlannedSession,
  { places = [], placeOfDay = [], equipment }: Profile,
  changes: readonly PlanChange[],
): Profile['equipment'] {
  const changed = changes.findLast((change) => change.kind === 'equipment');
  if (changed?.kind === 'equipment') return changed.equipment;
  return places.find(({ kind }) => kind === placeOfDay[day - 1])?.equipment ?? equipment;
}
