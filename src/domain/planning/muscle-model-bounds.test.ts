// What holds of how muscles stand, whatever the log.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../catalogue/exercises.ts';
import { MUSCLES } from '../catalogue/exercise.ts';
import { dayFrom, dayNumber } from './calendar.ts';
import type { HistorySet, TrainingHistory } from './history.ts';
import { createMuscleModel, muscleStates } from './muscle-model.ts';

const TODAY = '2026-11-27';
const NOW = `${TODAY}T18:00:00`;
const daysAgo = (days: number): string => dayFrom(dayNumber(TODAY) - days);

const ids = [...EXERCISES.filter((_one, index) => index % 25 === 0).map(({ id }) => id), 'nobody_knows'];
const anySet: fc.Arbitrary<HistorySet> = fc.record(
  {
    exerciseId: fc.constantFrom(...ids),
    type: fc.constantFrom('normal', 'warmup', 'drop', 'amrap', 'failure'),
    reps: fc.integer({ min: -1, max: 109 }),
    rir: fc.double({ min: -2, max: 12 }),
    rpe: fc.double(),
    loadKg: fc.double(),
    estimatedRir: fc.double(),
  },
  { requiredKeys: ['exerciseId', 'type'] },
);
const anyWorkout = fc.record({
  day: fc.integer({ min: -3, max: 90 }).map(daysAgo),
  sets: fc.array(anySet, { maxLength: 12 }),
});
const anyHistory = fc.array(anyWorkout, { maxLength: 15 });
const anyWords = fc.array(
  fc.record({
    muscle: fc.constantFrom(...MUSCLES),
    recovered: fc.double({ min: -1, max: 2 }),
    at: fc.integer({ min: 0, max: 400 }).map((hours) => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString()),
  }),
  { maxLength: 5 },
);

describe('for whatever log there is', () => {
  it('stays within bounds', () => {
    fc.assert(
      fc.property(anyHistory, anyWords, (history, adjustments) => {
        for (const one of muscleStates({ history, adjustments, catalogue: EXERCISES, now: NOW })) {
          expect(one.low).toBeGreaterThanOrEqual(0);
          expect(one.low).toBeLessThanOrEqual(one.recovered);
          expect(one.recovered).toBeLessThanOrEqual(one.high);
          expect(one.high).toBeLessThanOrEqual(1);
          expect(one.fatigue).toBeGreaterThanOrEqual(0);
          expect(one.readyInHours > 0).toBe(one.recovered < 0.9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('recovers with time alone', () => {
    const past = fc.array(
      anyWorkout.filter(({ day }) => day <= TODAY),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(past, anyWords, fc.integer({ min: 1, max: 90 }), (history, adjustments, hours) => {
        const at = (now: string) => muscleStates({ history, adjustments, catalogue: EXERCISES, now });
        const before = at(NOW);
        const later = at(new Date(Date.parse(NOW) + hours * 3_600_000).toISOString());
        later.forEach(({ recovered }, index) =>
          expect(recovered).toBeGreaterThanOrEqual((before[index]?.recovered ?? 1) - 1e-9),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is never better for more work lately, now or on a day to come', () => {
    fc.assert(
      fc.property(anyHistory, anyWords, anySet, fc.integer({ min: 0, max: 2 }), (history, adjustments, set, ago) => {
        const more = [...history, { day: daysAgo(ago), sets: [set] }];
        const model = (past: TrainingHistory) =>
          createMuscleModel({ history: past, adjustments, catalogue: EXERCISES, now: NOW });
        const [before, after] = [model(history), model(more)];
        const states = after.states();
        before
          .states()
          .forEach(({ recovered }, index) => expect(states[index]?.recovered).toBeLessThanOrEqual(recovered + 1e-9));
        const day = dayFrom(dayNumber(TODAY) + 1);
        for (const muscle of MUSCLES)
          expect(after.recoveredOn(muscle, day)).toBeLessThanOrEqual(before.recoveredOn(muscle, day) + 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});
