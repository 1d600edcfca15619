import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameFaultProbabilities, type FrameNetwork, Z_LIMIT } from './frame-network.ts';

/** Two features, two hidden units, two faults; small enough to be worked out by hand. */
const NETWORK: FrameNetwork = {
  movementId: 'plank',
  views: ['side'],
  faults: ['hip_sag', 'hip_pike'],
  features: ['a', 'b'],
  mean: [10, -1],
  sd: [2, 0.5],
  layers: [
    { inputs: 2, units: 2, kernel: [1, -1, 2, 0], bias: [0, 0.5] },
    { inputs: 2, units: 2, kernel: [1, 0, 0, 1], bias: [-1, 0] },
  ],
  familiarMeanSquare: 20,
};

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

describe('frameFaultProbabilities', () => {
  test('is the network, worked out by hand', () => {
    // Standardised 1 and 2: hidden relu(1 + 4) = 5 and relu(−1 + 0.5) = 0; logits 4 and 0.
    const answer = frameFaultProbabilities(NETWORK, [12, 0], 'side');
    expect(answer?.['hip_sag']).toBeCloseTo(sigmoid(4), 10);
    expect(answer?.['hip_pike']).toBeCloseTo(0.5, 10);
  });

  test('keeps every input within its limit', () => {
    const at = (z: number) => frameFaultProbabilities(NETWORK, [10 + 2 * z, -1], 'side');
    expect(at(Z_LIMIT + 1)).toEqual(at(Z_LIMIT));
  });

  test.each([
    ['another view', [12, 0], 'front'],
    ['too few features', [12], 'side'],
    ['what is no number', [Number.NaN, 0], 'side'],
    ['what is like nothing it was shown', [60, 0], 'side'],
  ] as const)('says nothing of %s', (_, features, view) => {
    expect(frameFaultProbabilities(NETWORK, features, view)).toBeNull();
  });

  test('answers between 0 and 1 or not at all', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (a, b) => {
        const answer = frameFaultProbabilities(NETWORK, [a, b], 'side');
        for (const probability of Object.values(answer ?? {})) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
