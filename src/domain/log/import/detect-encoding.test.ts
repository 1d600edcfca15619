import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEncodingDetector } from './detect-encoding.ts';

function detect(bytes: Uint8Array, pieces: number) {
  const detector = createEncodingDetector();
  for (let at = 0; at < bytes.length; at += pieces) detector.push(bytes.subarray(at, at + pieces));
  return detector.verdict();
}

/** UTF-8 without the platform's help: the domain's tests have none. */
function utf8(text: string): Uint8Array {
  return Uint8Array.from(unescape(encodeURIComponent(text)), (unit) => unit.charCodeAt(0));
}

const readable = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  .map((text) => text.replace(/\p{Cc}/gu, ' '));

test('any text in UTF-8 is UTF-8, in pieces of any length', () => {
  fc.assert(
    fc.property(readable, fc.integer({ min: 1, max: 7 }), (text, pieces) => {
      expect(detect(utf8(text), pieces)).toMatchObject({ encoding: 'utf-8' });
    }),
  );
});

test('UTF-16 with a mark is told by it, whatever the text', () => {
  fc.assert(
    fc.property(readable, fc.boolean(), (text, bigEndian) => {
      const marked = `\uFEFF${text}`;
      const units = Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at));
      const bytes = Uint8Array.from(
        units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
      );
      expect(detect(bytes, 3)).toEqual({ encoding: bigEndian ? 'utf-16be' : 'utf-16le', markBytes: 2 });
    }),
  );
});

test.each([
  ['an accent of Latin-1', [0x47, 0x65, 0x66, 0xfc, 0x68, 0x6c], 'windows-1252'],
  ['two accents in a row', [0x61, 0xe9, 0xe8, 0x62, 0x20, 0xfc, 0x62, 0x20, 0xe4, 0x63], 'windows-1252'],
  ['Chinese in GB 18030', [0xc9, 0xee, 0xb6, 0xd7, 0x2c, 0x31, 0x30, 0x30], 'gb18030'],
  ['UTF-8 cut in the middle of a character', [0x61, 0xe9, 0x87, 0x8d, 0xe9, 0x87], 'utf-8'],
  ['an overlong form is not UTF-8', [0x61, 0xc0, 0xaf, 0x62, 0xe9, 0x20, 0xfc, 0x20], 'windows-1252'],
])('%s', (_, bytes, encoding) => {
  expect(detect(Uint8Array.from(bytes), 2)).toEqual({ encoding, markBytes: 0 });
});

test('what is no text', () => {
  expect(detect(new Uint8Array(0), 1)).toBe('empty');
  expect(detect(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]), 1)).toBe('spreadsheet');
  expect(
    detect(
      Uint8Array.from({ length: 400 }, (_, at) => at % 32),
      9,
    ),
  ).toBe('not_text');
});
