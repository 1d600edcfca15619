import { expect, test } from 'vitest';
import { BOTH_LEGS, type SidedLimb } from '../domain/form/sided-limb.ts';
import { airSquat } from '../domain/movements/air-squat.ts';
import { bicepCurl } from '../domain/movements/bicep-curl.ts';
import { simulatedRepetitions } from '../domain/movements/testing/simulated-repetitions.ts';
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

test('limbs of the person that are set aside are not judged, and the summary says so', () => {
  const [repetition] = simulatedRepetitions(airSquat, { repetitions: 1, yawDeg: 90 }, 5);
  if (!repetition) throw new Error('no repetition');
  const judged = (setAside: readonly SidedLimb[]) =>
    createSetUnderWay({ movement: airSquat, target: null, unit: 'kg', person: { setAside } }, 0).addRepetition(
      repetition,
    );
  const aside = { fault: 'shallow_depth', reason: 'set_aside' };
  expect(judged(BOTH_LEGS).form.notJudged).toContainEqual(aside);
  expect(judged([]).form.notJudged).not.toContainEqual(aside);
});

test('where no load was planned none is stored', () => {
  const { loadKg: _none, ...rest } = planned;
  expect(recordOf({ target: rest, unit: 'lb' })).not.toHaveProperty('load');
  expect(recordOf({ target: null })).not.toHaveProperty('load');
});
