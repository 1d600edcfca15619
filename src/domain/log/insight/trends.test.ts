import { describe, expect, it } from 'vitest';
import { dayFrom } from '../../planning/calendar.ts';
import { studentFrom, Z80, Z90 } from './interval.ts';
import { normalFrom, sampleRollups } from './testing/sample-rollups.ts';
import { type Trend, trendChange, trendCourse, trendsOf } from './trends.ts';

function trend(kind: Trend['kind'], values: readonly number[]): Trend {
  return { kind, points: values.map((value, at) => ({ day: '2026-01-01', workoutId: `w${at}`, value })) };
}

describe('trends', () => {
  it('are there only for what was measured', () => {
    expect(trendsOf(sampleRollups({ workouts: 5, trueKg: () => 100 }))).toEqual([]);
    const kinds = trendsOf(sampleRollups({ workouts: 5, trueKg: () => 100, measured: true })).map(({ kind }) => kind);
    expect(kinds).toEqual(['form', 'range', 'tempo', 'velocity', 'symmetry', 'heart', 'effort']);
  });

  it('say too little of five workouts', () => {
    expect(trendChange(trend('form', [50, 60, 70, 80, 90]))).toEqual({ kind: 'too_little', workouts: 5 });
  });

  it('say up where the latest are clearly higher', () => {
    expect(trendChange(trend('form', [70, 72, 71, 69, 70, 71, 80, 82, 81, 80, 83]))).toMatchObject({
      kind: 'up',
      latest: 5,
    });
  });

  it('say the same of a change too small to matter, however certain', () => {
    const values = [...Array.from({ length: 10 }, () => 70), ...Array.from({ length: 5 }, () => 71)];
    expect(trendChange(trend('form', values)).kind).toBe('same');
  });

  it('rarely see a change in mere chance', () => {
    const random = normalFrom(11);
    const told = Array.from({ length: 400 }, () =>
      trendChange(
        trend(
          'heart',
          Array.from({ length: 15 }, () => 130 + 8 * random()),
        ),
      ),
    ).filter(({ kind }) => kind !== 'same');
    expect(told.length / 400).toBeLessThan(0.13);
  });

  it('have intervals that hold the true change four times of five', () => {
    const random = normalFrom(5);
    let inside = 0;
    for (let round = 0; round < 500; round++) {
      const values = Array.from({ length: 15 }, (_, at) => (at < 10 ? 60 : 66) + 5 * random());
      const change = trendChange(trend('form', values));
      if (change.kind !== 'too_little' && change.low <= 6 && change.high >= 6) inside++;
    }
    expect(inside / 500).toBeGreaterThan(0.75);
    expect(inside / 500).toBeLessThan(0.86);
  });
});

describe('the course through a trend', () => {
  const scattered = (count: number, truth: (at: number) => number) => {
    const random = normalFrom(3);
    return {
      kind: 'form' as const,
      points: Array.from({ length: count }, (_, at) => ({
        day: dayFrom(20_000 + 2 * at),
        workoutId: `w${at}`,
        value: truth(at) + 5 * random(),
      })),
    };
  };

  it('is not drawn through seven points', () => expect(trendCourse(scattered(7, () => 80))).toEqual([]));

  it('lies closer to the truth than the points do, and holds it most of the time', () => {
    const truth = (at: number) => 70 + 15 * (1 - Math.exp(-at / 30));
    const trend = scattered(120, truth);
    const course = trendCourse(trend);
    const off = (rows: readonly { readonly value: number }[]) =>
      rows.reduce((sum, { value }, at) => sum + (value - truth(at)) ** 2, 0);
    expect(off(course)).toBeLessThan(off(trend.points) / 4);
    const inside = course.filter(({ low, high }, at) => low <= truth(at) && truth(at) <= high).length;
    expect(inside / course.length).toBeGreaterThan(0.6);
  });
});

it('a quantile of Student’s t is as in the tables', () => {
  for (const [degrees, t80, t90] of [
    [3, 1.638, 2.353],
    [5, 1.476, 2.015],
    [10, 1.372, 1.812],
    [30, 1.31, 1.697],
  ] as const) {
    expect(studentFrom(Z80, degrees)).toBeCloseTo(t80, 1);
    expect(studentFrom(Z90, degrees)).toBeCloseTo(t90, 1);
  }
});
