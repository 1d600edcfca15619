// Symmetric positive definite matrices, small enough to be whole: row-major Float64Array, n × n.

/** Lower triangle L of a = L·Lᵀ, in place of a copy. Throws where `a` is not positive definite. */
function cholesky(a: Float64Array, n: number): Float64Array {
  const l = a.slice();
  for (let row = 0; row < n; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let sum = l[row * n + column]!;
      for (let k = 0; k < column; k += 1) sum -= l[row * n + k]! * l[column * n + k]!;
      if (row > column) l[row * n + column] = sum / l[column * n + column]!;
      else if (sum > 0) l[row * n + row] = Math.sqrt(sum);
      else throw new RangeError('the matrix is not positive definite');
    }
  return l;
}

/** x of a·x = b. */
export function solve(a: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  const l = cholesky(a, n);
  const x = b.slice();
  for (let row = 0; row < n; row += 1) {
    let sum = x[row]!;
    for (let k = 0; k < row; k += 1) sum -= l[row * n + k]! * x[k]!;
    x[row] = sum / l[row * n + row]!;
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = x[row]!;
    for (let k = row + 1; k < n; k += 1) sum -= l[k * n + row]! * x[k]!;
    x[row] = sum / l[row * n + row]!;
  }
  return x;
}

/** The inverse of a. */
export function inverse(a: Float64Array, n: number): Float64Array {
  const l = cholesky(a, n);
  // The inverse of L by rows, then (L⁻¹)ᵀ·L⁻¹.
  const li = new Float64Array(n * n);
  for (let row = 0; row < n; row += 1) {
    const own = li.subarray(row * n, row * n + n);
    own[row] = 1;
    for (let k = 0; k < row; k += 1) {
      const factor = l[row * n + k]!;
      if (factor === 0) continue;
      const other = li.subarray(k * n, k * n + k + 1);
      for (let column = 0; column <= k; column += 1) own[column] = own[column]! - factor * other[column]!;
    }
    const pivot = l[row * n + row]!;
    for (let column = 0; column <= row; column += 1) own[column] = own[column]! / pivot;
  }
  const result = new Float64Array(n * n);
  for (let k = 0; k < n; k += 1)
    for (let row = 0; row <= k; row += 1) {
      const factor = li[k * n + row]!;
      if (factor === 0) continue;
      const target = result.subarray(row * n, row * n + n);
      for (let column = 0; column <= k; column += 1) target[column] = target[column]! + factor * li[k * n + column]!;
    }
  return result;
}
