// Workouts as the plan command accepts them, flat or grouped by exercise, names and units as people keep them.
import * as v from 'valibot';
import { dayNumber } from '../src/domain/planning/calendar.ts';
import type { HistorySet, HistoryWorkout, TrainingHistory } from '../src/domain/planning/history.ts';
import { KG_PER_LB } from '../src/domain/log/limits.ts';
import { BadLine } from './answer-lines.ts';
import { exerciseNamed } from './read-profile.ts';

const figure = v.optional(v.nullable(v.number()));
const text = v.optional(v.string());

const setSchema = v.object({
  exercise: text,
  exerciseId: text,
  name: text,
  /** How many times the set was done alike. */
  sets: figure,
  reps: figure,
  loadKg: figure,
  weightKg: figure,
  weightLb: figure,
  durationSec: figure,
  rpe: figure,
  rir: figure,
  setScore: figure,
  meanDepth: figure,
  setType: text,
  type: text,
});
const groupSchema = v.object({ exercise: text, exerciseId: text, name: text, sets: v.array(setSchema) });
const workoutSchema = v.object({
  date: text,
  day: text,
  plannedSessionId: text,
  sets: v.optional(v.array(setSchema), []),
  exercises: v.optional(v.array(groupSchema), []),
});

export const historySchema = v.optional(v.array(workoutSchema), []);

type StatedWorkout = v.InferOutput<typeof workoutSchema>;
type StatedSet = v.InferOutput<typeof setSchema>;

const TYPES = ['normal', 'warmup', 'drop', 'amrap', 'failure'] as const;
const MOST_ALIKE = 20;

/** Oldest first. Sets of an exercise nobody knows are left out, with a word on standard error. */
export function toHistory(workouts: readonly StatedWorkout[]): TrainingHistory {
  return workouts.map(toWorkout).sort((a, b) => a.day.localeCompare(b.day));
}

function toWorkout(stated: StatedWorkout): HistoryWorkout {
  const day = (stated.date ?? stated.day ?? '').slice(0, 10);
  if (!Number.isFinite(dayNumber(day))) throw new BadLine('history: each workout needs a date as YYYY-MM-DD');
  const grouped = stated.exercises.flatMap(({ sets, ...named }) => sets.map((set) => ({ ...set, ...named })));
  return {
    day,
    sets: [...stated.sets, ...grouped].flatMap(toSets),
    ...(stated.plannedSessionId === undefined ? {} : { plannedSessionId: stated.plannedSessionId }),
  };
}

function toSets(stated: StatedSet): readonly HistorySet[] {
  const name = stated.exerciseId ?? stated.exercise ?? stated.name;
  if (name === undefined) throw new BadLine('history: each set needs an exercise');
  const exerciseId = exerciseNamed(name);
  if (exerciseId === null) return [];
  const { reps, durationSec, rpe, rir, setScore, meanDepth } = stated;
  const pounds = typeof stated.weightLb === 'number' ? stated.weightLb * KG_PER_LB : undefined;
  const loadKg = stated.loadKg ?? stated.weightKg ?? pounds;
  const known = Object.entries({ reps, loadKg, durationSec, rpe, rir, setScore, meanDepth }).filter(
    ([, value]) => typeof value === 'number',
  );
  const type = TYPES.find((one) => one === (stated.setType ?? stated.type)) ?? 'normal';
  const set: HistorySet = { exerciseId, type, ...Object.fromEntries(known) };
  const count = Math.min(MOST_ALIKE, Math.max(1, Math.floor(stated.sets ?? 1)));
  return Array.from({ length: count }, () => set);
}
