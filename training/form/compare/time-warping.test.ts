import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { warpedDistance } from './time-warping.ts';

const WIDTH = 2;
const course = fc
  .array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 24, maxLength: 24 })
  .map((values) => Float32Array.from(values));

function squaredDistance(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, at) => sum + (value - (b[at] ?? 0)) ** 2, 0);
}

describe('warpedDistance', () => {
  test('is 0 to itself, the same either way round, and never below 0', () => {
    fc.assert(
      fc.property(course, course, (a, b) => {
        expect(warpedDistance(a, a, WIDTH, 3)).toBe(0);
        const distance = warpedDistance(a, b, WIDTH, 3);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(warpedDistance(b, a, WIDTH, 3)).toBeCloseTo(distance, 6);
      }),
    );
  });

  test('without a band is step by step, and a wider one never makes it more', () => {
    fc.assert(
      fc.property(course, course, fc.integer({ min: 0, max: 10 }), (a, b, band) => {
        expect(warpedDistance(a, b, WIDTH, 0)).toBeCloseTo(squaredDistance(a, b), 6);
        expect(warpedDistance(a, b, WIDTH, band + 1)).toBeLessThanOrEqual(warpedDistance(a, b, WIDTH, band) + 1e-9);
      }),
    );
  });

  test('gives up only where it cannot be less', () => {
    fc.assert(
      fc.property(course, course, fc.double({ min: 0, max: 400, noNaN: true }), (a, b, giveUpAt) => {
        const [whole, given] = [warpedDistance(a, b, WIDTH, 3), warpedDistance(a, b, WIDTH, 3, giveUpAt)];
        if (given === Infinity) expect(whole).toBeGreaterThanOrEqual(giveUpAt);
        else expect(given).toBe(whole);
      }),
    );
  });

  test('follows the same course taken later', () => {
    const early = Float32Array.from({ length: 24 }, (_, at) => (Math.floor(at / WIDTH) === 5 ? 4 : 0));
    const late = Float32Array.from({ length: 24 }, (_, at) => (Math.floor(at / WIDTH) === 7 ? 4 : 0));
    expect(warpedDistance(early, late, WIDTH, 1)).toBeGreaterThan(0);
    expect(warpedDistance(early, late, WIDTH, 2)).toBe(0);
  });
});
