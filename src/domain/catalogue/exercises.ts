// The whole catalogue: the movements the camera can follow, from their own files, and every other exercise.
import { MOVEMENTS } from '../movements/registry.ts';
import type { Exercise } from './exercise.ts';
import { ARMS } from './exercises/arms.ts';
import { BACK_FREE } from './exercises/back-free.ts';
import { BACK_MACHINES } from './exercises/back-machines.ts';
import { BANDS } from './exercises/bands.ts';
import { CALVES_AND_JUMPS } from './exercises/calves-and-jumps.ts';
import { CARDIO } from './exercises/cardio.ts';
import { CARDIO_MORE } from './exercises/cardio-more.ts';
import { CARRIES_AND_JUMPS } from './exercises/carries-and-jumps.ts';
import { CHEST_FREE } from './exercises/chest-free.ts';
import { CHEST_MACHINES } from './exercises/chest-machines.ts';
import { CORE_FLEXION } from './exercises/core-flexion.ts';
import { CORE_FLOOR } from './exercises/core-floor.ts';
import { CORE_MORE } from './exercises/core-more.ts';
import { CORE_RAISES_AND_ROLLOUTS } from './exercises/core-raises-and-rollouts.ts';
import { CORE_STABILITY } from './exercises/core-stability.ts';
import { CURLS_MORE } from './exercises/curls-more.ts';
import { FOREARMS_AND_NECK } from './exercises/forearms-and-neck.ts';
import { GLUTES } from './exercises/glutes.ts';
import { HINGES } from './exercises/hinges.ts';
import { HIPS } from './exercises/hips.ts';
import { HORIZONTAL_PRESSES } from './exercises/horizontal-presses.ts';
import { HORIZONTAL_PULLS } from './exercises/horizontal-pulls.ts';
import { KETTLEBELLS } from './exercises/kettlebells.ts';
import { LEGS } from './exercises/legs.ts';
import { LEGS_FREE } from './exercises/legs-free.ts';
import { LEGS_MACHINES } from './exercises/legs-machines.ts';
import { LUNGES } from './exercises/lunges.ts';
import { MOBILITY_MORE } from './exercises/mobility-more.ts';
import { OLYMPIC_LIFTS } from './exercises/olympic-lifts.ts';
import { PULL_UP_VARIANTS } from './exercises/pull-up-variants.ts';
import { PUSH_UP_VARIANTS } from './exercises/push-up-variants.ts';
import { PUSH_UPS } from './exercises/push-ups.ts';
import { RINGS_AND_SKILLS } from './exercises/rings-and-skills.ts';
import { SHOULDER_MACHINES } from './exercises/shoulder-machines.ts';
import { SHOULDERS } from './exercises/shoulders.ts';
import { SHOULDERS_FREE } from './exercises/shoulders-free.ts';
import { SMITH_MACHINE } from './exercises/smith-machine.ts';
import { SPORTS } from './exercises/sports.ts';
import { SQUATS } from './exercises/squats.ts';
import { STEPS_AND_LUNGES } from './exercises/steps-and-lunges.ts';
import { STRETCHES } from './exercises/stretches.ts';
import { STRONGMAN } from './exercises/strongman.ts';
import { TRICEPS_MORE } from './exercises/triceps-more.ts';
import { VERTICAL_PULLS } from './exercises/vertical-pulls.ts';
import { VERTICAL_PUSHES } from './exercises/vertical-pushes.ts';
import { WHOLE_BODY } from './exercises/whole-body.ts';
import { YOGA } from './exercises/yoga.ts';
import { YOGA_MORE } from './exercises/yoga-more.ts';

const PLAIN: readonly Exercise[] = [
  ...SQUATS,
  ...LUNGES,
  ...HINGES,
  ...HORIZONTAL_PRESSES,
  ...PUSH_UPS,
  ...VERTICAL_PUSHES,
  ...HORIZONTAL_PULLS,
  ...VERTICAL_PULLS,
  ...ARMS,
  ...SHOULDERS,
  ...LEGS,
  ...CORE_FLEXION,
  ...CORE_STABILITY,
  ...WHOLE_BODY,
  ...CARRIES_AND_JUMPS,
  ...CARDIO,
  ...YOGA,
  ...STRETCHES,
  ...SMITH_MACHINE,
  ...CHEST_MACHINES,
  ...CHEST_FREE,
  ...PUSH_UP_VARIANTS,
  ...BACK_MACHINES,
  ...PULL_UP_VARIANTS,
  ...BACK_FREE,
  ...SHOULDER_MACHINES,
  ...SHOULDERS_FREE,
  ...FOREARMS_AND_NECK,
  ...CURLS_MORE,
  ...TRICEPS_MORE,
  ...LEGS_MACHINES,
  ...HIPS,
  ...LEGS_FREE,
  ...STEPS_AND_LUNGES,
  ...GLUTES,
  ...CORE_MORE,
  ...CORE_RAISES_AND_ROLLOUTS,
  ...CORE_FLOOR,
  ...OLYMPIC_LIFTS,
  ...KETTLEBELLS,
  ...STRONGMAN,
  ...BANDS,
  ...RINGS_AND_SKILLS,
  ...CALVES_AND_JUMPS,
  ...CARDIO_MORE,
  ...MOBILITY_MORE,
  ...SPORTS,
  ...YOGA_MORE,
];

const movementIds = new Set(MOVEMENTS.map(({ id }) => id));

/** Ids are unique: a movement file takes the place of a plain entry of the same id. */
export const EXERCISES: readonly Exercise[] = [...MOVEMENTS, ...PLAIN.filter(({ id }) => !movementIds.has(id))];

const byId: ReadonlyMap<string, Exercise> = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));

export function exerciseById(id: string): Exercise | undefined {
  return byId.get(id);
}
