// In which encoding a file was written, told from all of its bytes: other apps and spreadsheets do not say.
import type { FileEncoding } from './inspection.ts';

export interface EncodingVerdict {
  readonly encoding: FileEncoding;
  /** Bytes of the mark at the start that are no text. */
  readonly markBytes: number;
}

export interface EncodingDetector {
  /** Pieces in order. */
  push(bytes: Uint8Array): void;
  verdict(): EncodingVerdict | 'spreadsheet' | 'not_text' | 'empty';
}

/** Zeros are looked for at the start only: their pattern is plain after a few lines. */
const ZERO_SAMPLE_BYTES = 65_536;

export function createEncodingDetector(): EncodingDetector {
  const head: number[] = [];
  const zeros = [0, 0];
  let length = 0;
  let controls = 0;
  // UTF-8: characters of several bytes, and bytes that belong to none.
  let whole = 0;
  let broken = 0;
  let missing = 0;
  let least = 0x80;
  let most = 0xbf;
  // Chinese in GB 18030 comes in pairs of high bytes; Western accents stand alone among letters.
  let lead = 0;
  let hanPairs = 0;
  let highBytes = 0;

  const pushUtf8 = (byte: number) => {
    if (missing > 0) {
      if (byte >= least && byte <= most) {
        missing -= 1;
        [least, most] = [0x80, 0xbf];
        if (missing === 0) whole += 1;
        return;
      }
      broken += 1;
      missing = 0;
      [least, most] = [0x80, 0xbf];
    }
    if (byte < 0x80) return;
    if (byte >= 0xc2 && byte <= 0xdf) missing = 1;
    else if (byte >= 0xe0 && byte <= 0xef) {
      missing = 2;
      if (byte === 0xe0) least = 0xa0;
      if (byte === 0xed) most = 0x9f;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      missing = 3;
      if (byte === 0xf0) least = 0x90;
      if (byte === 0xf4) most = 0x8f;
    } else broken += 1;
  };

  const pushHan = (byte: number) => {
    if (lead > 0) {
      if (lead >= 0xa1 && lead <= 0xf7 && byte >= 0xa1 && byte <= 0xfe) hanPairs += 1;
      lead = 0;
      return;
    }
    if (byte >= 0x81 && byte <= 0xfe) lead = byte;
  };

  return {
    push(bytes) {
      for (const byte of bytes) {
        if (length < 4) head.push(byte);
        if (byte < 0x20) {
          if (byte === 0) {
            if (length < ZERO_SAMPLE_BYTES) zeros[length % 2] = (zeros[length % 2] ?? 0) + 1;
            controls += 1;
          } else if (byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += 1;
        }
        if (byte >= 0x80) highBytes += 1;
        if (byte >= 0x80 || missing > 0) pushUtf8(byte);
        if (byte >= 0x80 || lead > 0) pushHan(byte);
        length += 1;
      }
    },
    verdict() {
      const starts = (...mark: readonly number[]) => mark.every((byte, index) => head[index] === byte);
      if (length === 0) return 'empty';
      if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) return 'spreadsheet';
      if (starts(0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', markBytes: 3 };
      if (starts(0xff, 0xfe)) return { encoding: 'utf-16le', markBytes: 2 };
      if (starts(0xfe, 0xff)) return { encoding: 'utf-16be', markBytes: 2 };
      const pairs = Math.min(length, ZERO_SAMPLE_BYTES) / 2;
      const [even = 0, odd = 0] = zeros;
      // Digits, commas and line ends of a table have a zero beside them, in Chinese too.
      if (odd > 0.2 * pairs && odd > 20 * even) return { encoding: 'utf-16le', markBytes: 0 };
      if (even > 0.2 * pairs && even > 20 * odd) return { encoding: 'utf-16be', markBytes: 0 };
      if (controls > Math.max(2, 0.01 * length)) return 'not_text';
      // A file cut in the middle of a character is UTF-8 all the same, and so is one with a few damaged characters.
      if (broken === 0 || (whole >= 10 && whole >= 10 * broken)) return { encoding: 'utf-8', markBytes: 0 };
      return { encoding: 2 * hanPairs >= 0.7 * highBytes ? 'gb18030' : 'windows-1252', markBytes: 0 };
    },
  };
}
