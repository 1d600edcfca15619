// The band must lie where somebody doing the movement fully ends up, and short of it where the range fault begins.
import { describe, expect, test } from 'vitest';
import { airSquat } from './air-squat.ts';
import { plank } from './plank.ts';
import { pullUp } from './pull-up.ts';
import { MOVEMENTS } from './registry.ts';
import { superman } from './superman.ts';
import { rangeFault, reachesBand, targetBand } from './target-band.ts';

describe('the target band', () => {
  test.each(MOVEMENTS.filter(({ kind }) => kind === 'repetition'))('of $id holds a full repetition', (movement) => {
    const band = targetBand(movement);
    expect(band?.from).toBeGreaterThan(0.5);
    expect(band?.from).toBeLessThan(1);
    expect(band?.to).toBeGreaterThan(1);
  });

  test('is read off the range fault where there is one, off a pull-up that stops short of the bar too', () => {
    expect(rangeFault(airSquat)?.id).toBe('shallow_depth');
    expect(rangeFault(pullUp)?.id).toBe('short_of_top');
    expect(rangeFault(superman)).toBeUndefined();
    expect(targetBand(superman)?.from).toBe(0.75);
  });

  test('of the squat begins where the hips are a quarter of a torso above the knees', () => {
    expect(targetBand(airSquat)?.from).toBeCloseTo((0.85 - 0.25) / 0.8);
  });

  test('a hold has none, so all of it is on target', () => {
    expect(targetBand(plank)).toBeNull();
    expect(reachesBand(plank, { depth: 0, form: { faults: [] } })).toBe(true);
  });

  test('a deep repetition that the rule calls short is off target', () => {
    expect(reachesBand(airSquat, { depth: 0.9, form: { faults: [] } })).toBe(true);
    expect(reachesBand(airSquat, { depth: 0.9, form: { faults: [{ id: 'shallow_depth' }] } })).toBe(false);
    expect(reachesBand(airSquat, { depth: 0.6, form: { faults: [] } })).toBe(false);
  });
});
