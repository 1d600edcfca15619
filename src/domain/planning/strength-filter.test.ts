import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFrom, dayNumber } from './calendar.ts';
import type { HistorySet } from './history.ts';
import type { Performance } from './performances.ts';
import { chanceToMiss, filterStrength, liftedToFailure, onDay, repetitionsToFailure } from './strength-filter.ts';

const FIRST = dayNumber('2026-01-05');

/** One day after the other, `apart` days between them. */
function days(sets: readonly (readonly Partial<HistorySet>[])[], apart = 3): readonly Performance[] {
  return sets.map((day, at) => ({
    day: dayFrom(FIRST + apart * at),
    sets: day.map((set) => ({ exerciseId: 'bench_press', type: 'normal', ...set })),
  }));
}

function times<Item>(count: number, item: Item): readonly Item[] {
  return Array.from({ length: count }, () => item);
}

function believed(sets: readonly (readonly Partial<HistorySet>[])[], apart = 3) {
  const belief = filterStrength(days(sets, apart), { bodyKg: 0 });
  if (!belief) throw new Error('nothing believed');
  return belief;
}

const maximum = (sets: readonly (readonly Partial<HistorySet>[])[]) => liftedToFailure(believed(sets), 1);
const width = ({ lowKg, highKg }: { lowKg: number; highKg: number }) => highKg / lowKg;

describe('strength by the sets that were done', () => {
  it('agrees with the formulas where a set ended at failure', () => {
    const { kg, lowKg, highKg } = maximum([[{ reps: 10, loadKg: 60, type: 'failure' }]]);
    expect(kg).toBeGreaterThan(78);
    expect(kg).toBeLessThan(83);
    expect(lowKg).toBeLessThan(77);
    expect(highKg).toBeGreaterThan(85);
  });

  it('counts what was left, one more than stated', () => {
    const stated = maximum(times(6, times(3, { reps: 8, loadKg: 60, rir: 2 })));
    const failed = maximum(times(6, times(3, { reps: 11, loadKg: 60, type: 'failure' })));
    expect(Math.abs(stated.kg - failed.kg)).toBeLessThan(2.5);
  });

  it('is surer the more is known of what was left', () => {
    const eight = (set: Partial<HistorySet>) => width(liftedToFailure(believed(times(4, times(3, set))), 8));
    const seen = { reps: 8, loadKg: 60, estimatedRir: 3, estimatedRirLow: 2, estimatedRirHigh: 4 };
    expect(eight(seen)).toBeLessThan(eight({ reps: 8, loadKg: 60 }));
  });

  it('learns how far the person understates their reserve', () => {
    // Says nothing was left, and does three more when asked for as many as can be.
    const sets = Array.from({ length: 12 }, (_none, at) =>
      at % 3 === 2 ? [{ reps: 11, loadKg: 60, type: 'failure' as const }] : times(2, { reps: 8, loadKg: 60, rir: 0 }),
    );
    expect(believed(sets).mean[3]).toBeGreaterThan(1.7);
  });

  it('follows strength that rises and says so of the days to come', () => {
    const rising = believed(Array.from({ length: 20 }, (_none, at) => times(3, { reps: 8, loadKg: 60 + at, rir: 2 })));
    const now = liftedToFailure(rising, 1).kg;
    expect(now).toBeGreaterThan(100);
    expect(liftedToFailure(onDay(rising, rising.day + 7), 1).kg).toBeGreaterThan(now);
  });

  it('forgets slowly while nothing is done, and says how unsure it has become', () => {
    const belief = believed(times(6, times(3, { reps: 8, loadKg: 60, rir: 2 })));
    const later = onDay(belief, belief.day + 120);
    expect(liftedToFailure(later, 1).kg).toBeLessThan(liftedToFailure(belief, 1).kg);
    expect(width(liftedToFailure(later, 1))).toBeGreaterThan(width(liftedToFailure(belief, 1)));
    expect(liftedToFailure(onDay(belief, belief.day + 4000), 1).kg).toBeGreaterThan(40);
    expect(onDay(belief, belief.day - 30)).toBe(belief);
  });

  it('takes one day far off for a slip, and two for the truth', () => {
    const usual = times(6, times(3, { reps: 8, loadKg: 60, rir: 2 }));
    const heavy = times(3, { reps: 8, loadKg: 100, rir: 2 });
    const before = maximum(usual).kg;
    expect(Math.abs(maximum([...usual, heavy]).kg / before - 1)).toBeLessThan(0.03);
    expect(maximum([...usual, heavy, heavy, heavy]).kg / before).toBeGreaterThan(1.1);
  });

  it('makes less of sets in poor form or of part of the range', () => {
    const full = maximum(times(4, times(3, { reps: 8, loadKg: 60, rir: 2, meanDepth: 1 }))).kg;
    expect(maximum(times(4, times(3, { reps: 8, loadKg: 60, rir: 2, meanDepth: 0.6 }))).kg).toBeLessThan(full);
    const step = (setScore: number) =>
      maximum([
        ...times(4, times(3, { reps: 8, loadKg: 60, rir: 2 })),
        times(3, { reps: 8, loadKg: 66, rir: 2, setScore }),
      ]).kg;
    expect(step(30)).toBeLessThan(step(90));
  });

  it('says nothing where nothing was loaded', () => {
    expect(
      filterStrength(days([[{ reps: 12 }], [{ durationSec: 30 }], [{ reps: 50, loadKg: 20 }]]), { bodyKg: 0 }),
    ).toBeNull();
    expect(filterStrength(days([[{ reps: 8 }]]), { bodyKg: 70 })).not.toBeNull();
  });

  it('knows the repetitions of a load, and the chance of missing them, from the load of repetitions', () => {
    const belief = believed(times(6, times(3, { reps: 8, loadKg: 60, rir: 2 })));
    for (const reps of [1, 3, 8, 15])
      expect(repetitionsToFailure(belief, liftedToFailure(belief, reps).kg)).toBeCloseTo(reps, 6);
    expect(chanceToMiss(belief, 60, 8, 0)).toBeLessThan(0.1);
    expect(chanceToMiss(belief, 60, 16, 0)).toBeGreaterThan(0.9);
    expect(chanceToMiss(belief, 60, 11, 3)).toBeGreaterThan(chanceToMiss(belief, 60, 11, 0));
  });

  it('is a number within reason whatever was written down', () => {
    const any = fc.record(
      {
        reps: fc.integer({ min: 1, max: 1000 }),
        loadKg: fc.double({ min: -150, max: 1000, noNaN: true }),
        rir: fc.double(),
        rpe: fc.double(),
        meanDepth: fc.double(),
        setScore: fc.double(),
        estimatedRir: fc.double(),
        estimatedRirLow: fc.double(),
        estimatedRirHigh: fc.double(),
        type: fc.constantFrom('normal' as const, 'amrap' as const, 'failure' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(any, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 900 }),
        (sets, apart) => {
          const belief = filterStrength(days(sets, apart), { bodyKg: 0 });
          if (!belief) return;
          const { kg, lowKg, highKg } = liftedToFailure(belief, 1);
          expect(kg > 0 && kg < 5000 && lowKg <= kg && kg <= highKg && highKg < 1e5).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
