import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeWords, quoteWords, wordRuns } from './quote-words.ts';

test('words close together are quoted with what is between, others with an ellipsis, lines never run together', () => {
  const text = 'squat 3x5, then easy, 100kg\nbench';
  expect(
    quoteWords(text, [
      [0, 5],
      [6, 9],
      [22, 27],
    ]),
  ).toBe('squat 3x5 … 100kg');
  expect(
    quoteWords(text, [
      [22, 27],
      [28, 33],
    ]),
  ).toBe('100kg … bench');
  expect(quoteWords(text, [])).toBe('');
  expect(quoteWords('😀'.repeat(100), [[0, 200]])).toBe(`${'😀'.repeat(44)}…`);
});

test('what stands out is whole: a count between a name and its numbers belongs to them', () => {
  const text = 'Squat 3x5 100kg\n8 reps';
  expect(
    closeWords(text, [
      [0, 5],
      [8, 9],
      [10, 15],
      [16, 17],
    ]),
  ).toEqual([
    [0, 15],
    [16, 17],
  ]);
  expect(closeWords(text, [])).toEqual([]);
});

test('runs are the text again, whatever the places', () => {
  const places = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })), { maxLength: 4 });
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), places, places, (text, focus, unread) => {
      const runs = wordRuns(text, focus, unread);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      for (const run of runs)
        expect(run.isUnread).toBe(unread.some(([start, end]) => run.start >= start && run.start < end));
    }),
  );
});
