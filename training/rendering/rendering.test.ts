import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureShape } from '../../src/domain/movements/figure.ts';
import { airSquat } from '../../src/domain/movements/air-squat.ts';
import { createFilm, DRAWN_SCALE, hashOfFilm } from './film.ts';
import { rasteriseFigure } from './rasterise-figure.ts';
import { pngOf } from './write-png.ts';

const SIZE = { width: 80, height: 60 };
const WHITE = '#ffffff';

/** Covered area in pixels: white on nothing. */
function areaOf(shape: FigureShape, scale = 1): number {
  const { data } = rasteriseFigure([shape], SIZE, scale);
  return data.reduce((sum, value, index) => sum + (index % 4 === 0 ? value / 255 : 0), 0);
}

const spot = fc.record({
  x: fc.double({ min: 20, max: 60, noNaN: true }),
  y: fc.double({ min: 20, max: 40, noNaN: true }),
});
const radius = fc.double({ min: 3, max: 15, noNaN: true });

test('shapes cover as much as geometry says', () => {
  fc.assert(
    fc.property(spot, spot, radius, radius, (from, to, a, b) => {
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const capsule = areaOf({ kind: 'capsule', from, to, radius: a, fill: WHITE });
      expect(capsule / (2 * a * length + Math.PI * a * a)).toBeCloseTo(1, 1);
      const ellipse = areaOf({ kind: 'ellipse', centre: from, radiusX: a, radiusY: b, angleRad: length, fill: WHITE });
      expect(ellipse / (Math.PI * a * b)).toBeCloseTo(1, 1);
    }),
  );
  const points = [
    { x: 10, y: 10 },
    { x: 30.5, y: 10 },
    { x: 10, y: 50 },
  ];
  expect(areaOf({ kind: 'polygon', points, fill: WHITE })).toBeCloseTo((20.5 * 40) / 2, 0);
  expect(areaOf({ kind: 'rectangle', x: -5, y: -5, width: 15, height: 15, fill: WHITE })).toBeCloseTo(100, 0);
});

test('at half the size a quarter is covered', () => {
  const shape: FigureShape = {
    kind: 'ellipse',
    centre: { x: 40, y: 30 },
    radiusX: 20,
    radiusY: 10,
    angleRad: 1,
    fill: WHITE,
  };
  expect(4 * areaOf(shape, 0.5)).toBeCloseTo(areaOf(shape), -1);
});

test('what is painted later lies on top', () => {
  const everywhere = (fill: string): FigureShape => ({ kind: 'rectangle', x: 0, y: 0, ...SIZE, fill });
  const { data } = rasteriseFigure([everywhere('#102030'), everywhere('#405060')], SIZE);
  expect([...data.subarray(0, 4)]).toEqual([0x40, 0x50, 0x60, 255]);
});

test('a PNG holds the pixels', () => {
  const raster = rasteriseFigure([{ kind: 'rectangle', x: 0, y: 0, ...SIZE, fill: '#0a0b0c' }], SIZE);
  const png = pngOf(raster);
  expect(png.readUInt32BE(16)).toBe(SIZE.width);
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  expect(rows).toHaveLength(SIZE.height * (1 + 3 * SIZE.width));
  expect([...rows.subarray(0, 4)]).toEqual([0, 0x0a, 0x0b, 0x0c]);
});

test('a film is the same each time, and another person is another film', () => {
  const film = (seed: number) => createFilm(airSquat, { seed, view: 'side', repetitions: 1, fps: 10 });
  expect(hashOfFilm(film(1))).toBe(hashOfFilm(film(1)));
  expect(hashOfFilm(film(2))).not.toBe(hashOfFilm(film(1)));
  const filmed = film(1);
  const { size } = filmed;
  const last = filmed.picture(filmed.frames - 1);
  expect([last.width, last.height]).toEqual([size.width * DRAWN_SCALE, size.height * DRAWN_SCALE]);
  for (const { x, y } of filmed.truth(0).keypoints) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(size.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(size.height);
  }
});
