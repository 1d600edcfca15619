import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestAndWorst } from './best-and-worst.ts';

function repetition(index: number, score: number | null, depth = 1, faults = 0) {
  return { index, depth, form: { score, faults: Array.from({ length: faults }) } };
}

describe('of a set', () => {
  test('the best has the highest score, the worst the lowest', () => {
    const found = bestAndWorst([repetition(1, 70, 1, 1), repetition(2, 92), repetition(3, 55, 0.8, 2)]);
    expect(found).toEqual({ best: 2, worst: 3, alike: false, asGood: [], asBad: [] });
  });

  test('of equal scores the deeper is the better', () => {
    const found = bestAndWorst([repetition(1, 80, 0.7), repetition(2, 80, 0.95), repetition(3, 80, 0.8)]);
    expect(found).toMatchObject({ best: 2, worst: 1, alike: false });
  });

  test('ties are told, the earliest is named', () => {
    const found = bestAndWorst([
      repetition(1, 90),
      repetition(2, 60, 1, 1),
      repetition(3, 90),
      repetition(4, 60, 1, 1),
    ]);
    expect(found).toEqual({ best: 1, worst: 2, alike: false, asGood: [3], asBad: [4] });
  });

  test('what differs by no more than noise is called alike', () => {
    expect(bestAndWorst([repetition(1, 90), repetition(2, 88, 0.98), repetition(3, 91)])).toMatchObject({
      alike: true,
    });
    expect(bestAndWorst([repetition(1, 90), repetition(2, 90)])).toMatchObject({ best: 1, worst: 2, alike: true });
    expect(bestAndWorst([repetition(1, 90), repetition(2, 90, 1, 1)])).toMatchObject({ alike: false });
  });

  test('what could not be judged is neither, unless nothing could: then depth speaks', () => {
    expect(bestAndWorst([repetition(1, null, 0.1), repetition(2, 90), repetition(3, 70)])).toMatchObject({ worst: 3 });
    expect(bestAndWorst([repetition(1, null, 0.6), repetition(2, null, 0.9)])).toMatchObject({ best: 2, worst: 1 });
  });

  test('one repetition has no worst', () => {
    expect(bestAndWorst([])).toBeNull();
    expect(bestAndWorst([repetition(1, 90)])).toBeNull();
  });

  test('the order in which they are given changes nothing, and the two are never the same', () => {
    const any = fc.array(
      fc.tuple(fc.option(fc.integer({ min: 0, max: 100 })), fc.double({ min: 0, max: 1.2, noNaN: true }), fc.nat(2)),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(any, (rows) => {
        const all = rows.map(([score, depth, faults], at) => repetition(at + 1, score, depth, faults));
        const found = bestAndWorst(all);
        expect(bestAndWorst([...all].reverse())).toEqual(found);
        expect(found?.best).not.toBe(found?.worst);
      }),
    );
  });
});
