// Which exercises may be planned or recommended for a person at all, and why the others may not.
import { type Equipment, type Exercise, type Joint, type Level, MUSCLES } from '../catalogue/exercise.ts';
import { isCustomId } from '../catalogue/custom-exercise.ts';
import { bodyConflict, suitsPosition } from '../health/body-limits.ts';
import { careConflict, careLimits } from '../health/care-limits.ts';
import { type JointLimits, jointConflict } from '../health/joint-limits.ts';
import type { Profile } from './profile.ts';
import { SELDOM_PROPOSED } from './seldom-proposed.ts';
import { similarity, vectorOf } from './similarity.ts';

/** `care`: a readiness question answered yes; `body`: a limb or a stance that it needs. No wish of the person opens either. */
export type Exclusion = 'equipment' | 'avoid' | 'dislikes' | 'level' | 'care' | 'body';

/** An exercise the person likes or did, ruled out by a joint; its substitutes may take its place. */
export interface SparedExercise {
  readonly exercise: Exercise;
  readonly joint: Joint;
  readonly quote?: string;
}

const LEVEL_RANK: Readonly<Record<Level, number>> = { beginner: 0, intermediate: 1, advanced: 2 };

/** Done elsewhere or only with a coach beside: logged and linked, never proposed. */
const NEVER_PROPOSED: ReadonlySet<string> = new Set(['swimming', 'sprint', 'behind_the_neck_press']);

export function isProposable(exercise: Exercise): boolean {
  return !NEVER_PROPOSED.has(exercise.id);
}

/** One of the person's own is proposed where they said that they like it: what it asks of a body nobody but them has judged. So is what few do. */
export function mayPropose(exercise: Exercise, { likes, body }: Profile): boolean {
  const asked = isCustomId(exercise.id) || SELDOM_PROPOSED.has(exercise.id) || !suitsPosition(exercise, body);
  return isProposable(exercise) && (!asked || likes.includes(exercise.id));
}

/** Nothing but the body is always at hand. */
export function hasEquipment(exercise: Exercise, owned: Profile['equipment']): boolean {
  return (
    owned === 'all' || exercise.equipment.every((tool: Equipment) => tool === 'bodyweight' || owned.includes(tool))
  );
}

/** Empty = may be planned. A liked exercise may be one level above the person's; no other limit gives way to a liking. */
export function exclusionsOf(exercise: Exercise, profile: Profile, limits: JointLimits): readonly Exclusion[] {
  const reasons: Exclusion[] = [];
  if (!hasEquipment(exercise, profile.equipment)) reasons.push('equipment');
  if (jointConflict(exercise, limits)) reasons.push('avoid');
  if (profile.dislikes.includes(exercise.id)) reasons.push('dislikes');
  const reach = LEVEL_RANK[profile.level] + (profile.likes.includes(exercise.id) ? 1 : 0);
  if (LEVEL_RANK[exercise.level] > reach) reasons.push('level');
  if (careConflict(exercise, careLimits(profile))) reasons.push('care');
  if (bodyConflict(exercise, profile.body)) reasons.push('body');
  return reasons;
}

export function usableExercises(
  catalogue: readonly Exercise[],
  profile: Profile,
  limits: JointLimits,
): readonly Exercise[] {
  return catalogue.filter(
    (exercise) => mayPropose(exercise, profile) && exclusionsOf(exercise, profile, limits).length === 0,
  );
}

/** Whether what is left can serve the goal: strength wants something to lift, mobility something to stretch. */
export function servesGoal(exercise: Exercise, goal: Profile['goal']): boolean {
  if (goal === 'mobility') return exercise.pattern === 'mobility';
  if (exercise.pattern === 'mobility') return false;
  return exercise.pattern !== 'cardio' || goal === 'fat_loss' || goal === 'general';
}

/** Liked or done exercises that a sore joint keeps out, keyed by each usable substitute that may stand in. */
export function standIns(
  catalogue: readonly Exercise[],
  wantedIds: Iterable<string>,
  usable: ReadonlySet<string>,
  limits: JointLimits,
): ReadonlyMap<string, SparedExercise> {
  const byId = new Map(catalogue.map((exercise) => [exercise.id, exercise]));
  const found = new Map<string, SparedExercise>();
  for (const id of new Set(wantedIds)) {
    const exercise = byId.get(id);
    const conflict = exercise && jointConflict(exercise, limits);
    if (!exercise || !conflict) continue;
    const { joint, quote } = conflict;
    const free = (other: string): boolean => usable.has(other) && !found.has(other);
    const substitute =
      exercise.substitutes.find(free) ??
      nearest(
        exercise,
        catalogue.filter((other) => free(other.id)),
      );
    if (substitute !== undefined) found.set(substitute, { exercise, joint, ...(quote === undefined ? {} : { quote }) });
  }
  return found;
}

/** The most similar one that works a muscle the exercise works directly. */
function nearest(exercise: Exercise, among: readonly Exercise[]): string | undefined {
  const direct = MUSCLES.filter((muscle) => exercise.muscles[muscle] === 1);
  const own = vectorOf(exercise);
  return among
    .filter((other) => direct.some((muscle) => other.muscles[muscle] === 1))
    .map((other) => ({ id: other.id, value: similarity(own, vectorOf(other)) }))
    .sort((a, b) => b.value - a.value)[0]?.id;
}
