// An animated GIF from pictures in a few colours: the one moving format that every browser draws and every messenger passes on
// (CompuServe, GIF89a specification, 1990). Sixty lines instead of a dependency: the colours are known, so nothing has to be quantised.

export interface GifFrame {
  /** Where it lies on the whole picture; the rest stays as it was. Whole pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Indices of the palette, row by row. */
  readonly pixels: Uint8Array;
  /** Milliseconds, in steps of ten. */
  readonly delayMs: number;
}

export interface Gif {
  readonly width: number;
  readonly height: number;
  /** 2–256 colours as 0xrrggbb. */
  readonly palette: readonly number[];
  /** The first covers the whole. */
  readonly frames: Iterable<GifFrame>;
}

/** Plays for ever. */
export function encodeGif({ width, height, palette, frames }: Gif): Uint8Array<ArrayBuffer> {
  const bits = Math.max(2, Math.ceil(Math.log2(Math.max(2, palette.length))));
  const out = createBytes();
  out.ascii('GIF89a');
  out.short(width);
  out.short(height);
  out.byte(0xf0 | (bits - 1));
  out.byte(0);
  out.byte(0);
  for (let index = 0; index < 2 ** bits; index++) {
    const colour = palette[index] ?? 0;
    out.byte((colour >> 16) & 0xff);
    out.byte((colour >> 8) & 0xff);
    out.byte(colour & 0xff);
  }
  out.byte(0x21);
  out.byte(0xff);
  out.byte(11);
  out.ascii('NETSCAPE2.0');
  for (const byte of [3, 1, 0, 0, 0]) out.byte(byte);
  for (const frame of frames) {
    // Left standing: the next one is drawn over it.
    for (const byte of [0x21, 0xf9, 4, 0x04]) out.byte(byte);
    out.short(Math.max(2, Math.round(frame.delayMs / 10)));
    for (const byte of [0, 0, 0x2c]) out.byte(byte);
    for (const value of [frame.x, frame.y, frame.width, frame.height]) out.short(value);
    out.byte(0);
    out.byte(bits);
    compress(frame.pixels, bits, out);
  }
  out.byte(0x3b);
  return out.finish();
}

/** Lempel, Ziv and Welch's code with growing words, in blocks of at most 255 bytes. */
function compress(pixels: Uint8Array, bits: number, out: Bytes): void {
  const clear = 1 << bits;
  const block: number[] = [];
  let [held, filled] = [0, 0];
  let size = bits + 1;
  let next = clear + 2;
  /** By the word so far times 256 plus the pixel after it. */
  let words = new Map<number, number>();
  const flush = () => {
    if (block.length === 0) return;
    out.byte(block.length);
    for (const byte of block) out.byte(byte);
    block.length = 0;
  };
  const emit = (code: number) => {
    held |= code << filled;
    filled += size;
    while (filled >= 8) {
      block.push(held & 0xff);
      if (block.length === 255) flush();
      held >>>= 8;
      filled -= 8;
    }
  };
  emit(clear);
  let word = pixels[0] ?? 0;
  for (let at = 1; at < pixels.length; at++) {
    const pixel = pixels[at] ?? 0;
    const key = (word << 8) | pixel;
    const known = words.get(key);
    if (known !== undefined) {
      word = known;
      continue;
    }
    emit(word);
    if (next === 4096) {
      emit(clear);
      words = new Map();
      next = clear + 2;
      size = bits + 1;
    } else {
      if (next === 1 << size) size += 1;
      words.set(key, next);
      next += 1;
    }
    word = pixel;
  }
  emit(word);
  emit(clear + 1);
  if (filled > 0) block.push(held & 0xff);
  flush();
  out.byte(0);
}

interface Bytes {
  byte(value: number): void;
  short(value: number): void;
  ascii(text: string): void;
  finish(): Uint8Array<ArrayBuffer>;
}

function createBytes(): Bytes {
  let bytes = new Uint8Array(65_536);
  let length = 0;
  const byte = (value: number) => {
    if (length === bytes.length) {
      const larger = new Uint8Array(2 * bytes.length);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length] = value;
    length += 1;
  };
  return {
    byte,
    short(value) {
      byte(value & 0xff);
      byte((value >> 8) & 0xff);
    },
    ascii(text) {
      for (const character of text) byte(character.codePointAt(0) ?? 0);
    },
    finish: () => bytes.slice(0, length),
  };
}
