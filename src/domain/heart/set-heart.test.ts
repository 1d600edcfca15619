import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeartSample } from './heart-samples.ts';
import { heartZones } from './heart-zones.ts';
import { heartOfSet, recoveryAfter } from './set-heart.ts';

/** Once a second; `rate` of seconds. */
function heard(fromSec: number, toSec: number, rate: (second: number) => number): readonly HeartSample[] {
  return Array.from({ length: toSec - fromSec }, (_, at) => ({
    atMs: (fromSec + at) * 1000,
    bpm: rate(fromSec + at),
  }));
}

/** Rises from 90 to 150 over a set of 40 s from second 100 on, and drops by half a beat a second in the rest. */
const set = { startMs: 100_000, endMs: 140_000 };
const rate = (second: number) => {
  if (second < 100) return 90;
  return second <= 140 ? 90 + 1.5 * (second - 100) : 150 - 0.5 * (second - 140);
};

test('a set is told by where it began, its mean, its peak and its end, and the rest by how far it came down', () => {
  const facts = heartOfSet(heard(60, 220, rate), set, heartZones({ age: 40 }));
  expect(facts).toMatchObject({
    startBpm: 91,
    meanBpm: 119,
    peakBpm: 149,
    endBpm: 148,
    recovery30Bpm: 15,
    recovery60Bpm: 30,
    maxBpm: 180,
    coverage: 1,
  });
  // 0.3 of the time below 108, then 12 s to 126, 12 s to 144, the rest above.
  expect(facts?.zoneShares).toEqual([0, 0.3, 0.3, 0.3, 0.1, 0]);
});

test('a rest that was too short to tell is left out', () => {
  const facts = heartOfSet(heard(60, 175, rate), set, null);
  expect(facts).toHaveProperty('recovery30Bpm');
  expect(facts).not.toHaveProperty('recovery60Bpm');
  expect(facts).not.toHaveProperty('zoneShares');
});

test('a heart that rises on after a short hard set is taken from its highest', () => {
  const late = heard(60, 220, (second) => (second < 148 ? 100 + 0.4 * (second - 60) : 135 - 0.5 * (second - 148)));
  expect(recoveryAfter(late, 140_000, 60_000)).toBeGreaterThan(20);
});

test('a strap that was heard for half of a set says so, and one that was hardly heard says nothing', () => {
  const half = heard(60, 120, rate);
  expect(heartOfSet(half, set, null)?.coverage).toBeCloseTo(0.55, 2);
  expect(heartOfSet(heard(60, 105, rate), set, null)).toBeNull();
  expect(heartOfSet([], set, null)).toBeNull();
  expect(heartOfSet(half, { startMs: 5, endMs: 5 }, null)).toBeNull();
});

test('mean lies between the extremes, shares add up to one, coverage stays within it', () => {
  const anySample = fc.record({ gap: fc.integer({ min: 200, max: 6000 }), bpm: fc.integer({ min: 40, max: 200 }) });
  fc.assert(
    fc.property(fc.array(anySample, { minLength: 1, maxLength: 80 }), (drawn) => {
      let atMs = 0;
      const samples = drawn.map(({ gap, bpm }) => ({ atMs: (atMs += gap), bpm }));
      const facts = heartOfSet(samples, { startMs: 2000, endMs: 40_000 }, heartZones({ age: 30 }));
      if (!facts) return;
      expect(facts.meanBpm).toBeLessThanOrEqual(facts.peakBpm);
      expect(facts.coverage).toBeLessThanOrEqual(1);
      expect(facts.zoneShares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1);
    }),
  );
});
