import { expect, test } from 'vitest';
import type { SetRecord } from '../log/records.ts';
import { airSquat } from '../movements/air-squat.ts';
import { jumpSquat } from '../movements/jump-squat.ts';
import { plank } from '../movements/plank.ts';
import { learnReserve, pointsOf } from './learn-reserve.ts';
import { velocityTells } from './velocity-tells.ts';

const slowingDown = [1.6, 1.6, 1.5, 1.4, 1.25, 1.1, 1, 0.9];

function squats(changes: Partial<SetRecord> = {}, velocities: readonly (number | null)[] = slowingDown): SetRecord {
  return {
    id: 'set',
    workoutId: 'workout',
    exerciseId: 'air_squat',
    order: 0,
    type: 'failure',
    reps: velocities.length,
    source: 'camera',
    startedAt: '2026-11-20T10:00:00.000Z',
    endedAt: '2026-11-20T10:01:00.000Z',
    camera: { view: 'side', setScore: 80, repetitions: [], partials: 0, effort: { velocities, velocityError: 0.05 } },
    ...changes,
  };
}

test('a set to failure teaches at each repetition what share of it was done', () => {
  const points = pointsOf(squats(), airSquat);
  expect(points.map(({ share }) => share)).toEqual([4 / 8, 5 / 8, 6 / 8, 7 / 8, 1]);
  expect(points.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(3, 6);
  expect(points.at(-1)?.loss).toBeGreaterThan(0.35);
});

test('a stated reserve counts one repetition more, and half as much', () => {
  const points = pointsOf(squats({ type: 'normal', rpe: 9 }), airSquat);
  expect(points.at(-1)?.share).toBeCloseTo(8 / 10, 6);
  expect(points.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1.5, 6);
  expect(pointsOf(squats({ type: 'normal', rir: 1 }), airSquat)).toEqual(points);
});

test('nothing is learnt where it is not known how far from failure a set was, or which repetition was which', () => {
  expect(pointsOf(squats({ type: 'normal' }), airSquat)).toEqual([]);
  expect(pointsOf(squats({ type: 'amrap' }), airSquat)).toEqual([]);
  expect(pointsOf(squats({ type: 'normal', rir: 8 }), airSquat)).toEqual([]);
  expect(pointsOf(squats({ reps: 7 }), airSquat)).toEqual([]);
  expect(pointsOf(squats({ source: 'demonstration' }), airSquat)).toEqual([]);
  const { camera: _none, ...typed } = squats({ source: 'typed' });
  expect(pointsOf(typed, airSquat)).toEqual([]);
});

test('a slow tempo on purpose teaches nothing', () => {
  const slow = slowingDown.map((velocity) => 0.25 * velocity);
  expect(velocityTells(airSquat, slow)).toBe('slow_tempo');
  expect(pointsOf(squats({}, slow), airSquat)).toEqual([]);
});

test('jumps and holds have no such model', () => {
  expect(learnReserve(jumpSquat, [])).toBeNull();
  expect(learnReserve(plank, [])).toBeNull();
  expect(velocityTells(jumpSquat)).toBe('unsuited_movement');
});

test('only sets of the movement that are still in the log teach, the latest forty of them', () => {
  const removed = squats({ deletedAt: '2026-11-21T10:00:00.000Z' });
  const other = squats({ exerciseId: 'goblet_squat' });
  expect(learnReserve(airSquat, [removed, other])?.learnedFrom).toBe(0);
  const many = Array.from({ length: 60 }, (_, at) =>
    squats({ id: `${at}`, startedAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString() }),
  );
  expect(learnReserve(airSquat, many)?.learnedFrom).toBeCloseTo(120, 3);
});
