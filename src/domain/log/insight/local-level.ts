// A quantity that drifts and is measured with error: its likely course, smoothed over all measurements, with what is known of it when.
// The local-level model (Harvey 1989; Durbin and Koopman 2012, chapter 2): a random walk seen through noise, by a Kalman filter forwards and a
// Rauch–Tung–Striebel smoother backwards. Measurements far off what the others say count less (Huber 1964).

export interface Measurement {
  /** In any unit of time, never falling from one to the next. */
  readonly at: number;
  /** Absent: only asked about, nothing measured. */
  readonly value?: number;
  /** Of the value's own error; above 0. */
  readonly variance?: number;
}

export interface Level {
  readonly at: number;
  readonly value: number;
  readonly variance: number;
}

export interface Course {
  readonly levels: readonly Level[];
  /** Of the level at one place less that at an earlier one: errors that both share fall out. */
  readonly change: (from: number, to: number) => { readonly value: number; readonly variance: number };
}

/** Before anything was measured the level may be anywhere: this many times the first measurement's variance. */
const DIFFUSE = 1e7;
/** In standard deviations of what was expected: beyond it a measurement's weight falls (Huber's constant leaves 95 % efficiency at 1.345). */
const HUBER = 2;
const PASSES = 3;

/**
 * How well a drift, and measurements whose errors are `scale` times as wide as stated, foretell each measurement from those before it: the
 * logarithm of the likelihood, but for a constant. Surprises count as Huber counts them.
 */
export function logLikelihood(measurements: readonly Measurement[], drift: number, scale: number): number {
  const first = measurements[0];
  let [mean, variance, before, sum] = [first?.value ?? 0, (first?.variance ?? 1) * scale ** 2, first?.at ?? 0, 0];
  for (let k = 1; k < measurements.length; k++) {
    const measured = measurements[k];
    if (measured?.value === undefined || measured.variance === undefined) continue;
    variance += drift * (measured.at - before);
    before = measured.at;
    const total = variance + measured.variance * scale ** 2;
    const off = Math.abs(measured.value - mean) / Math.sqrt(total);
    sum -= 0.5 * Math.log(total) + (off <= HUBER ? off ** 2 / 2 : HUBER * off - HUBER ** 2 / 2);
    const gain = (variance / total) * (off <= HUBER ? 1 : HUBER / off);
    mean += gain * (measured.value - mean);
    variance *= 1 - gain;
  }
  return sum;
}

/** `drift`: variance that a unit of time adds. The first must be a measurement. */
export function smoothLevel(measurements: readonly Measurement[], drift: number): Course {
  const weights = new Float64Array(measurements.length).fill(1);
  let passed = pass(measurements, drift, weights);
  for (let round = 1; round < PASSES; round++) {
    if (!weigh(measurements, passed.means, weights)) break;
    passed = pass(measurements, drift, weights);
  }
  const { means, variances, gains } = passed;
  return {
    levels: measurements.map(({ at }, k) => ({ at, value: means[k] ?? 0, variance: variances[k] ?? 0 })),
    change: (from, to) => {
      // The covariance of two smoothed levels is the later one's variance times all gains between them.
      let shared = variances[to] ?? 0;
      for (let at = from; at < to; at++) shared *= gains[at] ?? 1;
      return {
        value: (means[to] ?? 0) - (means[from] ?? 0),
        variance: Math.max(0, (variances[from] ?? 0) + (variances[to] ?? 0) - 2 * shared),
      };
    },
  };
}

/** Whether any measurement is far enough off to weigh less than before. */
function weigh(measurements: readonly Measurement[], means: Float64Array, weights: Float64Array): boolean {
  let isAny = false;
  for (let k = 0; k < measurements.length; k++) {
    const measured = measurements[k];
    if (measured?.value === undefined || measured.variance === undefined) continue;
    const off = Math.abs(measured.value - (means[k] ?? 0)) / Math.sqrt(measured.variance);
    weights[k] = off <= HUBER ? 1 : HUBER / off;
    if (off > HUBER) isAny = true;
  }
  return isAny;
}

interface Passed {
  readonly means: Float64Array;
  readonly variances: Float64Array;
  /** How much of what is learned later counts here. */
  readonly gains: Float64Array;
}

function pass(measurements: readonly Measurement[], drift: number, weights: Float64Array): Passed {
  const first = measurements[0];
  const count = measurements.length;
  const [means, variances, ahead] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  let mean = first?.value ?? 0;
  let variance = DIFFUSE * (first?.variance ?? 1);
  let before = first?.at ?? 0;
  for (let k = 0; k < count; k++) {
    const measured = measurements[k];
    if (!measured) continue;
    variance += drift * Math.max(0, measured.at - before);
    before = measured.at;
    ahead[k] = variance;
    if (measured.value !== undefined && measured.variance !== undefined) {
      const gain = variance / (variance + measured.variance / (weights[k] ?? 1));
      mean += gain * (measured.value - mean);
      variance *= 1 - gain;
    }
    means[k] = mean;
    variances[k] = variance;
  }
  const gains = new Float64Array(count);
  for (let k = count - 2; k >= 0; k--) {
    const [here, there] = [variances[k] ?? 0, ahead[k + 1] ?? 1];
    const gain = there > 0 ? here / there : 1;
    gains[k] = gain;
    means[k] = (means[k] ?? 0) + gain * ((means[k + 1] ?? 0) - (means[k] ?? 0));
    variances[k] = Math.max(0, here + gain ** 2 * ((variances[k + 1] ?? 0) - there));
  }
  return { means, variances, gains };
}
