import { expect, test } from 'vitest';
import { exerciseById } from '../../domain/catalogue/exercises.ts';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { isLoaded, isOtherExercise, sessionProgress, standingOf } from './guided-standing.ts';

const planned = (overrides: Partial<PlannedSet> = {}): PlannedSet => ({
  reps: 8,
  targetRir: 2,
  restSec: 60,
  setType: 'normal',
  ...overrides,
});

const SESSION: SessionSnapshot = {
  workoutId: 'w',
  startedAtMs: 0,
  exercises: [
    { exerciseId: 'air_squat', reasons: [], sets: [planned(), planned()] },
    { exerciseId: 'bench_press', reasons: [], sets: [planned({ loadKg: 60 })] },
  ],
  exerciseIndex: 0,
  setIndex: 0,
  phase: 'ready',
};

function done(exerciseId: string, order: number): SetRecord {
  const at = '2026-11-28T10:00:00.000Z';
  return {
    id: `s${order}`,
    workoutId: 'w',
    exerciseId,
    order,
    type: 'normal',
    reps: 8,
    source: 'camera',
    startedAt: at,
    endedAt: at,
  };
}

test('what comes next is told with its place, its load as it is put on, and whether the camera counts it', () => {
  expect(standingOf({ snapshot: SESSION, sets: [] }, 'kg', exerciseById).next).toMatchObject({
    exerciseId: 'air_squat',
    set: 1,
    of: 2,
    byCamera: true,
    load: null,
  });
  const squats = [done('air_squat', 0), done('air_squat', 1)];
  const bench = standingOf({ snapshot: { ...SESSION, exerciseIndex: 1 }, sets: squats }, 'kg', exerciseById).next;
  expect(bench).toMatchObject({ exerciseId: 'bench_press', set: 1, of: 1, byCamera: false });
  expect(bench?.load).toEqual({ value: 60, unit: 'kg' });
  expect(bench?.target?.loadKg).toBe(60);
  // In pounds the load that can be put on is what the coach stores.
  const pounds = standingOf({ snapshot: { ...SESSION, exerciseIndex: 1 }, sets: squats }, 'lb', exerciseById).next;
  expect(pounds?.load?.unit).toBe('lb');
  expect(pounds?.target?.loadKg).toBeCloseTo((pounds?.load?.value ?? 0) * 0.45359237, 6);
});

test('each set has another key, so that each has a coach of its own', () => {
  const first = standingOf({ snapshot: SESSION, sets: [] }, 'kg', exerciseById).next?.key;
  const second = standingOf({ snapshot: { ...SESSION, setIndex: 1 }, sets: [done('air_squat', 0)] }, 'kg', exerciseById)
    .next?.key;
  expect(first).not.toBe(second);
});

test('rest, end, clocks and a workout without a plan are told apart', () => {
  const resting: SessionSnapshot = { ...SESSION, phase: 'resting', restUntilMs: 90_000 };
  expect(standingOf({ snapshot: resting, sets: [] }, 'kg', exerciseById)).toMatchObject({
    restUntilMs: 90_000,
    isOver: false,
  });
  const over: SessionSnapshot = { ...SESSION, phase: 'finished' };
  expect(standingOf({ snapshot: over, sets: [] }, 'kg', exerciseById)).toMatchObject({ next: null, isOver: true });
  const free: SessionSnapshot = { ...SESSION, exercises: [{ exerciseId: 'air_squat', reasons: [], sets: [] }] };
  expect(standingOf({ snapshot: free, sets: [] }, 'kg', exerciseById)).toMatchObject({
    isFree: true,
    next: { of: 0, target: null },
  });
  const clock: SessionSnapshot = { ...SESSION, interval: { groupId: 'g', startedAtMs: 0, beganAtMs: 0 } };
  expect(standingOf({ snapshot: clock, sets: [] }, 'kg', exerciseById).clock).toEqual({
    kind: 'interval',
    groupId: 'g',
  });
  expect(standingOf({ snapshot: null, sets: [] }, 'kg', exerciseById)).toMatchObject({ next: null, isFree: true });
});

test('progress counts planned sets; another exercise than before is noticed; bodyweight takes no load', () => {
  const sets = [done('air_squat', 0)];
  expect(sessionProgress({ snapshot: SESSION, sets })).toEqual({ done: 1, planned: 3 });
  const next = standingOf({ snapshot: SESSION, sets }, 'kg', exerciseById).next;
  expect(next && isOtherExercise(next, sets[0] ?? null)).toBe(false);
  expect(next && isOtherExercise(next, null)).toBe(true);
  expect(isLoaded({ load: null }, exerciseById('bench_press'))).toBe(true);
  expect(isLoaded({ load: null }, exerciseById('air_squat'))).toBe(false);
  expect(isLoaded({ load: null }, exerciseById('push_up'))).toBe(false);
  expect(isLoaded({ load: { value: 10, unit: 'kg' } }, exerciseById('push_up'))).toBe(true);
});
