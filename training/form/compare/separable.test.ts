import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRandom, normal } from '../../../src/domain/movements/random.ts';
import { startTrainingBackend } from '../backend.ts';
import { shuffled } from '../../shuffled.ts';
import { depthwise, pointwise, TAPS } from './separable.ts';

const random = createRandom(7);
const draw = (count: number) => Float32Array.from({ length: count }, () => normal(random));

beforeAll(startTrainingBackend);

/** Largest difference between the gradient and what a small step shows, over every value. */
function gradientError(value: (x: Float32Array) => number, gradient: Float32Array, at: Float32Array): number {
  const step = 0.01;
  const changed = (index: number, by: number) => at.map((entry, other) => (other === index ? entry + by : entry));
  const errors = shuffled(at.length, random).map((index) => {
    const slope = (value(changed(index, step)) - value(changed(index, -step))) / (2 * step);
    return Math.abs(slope - (gradient[index] ?? Infinity));
  });
  return Math.max(...errors);
}

describe('depthwise', () => {
  test.each([1, 2, 4])('has the right gradients at dilation %i', (dilation) => {
    const shape = [1, 2, 8, 3] as const;
    const [x, filter, pull] = [draw(48), draw(TAPS * 3), draw(48)];
    const value = (of: Float32Array, by: Float32Array) => () =>
      tf.sum(
        tf.mul(
          tf.tensor4d(pull, [...shape]),
          depthwise(tf.tensor4d(of, [...shape]), tf.tensor4d(by, [1, TAPS, 3, 1]), dilation),
        ),
      );
    const number = (of: Float32Array, by: Float32Array) => tf.tidy(value(of, by)).dataSync()[0] ?? 0;
    const [byX, byFilter] = tf.tidy(() =>
      tf
        .grads((of: tf.Tensor4D, by: tf.Tensor4D) =>
          tf.sum(tf.mul(tf.tensor4d(pull, [...shape]), depthwise(of, by, dilation))),
        )([tf.tensor4d(x, [...shape]), tf.tensor4d(filter, [1, TAPS, 3, 1])])
        .map((gradient) => new Float32Array(gradient.dataSync())),
    ) as [Float32Array, Float32Array];
    expect(gradientError((of) => number(of, filter), byX, x)).toBeLessThan(0.01);
    expect(gradientError((by) => number(x, by), byFilter, filter)).toBeLessThan(0.01);
  });

  test('looks as far as its dilation says, and no further', () => {
    const impulse = Float32Array.from({ length: 9 }, (_, at) => (at === 4 ? 1 : 0));
    const answer = tf.tidy(() =>
      Array.from(
        depthwise(tf.tensor4d(impulse, [1, 1, 9, 1]), tf.tensor4d([1, 2, 3, 4, 5], [1, TAPS, 1, 1]), 2).dataSync(),
      ),
    );
    expect(answer).toEqual([5, 0, 4, 0, 3, 0, 2, 0, 1]);
  });
});

test('pointwise has the right gradients', () => {
  const [x, kernel] = [draw(12), draw(8)];
  const [byX, byKernel] = tf.tidy(() =>
    tf
      .grads((of: tf.Tensor2D, by: tf.Tensor2D) => tf.sum(tf.square(pointwise(of, by))))([
        tf.tensor2d(x, [3, 4]),
        tf.tensor2d(kernel, [4, 2]),
      ])
      .map((gradient) => new Float32Array(gradient.dataSync())),
  ) as [Float32Array, Float32Array];
  const number = (of: Float32Array, by: Float32Array) =>
    tf.tidy(() => tf.sum(tf.square(tf.matMul(tf.tensor2d(of, [3, 4]), tf.tensor2d(by, [4, 2]))))).dataSync()[0] ?? 0;
  expect(gradientError((of) => number(of, kernel), byX, x)).toBeLessThan(0.05);
  expect(gradientError((by) => number(x, by), byKernel, kernel)).toBeLessThan(0.05);
});
