// A profile as the commands accept it: what is left out takes an ordinary value, exercises may be named as people name them.
import * as v from 'valibot';
import { EQUIPMENT, JOINT_STRESSES, JOINTS } from '../src/domain/catalogue/exercise.ts';
import { EXERCISES, exerciseById } from '../src/domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../src/domain/catalogue/link-exercise.ts';
import { LEVELS } from '../src/domain/planning/check-profile.ts';
import {
  type ExerciseLock,
  GOALS,
  PLACE_KINDS,
  type Profile,
  READINESS_FLAGS,
  type ReadinessFlag,
} from '../src/domain/planning/profile.ts';

/** A joint without a figure counts as moderately sore. */
const MODERATE = 5;

const oneOf = <const Ids extends readonly string[]>(ids: Ids) =>
  v.picklist(ids, (issue) => `${issue.received} is not one of ${ids.join(', ')}`);

export const profileSchema = v.object({
  goal: v.optional(oneOf(GOALS), 'general'),
  level: v.optional(oneOf(LEVELS), 'beginner'),
  daysPerWeek: v.optional(v.number(), 3),
  minutesPerSession: v.optional(v.number(), 45),
  equipment: v.optional(v.union([v.literal('all'), v.array(oneOf(EQUIPMENT))]), 'all'),
  avoid: v.optional(
    v.array(
      v.object({
        joint: oneOf(JOINTS),
        severity: v.optional(v.number(), MODERATE),
        spare: v.exactOptional(v.array(oneOf(JOINT_STRESSES))),
      }),
    ),
    [],
  ),
  likes: v.optional(v.array(v.string()), []),
  dislikes: v.optional(v.array(v.string()), []),
  readiness: v.optional(v.record(v.string(), v.nullable(v.boolean())), {}),
  adviceSought: v.optional(v.record(v.string(), v.string()), {}),
  bodyMassKg: v.optional(v.nullable(v.number())),
  age: v.optional(v.nullable(v.number())),
  places: v.optional(
    v.array(v.object({ kind: oneOf(PLACE_KINDS), equipment: v.union([v.literal('all'), v.array(oneOf(EQUIPMENT))]) })),
  ),
  placeOfDay: v.optional(v.array(v.nullable(oneOf(PLACE_KINDS)))),
  locks: v.optional(v.array(v.object({ exercise: v.string(), day: v.optional(v.number()) })), []),
  cameraFirst: v.optional(v.boolean()),
  variety: v.optional(oneOf(['little', 'some', 'much'])),
});

export type StatedProfile = v.InferOutput<typeof profileSchema>;

const linker = createExerciseLinker(EXERCISES);

/** An id, or a name in either language; null where nothing is meant by it, which is said on standard error. */
export function exerciseNamed(name: string): string | null {
  if (exerciseById(name)) return name;
  const id = linker.link(name)?.exerciseId ?? null;
  if (id === null) console.error(`no exercise is called "${name}": left out`);
  return id;
}

export function exercisesNamed(names: readonly string[]): readonly string[] {
  return names.map(exerciseNamed).filter((id) => id !== null);
}

/** Readiness questions answered yes under names that are not ours; they count all the same. */
export function unknownFlags({ readiness }: StatedProfile): readonly string[] {
  return Object.entries(readiness)
    .filter(([flag, answer]) => answer === true && !isFlag(snakeCase(flag)))
    .map(([flag]) => flag);
}

export function toProfile(stated: StatedProfile): Profile {
  const { bodyMassKg, age, readiness, adviceSought, likes, dislikes, locks, ...others } = stated;
  const { places, placeOfDay, cameraFirst, variety, ...rest } = others;
  const flags = Object.entries(readiness).map(([flag, answer]) => [snakeCase(flag), answer === true] as const);
  const advice = Object.entries(adviceSought).map(([flag, day]) => [snakeCase(flag), day] as const);
  return {
    ...rest,
    likes: exercisesNamed(likes),
    dislikes: exercisesNamed(dislikes),
    readiness: Object.fromEntries(flags.filter(([flag]) => isFlag(flag))),
    ...(advice.length === 0 ? {} : { adviceSought: Object.fromEntries(advice.filter(([flag]) => isFlag(flag))) }),
    ...(typeof bodyMassKg === 'number' ? { bodyMassKg } : {}),
    ...(typeof age === 'number' ? { age } : {}),
    ...(places && { places }),
    ...(placeOfDay && { placeOfDay }),
    ...(locks.length === 0 ? {} : { locks: locks.flatMap(toLock) }),
    ...(cameraFirst === undefined ? {} : { cameraFirst }),
    ...(variety && { variety }),
  };
}

function toLock({ exercise, day }: StatedProfile['locks'][number]): readonly ExerciseLock[] {
  const exerciseId = exerciseNamed(exercise);
  return exerciseId === null ? [] : [{ exerciseId, ...(day === undefined ? {} : { day }) }];
}

function isFlag(flag: string): flag is ReadinessFlag {
  return READINESS_FLAGS.some((known) => known === flag);
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
