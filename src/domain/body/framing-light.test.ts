import { expect, test } from 'vitest';
import { judgeLight, lumaChange, type LumaGrid } from './framing-light.ts';

const COLUMNS = 32;
const ROWS = 24;

function grid(luma: (x: number, y: number) => number): LumaGrid {
  return {
    columns: COLUMNS,
    rows: ROWS,
    lumas: Array.from({ length: COLUMNS * ROWS }, (_, at) =>
      luma((at % COLUMNS) / COLUMNS, Math.floor(at / COLUMNS) / ROWS),
    ),
  };
}

const inBody = (x: number, y: number) => x > 0.38 && x < 0.62 && y > 0.3 && y < 0.8;
/** Some texture, as every room has. */
const room = (luma: number) => (x: number, y: number) => luma + 12 * Math.sin(40 * x) * Math.sin(30 * y);

test.each([
  ['a lit room', grid(room(120)), 'fine'],
  ['a finger on the lens', grid(() => 4), 'covered'],
  ['a dark room', grid(room(22)), 'too_dark'],
  ['a lamp in the lens', grid(() => 246), 'too_bright'],
  ['a body before a window', grid((x, y) => (inBody(x, y) ? 28 : 200)), 'backlit'],
  ['dark clothes in a lit room', grid((x, y) => (inBody(x, y) ? 55 : 110)), 'fine'],
] as const)('%s', (_name, seen, state) => {
  expect(judgeLight(seen, null)).toBe(state);
});

test('where the body is known its own trunk is measured, not the middle of the picture', () => {
  const inCorner = (x: number, y: number) => x < 0.3 && y < 0.6;
  const seen = grid((x, y) => (inCorner(x, y) ? 25 : 190));
  const at = (x: number, y: number) => ({ x: 320 * x, y: 240 * y, score: 0.8 });
  const keypoints = Array.from({ length: 17 }, (_, index) =>
    [5, 6].includes(index)
      ? at(index === 5 ? 0.08 : 0.22, 0.1)
      : [11, 12].includes(index)
        ? at(0.15, 0.5)
        : at(0.15, 0.3),
  );
  expect(judgeLight(seen, { timestampMs: 0, width: 320, height: 240, keypoints })).toBe('backlit');
  expect(judgeLight(seen, null)).toBe('fine');
});

test('how much of a picture changed', () => {
  expect(lumaChange(grid(room(120)), grid(room(120)))).toBe(0);
  expect(
    lumaChange(
      grid(() => 100),
      grid(() => 130),
    ),
  ).toBe(30);
});
