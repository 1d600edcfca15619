// Platt scaling: the logit, stretched and shifted on people it was not trained on, until probabilities mean what they say.

export interface Calibration {
  readonly scale: number;
  readonly shift: number;
}

const STEPS = 60;
const LEAST_GAIN = 1e-9;

/**
 * Minimises cross-entropy of sigmoid(scale·logit + shift) by damped Newton steps, against targets a little short of 0 and 1
 * (Platt 1999): where every case is told apart, the probabilities stop at what so many cases can prove.
 */
export function calibrate(logits: readonly number[], isGood: readonly boolean[]): Calibration {
  const good = isGood.filter(Boolean).length;
  const high = (good + 1) / (good + 2);
  const low = 1 / (isGood.length - good + 2);
  const targets = isGood.map((truth) => (truth ? high : low));
  let [scale, shift] = [1, 0];
  let loss = crossEntropy(logits, targets, scale, shift);
  for (let step = 0; step < STEPS; step++) {
    let [gradientScale, gradientShift, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9];
    for (const [index, logit] of logits.entries()) {
      const p = sigmoid(scale * logit + shift);
      const error = p - (targets[index] ?? 0.5);
      const weight = p * (1 - p);
      gradientScale += error * logit;
      gradientShift += error;
      aa += weight * logit * logit;
      ab += weight * logit;
      bb += weight;
    }
    const determinant = aa * bb - ab * ab;
    const [stepScale, stepShift] = [
      (bb * gradientScale - ab * gradientShift) / determinant,
      (aa * gradientShift - ab * gradientScale) / determinant,
    ];
    let damping = 1;
    const tried = () => crossEntropy(logits, targets, scale - damping * stepScale, shift - damping * stepShift);
    while (damping > 1e-4 && !(tried() < loss)) damping /= 2;
    const next = tried();
    if (!(next < loss - LEAST_GAIN)) break;
    scale -= damping * stepScale;
    shift -= damping * stepShift;
    loss = next;
  }
  // A network that knows nothing must not be turned upside down by chance.
  return scale > 0 ? { scale, shift } : { scale: 0.01, shift: 0 };
}

function crossEntropy(logits: readonly number[], targets: readonly number[], scale: number, shift: number): number {
  return logits.reduce((sum, logit, index) => {
    const z = scale * logit + shift;
    return sum + Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - (targets[index] ?? 0.5) * z;
  }, 0);
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
