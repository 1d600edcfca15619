import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { airSquat } from '../movements/air-squat.ts';
import { AVERAGE_BODY } from '../movements/body-model.ts';
import { lunge } from '../movements/lunge.ts';
import { simulatedRepetitions } from '../movements/testing/simulated-repetitions.ts';
import { baselineSample, isGoodEnough, personalBaseline, personProportions } from './personal-baseline.ts';
import { AVERAGE_PROPORTIONS, LIMBS } from './proportions.ts';

function samplesOf(thigh: number, seed = 1) {
  const body = { ...AVERAGE_BODY, thigh };
  const options = { repetitions: 4, yawDeg: 90, noise: 0, body };
  return simulatedRepetitions(airSquat, options, seed).map((repetition) => baselineSample(repetition, airSquat));
}

describe('what is usual for a person', () => {
  test('is not known before three repetitions', () => {
    const samples = samplesOf(AVERAGE_BODY.thigh);
    expect(personalBaseline([])).toBeNull();
    expect(personalBaseline(samples.slice(0, 2))).toBeNull();
    expect(personalBaseline(samples.slice(0, 3))).toMatchObject({ view: 'side', repetitions: 3 });
  });

  test('is that of the first three: a later one changes nothing', () => {
    const samples = samplesOf(AVERAGE_BODY.thigh);
    expect(personalBaseline(samples)).toEqual(personalBaseline(samples.slice(0, 3)));
  });

  test('is of one view: three seen differently are no three', () => {
    const [a, b, c] = samplesOf(AVERAGE_BODY.thigh);
    if (!a || !b || !c) throw new Error('three repetitions');
    expect(personalBaseline([a, b, { ...c, view: 'front' }])).toBeNull();
    expect(personalBaseline([a, { ...c, view: 'front' }, b, c])).toMatchObject({ view: 'side' });
  });

  test('shows long thighs as long, others as they are', () => {
    const usual = personalBaseline(samplesOf(AVERAGE_BODY.thigh))?.proportions;
    const long = personalBaseline(samplesOf(1.15 * AVERAGE_BODY.thigh))?.proportions;
    expect(usual?.thigh?.ratio).toBeCloseTo(AVERAGE_PROPORTIONS.thigh, 1);
    expect((long?.thigh?.ratio ?? 0) / (usual?.thigh?.ratio ?? 1)).toBeGreaterThan(1.08);
    expect((long?.shank?.ratio ?? 0) / (usual?.shank?.ratio ?? 1)).toBeCloseTo(1, 1);
  });

  test('a side that was not told is taken as one that could not be', () => {
    const [repetition] = simulatedRepetitions(lunge, { repetitions: 2, yawDeg: 90, noise: 0 }, 1);
    if (!repetition) throw new Error('a repetition');
    const { side: _told, ...untold } = repetition;
    expect(baselineSample(untold, lunge)).toEqual(baselineSample({ ...repetition, side: null }, lunge));
  });

  test('a limb like no adult’s is left out', () => {
    const [sample] = samplesOf(2 * AVERAGE_BODY.thigh);
    expect(sample?.proportions.thigh).toBeUndefined();
    expect(sample?.proportions.shank).toBeDefined();
  });

  test('is the surer the more the repetitions agree, and always within 0 and 1', () => {
    const [sample] = samplesOf(AVERAGE_BODY.thigh);
    if (!sample) throw new Error('a repetition');
    const of = (ranges: readonly number[]) => personalBaseline(ranges.map((romDeg) => ({ ...sample, romDeg })))?.romDeg;
    expect(of([90, 90, 90])).toEqual({ value: 90, sure: 1 });
    expect(of([80, 90, 100])?.sure).toBeLessThan(of([88, 90, 92])?.sure ?? 0);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 180, noNaN: true }), { minLength: 3, maxLength: 6 }), (ranges) => {
        const usual = of(ranges);
        expect(usual?.sure).toBeGreaterThanOrEqual(0);
        expect(usual?.sure).toBeLessThanOrEqual(1);
        expect(ranges.slice(0, 3)).toContain(usual?.value);
      }),
    );
  });
});

test('limbs of several movements together lie between what each showed, no surer than the surest', () => {
  const proportion = fc.record({
    ratio: fc.double({ min: 0.4, max: 2, noNaN: true }),
    sure: fc.double({ min: 0.05, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(proportion, { minLength: 1, maxLength: 5 }), (seen) => {
      const { thigh, ...others } = personProportions(seen.map((found) => ({ proportions: { thigh: found } })));
      const ratios = seen.map(({ ratio }) => ratio);
      expect(thigh?.ratio).toBeGreaterThanOrEqual(Math.min(...ratios) - 1e-9);
      expect(thigh?.ratio).toBeLessThanOrEqual(Math.max(...ratios) + 1e-9);
      expect(thigh?.sure).toBe(Math.max(...seen.map(({ sure }) => sure)));
      expect(others).toEqual({});
    }),
  );
  expect(LIMBS.every((limb) => personProportions([])[limb] === undefined)).toBe(true);
});

test('what could not be judged, or was plainly wrong, is no measure', () => {
  expect([null, 30, 59.9, 60, 100].map((score) => isGoodEnough({ score }))).toEqual([false, false, false, true, true]);
});
