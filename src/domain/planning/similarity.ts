// How alike two exercises are, from what the catalogue says of them: muscles, pattern, equipment, kind of work.
import { EQUIPMENT, type Exercise, MOVEMENT_PATTERNS, MUSCLES } from '../catalogue/exercise.ts';

const PATTERN_WEIGHT = 1.2;
const EQUIPMENT_WEIGHT = 0.4;
const KIND_WEIGHT = 0.4;

/** Unit length; a dot product of two is their similarity, 0–1. */
export type ExerciseVector = Float64Array;

export function vectorOf(exercise: Exercise): ExerciseVector {
  const known = vectors.get(exercise);
  if (known) return known;
  const made = makeVector(exercise);
  vectors.set(exercise, made);
  return made;
}

/** Exercises never change, so neither do their vectors. */
const vectors = new WeakMap<Exercise, ExerciseVector>();

function makeVector(exercise: Exercise): ExerciseVector {
  const values = [
    ...MUSCLES.map((muscle) => exercise.muscles[muscle] ?? 0),
    ...MOVEMENT_PATTERNS.map((pattern) => (pattern === exercise.pattern ? PATTERN_WEIGHT : 0)),
    ...EQUIPMENT.map((tool) => (exercise.equipment.includes(tool) ? EQUIPMENT_WEIGHT : 0)),
    exercise.mechanic === 'compound' ? KIND_WEIGHT : 0,
    exercise.measure === 'repetitions' ? KIND_WEIGHT : 0,
  ];
  const length = Math.hypot(...values);
  return Float64Array.from(values, (value) => value / length);
}

export function similarity(a: ExerciseVector, b: ExerciseVector): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return Math.min(1, sum);
}
