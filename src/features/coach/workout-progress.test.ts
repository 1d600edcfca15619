// What the workout screen says is next must follow from the plan and the log.
import { describe, expect, test } from 'vitest';
import { exerciseById } from '../../domain/catalogue/exercises.ts';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { loadToFollow, nextEntry, openSets, progressOf } from './workout-progress.ts';

const GOBLET = exerciseById('goblet_squat');
const work: PlannedSet = { reps: 8, loadKg: 20, targetRir: 2, restSec: 90, setType: 'normal' };
const warmup: PlannedSet = { reps: 5, loadKg: 10, targetRir: 4, restSec: 30, setType: 'warmup' };

function session(sets: readonly PlannedSet[], setIndex: number): SessionSnapshot {
  return {
    workoutId: 'w',
    startedAtMs: 0,
    exercises: [
      { exerciseId: 'goblet_squat', reasons: [], sets },
      { exerciseId: 'plank', reasons: [], sets: [{ durationSec: 30, targetRir: 1, restSec: 60, setType: 'normal' }] },
    ],
    exerciseIndex: 0,
    setIndex,
    phase: 'ready',
  };
}

function done(exerciseId: string, fields: Partial<SetRecord>): SetRecord {
  return {
    id: `${exerciseId}-${JSON.stringify(fields)}`,
    workoutId: 'w',
    exerciseId,
    order: 0,
    type: 'normal',
    source: 'typed',
    startedAt: '',
    endedAt: '',
    ...fields,
  };
}

describe('the progress of a workout', () => {
  test('counts sets by exercise and what is left of the plan', () => {
    const progress = progressOf(session([work, work], 1), [done('goblet_squat', { reps: 8 })]);
    expect(progress.map(({ done, planned, current }) => [done, planned, current])).toEqual([
      [1, 2, true],
      [0, 1, false],
    ]);
    expect(openSets(progress)).toBe(2);
  });

  test('more sets than planned leave nothing owing', () => {
    const sets = [1, 2, 3].map((reps) => done('goblet_squat', { reps }));
    expect(openSets(progressOf(session([work, work], 3), sets))).toBe(1);
  });

  test('the form begins with the plan, in the unit of the person', () => {
    expect(nextEntry(session([work], 0), [], 'goblet_squat', 'kg', GOBLET)).toEqual({
      reps: 8,
      load: { value: 20, unit: 'kg' },
    });
    expect(nextEntry(session([work], 0), [], 'goblet_squat', 'lb', GOBLET).load).toEqual({ value: 45, unit: 'lb' });
  });

  test('the plan says the load; where it has none, the load of the last set of its kind stays on the bar', () => {
    const heavier = done('goblet_squat', { reps: 8, load: { value: 24, unit: 'kg' } });
    expect(nextEntry(session([work, work], 1), [heavier], 'goblet_squat', 'kg', GOBLET).load?.value).toBe(20);
    const { loadKg: _none, ...free } = work;
    expect(nextEntry(session([free, free], 1), [heavier], 'goblet_squat', 'kg', GOBLET).load?.value).toBe(24);
    const light = done('goblet_squat', { reps: 5, load: { value: 10, unit: 'kg' }, type: 'warmup' });
    expect(nextEntry(session([warmup, free], 1), [light], 'goblet_squat', 'kg', GOBLET).load).toBeUndefined();
  });

  test('what was entered in pounds stays in pounds, whatever the unit of the person is by now', () => {
    const pounds = { value: 44, unit: 'lb' } as const;
    const planned = { ...work, loadKg: 44 * 0.45359237 };
    const last = done('goblet_squat', { reps: 8, load: pounds });
    expect(nextEntry(session([planned, planned], 1), [last], 'goblet_squat', 'kg', GOBLET).load).toEqual(pounds);
  });

  test('another load than planned is followed by the sets that were to have the same, and by no others', () => {
    const load = { value: 24, unit: 'kg' } as const;
    const heavier = done('goblet_squat', { reps: 8, load });
    expect(loadToFollow(session([work, work], 1), [heavier], heavier)).toEqual({ exerciseIndex: 0, load });
    const rising = { ...work, loadKg: 30 };
    expect(loadToFollow(session([work, rising], 1), [heavier], heavier)).toBeNull();
    expect(loadToFollow(session([work], 1), [heavier], heavier)).toBeNull();
    const asPlanned = done('goblet_squat', { reps: 8, load: { value: 20, unit: 'kg' } });
    expect(loadToFollow(session([work, work], 1), [asPlanned], asPlanned)).toBeNull();
    const bare = done('goblet_squat', { reps: 8 });
    expect(loadToFollow(session([work, work], 1), [bare], bare)).toBeNull();
  });

  test('beyond the plan it begins with what was done last, and with nothing where nothing was', () => {
    const last = done('goblet_squat', { reps: 7, load: { value: 55, unit: 'lb' } });
    expect(nextEntry(session([], 1), [last], 'goblet_squat', 'kg', GOBLET)).toEqual({
      reps: 7,
      load: { value: 55, unit: 'lb' },
    });
    expect(nextEntry(session([], 0), [], 'goblet_squat', 'kg', GOBLET)).toEqual({});
  });
});
