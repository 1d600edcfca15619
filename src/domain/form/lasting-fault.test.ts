import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FaultWitness, jointProbability, lastingProbability } from './lasting-fault.ts';

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const witness = fc.record({
  rule: fc.option(probability, { nil: null }),
  network: fc.option(probability, { nil: null }),
});

describe('jointProbability', () => {
  test('never falls when the rule or the network rises', () => {
    fc.assert(
      fc.property(probability, probability, probability, (rule, network, more) => {
        const before = jointProbability({ rule, network }) ?? Number.NaN;
        const byRule = jointProbability({ rule: Math.max(rule, more), network }) ?? Number.NaN;
        const byNetwork = jointProbability({ rule, network: Math.max(network, more) }) ?? Number.NaN;
        expect(byRule).toBeGreaterThanOrEqual(before);
        expect(byNetwork).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('lies between the two, and is one half where they contradict each other alike', () => {
    expect(jointProbability({ rule: 0.9, network: 0.6 })).toBeGreaterThan(0.6);
    expect(jointProbability({ rule: 0.9, network: 0.6 })).toBeLessThan(0.9);
    expect(jointProbability({ rule: 0.1, network: 0.9 })).toBeCloseTo(0.5, 10);
  });

  test('neither can be too sure for the other to matter', () => {
    expect(jointProbability({ rule: 0, network: 0.85 })).toBeLessThan(0.5);
    expect(jointProbability({ rule: 0, network: 0.95 })).toBeGreaterThan(0.5);
    expect(jointProbability({ rule: 1, network: 0.05 })).toBeLessThan(0.5);
    expect(jointProbability({ rule: 0.5, network: 0 })).toBeGreaterThan(0.05);
  });

  test('one alone speaks for itself, none says nothing', () => {
    expect(jointProbability({ rule: 0.3, network: null })).toBe(0.3);
    expect(jointProbability({ rule: null, network: 0.7 })).toBe(0.7);
    expect(jointProbability({ rule: null, network: null })).toBeNull();
  });
});

describe('lastingProbability', () => {
  const seconds = (faulty: number, of: number): readonly FaultWitness[] =>
    Array.from({ length: of }, (_, index) => {
      const p = index < faulty ? 0.95 : 0.05;
      return { rule: p, network: p };
    });

  test('one second in ten is no fault of the hold, three are', () => {
    expect(lastingProbability(seconds(1, 10))).toBeLessThan(0.5);
    expect(lastingProbability(seconds(3, 10))).toBeGreaterThan(0.5);
  });

  test('never falls when a second gets worse', () => {
    fc.assert(
      fc.property(fc.array(witness, { minLength: 1, maxLength: 12 }), fc.nat(), probability, (all, at, more) => {
        const place = at % all.length;
        const worse = all.map(({ rule, network }, index) => ({
          rule: rule === null || index !== place ? rule : Math.max(rule, more),
          network: network === null || index !== place ? network : Math.max(network, more),
        }));
        const before = lastingProbability(all);
        const after = lastingProbability(worse);
        expect(after === null).toBe(before === null);
        expect(after ?? 0).toBeGreaterThanOrEqual((before ?? 0) - 1e-12);
      }),
    );
  });

  test('nothing heard, nothing said', () => {
    expect(lastingProbability([])).toBeNull();
    expect(lastingProbability([{ rule: null, network: null }])).toBeNull();
  });
});
