// Why an exercise is in the week: from the terms that chose it, strongest first. Never empty.
import { type Exercise, type Muscle, MUSCLES } from '../catalogue/exercise.ts';
import { type JointLimits, jointConflict } from '../health/joint-limits.ts';
import type { SparedExercise } from './candidates.ts';
import { daysBetween } from './calendar.ts';
import type { TrainingHistory } from './history.ts';
import { exerciseIdsIn, performancesOf } from './performances.ts';
import type { Reason } from './plan.ts';
import type { Profile } from './profile.ts';
import type { MuscleTarget } from './weekly-targets.ts';

export interface ExplainContext {
  readonly catalogue: readonly Exercise[];
  readonly profile: Profile;
  readonly limits: JointLimits;
  readonly history: TrainingHistory;
  /** Keyed by the id of the exercise that stands in. */
  readonly standIns: ReadonlyMap<string, SparedExercise>;
  /** Keyed by the harder exercise: the one it follows. */
  readonly followsOn: ReadonlyMap<string, string>;
  readonly weeklySets: Readonly<Partial<Record<Muscle, number>>>;
  /** Of the week in question. */
  readonly targets: readonly MuscleTarget[];
  readonly cameraCoaches: (exercise: Exercise) => boolean;
  /** Reasons of the recommender for this exercise. */
  readonly recommended: (exercise: Exercise) => readonly Reason[];
}

const MOST_REASONS = 5;
const REST_WORTH_NAMING = { from: 2, to: 14 } as const;

/** `date` YYYY-MM-DD of the session. */
export function explainExercise(exercise: Exercise, date: string, context: ExplainContext): readonly Reason[] {
  const { profile } = context;
  const reasons: Reason[] = [];
  const stand = context.standIns.get(exercise.id);
  if (stand) reasons.push({ kind: 'replaces', exercise: stand.exercise.id, joint: stand.joint });
  if (profile.likes.includes(exercise.id)) reasons.push({ kind: 'liked' });
  const easier = context.followsOn.get(exercise.id);
  if (easier !== undefined) reasons.push({ kind: 'similar_to', exercise: easier });
  const spared = sparedJoint(exercise, context);
  if (spared && !stand) reasons.push(spared);
  const trained = trainedMuscle(exercise, context);
  if (trained) reasons.push(trained);
  if (!trained || context.recommended(exercise).some(({ kind }) => kind === 'goal'))
    reasons.push({ kind: 'goal', goal: profile.goal });
  const rested = restedMuscle(exercise, date, context);
  if (rested) reasons.push(rested);
  if (context.cameraCoaches(exercise)) reasons.push({ kind: 'camera_coaches' });
  for (const reason of context.recommended(exercise))
    if (
      reason.kind === 'often_done_with' ||
      reason.kind === 'popular' ||
      (reason.kind === 'similar_to' && easier === undefined)
    )
      reasons.push(reason);
  if (profile.equipment !== 'all' && !exercise.equipment.includes('bodyweight'))
    reasons.push({ kind: 'equipment_fits' });
  return reasons.slice(0, MOST_REASONS);
}

/** The muscle it trains directly that the week asks most of. */
function trainedMuscle(exercise: Exercise, { targets, weeklySets }: ExplainContext): Reason | null {
  if (exercise.pattern === 'mobility' || exercise.pattern === 'cardio') return null;
  let best: { readonly muscle: Muscle; readonly targetSets: number; readonly value: number } | null = null;
  for (const { muscle, sets, weight } of targets) {
    const value = (exercise.muscles[muscle] ?? 0) * weight;
    if (value > (best?.value ?? 0)) best = { muscle, targetSets: sets, value };
  }
  return (
    best && {
      kind: 'trains_muscle',
      muscle: best.muscle,
      weeklySets: weeklySets[best.muscle] ?? 0,
      targetSets: Math.round(best.targetSets * 10) / 10,
    }
  );
}

/** Where a sore joint rules out another exercise of the same pattern and this one goes easy on it. */
function sparedJoint(exercise: Exercise, { catalogue, limits }: ExplainContext): Reason | null {
  for (const other of catalogue) {
    if (other.pattern !== exercise.pattern || limits.size === 0) continue;
    const conflict = jointConflict(other, limits);
    if (conflict)
      return {
        kind: 'spares_joint',
        joint: conflict.joint,
        ...(conflict.quote === undefined ? {} : { quote: conflict.quote }),
      };
  }
  return null;
}

function restedMuscle(exercise: Exercise, date: string, { catalogue, history }: ExplainContext): Reason | null {
  const muscle = MUSCLES.find((one) => exercise.muscles[one] === 1);
  if (muscle === undefined) return null;
  let latest: string | null = null;
  const done = new Set(exerciseIdsIn(history));
  for (const other of catalogue) {
    if (other.muscles[muscle] !== 1 || !done.has(other.id)) continue;
    const day = performancesOf(other.id, history, date).at(-1)?.day;
    if (day !== undefined && (latest === null || day > latest)) latest = day;
  }
  if (latest === null) return null;
  const days = daysBetween(latest, date);
  return days >= REST_WORTH_NAMING.from && days <= REST_WORTH_NAMING.to ? { kind: 'rested', muscle, days } : null;
}
