import { expect, test } from 'vitest';
import { readHeader } from './header-names.ts';
import { guessColumns, recogniseTable } from './recognise-table.ts';

test.each([
  ['kg', 'kg'],
  ['KG', 'kg'],
  ['(kg)', 'kg'],
  ['Kilos', 'kg'],
  ['公斤', 'kg'],
  ['千克', 'kg'],
  ['lbs', 'lb'],
  ['Lbs.', 'lb'],
  ['磅', 'lb'],
])('a column headed just %s is a weight in %s', (header, unit) => {
  expect(readHeader(header)).toMatchObject({ field: 'weight', unit });
});

test.each([
  ['km', 'km'],
  ['Miles', 'mi'],
  ['公里', 'km'],
])('a column headed just %s is a distance in %s', (header, unit) => {
  expect(readHeader(header)).toMatchObject({ field: 'distance', unit });
});

test.each(['#', 'm', 's'])('%s alone says too little', (header) => {
  expect(readHeader(header)).toBeNull();
});

test('a header that names the weight goes before one that is only a unit; pounds and kilograms stand beside each other', () => {
  const fields = (header: readonly string[]) => recogniseTable(header)?.columns.map(({ field, unit }) => [field, unit]);
  expect(fields(['Date', 'Exercise', 'Reps', 'kg', 'Weight'])?.slice(3)).toEqual([
    [null, undefined],
    ['weight', undefined],
  ]);
  expect(fields(['Date', 'Exercise', 'Reps', 'kg', 'lbs'])?.slice(3)).toEqual([
    ['weight', 'kg'],
    ['weight', 'lb'],
  ]);
});

test('a table of an unknown app with the unit as its header is read without a question about the column', () => {
  const [, , , weight] = guessColumns(
    ['日期', '动作', '次数', '公斤'],
    [['2025-03-01', '深蹲', '5', '100']],
    () => true,
  );
  expect(weight).toEqual({ header: '公斤', field: 'weight', unit: 'kg', confidence: 0.85 });
});
