import { describe, expect, test } from 'vitest';
import { calledBy, measureFrames } from './frame-metrics.ts';

const verdicts = (...pairs: readonly (readonly [string | null, string | null])[]) =>
  pairs.map(([truth, called]) => ({ truth, called }));

describe('measureFrames', () => {
  test('is worked out by hand', () => {
    const metrics = measureFrames(
      verdicts([null, null], [null, 'hip_sag'], ['hip_sag', 'hip_sag'], ['hip_sag', 'hip_sag'], ['hip_sag', null]),
      ['hip_sag', 'hip_pike'],
    );
    expect(metrics.f1).toEqual({ correct: 0.5, hip_sag: 2 / 3, hip_pike: null });
    expect(metrics.macroF1).toBeCloseTo((0.5 + 2 / 3) / 2, 10);
    expect(metrics.balancedAccuracy).toBeCloseTo((1 / 2 + 2 / 3) / 2, 10);
    expect(metrics.falseAlarms).toBeCloseTo(0.5, 10);
  });

  test('a coin that always says correct has no macro F1 to show for it', () => {
    const metrics = measureFrames(verdicts([null, null], [null, null], ['a', null]), ['a']);
    expect(metrics.macroF1).toBeLessThan(0.5);
    expect(metrics.balancedAccuracy).toBe(0.5);
  });
});

describe('calledBy', () => {
  test('the most probable from one half on', () => {
    expect(calledBy({ a: 0.6, b: 0.7 })).toBe('b');
    expect(calledBy({ a: 0.4, b: null })).toBeNull();
    expect(calledBy({})).toBeNull();
  });
});
