import { expect, test } from 'vitest';
import { createRandom } from '../../src/domain/movements/random.ts';
import { inverse, solve } from './linear-algebra.ts';

const N = 12;
const random = createRandom(4);
const half = Array.from({ length: N * N }, () => random() - 0.5);
/** H·Hᵀ + I. */
const matrix = Float64Array.from({ length: N * N }, (_none, at) => {
  const [row, column] = [Math.floor(at / N), at % N];
  const dot = half.slice(row * N, row * N + N).reduce((sum, value, k) => sum + value * (half[column * N + k] ?? 0), 0);
  return dot + (row === column ? 1 : 0);
});

test('a matrix times its inverse is one', () => {
  const inverted = inverse(matrix, N);
  for (let row = 0; row < N; row += 1)
    for (let column = 0; column < N; column += 1) {
      let sum = 0;
      for (let k = 0; k < N; k += 1) sum += (matrix[row * N + k] ?? 0) * (inverted[k * N + column] ?? 0);
      expect(sum).toBeCloseTo(row === column ? 1 : 0, 9);
    }
});

test('a solution solves', () => {
  const wanted = Float64Array.from({ length: N }, (_none, at) => at - 3);
  const b = wanted.map((_value, row) => wanted.reduce((sum, value, k) => sum + (matrix[row * N + k] ?? 0) * value, 0));
  solve(matrix, b).forEach((value, at) => expect(value).toBeCloseTo(wanted[at] ?? 0, 9));
});

test('what is not positive definite is refused', () => {
  expect(() => inverse(Float64Array.from([1, 2, 2, 1]), 2)).toThrow('positive definite');
});
