import fc from 'fast-check';
import { expect, test } from 'vitest';
import { airSquat } from '../movements/air-squat.ts';
import { bicepCurl } from '../movements/bicep-curl.ts';
import { plank } from '../movements/plank.ts';
import { BAND_HZ, createBandChime, createTempoTicks, depthHz, tempoTicksOf } from './tone-plan.ts';

test('the pitch rises with the depth and stands still within the band', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1.5, noNaN: true }),
      fc.double({ min: 0, max: 1.5, noNaN: true }),
      fc.double({ min: 0.3, max: 1, noNaN: true }),
      (a, b, bandFrom) => {
        const [less, more] = [depthHz(Math.min(a, b), bandFrom), depthHz(Math.max(a, b), bandFrom)];
        expect(more ?? 0).toBeGreaterThanOrEqual(less ?? 0);
        expect(less === BAND_HZ).toBe(Math.min(a, b) >= bandFrom);
      },
    ),
  );
  expect(depthHz(0, 0.75)).toBeNull();
  expect(depthHz(Number.NaN, 0.75)).toBeNull();
});

test('the band is announced once a repetition, however it trembles there', () => {
  const chime = createBandChime(0.8);
  const depths = [0, 0.4, 0.79, 0.81, 0.79, 0.82, 0.77, 0.9, 0.6, 0.2, 0.5, 0.85];
  expect(depths.map(chime).flatMap((heard, index) => (heard ? [index] : []))).toEqual([3, 11]);
});

/** Depth over time of one repetition: out and back. */
function ticks(first: 'eccentric' | 'concentric', eccentricMs: number, outMs: number, backMs: number) {
  const pace = createTempoTicks(first, { eccentricMs });
  const heard: (readonly [number, string])[] = [];
  for (let atMs = 0; atMs <= outMs + backMs + 1000; atMs += 50) {
    const depth = atMs <= outMs ? atMs / outMs : Math.max(0, 1 - (atMs - outMs) / backMs);
    const tick = pace.push(depth > 0.05 ? 'moving' : 'armed', depth, atMs);
    if (tick) heard.push([atMs, tick]);
  }
  return heard;
}

test('the lowering of a squat is paced on its way down', () => {
  const heard = ticks('eccentric', 2000, 3000, 1500);
  expect(heard.map(([, tick]) => tick)).toEqual(['tick', 'last']);
  expect((heard[1]?.[0] ?? 0) - (heard[0]?.[0] ?? 0)).toBe(1000);
  expect(heard[1]?.[0]).toBeLessThanOrEqual(3000);
});

test('the lowering of a curl is paced after its top', () => {
  const heard = ticks('concentric', 2000, 1000, 3000);
  expect(heard.map(([, tick]) => tick)).toEqual(['tick', 'last']);
  expect(heard[0]?.[0]).toBeGreaterThan(1000);
});

test('who is down sooner than meant hears no end', () => {
  expect(ticks('eccentric', 3000, 1500, 1500).some(([, tick]) => tick === 'last')).toBe(false);
});

test('a hold has nothing to pace', () => {
  expect(tempoTicksOf(plank)).toBeNull();
  expect(tempoTicksOf(airSquat)).not.toBeNull();
  expect(tempoTicksOf(bicepCurl)).not.toBeNull();
});
