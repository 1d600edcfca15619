// Are own exercises, templates, measures and imports on disk what the app can use? As readable.ts, but fetched with what first asks.
import * as v from 'valibot';
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import type { Equipment, JointStress, MovementPattern } from '../domain/catalogue/exercise.ts';
import type { BodyMeasure, MeasureKind } from '../domain/log/body-measure.ts';
import type { ExercisePreference } from '../domain/log/exercise-preference.ts';
import type { ImportFormat, ImportRecord } from '../domain/log/import-record.ts';
import type { Template } from '../domain/log/template.ts';
import { code, day, finite, instant, loadSchema } from './readable.ts';
import { groupSchema, plannedSetSchema } from './readable-plan.ts';

const texts = v.looseObject({ en: v.string(), zh: v.string() });
const lists = v.looseObject({ en: v.array(v.string()), zh: v.array(v.string()) });

const exerciseSchema = v.looseObject({
  id: v.pipe(v.string(), v.startsWith('custom_')),
  names: texts,
  aliases: lists,
  pattern: code<MovementPattern>(),
  mechanic: v.picklist(['compound', 'isolation']),
  equipment: v.array(code<Equipment>()),
  loadKind: v.picklist(['external', 'per_hand', 'bodyweight', 'bodyweight_plus', 'none']),
  level: v.picklist(['beginner', 'intermediate', 'advanced']),
  muscles: v.record(v.string(), finite),
  joints: v.record(v.string(), code<JointStress>()),
  substitutes: v.array(v.string()),
  measure: v.picklist(['repetitions', 'hold', 'distance']),
  unilateral: v.boolean(),
  secondsPerRepetition: finite,
  createdAt: instant,
  deletedAt: v.exactOptional(instant),
  importId: v.exactOptional(v.string()),
});

const preferenceSchema = v.looseObject({
  exerciseId: v.string(),
  unit: v.exactOptional(v.picklist(['kg', 'lb'])),
  counts: v.exactOptional(v.picklist(['both', 'each'])),
  bar: v.exactOptional(v.looseObject({ value: finite, unit: v.picklist(['kg', 'lb']) })),
  restSec: v.exactOptional(finite),
  effort: v.exactOptional(v.picklist(['rpe', 'rir', 'none'])),
  remark: v.exactOptional(v.string()),
  changedAt: instant,
});

const templateSchema = v.looseObject({
  id: v.string(),
  name: v.string(),
  exercises: v.array(
    v.looseObject({
      exerciseId: v.string(),
      sets: v.array(v.looseObject({ ...plannedSetSchema.entries, load: v.exactOptional(loadSchema) })),
      group: v.exactOptional(groupSchema),
    }),
  ),
  fromWorkoutId: v.exactOptional(v.string()),
  createdAt: instant,
  changedAt: instant,
  deletedAt: v.exactOptional(instant),
});

const measureSchema = v.looseObject({
  id: v.string(),
  kind: code<MeasureKind>(),
  value: finite,
  unit: v.picklist(['kg', 'lb', 'cm', 'in', 'percent']),
  day,
  measuredAt: instant,
  importId: v.exactOptional(v.string()),
  deletedAt: v.exactOptional(instant),
});

const importSchema = v.looseObject({
  id: v.string(),
  format: code<ImportFormat>(),
  fileName: v.string(),
  importedAt: instant,
  workouts: finite,
  sets: finite,
  created: v.array(v.string()),
  deletedAt: v.exactOptional(instant),
});

// The annotations hold the schemas to the types: a field that is required and not checked does not compile.
const exerciseRow: v.GenericSchema<unknown, CustomExercise> = exerciseSchema;
const preferenceRow: v.GenericSchema<unknown, ExercisePreference> = preferenceSchema;
const templateRow: v.GenericSchema<unknown, Template> = templateSchema;
const measureRow: v.GenericSchema<unknown, BodyMeasure> = measureSchema;
const importRow: v.GenericSchema<unknown, ImportRecord> = importSchema;

export const isCustomExercise = (value: unknown): value is CustomExercise => v.is(exerciseRow, value);
export const isPreference = (value: unknown): value is ExercisePreference => v.is(preferenceRow, value);
export const isTemplate = (value: unknown): value is Template => v.is(templateRow, value);
export const isMeasure = (value: unknown): value is BodyMeasure => v.is(measureRow, value);
export const isImport = (value: unknown): value is ImportRecord => v.is(importRow, value);
