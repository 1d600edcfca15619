import { expect, test } from 'vitest';
import { pseudoLanguage } from './testing/pseudo-language.ts';

const long = pseudoLanguage('ltr');

test('texts become longer, accented and bracketed, whatever holds them', () => {
  expect(long('Set done')).toBe('⟦Šééť ðóóñéé⟧');
  expect(long({ rest: 'Rest', units: ['Sets'] })).toEqual({ rest: '⟦Ŕééšť⟧', units: ['⟦Šééťš⟧'] });
  const { sets } = long({ sets: (count: number) => `${count} sets` }) as { sets: (count: number) => string };
  expect(sets(3)).toBe('⟦3 šééťš⟧');
});

test('what is in brackets already is not told twice, and figures, symbols and tags stay', () => {
  expect(long('Next: ⟦Þļáñķ⟧')).toBe('⟦Ñééẋť: ⟦Þļáñķ⟧⟧');
  expect(['60', '1:24', 'kg', 'en-GB', 'zh-Hans'].map(long)).toEqual(['60', '1:24', 'kg', 'en-GB', 'zh-Hans']);
  const texts = { a: 'Rest' };
  expect(long(long(texts))).toBe(long(texts));
});

test('English grows by about two fifths', () => {
  const text = 'Every set that was finished is stored. Reload to go on where you were.';
  const grown = (long(text) as string).length / text.length;
  expect(grown).toBeGreaterThan(1.25);
  expect(grown).toBeLessThan(1.6);
});

test('the mirrored one runs from right to left', () => {
  const mirrored = pseudoLanguage('rtl');
  expect(mirrored({ lang: 'en', dir: 'ltr' })).toEqual({ lang: 'en', dir: 'rtl' });
  expect(mirrored('Go')).toBe('\u202E⟦Ĝóó⟧\u202C');
  expect(long({ dir: 'ltr' })).toEqual({ dir: 'ltr' });
});
