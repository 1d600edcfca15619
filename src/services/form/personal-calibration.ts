// Stretch and shift of the factory's logit to a person's marks, with so few of them that the factory's word must weigh.

export interface PersonalCalibration {
  readonly scale: number;
  readonly shift: number;
}

export const AS_FACTORY: PersonalCalibration = { scale: 1, shift: 0 };

/**
 * One standard deviation: of the shift in logits, of the scale's logarithm. Design default: with 2 logits three marks against the factory
 * turned a simulated person's good repetitions bad.
 */
const REACH = { shift: 1, logScale: 0.25 } as const;
const STEPS = 40;

/** The most probable scale (> 0) and shift, each normal around the factory's; Newton's steps, damped. */
export function calibrateOn(
  marks: readonly { readonly logit: number; readonly isGood: boolean }[],
): PersonalCalibration {
  let [logScale, shift] = [0, 0];
  const lossAt = (a: number, b: number) =>
    marks.reduce((sum, { logit, isGood }) => sum + lossOf(Math.exp(a) * logit + b, isGood), 0) +
    (a / REACH.logScale) ** 2 / 2 +
    (b / REACH.shift) ** 2 / 2;
  let loss = lossAt(logScale, shift);
  for (let step = 0; step < STEPS; step++) {
    let [ga, gb] = [logScale / REACH.logScale ** 2, shift / REACH.shift ** 2];
    let [aa, ab, bb] = [1 / REACH.logScale ** 2, 0, 1 / REACH.shift ** 2];
    for (const { logit, isGood } of marks) {
      const along = Math.exp(logScale) * logit;
      const p = 1 / (1 + Math.exp(-(along + shift)));
      const error = p - (isGood ? 1 : 0);
      const weight = p * (1 - p);
      ga += error * along;
      gb += error;
      aa += weight * along * along;
      ab += weight * along;
      bb += weight;
    }
    const determinant = aa * bb - ab * ab;
    const [stepA, stepB] = [(bb * ga - ab * gb) / determinant, (aa * gb - ab * ga) / determinant];
    let damping = 1;
    while (damping > 1e-4 && !(lossAt(logScale - damping * stepA, shift - damping * stepB) < loss)) damping /= 2;
    const next = lossAt(logScale - damping * stepA, shift - damping * stepB);
    if (!(next < loss - 1e-9)) break;
    [logScale, shift, loss] = [logScale - damping * stepA, shift - damping * stepB, next];
  }
  return { scale: Math.exp(logScale), shift };
}

/** Cross-entropy, without overflow. */
export function lossOf(logit: number, isGood: boolean): number {
  const z = isGood ? -logit : logit;
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}
