// What else could be done in the place of an exercise: the same muscles and the same kind of movement, with what is at hand, and nothing
// that a joint, a dislike or care rules out.
import { type Exercise, type Muscle, MUSCLES } from '../catalogue/exercise.ts';
import { bodyConflict } from '../health/body-limits.ts';
import { careConflict, careLimits } from '../health/care-limits.ts';
import { type JointLimits, jointConflict } from '../health/joint-limits.ts';
import { hasEquipment, isProposable } from './candidates.ts';
import type { Profile } from './profile.ts';
import { SELDOM_PROPOSED } from './seldom-proposed.ts';
import { similarity, vectorOf } from './similarity.ts';

export interface SubstituteSearch {
  readonly exercise: Exercise;
  readonly catalogue: readonly Exercise[];
  /** Null before anybody said who the plan is for: everything is at hand then. */
  readonly profile:
    | (Pick<Profile, 'equipment' | 'dislikes'> & Partial<Pick<Profile, 'readiness' | 'avoid' | 'body'>>)
    | null;
  readonly limits: JointLimits;
  /** In the session already. */
  readonly without: ReadonlySet<string>;
  readonly limit: number;
}

/** Less alike than this is another exercise, not a substitute. Design default, of the dot product of two exercise vectors. */
const ALIKE = 0.55;

/** Best first: the ones the catalogue names, in its order, then the most similar that work a muscle of it directly. */
export function substitutesFor(search: SubstituteSearch): readonly Exercise[] {
  const { exercise, catalogue, profile, limits, without, limit } = search;
  const care = careLimits({ readiness: profile?.readiness ?? {}, avoid: profile?.avoid ?? [] });
  const fits = (other: Exercise): boolean =>
    other.id !== exercise.id &&
    !without.has(other.id) &&
    isProposable(other) &&
    (profile === null || (hasEquipment(other, profile.equipment) && !profile.dislikes.includes(other.id))) &&
    jointConflict(other, limits) === null &&
    careConflict(other, care) === null &&
    bodyConflict(other, profile?.body) === null;
  const direct = directMuscles(exercise);
  const own = vectorOf(exercise);
  const named = exercise.substitutes.flatMap((id) => catalogue.find((other) => other.id === id && fits(other)) ?? []);
  const alike = catalogue
    .filter((other) => fits(other) && !SELDOM_PROPOSED.has(other.id) && !named.includes(other))
    .filter((other) => direct.some((muscle) => other.muscles[muscle] === 1))
    .map((other) => ({ other, value: similarity(own, vectorOf(other)) }))
    .filter(({ value }) => value >= ALIKE)
    .toSorted((a, b) => b.value - a.value || a.other.id.localeCompare(b.other.id))
    .map(({ other }) => other);
  return [...named, ...alike].slice(0, limit);
}

/** Those a set of the exercise counts for in full. */
export function directMuscles(exercise: Exercise): readonly Muscle[] {
  return MUSCLES.filter((muscle) => exercise.muscles[muscle] === 1);
}
