// What else could be done in the place of an exercise, ranked, each with why and with what the week would gain or lose by it.
import {
  type Equipment,
  type Exercise,
  type Joint,
  JOINT_STRESSES,
  type MovementPattern,
  type Muscle,
  MUSCLES,
} from '../catalogue/exercise.ts';
import type { JointLimits } from '../health/joint-limits.ts';
import { exclusionsOf } from './candidates.ts';
import type { Plan } from './plan.ts';
import type { Profile } from './profile.ts';
import { type SubstituteSearch, substitutesFor } from './substitutes.ts';

/** `percent` 0–100 of what the exercise works. `equipment`: all it needs, without the body; empty: nothing. `easier_on`: asks less of it. */
export type SubstituteReason =
  | { readonly kind: 'liked' }
  | { readonly kind: 'same_muscles'; readonly percent: number }
  | { readonly kind: 'same_pattern'; readonly pattern: MovementPattern }
  | { readonly kind: 'easier_on'; readonly joint: Joint }
  | { readonly kind: 'equipment'; readonly equipment: readonly Equipment[] }
  | { readonly kind: 'camera_coaches' };

export interface JudgedSubstitute {
  readonly exercise: Exercise;
  /** Most telling first; never empty. */
  readonly because: readonly SubstituteReason[];
  /** Fractional sets a week that would be others, the largest difference first. */
  readonly muscles: readonly { readonly muscle: Muscle; readonly before: number; readonly after: number }[];
}

export interface JudgedSearch extends Omit<SubstituteSearch, 'profile'> {
  /** With the equipment of the place; null before anybody said who the plan is for. */
  readonly profile: Profile | null;
  /** Working sets of the exercise that would be done of the other. */
  readonly sets: number;
  readonly weeklySets: Plan['weeklySets'];
  readonly cameraCoaches: (id: string) => boolean;
}

/** Of so many, by alikeness, the best are chosen. */
const LOOKED_AT = 40;
/** Worth beside the share of the same work, 0–1. Design defaults. */
const WORTH = { named: 0.15, pattern: 0.2, liked: 0.25, easier: 0.15, camera: 0.03 } as const;
/** Muscles whose sets change by less are not told. */
const SAME_SETS = 0.05;
/** Steps of JOINT_STRESSES between two exercises that are worth telling where nothing is sore. */
const MUCH_EASIER = 3;

/** Best first. What the plan must not hold (equipment, joints, care, ruled out, level) is not among them. */
export function judgedSubstitutes(search: JudgedSearch): readonly JudgedSubstitute[] {
  const { exercise, profile, limits, limit, sets, weeklySets } = search;
  const isOpen = (other: Exercise): boolean => profile === null || exclusionsOf(other, profile, limits).length === 0;
  return substitutesFor({ ...search, limit: LOOKED_AT })
    .filter(isOpen)
    .map((other, place) => ({ other, place, because: reasonsOf(other, search) }))
    .map((one) => ({ ...one, worth: worthOf(one.other, one.because, search) }))
    .toSorted((a, b) => b.worth - a.worth || a.place - b.place)
    .slice(0, limit)
    .map(({ other, because }) => ({
      exercise: other,
      because,
      muscles: musclesOf(exercise, other, sets, weeklySets),
    }));
}

function worthOf(other: Exercise, because: readonly SubstituteReason[], { exercise }: JudgedSearch): number {
  const has = (kind: SubstituteReason['kind']): boolean => because.some((reason) => reason.kind === kind);
  return (
    alikeness(exercise, other) +
    (exercise.substitutes.includes(other.id) ? WORTH.named : 0) +
    (has('same_pattern') ? WORTH.pattern : 0) +
    (has('liked') ? WORTH.liked : 0) +
    (has('easier_on') ? WORTH.easier : 0) +
    (has('camera_coaches') ? WORTH.camera : 0)
  );
}

function reasonsOf(other: Exercise, search: JudgedSearch): readonly SubstituteReason[] {
  const { exercise, profile, limits, cameraCoaches } = search;
  const reasons: SubstituteReason[] = [];
  if (profile?.likes.includes(other.id) === true) reasons.push({ kind: 'liked' });
  for (const joint of easierJoints(exercise, other, limits)) reasons.push({ kind: 'easier_on', joint });
  reasons.push({ kind: 'same_muscles', percent: Math.round(100 * keptShare(exercise, other)) });
  if (other.pattern === exercise.pattern) reasons.push({ kind: 'same_pattern', pattern: other.pattern });
  const equipment = other.equipment.filter((tool) => tool !== 'bodyweight');
  if (equipment.length === 0 || !equipment.every((tool) => exercise.equipment.includes(tool)))
    reasons.push({ kind: 'equipment', equipment });
  if (cameraCoaches(other.id)) reasons.push({ kind: 'camera_coaches' });
  return reasons;
}

/** Sore joints of which less is asked, or else the one of which far less is. */
function easierJoints(exercise: Exercise, other: Exercise, limits: JointLimits): readonly Joint[] {
  const eased = Object.keys(exercise.joints)
    .map((name) => {
      const joint = name as Joint;
      return { joint, steps: stressOf(exercise, joint) - stressOf(other, joint) };
    })
    .filter(({ steps }) => steps > 0);
  const sore = eased.filter(({ joint }) => limits.has(joint));
  if (sore.length > 0 || limits.size > 0) return sore.map(({ joint }) => joint);
  const most = eased.toSorted((a, b) => b.steps - a.steps)[0];
  return most && most.steps >= MUCH_EASIER ? [most.joint] : [];
}

/** 0: asks nothing of it. */
function stressOf({ joints }: Exercise, joint: Joint): number {
  const stress = joints[joint];
  return stress === undefined ? 0 : JOINT_STRESSES.indexOf(stress) + 1;
}

/** Of the work of one exercise what the other does too, 0–1. */
function keptShare(exercise: Exercise, other: Exercise): number {
  const whole = sumOver((muscle) => exercise.muscles[muscle] ?? 0);
  return whole === 0
    ? 0
    : sumOver((muscle) => Math.min(exercise.muscles[muscle] ?? 0, other.muscles[muscle] ?? 0)) / whole;
}

/** The same, less what the other does besides. */
function alikeness(exercise: Exercise, other: Exercise): number {
  const either = sumOver((muscle) => Math.max(exercise.muscles[muscle] ?? 0, other.muscles[muscle] ?? 0));
  const both = sumOver((muscle) => Math.min(exercise.muscles[muscle] ?? 0, other.muscles[muscle] ?? 0));
  return either === 0 ? 0 : both / either;
}

function sumOver(of: (muscle: Muscle) => number): number {
  return MUSCLES.reduce((sum, muscle) => sum + of(muscle), 0);
}

function musclesOf(
  exercise: Exercise,
  other: Exercise,
  sets: number,
  weeklySets: Plan['weeklySets'],
): JudgedSubstitute['muscles'] {
  return MUSCLES.map((muscle) => {
    const before = weeklySets[muscle] ?? 0;
    const change = sets * ((other.muscles[muscle] ?? 0) - (exercise.muscles[muscle] ?? 0));
    return { muscle, before, after: Math.max(0, before + change) };
  })
    .filter(({ before, after }) => Math.abs(after - before) >= SAME_SETS)
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}
