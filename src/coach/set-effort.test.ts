import { expect, test } from 'vitest';
import { createCounter } from '../domain/counting/create-counter.ts';
import { replay } from '../domain/counting/replay.ts';
import type { SetRecord } from '../domain/log/records.ts';
import { airSquat } from '../domain/movements/air-squat.ts';
import { plank } from '../domain/movements/plank.ts';
import { createRandom } from '../domain/movements/random.ts';
import { simulateSet } from '../domain/movements/simulate.ts';
import type { PlannedSet } from '../domain/planning/plan.ts';
import type { EffortPlan } from './set-effort.ts';
import { createSetUnderWay } from './set-under-way.ts';

const PLAN: PlannedSet = { reps: 14, targetRir: 2, restSec: 90, setType: 'normal' };

/** A set of squats as the counter hands it over, each slower than the one before. */
function squats(slower: number, repetitions = 12) {
  const slowing = (index: number) => 1 + (slower * index) / (repetitions - 1);
  const set = simulateSet(
    airSquat,
    { repetitions, fps: 20, averageBody: true, yawDeg: 90, noise: 0.5, slowing },
    createRandom(21),
  );
  const { events } = replay(createCounter(airSquat), set.poses, set.timesMs);
  return events.flatMap((event) => (event.kind === 'repetition' ? [event.repetition] : []));
}

async function run(slower: number, plan: Partial<EffortPlan> = {}) {
  const under = createSetUnderWay({ movement: airSquat, target: PLAN, unit: 'kg', ...plan }, 0);
  await Promise.resolve();
  const said: { readonly at: number; readonly kind: string }[] = [];
  const fatigue: (number | null)[] = [];
  const counted = squats(slower);
  for (const repetition of counted) {
    under.addRepetition(repetition);
    const tiring = under.tiring();
    fatigue.push(tiring.fatigue);
    if (tiring.suggestion) said.push({ at: repetition.index, kind: tiring.suggestion.kind });
  }
  const record = under.toRecord({
    id: 'set',
    workoutId: 'workout',
    order: 0,
    source: 'camera',
    startedAt: new Date('2026-11-28T10:00:00Z'),
    endedAt: new Date('2026-11-28T10:01:00Z'),
    counted: counted.length,
    count: counted.length,
    holdMs: 0,
  });
  return { said, fatigue, record };
}

test('a set that slows down is told a place to stop, once, past the half of its target, and keeps what it lost', async () => {
  const { said, fatigue, record } = await run(1.2, { goal: 'strength' });
  expect(said.filter(({ kind }) => kind === 'good_place_to_stop')).toHaveLength(1);
  expect(said.at(0)?.at).toBeGreaterThan(7);
  expect(fatigue.at(-1)).toBeGreaterThan(fatigue[4] ?? 1);
  const effort = record.camera?.effort;
  expect(effort?.velocities).toHaveLength(record.reps ?? 0);
  expect(effort?.loss).toBeGreaterThan(0.3);
  expect(effort?.lossError).toBeLessThan(0.15);
  expect(effort?.rangeDecay).toBeLessThan(0.2);
});

test('a set that does not slow down is left alone', async () => {
  const { said, record } = await run(0, { goal: 'strength' });
  expect(said).toEqual([]);
  expect(record.camera?.effort?.loss).toBeLessThan(0.2);
  expect(record.camera?.effort).not.toHaveProperty('estimatedRir');
});

test('what past sets taught is asked for once and changes what is told', async () => {
  const velocities = [1.6, 1.6, 1.5, 1.4, 1.3, 1.2, 1.05, 0.9, 0.8, 0.7];
  const past = Array.from({ length: 6 }, (_, at): SetRecord => ({
    id: `past-${at}`,
    workoutId: 'workout',
    exerciseId: 'air_squat',
    order: at,
    type: 'failure',
    reps: velocities.length,
    source: 'camera',
    startedAt: `2026-11-${10 + at}T10:00:00.000Z`,
    endedAt: `2026-11-${10 + at}T10:01:00.000Z`,
    camera: { view: 'side', setScore: 80, repetitions: [], partials: 0, effort: { velocities, velocityError: 0.05 } },
  }));
  let asked = 0;
  const pastSets = () => {
    asked += 1;
    return Promise.resolve(past);
  };
  const { record } = await run(1.2, { pastSets, target: { ...PLAN, setType: 'amrap' } });
  expect(asked).toBe(1);
  const estimated = record.camera?.effort?.estimatedRir;
  expect(estimated?.low).toBeLessThanOrEqual(estimated?.value ?? -1);
  expect((estimated?.high ?? 99) - (estimated?.low ?? 0)).toBeLessThanOrEqual(3.5);
});

test('a hold has no speed', () => {
  const under = createSetUnderWay({ movement: plank, target: null, unit: 'kg' }, 0);
  expect(under.tiring()).toEqual({ suggestion: null, fatigue: null });
});
