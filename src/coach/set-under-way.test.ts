import { expect, test } from 'vitest';
import { bicepCurl } from '../domain/movements/bicep-curl.ts';
import type { PlannedSet } from '../domain/planning/plan.ts';
import { createSetUnderWay, type SetPlan } from './set-under-way.ts';

const planned: PlannedSet = { reps: 10, loadKg: 12, targetRir: 2, restSec: 90, setType: 'normal' };

function recordOf(plan: Partial<SetPlan>) {
  const set = createSetUnderWay({ movement: bicepCurl, target: planned, unit: 'kg', ...plan }, 0);
  return set.toRecord({
    id: 'set',
    workoutId: 'workout',
    order: 0,
    source: 'camera',
    startedAt: new Date('2026-11-23T18:00:00Z'),
    endedAt: new Date('2026-11-23T18:00:40Z'),
    counted: 10,
    count: 10,
    holdMs: 0,
  });
}

test('a planned load is stored in the unit and as the number it was shown in', () => {
  expect(recordOf({ unit: 'kg' }).load).toEqual({ value: 12, unit: 'kg' });
  expect(recordOf({ unit: 'lb' }).load).toEqual({ value: 25, unit: 'lb' });
});

test('where no load was planned none is stored', () => {
  const { loadKg: _none, ...rest } = planned;
  expect(recordOf({ target: rest, unit: 'lb' })).not.toHaveProperty('load');
  expect(recordOf({ target: null })).not.toHaveProperty('load');
});
