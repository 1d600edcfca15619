import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFirstCharacter } from './first-characters.ts';
import { createScan } from './scan-text.ts';

/** One of each thing that a rule is written with. */
const SOURCES = [
  'knees?',
  String.raw`@?\s?(?:rpe|强度)\s?\d{1,2}`,
  String.raw`(?:really |so )*(?:tired|beat)`,
  String.raw`(?<![a-z'])(?:a|b\b)+`,
  String.raw`[^a-c]x`,
  String.raw`[+-]{0,2}\d`,
  String.raw`(?=\d)(?:\d,\d|\d+)`,
  String.raw`(?<=\d)(?:x|\*)?@`,
  '(?:a|)b?c',
  String.raw`(a)\1?b`,
  String.raw`.\u4e00`,
  String.raw`\x40[\]-]?`,
  String.raw`^\d|\$\(`,
  '(?<all>x)y{2}z{0}',
];
const LETTERS = 'aabbcxxyzk nes@+-*,.$(]1290rp强度一膝\n'.split('');
const texts = fc.array(fc.constantFrom(...LETTERS, 'really ', 'tired', 'knee'), { maxLength: 24 });

describe('byFirstCharacter', () => {
  it('leaves out no pattern that matches where the character stands', () => {
    const patterns = SOURCES.map((source) => new RegExp(source, 'y'));
    const fitting = byFirstCharacter(patterns, ({ source }) => source);
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        for (let at = 0; at < text.length; at++)
          for (const pattern of patterns) {
            pattern.lastIndex = at;
            if (pattern.test(text)) expect(fitting(text.charAt(at))).toContain(pattern);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out what begins otherwise, and keeps the order', () => {
    const of = (character: string) => byFirstCharacter(SOURCES.slice(0, 4), (source) => source)(character);
    expect(of('k')).toEqual([SOURCES[0]]);
    expect(of('r')).toEqual([SOURCES[1], SOURCES[2]]);
    expect(of('强')).toEqual([SOURCES[1]]);
    expect(of('b')).toEqual([SOURCES[2], SOURCES[3]]);
    expect(of('7')).toEqual([]);
  });
});

describe('createScan', () => {
  it('finds what each pattern finds by itself', () => {
    const items = SOURCES.map((source, order) => ({
      order,
      pattern: new RegExp(source, 'y'),
      atWordStart: source.startsWith('(?<![a-z'),
    }));
    const scan = createScan(items);
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const alone = items.flatMap(({ order, pattern }) =>
          [...text.matchAll(new RegExp(pattern.source, 'g'))]
            .filter(([found]) => found !== '')
            .map((match) => ({ at: match.index, order, found: match[0] })),
        );
        expect(scan(text).map(({ item, match }) => ({ at: match.index, order: item.order, found: match[0] }))).toEqual(
          alone.toSorted((a, b) => a.at - b.at || a.order - b.order),
        );
      }),
      { numRuns: 300 },
    );
  });
});
