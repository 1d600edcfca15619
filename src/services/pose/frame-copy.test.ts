import { expect, test } from 'vitest';
import { type CopiedFrame, createFrameCopy, shrink } from './frame-copy.ts';

function frame(width: number, height: number, paint: (x: number, y: number) => number, changes = {}): CopiedFrame {
  return {
    visibleRect: { width, height },
    displayWidth: width,
    displayHeight: height,
    allocationSize: () => 4 * width * height,
    copyTo(bytes) {
      for (let at = 0; at < width * height; at++)
        bytes.set([paint(at % width, Math.floor(at / width)), 10, 20, 255], 4 * at);
      return Promise.resolve();
    },
    ...changes,
  };
}

test('a frame of the right size is copied, each pixel with those to its right and below', async () => {
  const rgb = new Int32Array(3 * 4 * 2);
  expect(
    await createFrameCopy()(
      frame(4, 2, (x) => 40 * x),
      rgb,
      4,
      2,
    ),
  ).toBe(true);
  expect([...rgb].filter((_, index) => index % 3 === 0)).toEqual([20, 60, 100, 120, 20, 60, 100, 120]);
  expect([...rgb].filter((_, index) => index % 3 === 1)).toEqual(Array(8).fill(10));
});

test('a smaller picture keeps what is where, and its mean', () => {
  const [fromWidth, fromHeight, width, height] = [640, 360, 384, 216];
  const rgba = new Uint8Array(4 * fromWidth * fromHeight);
  for (let y = 0; y < fromHeight; y++)
    for (let x = 0; x < fromWidth; x++)
      rgba.set([(255 * x) / fromWidth, (255 * y) / fromHeight, 128, 255], 4 * (y * fromWidth + x));
  const rgb = new Int32Array(3 * width * height);
  shrink(rgba, fromWidth, fromHeight, rgb, width, height);
  for (const [x, y] of [
    [0, 0],
    [100, 50],
    [383, 215],
    [200, 215],
  ] as const) {
    const at = 3 * (y * width + x);
    expect(Math.abs((rgb[at] ?? 0) - (255 * (x + 0.5)) / width)).toBeLessThan(1.5);
    expect(Math.abs((rgb[at + 1] ?? 0) - (255 * (y + 0.5)) / height)).toBeLessThan(1.5);
    expect(rgb[at + 2]).toBe(128);
  }
});

test('a frame on its side, or with oblong pixels, is left to be drawn', async () => {
  const rgb = new Int32Array(3 * 8);
  const copy = createFrameCopy();
  expect(
    await copy(
      frame(4, 2, () => 0, { rotation: 90 }),
      rgb,
      4,
      2,
    ),
  ).toBe(false);
  expect(
    await copy(
      frame(4, 2, () => 0, { displayWidth: 8 }),
      rgb,
      4,
      2,
    ),
  ).toBe(false);
  expect(
    await copy(
      frame(4, 2, () => 0, { visibleRect: null }),
      rgb,
      4,
      2,
    ),
  ).toBe(false);
  expect(
    await copy(
      frame(4, 2, () => 0),
      rgb,
      4,
      2,
    ),
  ).toBe(true);
});

test('a browser that does not convert is asked once', async () => {
  let asked = 0;
  const own = frame(4, 2, () => 0, {
    allocationSize() {
      asked += 1;
      return 12;
    },
  });
  const copy = createFrameCopy();
  const rgb = new Int32Array(3 * 8);
  expect(await copy(own, rgb, 4, 2)).toBe(false);
  expect(await copy(own, rgb, 4, 2)).toBe(false);
  expect(asked).toBe(1);
});
