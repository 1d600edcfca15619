import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximumInterval } from './maximum-interval.ts';
import type { SetRecord } from './records.ts';

const lifted: SetRecord = {
  id: 's',
  workoutId: 'w',
  exerciseId: 'back_squat',
  order: 0,
  type: 'normal',
  reps: 5,
  load: { value: 100, unit: 'kg' },
  source: 'typed',
  startedAt: '2026-11-24T10:05:00.000Z',
  endedAt: '2026-11-24T10:06:00.000Z',
};

function of(changes: Partial<SetRecord>): { readonly kg: number; readonly lowKg: number; readonly highKg: number } {
  const interval = maximumInterval({ ...lifted, ...changes });
  if (!interval) throw new Error('the set says nothing');
  return interval;
}

const width = (changes: Partial<SetRecord>) => of(changes).highKg - of(changes).lowKg;

test('the estimate lies in its interval, and what was lifted can be lifted', () => {
  const anySet = fc.record(
    {
      reps: fc.integer({ min: 1, max: 10 }),
      load: fc.record({ value: fc.double({ min: 1, max: 400, noNaN: true }), unit: fc.constantFrom('kg', 'lb') }),
      type: fc.constantFrom('normal', 'failure', 'amrap', 'drop'),
      rir: fc.constantFrom(0, 1, 2.5, 10),
      rpe: fc.constantFrom(1, 6.5, 10),
    },
    { requiredKeys: ['reps', 'load', 'type'] },
  );
  fc.assert(
    fc.property(anySet, (changes) => {
      const { kg, lowKg, highKg } = of(changes);
      const load = changes.load.unit === 'kg' ? changes.load.value : changes.load.value * 0.45359237;
      expect(lowKg).toBeLessThanOrEqual(kg);
      expect(highKg).toBeGreaterThan(kg);
      expect(lowKg).toBeGreaterThanOrEqual(load);
      expect(highKg).toBeLessThan(2.5 * load);
    }),
  );
});

test('the further from a single, the wider', () => {
  const widths = [1, 3, 5, 8, 10].map((reps) => width({ reps, type: 'failure' }));
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  // Five to failure: some 4 % either way, as predictions from five repetitions are found to be off.
  const { kg, lowKg, highKg } = of({ type: 'failure' });
  expect((highKg - lowKg) / 2 / kg).toBeGreaterThan(0.03);
  expect((highKg - lowKg) / 2 / kg).toBeLessThan(0.07);
});

test('what nobody said of a set leaves room upwards only', () => {
  const [silent, failed] = [of({}), of({ type: 'failure' })];
  expect(silent.kg).toBe(failed.kg);
  expect(silent.highKg).toBeGreaterThan(failed.highKg + 5);
  expect(silent.lowKg).toBe(failed.lowKg);
  expect(width({ rir: 0 })).toBeLessThan(width({}));
});

test('what the camera tells of the reserve moves the estimate as far as it is sure', () => {
  const camera = (low: number, high: number) => ({
    camera: {
      view: 'side' as const,
      setScore: null,
      repetitions: [],
      partials: 0,
      effort: { velocities: [], estimatedRir: { value: 3, low, high } },
    },
  });
  expect(of(camera(2, 4)).kg).toBeGreaterThan(of({}).kg);
  expect(width(camera(2, 4))).toBeLessThan(width(camera(0, 7)));
});

test('a set without a load, of assistance or of many repetitions says nothing', () => {
  const { load: _load, ...bodyweight } = lifted;
  expect(maximumInterval(bodyweight)).toBeNull();
  expect(maximumInterval({ ...lifted, load: { value: -20, unit: 'kg' } })).toBeNull();
  expect(maximumInterval({ ...lifted, reps: 11 })).toBeNull();
  const { reps: _reps, ...held } = lifted;
  expect(maximumInterval({ ...held, durationSec: 40 })).toBeNull();
});
