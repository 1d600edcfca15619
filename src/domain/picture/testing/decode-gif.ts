// Reads an animated GIF back, for tests: what the specification says and nothing else.
import type { GifFrame } from '../encode-gif.ts';

export interface DecodedGif {
  readonly width: number;
  readonly height: number;
  readonly palette: readonly number[];
  readonly frames: readonly GifFrame[];
  readonly isEndless: boolean;
}

/** Throws where the bytes are no GIF that ends as it should. */
export function decodeGif(bytes: Uint8Array): DecodedGif {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (String.fromCodePoint(...bytes.subarray(0, 6)) !== 'GIF89a') throw new Error('no GIF');
  const colours = 2 ** ((view.getUint8(10) & 7) + 1);
  const palette = Array.from(
    { length: colours },
    (_, index) =>
      (view.getUint8(13 + 3 * index) << 16) | (view.getUint8(14 + 3 * index) << 8) | view.getUint8(15 + 3 * index),
  );
  let at = 13 + 3 * colours;
  let delayMs = 0;
  let isEndless = false;
  const frames: GifFrame[] = [];
  const blocks = (): Uint8Array => {
    const data: number[] = [];
    for (let size = view.getUint8(at); size > 0; size = view.getUint8(at)) {
      data.push(...bytes.subarray(at + 1, at + 1 + size));
      at += 1 + size;
    }
    at += 1;
    return Uint8Array.from(data);
  };
  for (let kind = view.getUint8(at); kind !== 0x3b; kind = view.getUint8(at)) {
    if (kind === 0x21) {
      const label = view.getUint8(at + 1);
      at += 2;
      const data = blocks();
      if (label === 0xf9) delayMs = 10 * ((data[1] ?? 0) | ((data[2] ?? 0) << 8));
      if (label === 0xff) isEndless = data[12] === 0 && data[13] === 0;
    } else {
      if (kind !== 0x2c) throw new Error(`unknown block ${kind}`);
      const [x, y, width, height] = [1, 3, 5, 7].map((offset) => view.getUint16(at + offset, true));
      const bits = view.getUint8(at + 10);
      at += 11;
      const pixels = expand(blocks(), bits, (width ?? 0) * (height ?? 0));
      frames.push({ x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0, pixels, delayMs });
    }
  }
  return { width: view.getUint16(6, true), height: view.getUint16(8, true), palette, frames, isEndless };
}

/** A word is the one before it and one pixel more. */
interface Word {
  readonly before: Word | null;
  readonly pixel: number;
  readonly first: number;
  readonly length: number;
}

function expand(data: Uint8Array, bits: number, length: number): Uint8Array {
  const [clear, end] = [1 << bits, (1 << bits) + 1];
  const pixels = new Uint8Array(length);
  let filledTo = 0;
  let table: (Word | null)[] = [];
  let size = bits + 1;
  let last = null as Word | null;
  const reset = () => {
    table = Array.from({ length: clear + 2 }, (_, index) =>
      index < clear ? { before: null, pixel: index, first: index, length: 1 } : null,
    );
    size = bits + 1;
    last = null;
  };
  reset();
  const longer = (word: Word, pixel: number): Word => ({
    before: word,
    pixel,
    first: word.first,
    length: word.length + 1,
  });
  let [held, filled] = [0, 0];
  for (const byte of data) {
    held |= byte << filled;
    filled += 8;
    while (filled >= size) {
      const code = held & ((1 << size) - 1);
      held >>>= size;
      filled -= size;
      if (code === end) {
        if (filledTo !== length) throw new Error('the picture is not full');
        return pixels;
      }
      if (code === clear) {
        reset();
        continue;
      }
      const previous: Word | null = last;
      const word: Word | null = table[code] ?? (previous && longer(previous, previous.first));
      if (!word) throw new Error('a word out of nothing');
      filledTo += word.length;
      for (let part: Word | null = word, at = filledTo - 1; part; part = part.before, at--) pixels[at] = part.pixel;
      if (previous && table.length < 4096) table.push(longer(previous, word.first));
      if (table.length === 1 << size && size < 12) size += 1;
      last = word;
    }
  }
  throw new Error('the pixels have no end');
}
