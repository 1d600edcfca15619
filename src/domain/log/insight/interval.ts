// What is known of a number: its likely value and how far off it may be. One meaning of "80 % interval" for all of the insight.

/** Half the width of an 80 % interval of a normal distribution, in standard deviations. */
export const Z80 = 1.2816;
/** Of a 90 % interval: what must not contain zero before a change is told in words. */
export const Z90 = 1.6449;

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of a sample, with n − 1; 0 of fewer than two. */
export function varianceOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** The middle one, of an even number the upper middle; NaN of none. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * The quantile of Student's t that `z` is of the normal distribution, for `degrees` ≥ 1 of freedom (Cornish and Fisher's expansion, within
 * 1 % from 3 degrees on; with fewer it is too narrow, so that 1 and 2 take the exact values for 80 and 90 %).
 */
export function studentFrom(z: number, degrees: number): number {
  const n = Math.max(1, degrees);
  if (n < 1.5) return z > 1.4 ? 6.314 : 3.078;
  if (n < 2.5) return z > 1.4 ? 2.92 : 1.886;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + g1 / n + g2 / n ** 2 + g3 / n ** 3;
}

/** Wilson's interval (1927) of a share, `hits` of `trials`; 0 to 1 of no trials. */
export function shareInterval(hits: number, trials: number, z = Z80): Estimate {
  if (trials <= 0) return { value: Number.NaN, low: 0, high: 1 };
  const share = hits / trials;
  const middle = (share + z ** 2 / (2 * trials)) / (1 + z ** 2 / trials);
  const half = (z / (1 + z ** 2 / trials)) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
