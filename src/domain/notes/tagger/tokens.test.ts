import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelsOf, LABELS, spansOf } from './labels.ts';
import { ROLES, type RoleSpan, STATUSES } from './roles.ts';
import { BUCKETS, FEATURES, featuresOf, MASK, PAD } from './token-features.ts';
import { tokensOf, WINDOW_TOKENS, windowsOf } from './tokens.ts';

const texts = (written: string) => tokensOf(written).map(({ text }) => text);

test('words, numbers, signs and single Han characters', () => {
  expect(texts('Squat 3x5 102.5kg @8,5')).toEqual(['squat', '3', 'x', '5', '102.5', 'kg', '@', '8', ',', '5']);
  expect(texts('深蹲100公斤5组')).toEqual(['深', '蹲', '100', '公', '斤', '5', '组']);
  expect(texts("didn't\n\nKniebeuge 82,5 kg")).toEqual(["didn't", '\n', 'kniebeuge', '82,5', 'kg']);
  expect(texts('9,8,4')).toEqual(['9', ',', '8', ',', '4']);
  expect(texts('💪 Жим 5')).toEqual(['💪', 'жим', '5']);
});

test('offsets lead back to the text, in order, with only blanks between', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (written) => {
      let end = 0;
      for (const token of tokensOf(written)) {
        expect(token.end).toBeGreaterThan(token.start);
        expect(written.slice(end, token.start).trim()).toBe('');
        expect(token.glued).toBe(end === token.start && token.start > 0);
        end = token.end;
      }
      expect(written.slice(end).trim()).toBe('');
    }),
  );
});

test('windows hold every token once and are no longer than the network reads', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('5', 'x', ',', '.', '\n', 'bench '), { maxLength: 400 }), (parts) => {
      const tokens = tokensOf(parts.join(''));
      const windows = windowsOf(tokens);
      expect(windows.flat()).toEqual(tokens);
      for (const window of windows) {
        expect(window.length).toBeLessThanOrEqual(WINDOW_TOKENS);
        expect(window.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('features are buckets of the table, the word first, numbers of a size alike', () => {
  const tokens = tokensOf('Bench 102 × 5, 104 x 5');
  const ids = featuresOf(tokens);
  expect(ids).toHaveLength(tokens.length * FEATURES);
  for (const id of ids) expect(id === PAD || (id > MASK && id < BUCKETS)).toBe(true);
  const of = (index: number) => new Set(ids.slice(index * FEATURES, (index + 1) * FEATURES));
  const shared = [...of(1)].filter((id) => id !== PAD && of(5).has(id));
  expect(shared.length).toBeGreaterThanOrEqual(4);
});

test('labels and spans are each other’s way back', () => {
  const text = 'Squat Bench 5 5 100 kg';
  const spans: readonly RoleSpan[] = [
    { start: 0, end: 5, role: 'exercise', status: 'present' },
    { start: 6, end: 11, role: 'exercise', status: 'void' },
    { start: 12, end: 13, role: 'reps', status: 'present' },
    { start: 14, end: 15, role: 'reps', status: 'present' },
    { start: 16, end: 22, role: 'load', status: 'absent' },
  ];
  const tokens = tokensOf(text);
  const readings = labelsOf(tokens, spans).map(({ label, status }) => ({
    labels: LABELS.map((_, index) => (index === label ? 1 : 0)),
    statuses: STATUSES.map((_, index) => (index === status ? 1 : 0)),
  }));
  expect(spansOf(tokens, readings)).toEqual(spans.map((span) => ({ ...span, confidence: 1 })));
  expect(LABELS).toHaveLength(ROLES.length + 2);
});
