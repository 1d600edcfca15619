import { expect, test } from 'vitest';
import { accessPreferences, DEFAULT_ACCESS } from './access-preferences.ts';

test('nothing kept, or nothing that can be read, is a new person', () => {
  for (const stored of [undefined, null, 7, 'left', [], { captions: 'never', largeDigits: 'yes', hand: 'both' }])
    expect(accessPreferences(stored)).toEqual(DEFAULT_ACCESS);
});

test('what can be read is kept, beside what cannot', () => {
  expect(accessPreferences({ hand: 'left', captions: 3, more: true })).toEqual({ ...DEFAULT_ACCESS, hand: 'left' });
  expect(accessPreferences({ captions: 'muted', largeDigits: true })).toEqual({
    ...DEFAULT_ACCESS,
    captions: 'muted',
    largeDigits: true,
  });
});
