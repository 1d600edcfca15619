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
      const pixels = expand(blocks(), bits);
      frames.push({ x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0, pixels, delayMs });
    }
  }
  return { width: view.getUint16(6, true), height: view.getUint16(8, true), palette, frames, isEndless };
}

function expand(data: Uint8Array, bits: number): Uint8Array {
  const [clear, end] = [1 << bits, (1 << bits) + 1];
  const pixels: number[] = [];
  let table: number[][] = [];
  let size = bits + 1;
  let last: number[] | null = null;
  const reset = () => {
    table = Array.from({ length: clear + 2 }, (_, index) => (index < clear ? [index] : []));
    size = bits + 1;
    last = null;
  };
  reset();
  let [held, filled] = [0, 0];
  for (const byte of data) {
    held |= byte << filled;
    filled += 8;
    while (filled >= size) {
      const code = held & ((1 << size) - 1);
      held >>>= size;
      filled -= size;
      if (code === end) return Uint8Array.from(pixels);
      if (code === clear) {
        reset();
        continue;
      }
      const known: number[] | undefined = table[code];
      const word: number[] = known ?? [...(last ?? []), last?.[0] ?? 0];
      pixels.push(...word);
      if (last && table.length < 4096) table.push([...last, word[0] ?? 0]);
      if (table.length === 1 << size && size < 12) size += 1;
      last = word;
    }
  }
  throw new Error('the pixels have no end');
}
