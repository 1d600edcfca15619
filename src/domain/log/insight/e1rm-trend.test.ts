import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFrom, dayNumber } from '../../planning/calendar.ts';
import { strengthChange, strengthTrend } from './e1rm-trend.ts';
import { sampleRollups } from './testing/sample-rollups.ts';

describe('the course of strength', () => {
  it('says nothing of two workouts, and keeps their points', () => {
    const trend = strengthTrend(sampleRollups({ workouts: 2, trueKg: () => 100 }));
    expect(trend.points).toHaveLength(2);
    expect(trend.levels).toEqual([]);
    expect(strengthChange(trend)).toEqual({ kind: 'too_little', workouts: 2 });
  });

  it('takes no estimate from sets that say nothing of strength', () => {
    const rollups = sampleRollups({ workouts: 6, trueKg: () => 100 }).map((rollup, at) => {
      const { maximum, ...rest } = rollup;
      return at === 2 ? rest : { ...rest, ...(maximum ? { maximum } : {}) };
    });
    expect(strengthTrend(rollups).points).toHaveLength(5);
  });

  it('holds the true strength in its 80 % band most of the time', () => {
    let [inside, all] = [0, 0];
    for (let seed = 1; seed <= 30; seed++) {
      const trueKg = (at: number) => 90 + 15 * (1 - Math.exp(-at / 30)) + 4 * Math.sin(at / 12);
      const { levels } = strengthTrend(sampleRollups({ workouts: 60, trueKg, seed, daily: 0.03 }));
      levels.forEach(({ low, high }, at) => {
        all++;
        if (trueKg(at) >= low && trueKg(at) <= high) inside++;
      });
    }
    expect(inside / all).toBeGreaterThan(0.8);
  });

  it('lies closer to the truth than single estimates do', () => {
    const trueKg = (at: number) => 100 + at / 4;
    const { points, levels } = strengthTrend(sampleRollups({ workouts: 80, trueKg, seed: 7 }));
    const off = (rows: readonly { readonly value: number }[]) =>
      rows.reduce((sum, { value }, at) => sum + (value - trueKg(at)) ** 2, 0) / rows.length;
    expect(off(levels)).toBeLessThan(off(points) / 2);
  });

  it('is a number inside its interval whatever was logged', () => {
    const workout = fc.record({
      every: fc.integer({ min: 0, max: 90 }),
      kg: fc.double({ min: 0.5, max: 600, noNaN: true }),
      below: fc.double({ min: 0, max: 0.9, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(workout, { maxLength: 30 }), (workouts) => {
        let day = dayNumber('2020-01-06');
        const rollups = sampleRollups({ workouts: workouts.length, trueKg: () => 100 }).map((rollup, at) => {
          const { every, kg, below } = workouts[at] ?? { every: 1, kg: 1, below: 0 };
          day += every;
          return {
            ...rollup,
            day: dayFrom(day),
            maximum: { kg, lowKg: kg * (1 - below), highKg: kg * (1 + below), setId: 's' },
          };
        });
        const trend = strengthTrend(rollups);
        for (const { value, low, high } of [...trend.points, ...trend.levels]) {
          expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
        }
        const change = strengthChange(trend);
        if (change.kind !== 'too_little') {
          expect(change.low).toBeLessThanOrEqual(change.value);
          expect(change.high).toBeGreaterThanOrEqual(change.value);
        }
      }),
    );
  });

  it('widens in a break of three months', () => {
    const before = sampleRollups({ workouts: 20, trueKg: () => 100 });
    const after = sampleRollups({ workouts: 20, trueKg: () => 96, from: '2020-06-15', seed: 3 });
    const { levels } = strengthTrend([...before, ...after]);
    const width = (day: string) => {
      const level = levels.find(({ dayNumber: at }) => at >= dayNumber(day));
      return (level?.high ?? 0) - (level?.low ?? 0);
    };
    expect(width('2020-05-01')).toBeGreaterThan(1.05 * width('2020-02-15'));
  });
});

describe('a change of strength', () => {
  it('is told where it is there, with an interval around it', () => {
    const change = strengthChange(strengthTrend(sampleRollups({ workouts: 40, trueKg: (at) => 100 + at / 2 })));
    expect(change).toMatchObject({ kind: 'up' });
    if (change.kind === 'too_little') throw new Error('there are forty workouts');
    expect(change.low).toBeLessThan(change.value);
    expect(change.high).toBeGreaterThan(change.value);
    expect(change.low).toBeGreaterThan(0);
  });

  it('is rarely told where there is none', () => {
    const kinds = Array.from(
      { length: 60 },
      (_, seed) =>
        strengthChange(strengthTrend(sampleRollups({ workouts: 40, trueKg: () => 100, seed: seed + 1 }))).kind,
    );
    const told = kinds.filter((kind) => kind === 'up' || kind === 'down').length;
    expect(told).toBeLessThanOrEqual(6);
  });

  it('is looked for from the day that was asked about', () => {
    const trueKg = (at: number) => (at < 30 ? 80 + at : 110);
    const trend = strengthTrend(sampleRollups({ workouts: 80, trueKg }));
    expect(strengthChange(trend).kind).toBe('up');
    const late = strengthChange(trend, dayNumber('2020-05-15'));
    expect(['same', 'unclear']).toContain(late.kind);
  });
});
