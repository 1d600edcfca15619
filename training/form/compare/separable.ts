// The two halves of a separable convolution over time, with gradients of their own: wasm has none for a depthwise convolution's filter, and
// is slow where a matrix product takes a transposed factor.
import * as tf from '@tensorflow/tfjs-core';

/** Taps of every depthwise filter. */
export const TAPS = 5;

/**
 * Each channel convolved with its own filter: `x` [1, n, steps, channels], `filter` [1, TAPS, channels, 1], taps `dilation` steps apart,
 * zeros beyond the ends. Returns the shape of `x`.
 */
export function depthwise(x: tf.Tensor4D, filter: tf.Tensor4D, dilation: number): tf.Tensor4D {
  const convolve = (of: tf.Tensor4D, by: tf.Tensor4D) => tf.depthwiseConv2d(of, by, 1, 'same', 'NHWC', [1, dilation]);
  return withGradients(x, filter, convolve, (dy, of, by) => [
    convolve(dy, tf.reverse(by, 1)),
    filterGradient(of, dy, dilation),
  ]);
}

/** `x` [rows, inputs] times `kernel` [inputs, units]. */
export function pointwise(x: tf.Tensor2D, kernel: tf.Tensor2D): tf.Tensor2D {
  return withGradients(
    x,
    kernel,
    (of, by): tf.Tensor2D => tf.matMul(of, by),
    (dy, of, by) => [tf.matMul(dy, tf.transpose(by)), tf.matMul(tf.transpose(of), dy)],
  );
}

/**
 * Per tap the input, shifted to it, times what comes back, summed over everything but the channel. All rows lie in one column with zeros
 * between the repetitions, so that a shift is one piece of memory.
 */
function filterGradient(x: tf.Tensor4D, dy: tf.Tensor4D, dilation: number): tf.Tensor4D {
  const [, n, steps, channels] = x.shape;
  const reach = ((TAPS - 1) / 2) * dilation;
  const rows = n * (steps + reach);
  const column = (of: tf.Tensor4D) =>
    tf.reshape<tf.Rank.R2>(
      tf.pad(of, [
        [0, 0],
        [0, 0],
        [0, reach],
        [0, 0],
      ]),
      [rows, channels],
    );
  const inputs = tf.pad(column(x), [
    [reach, 0],
    [0, 0],
  ]);
  const back = tf.slice(column(dy), [0, 0], [rows - reach, channels]);
  const ones = tf.ones<tf.Rank.R2>([1, rows - reach]);
  const taps = Array.from({ length: TAPS }, (_, tap) =>
    tf.matMul(ones, tf.mul<tf.Tensor2D>(tf.slice(inputs, [tap * dilation, 0], [rows - reach, channels]), back)),
  );
  return tf.reshape<tf.Rank.R4>(tf.concat(taps, 0), [1, TAPS, channels, 1]);
}

function withGradients<T extends tf.Tensor2D | tf.Tensor4D>(
  x: T,
  weights: T,
  forward: (x: T, weights: T) => T,
  backward: (dy: T, x: T, weights: T) => [T, T],
): T {
  // What tfjs calls any here are the tensors passed below and, last, its way to keep them for the gradient.
  const op = tf.customGrad((...args) => {
    const [of, by] = args as unknown as [T, T];
    const save = args[2] as unknown as tf.GradSaveFunc;
    save([of, by]);
    return {
      value: forward(of, by),
      gradFunc: (dy: T, saved: tf.Tensor[]) => backward(dy, saved[0] as T, saved[1] as T),
    };
  });
  return op(x, weights);
}
