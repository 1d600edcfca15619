// What the catalogue's facts come to for a checker of plans: times, order, sets and joints, reckoned without the planner's own rules.
import {
  type Exercise,
  type Joint,
  JOINT_STRESSES,
  MUSCLES,
  type Muscle,
} from '../../src/domain/catalogue/exercise.ts';
import type { PlannedExercise } from '../../src/domain/planning/plan.ts';

const DAY_MS = 86_400_000;

/** Severity 7 and more: nothing; 4 to 6: no deep bends and what is beyond; up to 3: no loaded ends of range and what is beyond. */
export function isTooMuch({ joints }: Exercise, joint: Joint, severity: number): boolean {
  const stress = joints[joint];
  if (stress === undefined) return false;
  const rank = JOINT_STRESSES.indexOf(stress);
  if (severity >= 7) return true;
  if (severity >= 4) return rank >= JOINT_STRESSES.indexOf('deep_flexion');
  if (joint === 'shoulder' && stress === 'overhead') return true;
  if (joint === 'knee' && stress === 'deep_flexion') return true;
  return rank >= JOINT_STRESSES.indexOf('loaded_extension');
}

export function secondsOf(exercise: Exercise | undefined, { sets }: PlannedExercise): number {
  if (!exercise) return 0;
  const { equipment, pattern, unilateral, secondsPerRepetition } = exercise;
  const isBar = equipment.includes('barbell') || equipment.includes('trap_bar');
  const setUp = isBar ? 90 : equipment.includes('bodyweight') ? (pattern === 'mobility' ? 10 : 30) : 45;
  const work = sets.map(
    ({ reps = 0, durationSec }) => (unilateral ? 2 : 1) * (durationSec ?? reps * secondsPerRepetition),
  );
  const rests = sets.slice(0, -1).map(({ restSec }) => restSec);
  return [setUp, ...work, ...rests].reduce((sum, one) => sum + one, 0);
}

/** Skill and power, then what takes many joints, then what takes one, trunk and carries, breath, stretching. */
export function rankOf({ pattern, mechanic }: Exercise): number {
  if (pattern === 'mobility') return 5;
  if (pattern === 'cardio') return 4;
  if (pattern === 'carry' || pattern.startsWith('core')) return 3;
  if (mechanic === 'isolation' || SMALL.has(pattern)) return 2;
  return pattern === 'jump' || pattern === 'full_body' ? 0 : 1;
}

const SMALL: ReadonlySet<string> = new Set([
  'elbow_extension',
  'elbow_flexion',
  'shoulder_isolation',
  'knee_isolation',
  'hip_isolation',
  'calf',
]);

export function setsOf(exercises: readonly PlannedExercise[], byId: ReadonlyMap<string, Exercise>) {
  const fractional = zeroes();
  const direct = zeroes();
  for (const { exerciseId, sets } of exercises) {
    const exercise = byId.get(exerciseId);
    if (!exercise || exercise.pattern === 'cardio' || exercise.pattern === 'mobility') continue;
    const working = sets.filter(({ setType }) => setType !== 'warmup').length;
    for (const [muscle, share] of entries(exercise.muscles)) {
      fractional[muscle] += share * working;
      if (share === 1) direct[muscle] += working;
    }
  }
  return { fractional, direct };
}

function zeroes(): Record<Muscle, number> {
  return Object.fromEntries(MUSCLES.map((muscle) => [muscle, 0])) as Record<Muscle, number>;
}

export function entries(muscles: Exercise['muscles']): readonly (readonly [Muscle, number])[] {
  return MUSCLES.flatMap((muscle) => {
    const share = muscles[muscle];
    return share === undefined ? [] : [[muscle, share] as const];
  });
}

export function dayOf(date: string): number {
  return Math.round(Date.parse(`${date}T12:00:00Z`) / DAY_MS);
}
