// Ids made of content: the same row of the same file is the same record, however often it is read.

const MULTIPLIERS = [2_654_435_761, 1_597_334_677, 2_246_822_519, 3_266_489_917] as const;

/** 128 bits in base 36; not for secrets. Two mixes of two 32-bit lanes each, after cyrb53 (bryc, public domain). */
export function contentId(prefix: string, parts: readonly (string | number | undefined)[]): string {
  const text = parts.map((part) => (part === undefined ? '\u0001' : String(part))).join('\u0000');
  return `${prefix}${lanes(text, 0x2f3b)}${lanes(text, 0x71c9)}`;
}

function lanes(text: string, seed: number): string {
  const [first, second, third, fourth] = MULTIPLIERS;
  let one = 0xdeadbeef ^ seed;
  let two = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, first);
    two = Math.imul(two ^ unit, second);
  }
  one = Math.imul(one ^ (one >>> 16), third) ^ Math.imul(two ^ (two >>> 13), fourth);
  two = Math.imul(two ^ (two >>> 16), third) ^ Math.imul(one ^ (one >>> 13), fourth);
  return (one >>> 0).toString(36).padStart(7, '0') + (two >>> 0).toString(36).padStart(7, '0');
}
