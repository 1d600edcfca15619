import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimate } from './decimate.ts';

const series = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 600 })
  .map((values) => values.map((value, at) => ({ at, value })));
const most = fc.integer({ min: 2, max: 100 }).map((half) => 2 * half);

describe('a decimated series', () => {
  it('keeps the extremes, the ends and the order, in no more points than asked for', () => {
    fc.assert(
      fc.property(series, most, (points, limit) => {
        const kept = decimate(points, limit, ({ value }) => value);
        const values = (rows: typeof kept) => rows.map(({ value }) => value);
        expect(kept.length).toBeLessThanOrEqual(limit);
        expect(Math.max(...values(kept))).toBe(Math.max(...values(points)));
        expect(Math.min(...values(kept))).toBe(Math.min(...values(points)));
        expect(kept[0]).toBe(points[0]);
        expect(kept.at(-1)).toBe(points.at(-1));
        expect(kept.map(({ at }) => at)).toEqual([...new Set(kept.map(({ at }) => at))].sort((a, b) => a - b));
      }),
    );
  });

  it('is the series itself where that is short', () => {
    const points = [{ value: 1 }, { value: 2 }];
    expect(decimate(points, 4, ({ value }) => value)).toBe(points);
  });
});
