import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideOrder, type OrderReading } from './decide-order.ts';

const reading = (score: number, reps: number, loadKg: number): OrderReading => ({ score, reps, loadKg });
/** 5×10×8: load first is 5 kg, load last 8 kg, and neither is likelier by notation. */
const EVEN = { loadFirst: reading(0, 10, 5), loadLast: reading(0, 10, 8) };

describe('the order of a×b×c', () => {
  test('follows notation and magnitudes where nothing else is known', () => {
    expect(decideOrder({ ...EVEN, loadFirst: reading(3, 10, 5) })).toMatchObject({ loadFirst: true });
    expect(decideOrder({ ...EVEN, loadLast: reading(3, 10, 8) })).toMatchObject({ loadFirst: false });
    expect(decideOrder(EVEN).confidence).toBe(0.5);
  });

  test('goes with the load the person usually lifts', () => {
    const usual = { exerciseId: 'lateral_raise', loadKg: [7, 9], reps: [8, 12] } as const;
    const answer = decideOrder({ ...EVEN, loadFirst: reading(0.5, 10, 5), usual });
    expect(answer.loadFirst).toBe(false);
    expect(answer.confidence).toBeGreaterThan(0.6);
  });

  test('is a prior that answers move, and never outweighs what the numbers say plainly', () => {
    const learnt = { loadFirst: 9, loadLast: 0 };
    expect(decideOrder({ ...EVEN, learnt })).toMatchObject({ loadFirst: true });
    expect(decideOrder({ ...EVEN, loadLast: reading(9, 5, 205), learnt })).toMatchObject({ loadFirst: false });
  });

  test('mirrored evidence gives the mirrored answer, with a confidence between a half and one', () => {
    const number = fc.double({ min: -20, max: 5, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.nat(30), fc.nat(30), (a, b, first, last) => {
        const one = decideOrder({
          loadFirst: reading(a, 5, 60),
          loadLast: reading(b, 5, 60),
          learnt: { loadFirst: first, loadLast: last },
        });
        const other = decideOrder({
          loadFirst: reading(b, 5, 60),
          loadLast: reading(a, 5, 60),
          learnt: { loadFirst: last, loadLast: first },
        });
        expect(one.confidence).toBeGreaterThanOrEqual(0.5);
        expect(one.confidence).toBeLessThanOrEqual(1);
        expect(other.confidence).toBeCloseTo(one.confidence, 9);
        if (one.confidence > 0.5001) expect(other.loadFirst).toBe(!one.loadFirst);
      }),
    );
  });
});
