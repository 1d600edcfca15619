import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coachingPreferences, DEFAULT_COACHING } from './cue-preferences.ts';

test('what was never set is as for a new person', () => {
  expect(coachingPreferences(undefined)).toEqual(DEFAULT_COACHING);
  expect(coachingPreferences({})).toEqual(DEFAULT_COACHING);
});

test('what was kept is read back, what cannot be read is left to the default', () => {
  const kept = { ...DEFAULT_COACHING, amount: 'few', voiceZh: 'Tingting', toneDepth: true, handsUp: false } as const;
  expect(coachingPreferences(kept)).toEqual(kept);
  expect(coachingPreferences({ ...kept, amount: 'sometimes', handsUp: 'yes', voiceZh: 3 })).toEqual({
    ...DEFAULT_COACHING,
    toneDepth: true,
  });
});

test('whatever lies on disk, there is a way to coach', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(coachingPreferences(stored)).toMatchObject({ rate: expect.stringMatching(/slow|normal|fast/) });
    }),
  );
});
