// What the person's training lacks: muscles that got less than the goal asks, basic patterns that never come.
import { type Exercise, type MovementPattern, MUSCLES, type Muscle } from '../catalogue/exercise.ts';
import type { DoneExercise } from './known-exercises.ts';
import type { Profile } from './profile.ts';
import { weeklyTargets } from './weekly-targets.ts';

export interface MissingWork {
  /** 0–1: how much of the goal's wanting it meets. `muscle`: the one it serves most; weekly sets done (scaled to the goal's) and asked. */
  readonly need: number;
  readonly muscle?: { readonly muscle: Muscle; readonly done: number; readonly target: number };
  /** 0–1: share of its work for muscles that are trained already, by how much they are. */
  readonly overlap: number;
  /** 1 where it brings a basic pattern that is not there yet. */
  readonly pattern: number;
}

const BASIC_PATTERNS: readonly MovementPattern[] = [
  'squat',
  'hinge',
  'horizontal_push',
  'vertical_push',
  'horizontal_pull',
  'vertical_pull',
];

export function missingWork(
  catalogue: readonly Exercise[],
  profile: Profile,
  history: readonly DoneExercise[],
): (exercise: Exercise) => MissingWork {
  const done = setsByMuscle(catalogue, history);
  const total = done.reduce((sum, sets) => sum + sets, 0);
  const targets = weeklyTargets(profile);
  const wanted = targets.reduce((sum, { sets }) => sum + sets, 0);
  const trained = new Set(history.map(({ exerciseId }) => exerciseId));
  const patterns = new Set(catalogue.filter(({ id }) => trained.has(id)).map(({ pattern }) => pattern));
  const stretches = profile.goal === 'mobility';
  return ({ muscles, pattern }) => {
    let [need, overlap, all, highest] = [0, 0, 0, 0];
    let most: MissingWork['muscle'];
    for (const [index, { muscle, sets: target, weight }] of targets.entries()) {
      const share = muscles[muscle];
      if (share === undefined) continue;
      all += share;
      if (total > 0) overlap += (share * (done[index] ?? 0)) / total;
      // The past as a share of itself: which muscles got less than the goal asks, whatever the amount of training.
      const scaled = total === 0 ? 0 : ((done[index] ?? 0) * wanted) / total;
      const gain = share * weight * Math.max(0, 1 - scaled / target);
      need += gain;
      if (gain <= highest) continue;
      highest = gain;
      most = { muscle, done: Math.round(scaled * 10) / 10, target };
    }
    return {
      need: pattern === 'mobility' ? 0 : Math.min(1, need / 3) * (stretches ? 0.3 : 1),
      overlap: all === 0 ? 0 : overlap,
      pattern: !stretches && BASIC_PATTERNS.includes(pattern) && !patterns.has(pattern) ? 1 : 0,
      ...(most === undefined ? {} : { muscle: most }),
    };
  };
}

/** Fractional sets, in the order of MUSCLES. */
function setsByMuscle(catalogue: readonly Exercise[], history: readonly DoneExercise[]): readonly number[] {
  const byId = new Map(catalogue.map((exercise) => [exercise.id, exercise]));
  const sets = MUSCLES.map(() => 0);
  for (const { exerciseId, sets: count } of history) {
    const muscles = byId.get(exerciseId)?.muscles;
    if (muscles === undefined || !(count > 0) || !Number.isFinite(count)) continue;
    for (const [index, muscle] of MUSCLES.entries()) sets[index] = (sets[index] ?? 0) + (muscles[muscle] ?? 0) * count;
  }
  return sets;
}
