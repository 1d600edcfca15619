import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { airSquat } from '../../../src/domain/movements/air-squat.ts';
import { pushUp } from '../../../src/domain/movements/push-up.ts';
import { startTrainingBackend } from '../backend.ts';
import { rowOf } from './compare.ts';
import { type ComparedData, type Method, RULES, truthOf, wholeFromFaults } from './method.ts';
import { trainLogistic, trainReference } from './reference.ts';
import { comparisonTables, totalsOf } from './report.ts';
import { drawSequences } from './sequence-store.ts';
import { fitNearest } from './time-warping.ts';
import { trainConvolution } from './train-convolution.ts';

const movements = [airSquat, pushUp];
const drawn = (split: 'train' | 'validation' | 'test', bodies: number) =>
  movements.map((movement) => drawSequences(movement, split, bodies, 77));
const data: ComparedData = {
  movements,
  train: drawn('train', 4),
  validation: drawn('validation', 2),
  test: drawn('test', 3),
  mark: null,
};
const test0 = data.test[0] ?? [];

beforeAll(startTrainingBackend);

async function expectProbabilities(method: Method) {
  const predictions = await method.predict(airSquat, test0);
  expect(predictions).toHaveLength(test0.length);
  for (const [index, { quality, faults }] of predictions.entries()) {
    const judged = Object.keys(test0[index]?.bands ?? {});
    for (const p of [quality, ...Object.values(faults)]) {
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
    }
    if (Object.keys(faults).length > 0) expect(Object.keys(faults).sort()).toEqual(judged.sort());
  }
}

describe('every method answers for what was judged, in probabilities', () => {
  test('the rules', () => expectProbabilities(RULES));

  test('the reference network, which has exactly its 10,689 parameters', async () => {
    const method = await trainReference(data, 1);
    await expectProbabilities(method);
    expect(method.sizeOf(airSquat).parameters).toBe(100 * 64 + 64 + 64 * 64 + 64 + 64 + 1);
  });

  test('logistic regression', async () => {
    const method = await trainLogistic(data, 1);
    await expectProbabilities(method);
    expect(method.sizeOf(airSquat).parameters).toBe(101 * (1 + airSquat.faults.length));
  });

  test('nearest neighbours, each its own', async () => {
    const method = fitNearest(data, 1);
    await expectProbabilities(method);
    expect(method.sizeOf(airSquat).bytes).toBeGreaterThan(0);
  });

  test('the convolution, whose loss falls, and which leaves no tensor behind', async () => {
    const losses: number[] = [];
    const before = tf.memory().numTensors;
    const method = await trainConvolution(data, {
      seed: 1,
      epochs: 5,
      patience: 5,
      hearsBands: false,
      onEpoch: (_, loss) => losses.push(loss),
    });
    expect(losses).toHaveLength(5);
    expect(losses.at(-1)).toBeLessThan(0.85 * (losses[0] ?? 0));
    const { parameters } = method.sizeOf(airSquat);
    expect(parameters).toBeGreaterThanOrEqual(30_000);
    expect(parameters).toBeLessThanOrEqual(90_000);
    const kept = tf.memory().numTensors;
    await expectProbabilities(method);
    expect(tf.memory().numTensors).toBe(kept);
    // Its variables stay: six of the ends, three of each of four blocks.
    expect(kept - before).toBe(6 + 3 * 4);
  }, 60_000);
});

test('truth goes by what was judged: an unseen fault is nobody’s', () => {
  expect(truthOf({ bands: { a: 0 }, trueBands: { a: -1, b: 3 } })).toBe('good');
  expect(truthOf({ bands: { a: 0, b: 0 }, trueBands: { a: -1, b: 3 } })).toBe('bad');
  expect(truthOf({ bands: { a: 0 }, trueBands: { a: 0.5 } })).toBe('mild');
});

test('a judge that knows the truth gets everything, one that knows nothing gets one half', async () => {
  const knows: Method = {
    name: 'knows',
    predict: (_, examples) =>
      Promise.resolve(
        examples.map((example) => ({
          quality: truthOf(example) === 'good' ? 1 : 0,
          faults: Object.fromEntries(
            Object.keys(example.bands).map((id) => [id, (example.trueBands[id] ?? 0) >= 1 ? 1 : 0]),
          ),
        })),
      ),
    sizeOf: () => ({ parameters: 0, bytes: 0 }),
  };
  const row = await rowOf(knows, airSquat, test0);
  expect(row).toMatchObject({ accuracy: 1, balancedAccuracy: 1, auc: 1, ece: 0, macroF1: 1 });
  const second = await rowOf(wholeFromFaults(knows), airSquat, test0);
  expect(second).toMatchObject({ method: 'knows, whole from faults', accuracy: 1, macroF1: 1 });
  const blind: Method = {
    ...knows,
    name: 'blind',
    predict: (_, all) => Promise.resolve(all.map(() => ({ quality: 0.5, faults: {} }))),
  };
  const other = await rowOf(blind, airSquat, test0);
  expect(other).toMatchObject({ balancedAccuracy: 0.5, auc: 0.5, macroF1: null });
  expect(totalsOf([row, other]).map(({ method }) => method)).toEqual(['knows', 'blind']);
  expect(comparisonTables([row, other])).toContain('| knows');
});
