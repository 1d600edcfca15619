import { expect, test } from 'vitest';
import fc from 'fast-check';
import { LANGUAGES } from '../domain/language.ts';
import { numberText } from '../ui/load-text.ts';
import { counted } from './counted.ts';
import { formats } from './formats.ts';

const { en, zh } = formats;
const AT = new Date(2026, 10, 23, 9, 5);

test('numbers, days and times as each language writes them', () => {
  expect(en.number(12_400)).toBe('12,400');
  expect(en.number(-0.04, 1)).toBe('0');
  expect(en.number(-2.5, 1)).toBe('−2.5');
  expect(zh.fixed(3, 1)).toBe('3.0');
  expect([en.time(AT), zh.time(AT)]).toEqual(['09:05', '09:05']);
  expect(en.date(AT, { day: 'numeric', month: 'long' })).toBe('23 November');
  expect(zh.date(AT, { day: 'numeric', month: 'long' })).toBe('11月23日');
  expect(en.day('2026-11-23', { dateStyle: 'long' })).toBe('23 November 2026');
  expect(zh.day('2026-11-23', { dateStyle: 'long' })).toBe('2026年11月23日');
  expect([en.percent(80), zh.percent(80)]).toEqual(['80 %', '80%']);
  expect([en.seconds('2.5'), zh.seconds('2.5')]).toEqual(['2.5 s', '2.5 秒']);
});

test('signs between words', () => {
  expect(en.series(['a', 'b'])).toBe('a, b');
  expect(zh.series(['胸', '背'])).toBe('胸、背');
  expect(zh.parts(['深蹲', '8 次'])).toBe('深蹲，8 次');
  expect(en.sentences(['', 'One', 'Two'])).toBe('One. Two');
  expect(zh.sentences(['一', '二'])).toBe('一。二');
  expect([en.said(['One.', '', 'Two.']), zh.said(['一。', '二。'])]).toEqual(['One. Two.', '一。二。']);
  expect([en.labelled('Set', 'done'), zh.labelled('组', '完成')]).toEqual(['Set: done', '组：完成']);
  expect([en.aside('depth', 'too far'), zh.aside('深度', '太远')]).toEqual(['depth (too far)', '深度（太远）']);
});

test('one is one', () => {
  expect([0, 1, 2].map((count) => counted(count, 'set'))).toEqual(['0 sets', '1 set', '2 sets']);
  expect(counted(2, 'copy', 'copies')).toBe('2 copies');
});

test('names are sorted as each language sorts them', () => {
  expect(['深蹲', '卧推', '硬拉'].sort(zh.compare)).toEqual(['深蹲', '卧推', '硬拉']);
  expect(['Row', 'bench', 'Plank'].sort(en.compare)).toEqual(['bench', 'Plank', 'Row']);
});

test('loads are written without a language, as long as every language writes them so', () => {
  // A language with a decimal comma makes this fail: then `numberText` must be told the language.
  for (const language of LANGUAGES)
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.constantFrom(0, 0.25, 0.5, 0.75), (whole, part) => {
        expect(numberText(whole + part)).toBe(formats[language].number(whole + part, 2));
      }),
    );
});
