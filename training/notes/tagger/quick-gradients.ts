// Gradients that suit the wasm backend: it multiplies quickly where neither side is transposed on the way, and records less.
import * as tf from '@tensorflow/tfjs-core';
import { standardise } from '../../../src/services/notes/tagger/forward.ts';

const EPSILON = 1e-5;

export const quickMatMul = tf.customGrad((...given) => {
  const [a, b, save] = given as unknown as [tf.Tensor2D, tf.Tensor2D, tf.GradSaveFunc];
  save([a, b]);
  return {
    value: tf.matMul(a, b),
    gradFunc: (slope: tf.Tensor, saved: tf.Tensor[]) => {
      const [left, right] = saved as [tf.Tensor2D, tf.Tensor2D];
      return [tf.matMul(slope, tf.transpose(right)), tf.matMul(tf.transpose(left), slope)];
    },
  };
}) as (a: tf.Tensor2D, b: tf.Tensor2D) => tf.Tensor2D;

export const quickStandardise = tf.customGrad((...given) => {
  const [rows, save] = given as unknown as [tf.Tensor2D, tf.GradSaveFunc];
  const value = standardise(rows);
  save([rows, value]);
  return {
    value,
    gradFunc: (slope: tf.Tensor, saved: tf.Tensor[]) => {
      const [input, output] = saved as [tf.Tensor2D, tf.Tensor2D];
      const centred = tf.sub(input, tf.mean(input, 1, true));
      const scale = tf.rsqrt(tf.add(tf.mean(tf.square(centred), 1, true), EPSILON));
      const along = tf.mul(output, tf.mean(tf.mul(slope, output), 1, true));
      return [tf.mul(scale, tf.sub(tf.sub(slope, tf.mean(slope, 1, true)), along))];
    },
  };
}) as (rows: tf.Tensor2D) => tf.Tensor2D;
