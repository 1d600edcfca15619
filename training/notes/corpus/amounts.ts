// Loads and repetitions as people lift them.
import type { Chance } from './chance.ts';
import type { ExerciseGroup, NamedExercise } from './exercise-words.ts';
import type { Manner } from './manner.ts';

const HEAVY = /squat|deadlift|leg_press|hip_thrust|rack_pull|bench_press|yoke|sled/;

/** In the unit of the line. */
export function someLoad({ id, group }: NamedExercise, { unit }: Manner, chance: Chance): number {
  const heavy = HEAVY.test(id) && group === 'loaded';
  if (unit === 'lb' || (unit === null && chance.yes(0.25))) {
    if (heavy)
      return chance.weighted([
        [2, chance.pick([95, 115, 135, 185, 225, 275, 315, 365, 405])],
        [3, 5 * chance.int(9, 90)],
      ]);
    return 5 * (group === 'loaded' ? chance.int(4, 40) : chance.int(1, 20));
  }
  const kg = heavy
    ? chance.weighted([
        [3, 10 * chance.int(4, 22)],
        [3, 5 * chance.int(8, 44)],
        [2, 2.5 * chance.int(16, 88)],
        [0.4, chance.int(40, 240)],
      ])
    : group === 'loaded' || group === 'carry'
      ? chance.weighted([
          [3, 5 * chance.int(2, 20)],
          [2, 2.5 * chance.int(4, 40)],
          [0.5, chance.int(8, 110)],
          [0.2, 1.25 * chance.int(8, 60)],
        ])
      : group === 'per_hand'
        ? chance.weighted([
            [3, 2 * chance.int(2, 20)],
            [2, 2.5 * chance.int(2, 18)],
            [1, chance.int(3, 45)],
          ])
        : chance.weighted([
            [2, 2.5 * chance.int(1, 16)],
            [1, chance.int(2, 40)],
          ]);
  return unit === 'jin' ? 2 * kg : kg;
}

export function someReps(group: ExerciseGroup, chance: Chance): number {
  if (group === 'bodyweight')
    return chance.weighted([
      [5, chance.int(5, 20)],
      [2, chance.int(15, 50)],
      [1, chance.int(1, 8)],
      [0.3, 10 * chance.int(3, 10)],
    ]);
  return chance.weighted([
    [3, chance.int(1, 6)],
    [4, chance.int(5, 12)],
    [2, chance.pick([5, 8, 10, 12])],
    [1, chance.int(12, 25)],
  ]);
}

export function someSets(chance: Chance): number {
  return chance.weighted([
    [6, chance.int(3, 5)],
    [2, chance.int(2, 6)],
    [0.5, chance.int(7, 10)],
  ]);
}

/** Falling with the sets, as strength does. */
export function someRepList(group: ExerciseGroup, length: number, chance: Chance): readonly number[] {
  let reps = someReps(group, chance) + (group === 'bodyweight' ? 2 : 0);
  return Array.from({ length }, () => {
    const now = Math.max(1, reps);
    reps -= chance.weighted([
      [4, 0],
      [4, 1],
      [2, 2],
      [0.5, -1],
    ]);
    return now;
  });
}
