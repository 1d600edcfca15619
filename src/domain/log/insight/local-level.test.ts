import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measurement, smoothLevel } from './local-level.ts';

/** The same model solved at once, as a Gaussian over all levels: precision matrix, inverted by elimination. */
function atOnce(measurements: readonly Measurement[], drift: number) {
  const n = measurements.length;
  const precision = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
  const right = Array.from({ length: n }, () => 0);
  const add = (row: number, column: number, value: number) => {
    const line = precision[row];
    if (line) line[column] = (line[column] ?? 0) + value;
  };
  measurements.forEach(({ at, value, variance }, k) => {
    if (value !== undefined && variance !== undefined) {
      add(k, k, 1 / variance);
      right[k] = (right[k] ?? 0) + value / variance;
    }
    const before = measurements[k - 1];
    if (!before) return;
    const weight = 1 / (drift * (at - before.at));
    add(k, k, weight);
    add(k - 1, k - 1, weight);
    add(k, k - 1, -weight);
    add(k - 1, k, -weight);
  });
  const covariance = inverse(precision);
  return {
    means: covariance.map((row) => row.reduce((sum, value, k) => sum + value * (right[k] ?? 0), 0)),
    covariance,
  };
}

function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const rows = matrix.map((row, k) => [...row, ...Array.from({ length: n }, (_, j) => (j === k ? 1 : 0))]);
  for (let pivot = 0; pivot < n; pivot++) {
    const line = rows[pivot] ?? [];
    const scale = line[pivot] ?? 1;
    for (let j = 0; j < 2 * n; j++) line[j] = (line[j] ?? 0) / scale;
    for (const [at, row] of rows.entries()) {
      const factor = row[pivot] ?? 0;
      if (at === pivot || factor === 0) continue;
      for (let j = 0; j < 2 * n; j++) row[j] = (row[j] ?? 0) - factor * (line[j] ?? 0);
    }
  }
  return rows.map((row) => row.slice(n));
}

const course = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 30 }),
      value: fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: null }),
      error: fc.double({ min: 0.8, max: 2, noNaN: true }),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((rows) => {
    let at = 0;
    return rows.map(({ gap, value, error }, k): Measurement => {
      at += gap;
      const known = k === 0 ? (value ?? 0) : value;
      return known === null ? { at } : { at, value: known, variance: error ** 2 };
    });
  });

describe('a smoothed level', () => {
  it('is what the whole model says at once, with its variance and that of every change', () => {
    fc.assert(
      fc.property(course, (measurements) => {
        const drift = 0.02;
        const { levels, change } = smoothLevel(measurements, drift);
        const { means, covariance } = atOnce(measurements, drift);
        levels.forEach(({ value, variance }, k) => {
          expect(value).toBeCloseTo(means[k] ?? Number.NaN, 3);
          expect(variance).toBeCloseTo(covariance[k]?.[k] ?? Number.NaN, 3);
        });
        for (let to = 1; to < levels.length; to++)
          for (let from = 0; from < to; from++) {
            const expected =
              (covariance[from]?.[from] ?? 0) + (covariance[to]?.[to] ?? 0) - 2 * (covariance[from]?.[to] ?? 0);
            expect(change(from, to).variance).toBeCloseTo(expected, 3);
          }
      }),
    );
  });

  it('is hardly moved by one measurement that is far off', () => {
    const steady = Array.from({ length: 21 }, (_, at): Measurement => ({ at, value: 0, variance: 1 }));
    const slipped = steady.map((each) => (each.at === 10 ? { ...each, value: 40 } : each));
    const plain = 40 / 21;
    expect(Math.abs(smoothLevel(slipped, 1e-6).levels[10]?.value ?? 9)).toBeLessThan(plain / 3);
  });

  it('grows less certain where nothing was measured', () => {
    const { levels } = smoothLevel(
      [{ at: 0, value: 1, variance: 0.1 }, { at: 10 }, { at: 20 }, { at: 40, value: 1, variance: 0.1 }],
      0.01,
    );
    expect(levels[2]?.variance).toBeGreaterThan(levels[0]?.variance ?? 9);
    expect(levels[2]?.variance).toBeGreaterThan(levels[3]?.variance ?? 9);
  });
});
