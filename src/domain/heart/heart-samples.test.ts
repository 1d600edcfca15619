import { describe, expect, test } from 'vitest';
import { createHeartSmoother, createIntervalFilter } from './heart-samples.ts';

const packet = (bpm: number, rrMs: readonly number[] = [], contact: boolean | null = null) => ({
  bpm,
  contact,
  energyKj: null,
  rrMs,
});

describe('times between beats', () => {
  test('a missed beat and an extra one are left out', () => {
    const filter = createIntervalFilter();
    const taken = [800, 810, 790, 1600, 805, 400, 800].filter((interval) => filter.push(interval));
    expect(taken).toEqual([800, 810, 790, 805, 800]);
  });
  test('a rate that has really changed is followed after three that agree', () => {
    const filter = createIntervalFilter();
    for (const interval of [800, 800, 800]) filter.push(interval);
    expect([500, 505, 495, 500].map((interval) => filter.push(interval))).toEqual([false, false, true, true]);
    expect(filter.recent().every((interval) => interval < 600)).toBe(true);
  });
  test('what no heart does is never taken', () => {
    const filter = createIntervalFilter();
    expect([0, 50, 5000, Number.NaN].some((interval) => filter.push(interval))).toBe(false);
  });
});

describe('the rate', () => {
  test('is the mean over the last beats, finer than whole beats a minute', () => {
    const smoother = createHeartSmoother();
    smoother.push(packet(75, [800, 810]), 0);
    expect(smoother.push(packet(75, [790]), 1000)?.bpm).toBeCloseTo(75, 1);
  });
  test('is the strap’s own where its intervals disagree with it, or there are none', () => {
    const smoother = createHeartSmoother();
    expect(smoother.push(packet(140), 0)?.bpm).toBe(140);
    expect(smoother.push(packet(140, [800, 800, 800]), 1000)?.bpm).toBe(140);
  });
  test('does not show a single wild value, and follows one that stays', () => {
    const smoother = createHeartSmoother();
    smoother.push(packet(100), 0);
    expect(smoother.push(packet(180), 1000)).toBeNull();
    expect(smoother.push(packet(102), 2000)?.bpm).toBe(102);
    expect(smoother.push(packet(150), 3000)).toBeNull();
    expect(smoother.push(packet(152), 4000)?.bpm).toBe(152);
  });
  test('is not told without contact, of nothing, or of what no heart does', () => {
    const smoother = createHeartSmoother();
    expect(smoother.push(packet(80, [], false), 0)).toBeNull();
    expect(smoother.push(packet(0), 1000)).toBeNull();
    expect(smoother.push(packet(255), 2000)).toBeNull();
  });
  test('begins anew after a silence', () => {
    const smoother = createHeartSmoother();
    smoother.push(packet(170), 0);
    expect(smoother.push(packet(95), 60_000)?.bpm).toBe(95);
  });
});
