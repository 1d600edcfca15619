// `npm run -s catalogue`: every exercise the product knows, one a line.
import type { Exercise } from '../src/domain/catalogue/exercise.ts';
import { EXERCISES } from '../src/domain/catalogue/exercises.ts';
import { movementById } from '../src/domain/movements/registry.ts';

function camera(exerciseId: string) {
  const movement = movementById(exerciseId);
  if (!movement) return null;
  const { kind, views, faults } = movement;
  return { counts: true, kind, views, faults: faults.map((fault) => ({ id: fault.id, views: fault.views })) };
}

function printed(exercise: Exercise) {
  return {
    id: exercise.id,
    names: exercise.names,
    aliases: exercise.aliases,
    pattern: exercise.pattern,
    mechanic: exercise.mechanic,
    equipment: exercise.equipment,
    loadKind: exercise.loadKind,
    level: exercise.level,
    muscles: exercise.muscles,
    joints: exercise.joints,
    substitutes: exercise.substitutes,
    measure: exercise.measure,
    unilateral: exercise.unilateral,
    camera: camera(exercise.id),
  };
}

// A reader that has seen enough closes the pipe.
process.stdout.on('error', () => process.exit(0));
process.stdout.write(EXERCISES.map((exercise) => `${JSON.stringify(printed(exercise))}\n`).join(''));
