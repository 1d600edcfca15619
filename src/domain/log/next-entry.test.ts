// What one tap logs must be what a person would have entered: the plan, what is on the bar, or what was done last time.
import { expect, test } from 'vitest';
import { exerciseById } from '../catalogue/exercises.ts';
import type { PlannedSet } from '../planning/plan.ts';
import { openRows, type RowsRequest } from './next-entry.ts';
import type { Load, SetRecord } from './records.ts';

const kg = (value: number): Load => ({ value, unit: 'kg' });
const lb = (value: number): Load => ({ value, unit: 'lb' });

function done(reps: number | undefined, load: Load | undefined, fields: Partial<SetRecord> = {}): SetRecord {
  return {
    id: `${reps}/${load?.value}`,
    workoutId: 'w',
    exerciseId: 'bench_press',
    order: 0,
    type: 'normal',
    source: 'typed',
    startedAt: '',
    endedAt: '',
    ...(reps === undefined ? {} : { reps }),
    ...(load === undefined ? {} : { load }),
    ...fields,
  };
}
const planned = (fields: Partial<PlannedSet> = {}): PlannedSet => ({
  targetRir: 2,
  restSec: 90,
  setType: 'normal',
  ...fields,
});
const rows = (request: Partial<RowsRequest>) =>
  openRows({ exercise: exerciseById('bench_press'), sets: [], done: [], last: [], unit: 'kg', ...request });
const told = (request: Partial<RowsRequest>) =>
  rows(request).map(({ entry }) => [entry.type, entry.reps, entry.load?.value, entry.side]);

test('a free exercise repeats last time, set by set, and never runs out of a next row', () => {
  const last = [done(8, kg(60), { type: 'warmup' }), done(8, kg(80)), done(7, kg(80)), done(6, kg(80))];
  expect(told({ last })).toEqual([
    ['warmup', 8, 60, undefined],
    ['normal', 8, 80, undefined],
    ['normal', 7, 80, undefined],
    ['normal', 6, 80, undefined],
  ]);
  expect(told({ last, done: last })).toEqual([['normal', 6, 80, undefined]]);
  expect(told({})).toEqual([['normal', undefined, undefined, undefined]]);
});

test('another load today is carried on where last time kept its load, and not where it changed it', () => {
  const straight = [done(8, kg(80)), done(8, kg(80))];
  expect(told({ last: straight, done: [done(8, kg(82.5))] })).toEqual([['normal', 8, 82.5, undefined]]);
  const ramp = [done(5, kg(60)), done(5, kg(80))];
  expect(told({ last: ramp, done: [done(5, kg(62.5))] })).toEqual([['normal', 5, 80, undefined]]);
});

test('the plan is before everything; what it leaves open comes from today or last time', () => {
  const last = [done(12, kg(50))];
  expect(told({ sets: [planned({ reps: 8, loadKg: 60 })], last })).toEqual([['normal', 8, 60, undefined]]);
  expect(told({ sets: [planned({ reps: 8 })], last })).toEqual([['normal', 8, 50, undefined]]);
  expect(told({ sets: [planned()], last })).toEqual([['normal', 12, 50, undefined]]);
  expect(told({ sets: [planned({ reps: 8 }), planned({ reps: 8 })], last, done: [done(8, kg(55))] })).toEqual([
    ['normal', 8, 55, undefined],
  ]);
});

test('what is nobody’s plan is a guess', () => {
  expect(rows({ last: [done(5, kg(50))] })[0]).toMatchObject({ isGuess: true, last: { reps: 5 } });
  expect(rows({ sets: [planned({ reps: 5 })] })[0]).toMatchObject({ isGuess: false, last: null });
});

test('pounds stay pounds: of the plan, of today, of last time', () => {
  expect(rows({ sets: [planned({ reps: 5, load: lb(180), loadKg: 81.6466266 })] })[0]?.entry.load).toEqual(lb(180));
  expect(rows({ sets: [planned({ reps: 5, loadKg: 81.6466266 })], last: [done(5, lb(180))] })[0]?.entry.load).toEqual(
    lb(180),
  );
  expect(rows({ last: [done(5, lb(180))] })[0]?.entry.load).toEqual(lb(180));
});

test('left and right take turns with the same numbers; without a side both are meant', () => {
  const exercise = exerciseById('lunge');
  const left = done(8, kg(20), { side: 'left' });
  const right = done(8, kg(20), { side: 'right' });
  expect(rows({ exercise })[0]?.entry.perSide).toBe(exercise?.unilateral ? true : undefined);
  expect(told({ exercise, done: [left] })).toEqual([['normal', 8, 20, 'right']]);
  expect(told({ exercise, done: [left, right] })).toEqual([['normal', 8, 20, 'left']]);
  expect(told({ exercise, last: [left, right], done: [left] })).toEqual([['normal', 8, 20, 'right']]);
});

test('after the warm-ups of a free exercise come the working sets of last time, and at least one', () => {
  const warmUps = [
    planned({ setType: 'warmup', reps: 5, loadKg: 40 }),
    planned({ setType: 'warmup', reps: 3, loadKg: 60 }),
  ];
  const last = [done(8, kg(80)), done(7, kg(82.5))];
  expect(told({ sets: warmUps, free: true, last }).slice(2)).toEqual([
    ['normal', 8, 80, undefined],
    ['normal', 7, 82.5, undefined],
  ]);
  const warmed = [done(5, kg(40), { type: 'warmup' }), done(3, kg(60), { type: 'warmup' })];
  expect(told({ sets: warmUps, free: true, last, done: [...warmed, ...last] })).toEqual([
    ['normal', 7, 82.5, undefined],
  ]);
  // Warm-ups of last time are not asked for again.
  expect(told({ sets: warmUps, free: true, last: [...warmed, ...last], done: warmed }).map(([type]) => type)).toEqual([
    'normal',
    'normal',
  ]);
});
