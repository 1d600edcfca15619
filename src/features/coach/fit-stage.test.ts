// The picture keeps its shape and never hides what the movement is judged by.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitStage } from './fit-stage.ts';

const size = fc.record({ width: fc.integer({ min: 50, max: 4000 }), height: fc.integer({ min: 50, max: 4000 }) });

describe('the stage', () => {
  test('has the shape of the frame, hangs from the top or in the middle, and crops only across the body', () => {
    fc.assert(
      fc.property(size, size, fc.boolean(), (frame, area, floor) => {
        const stage = fitStage(frame, area, floor);
        expect(stage.width / stage.height).toBeCloseTo(frame.width / frame.height, 5);
        expect(stage.x + stage.width / 2).toBeCloseTo(area.width / 2, 5);
        const slack = area.height - stage.height;
        expect(stage.y).toBeCloseTo(slack > 0 && slack < 0.3 * area.height ? 0 : slack / 2, 5);
        const [along, across] = floor
          ? [stage.width / area.width, stage.height / area.height]
          : [stage.height / area.height, stage.width / area.width];
        expect(along).toBeLessThanOrEqual(1.0001);
        expect(across).toBeLessThanOrEqual(1.1401);
        // One of the two is at its limit: it could not be larger.
        expect(Math.max(along, across / 1.14)).toBeCloseTo(1, 5);
      }),
    );
  });

  test('a frame of which nothing is known yet fills the area', () => {
    expect(fitStage({ width: 0, height: 0 }, { width: 390, height: 500 }, false)).toEqual({
      x: 0,
      y: 0,
      width: 390,
      height: 500,
    });
  });
});
