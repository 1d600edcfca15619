import { expect, test } from 'vitest';
import { EXERCISES } from '../catalogue/exercises.ts';
import type { ParsedSet } from './parsed-note.ts';
import { isPossible } from './validate-set.ts';

const byId = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));
const possible = (set: ParsedSet) => isPossible(set, (id) => byId.get(id));

test.each<[string, ParsedSet]>([
  ['an ordinary set', { exercise: 'back_squat', reps: 5, loadKg: 100, loadUnit: 'kg' }],
  ['no exercise', { exercise: null, reps: 5, loadKg: 100 }],
  ['a load alone', { exercise: 'deadlift', loadKg: 140 }],
  ['a heavy leg press', { exercise: 'leg_press', reps: 15, loadKg: 400 }],
  ['a thousand without load', { exercise: 'jump_rope', reps: 1000 }],
  ['help on a pull-up', { exercise: 'pull_up', reps: 8, loadKg: -20, loadUnit: 'bodyweight' }],
  ['a fast bicycle', { exercise: 'cycling', distanceM: 40_000, durationSec: 3600 }],
  ['a hold, three times', { exercise: 'plank', reps: 3, durationSec: 0.5 + 59.5 }],
])('%s passes', (_name, set) => {
  expect(possible(set)).toBe(true);
});

test.each<[string, ParsedSet]>([
  ['nothing said', { exercise: 'back_squat' }],
  ['an id nobody knows', { exercise: 'no_such_thing', reps: 5 }],
  ['not a number', { exercise: 'back_squat', reps: Number.NaN }],
  ['no end of kilograms', { exercise: 'back_squat', reps: 5, loadKg: Number.POSITIVE_INFINITY }],
  ['half a repetition', { exercise: 'back_squat', reps: 5.5 }],
  ['no repetition', { exercise: 'back_squat', reps: 0, loadKg: 100 }],
  ['kilograms off a bar', { exercise: 'back_squat', reps: 5, loadKg: -5, loadUnit: 'kg' }],
  ['600 kg for thirty', { exercise: 'back_squat', reps: 30, loadKg: 600 }],
  ['200 kg in each hand', { exercise: 'lateral_raise', reps: 8, loadKg: 200 }],
  ['a run with 100 kg', { exercise: 'running', distanceM: 5000, loadKg: 100 }],
  ['a kilometre in ten seconds', { exercise: 'running', distanceM: 1000, durationSec: 10 }],
  ['a hundred squats in two seconds', { exercise: 'air_squat', reps: 100, durationSec: 2 }],
  ['RPE 11', { exercise: 'back_squat', reps: 5, rpe: 11 }],
])('%s does not', (_name, set) => {
  expect(possible(set)).toBe(false);
});
