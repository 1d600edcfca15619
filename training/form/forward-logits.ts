// The joint network in plain arithmetic, before calibration and packing: what calibration is fitted to.
import type { Calibration } from './calibrate.ts';
import { clippedBands, inputRow, noFaultLogit } from '../../src/services/form/form-inputs.ts';
import { FORM_INPUTS, FORM_VIEWS } from '../../src/services/form/form-model.ts';
import type { Example } from './examples.ts';
import type { JointWeights } from './joint-variables.ts';
import { type Standard, standardise } from './standardise.ts';

/** Logit by head, of the quality and of each fault that was judged. With `calibrations`, by head, those of the faults are calibrated. */
export function forwardLogits(
  weights: JointWeights,
  movement: number,
  standard: Standard | undefined,
  { features, seenFrom, bands }: Pick<Example, 'features' | 'seenFrom' | 'bands'>,
  calibrations: readonly (Calibration | undefined)[] = [],
): ReadonlyMap<number, number> {
  if (!standard) throw new Error('a movement without a standard');
  const [first, second] = weights.units;
  const input = inputRow(standardise(standard, features), seenFrom);
  const one = dense(input, weights.input, weights.movement.subarray(movement * first, (movement + 1) * first), first);
  const two = dense(one, weights.hidden, weights.hiddenBias, second);
  const total = weights.heads.length;
  const view = FORM_VIEWS.findIndex((name) => name === seenFrom);
  const logits = new Map<number, number>();
  let quality: { readonly head: number; readonly logit: number } | null = null;
  let taken = 0;
  for (const [head, place] of weights.heads.entries()) {
    if (place.movement !== movement) continue;
    let logit = (weights.bias[head] ?? 0) + (view < 0 ? 0 : (weights.view[view * total + head] ?? 0));
    for (const [unit, value] of two.entries()) logit += value * (weights.headKernel[unit * total + head] ?? 0);
    if (place.fault === null) {
      quality = { head, logit };
      continue;
    }
    const measured = bands[place.fault];
    if (measured === undefined) continue;
    const { scale, shift } = calibrations[head] ?? { scale: 1, shift: 0 };
    logits.set(head, scale * (logit + (weights.ownBand[head] ?? 0) * clippedBands(measured)) + shift);
    taken += (weights.qualityBand[head] ?? 0) * clippedBands(measured);
  }
  if (quality) {
    const whole = (weights.ownBand[quality.head] ?? 0) * noFaultLogit([...logits.values()]);
    logits.set(quality.head, quality.logit - taken + whole);
  }
  return logits;
}

function dense(from: ArrayLike<number>, kernel: Float32Array, bias: ArrayLike<number>, units: number): Float64Array {
  const inputs = Math.min(from.length, kernel.length / units);
  if (from.length !== kernel.length / units) throw new Error(`${from.length} inputs of ${FORM_INPUTS}`);
  const sums = Float64Array.from(bias);
  for (let input = 0; input < inputs; input++)
    for (let unit = 0; unit < units; unit++)
      sums[unit] = (sums[unit] ?? 0) + (from[input] ?? 0) * (kernel[input * units + unit] ?? 0);
  return sums.map((value) => Math.max(0, value));
}
