import fc from 'fast-check';
import { expect, test } from 'vitest';
import { poseSkeleton, randomBody } from './body-model.ts';
import { demonstrationCamera, drawFigure, figureShapes } from './figure.ts';
import { drawLook } from './figure-look.ts';
import type { FigureShape } from './figure-shape.ts';
import { createRandom } from './random.ts';
import { MOVEMENTS } from './registry.ts';
import { demonstrationPosture, movementMiddle } from './simulate.ts';

function numbersIn(shape: FigureShape): readonly number[] {
  switch (shape.kind) {
    case 'rectangle':
      return [shape.x, shape.y, shape.width, shape.height];
    case 'capsule':
      return [shape.from.x, shape.from.y, shape.to.x, shape.to.y, shape.radius];
    case 'ellipse':
      return [shape.centre.x, shape.centre.y, shape.radiusX, shape.radiusY, shape.angleRad];
    case 'polygon':
      return shape.points.flatMap(({ x, y }) => [x, y]);
  }
}

test('every movement can be drawn from any side, on any body, in any clothes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...MOVEMENTS),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: -180, max: 180 }),
      fc.integer({ min: 1, max: 10_000 }),
      (movement, progress, yawDeg, seed) => {
        const random = createRandom(seed);
        const body = randomBody(random);
        const skeleton = poseSkeleton(body, demonstrationPosture(movement, progress));
        const target = movementMiddle(movement, body);
        const camera = demonstrationCamera(movement, yawDeg);
        const shapes = drawFigure({ movement, skeleton, camera, target, look: drawLook(random), body });
        expect(shapes.flatMap(numbersIn).every((number) => Number.isFinite(number))).toBe(true);
        expect(shapes.every(({ fill }) => /^#[0-9a-f]{6}$/.test(fill))).toBe(true);
        for (const shape of shapes) if (shape.kind === 'polygon') expect(shape.points.length).toBeGreaterThan(2);
      },
    ),
    { numRuns: 60 },
  );
});

test('the default figure stands before a plain wall, on nothing', () => {
  const [movement] = MOVEMENTS;
  if (!movement) throw new Error('there is no movement');
  const rectangles = figureShapes(movement, 0).filter(({ kind }) => kind === 'rectangle');
  expect(rectangles).toHaveLength(2);
});

test('the same seed dresses the same person, another one somebody else', () => {
  const looks = Array.from({ length: 40 }, (_, seed) => JSON.stringify(drawLook(createRandom(seed))));
  expect(JSON.stringify(drawLook(createRandom(7)))).toBe(looks[7]);
  expect(new Set(looks).size).toBe(looks.length);
});
