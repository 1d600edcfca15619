import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecognisedAs } from './answer.ts';
import { createMismatch } from './mismatch.ts';

const known = (exercise: string, confidence = 0.9, alike: readonly string[] = []): RecognisedAs => ({
  kind: 'known',
  exercise,
  confidence,
  alike,
});
const none: RecognisedAs = { kind: 'none', confidence: 0.9 };

describe('doing something other than planned', () => {
  test('is said when the recogniser is sure twice in a row, and once', () => {
    const mismatch = createMismatch('air_squat');
    expect(mismatch.push(known('push_up'))).toBeNull();
    expect(mismatch.push(known('push_up', 0.8))).toEqual({ kind: 'other', exercise: 'push_up', confidence: 0.8 });
    expect(mismatch.push(known('push_up'))).toBeNull();
    mismatch.reset();
    mismatch.push(known('push_up'));
    expect(mismatch.push(known('push_up'))).not.toBeNull();
  });

  test('is not said of two different exercises, nor with something else between, nor unsurely', () => {
    const mismatch = createMismatch('air_squat');
    expect(mismatch.push(known('push_up'))).toBeNull();
    expect(mismatch.push(known('plank'))).toBeNull();
    expect(mismatch.push(none)).toBeNull();
    expect(mismatch.push(known('plank'))).toBeNull();
    expect(mismatch.push(known('plank', 0.6))).toBeNull();
    expect(mismatch.push(known('plank'))).toBeNull();
  });

  test('is never said of the planned exercise or one that looks alike, whatever the order', () => {
    const answer = fc.constantFrom(
      none,
      known('air_squat'),
      known('front_squat', 0.99, ['air_squat', 'goblet_squat']),
      known('goblet_squat', 0.95, ['air_squat']),
    );
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 40 }), (answers) => {
        const mismatch = createMismatch('air_squat');
        return answers.every((each) => mismatch.push(each) === null);
      }),
    );
  });
});
