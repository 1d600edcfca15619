import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD_PALETTE, toIndices } from './card-palette.ts';
import { encodeGif, type GifFrame } from './encode-gif.ts';
import { decodeGif } from './testing/decode-gif.ts';

const palette = Array.from({ length: 90 }, (_, index) => (index * 0x01_03_05) & 0xff_ff_ff);

const anyFrame = (width: number, height: number, noisy: boolean) =>
  fc
    .array(noisy ? fc.nat(89) : fc.constantFrom(0, 0, 0, 0, 1, 2), {
      minLength: width * height,
      maxLength: width * height,
    })
    .map((pixels): GifFrame => ({ x: 0, y: 0, width, height, pixels: Uint8Array.from(pixels), delayMs: 80 }));

describe('an animated GIF', () => {
  test('comes back as it was: size, pictures, pixels, times', () => {
    const anyGif = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30 }), fc.boolean())
      .chain(([width, height, noisy]) =>
        fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          frames: fc.array(anyFrame(width, height, noisy), { minLength: 1, maxLength: 3 }),
        }),
      );
    fc.assert(
      fc.property(anyGif, ({ width, height, frames }) => {
        const read = decodeGif(encodeGif({ width, height, palette, frames }));
        expect([read.width, read.height]).toEqual([width, height]);
        expect(read.frames).toEqual(frames);
        expect(read.palette.slice(0, palette.length)).toEqual(palette);
        expect(read.isEndless).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('survives a picture with more words than the code has room for', () => {
    const pixels = Uint8Array.from({ length: 120 * 100 }, (_, at) => (at * 7919 + ((at * at) % 131)) % 90);
    const frame = { x: 0, y: 0, width: 120, height: 100, pixels, delayMs: 100 };
    const [read] = decodeGif(encodeGif({ width: 120, height: 100, palette, frames: [frame] })).frames;
    expect(read?.pixels).toEqual(pixels);
  });

  test('may change a part of the picture only', () => {
    const whole = { x: 0, y: 0, width: 4, height: 4, pixels: new Uint8Array(16), delayMs: 80 };
    const part = { x: 1, y: 2, width: 2, height: 1, pixels: Uint8Array.of(5, 6), delayMs: 80 };
    expect(decodeGif(encodeGif({ width: 4, height: 4, palette, frames: [whole, part] })).frames[1]).toEqual(part);
  });
});

test('every colour of a card has an index of its own and is found again', () => {
  expect(CARD_PALETTE.length).toBeLessThan(255);
  const pixels = Uint8ClampedArray.from(CARD_PALETTE.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255, 255]));
  for (const [at, index] of toIndices(pixels).entries()) {
    const [given, found] = [CARD_PALETTE[at] ?? 0, CARD_PALETTE[index] ?? 0];
    for (const shift of [16, 8, 0])
      expect(Math.abs(((given >> shift) & 255) - ((found >> shift) & 255))).toBeLessThanOrEqual(12);
  }
});
