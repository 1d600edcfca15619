import { expect, test } from 'vitest';
import { isLinkAlone, kindOfFile } from './incoming-kind.ts';

test.each([
  ['strong.csv', 'text/csv', 'log'],
  ['Hevy.CSV', 'application/vnd.ms-excel', 'log'],
  ['workouts', 'text/comma-separated-values', 'log'],
  ['plumbline-2026-11-29.json.gz', 'application/gzip', 'log'],
  ['copy.plumbline', '', 'log'],
  ['copy.age', 'application/octet-stream', 'log'],
  ['squats.mov', 'video/quicktime', 'video'],
  ['VID_0001', 'video/mp4', 'video'],
  ['notes.txt', 'text/plain', 'text'],
  ['run.fit', 'application/octet-stream', 'activity'],
  ['table.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'sheet'],
  ['me.heic', 'image/heic', 'picture'],
  ['paper.pdf', 'application/pdf', 'unknown'],
  ['noending', '', 'unknown'],
] as const)('%s of type %j is %s', (name, type, kind) => {
  expect(kindOfFile({ name, type, size: 10 })).toBe(kind);
});

test('a file without bytes is told as that, whatever it is called; a text of megabytes is a table', () => {
  expect(kindOfFile({ name: 'a.csv', type: 'text/csv', size: 0 })).toBe('empty');
  expect(kindOfFile({ name: 'a.txt', type: 'text/plain', size: 2_000_000 })).toBe('log');
});

test('a link alone is told from words with a link in them', () => {
  expect(isLinkAlone(' https://example.org/workout?id=1 ')).toBe(true);
  expect(isLinkAlone('see https://example.org')).toBe(false);
  expect(isLinkAlone('squat 3x5')).toBe(false);
});
