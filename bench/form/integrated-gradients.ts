// Integrated gradients of the form network's quality, in plain arithmetic: a second way to say what cost a repetition, to hold the
// product's occlusion against. Only measured, never shipped.
import type { FormRepetition } from '../../src/contracts/form.ts';
import { clippedBands, headOffsets, inputRow, standardise } from '../../src/services/form/form-inputs.ts';
import { BANDS_LIMIT, FORM_INPUTS, type FormNetwork, Z_LIMIT } from '../../src/services/form/form-model.ts';

export interface Attributions {
  /** Of each feature: what it took off the logit of the quality against the average good repetition. Adds up with `faults`. */
  readonly features: readonly number[];
  /** Of each judged fault's bands. */
  readonly faults: Readonly<Record<string, number>>;
  /** Logit of the average good repetition less that of this one. */
  readonly total: number;
}

/** Along a straight way of so many steps; their sum misses `total` by little. */
const STEPS = 64;

export function integratedGradients(network: FormNetwork, repetition: FormRepetition): Attributions {
  const z = standardise(network, repetition.features).map((value) => Math.max(-Z_LIMIT, Math.min(Z_LIMIT, value)));
  const sums = z.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const share = (step + 0.5) / STEPS;
    const gradient = featureGradient(
      network,
      z.map((value) => share * value),
      repetition.view,
    );
    for (const [index, value] of gradient.entries()) sums[index] = (sums[index] ?? 0) + value / STEPS;
  }
  const clean = Object.fromEntries(network.faults.map((fault, index) => [fault, network.cleanBand[index] ?? 0]));
  // Linear in the bands: the gradient is the weight.
  const faults = network.faults.flatMap((fault, index) => {
    const bands = repetition.bands[fault];
    if (bands === undefined) return [];
    const further = clippedBands(bands) - Math.max(-BANDS_LIMIT, Math.min(BANDS_LIMIT, clean[fault] ?? 0));
    return [[fault, (network.qualityBand[index] ?? 0) * further] as const];
  });
  const judgedClean = Object.fromEntries(
    Object.keys(repetition.bands).flatMap((fault) => (clean[fault] === undefined ? [] : [[fault, clean[fault]]])),
  );
  const zeros = z.map(() => 0);
  return {
    features: z.map((value, index) => -value * (sums[index] ?? 0)),
    faults: Object.fromEntries(faults),
    total:
      qualityLogit(network, zeros, { view: repetition.view, bands: judgedClean }) -
      qualityLogit(network, z, repetition),
  };
}

/** Of standardised features within ±Z_LIMIT. */
export function qualityLogit(
  network: FormNetwork,
  z: readonly number[],
  asked: Pick<FormRepetition, 'view' | 'bands'>,
): number {
  const width = 1 + network.faults.length;
  const { two } = activations(network, z, asked.view);
  return two.reduce(
    (sum, value, unit) => sum + value * (network.heads[unit * width] ?? 0),
    headOffsets(network, asked)[0] ?? 0,
  );
}

function activations(network: FormNetwork, z: readonly number[], view: string) {
  const { shared, inputBias } = network;
  const [first, second] = shared.units;
  const input = inputRow(z, view);
  const one = layer(input, shared.input, inputBias, FORM_INPUTS, first);
  return { one, two: layer(one, shared.hidden, shared.hiddenBias, first, second) };
}

function layer(from: readonly number[], kernel: Float32Array, bias: Float32Array, inputs: number, units: number) {
  return Array.from({ length: units }, (_, unit) => {
    let sum = bias[unit] ?? 0;
    for (let input = 0; input < inputs; input++) sum += (from[input] ?? 0) * (kernel[input * units + unit] ?? 0);
    return Math.max(0, sum);
  });
}

/** Backwards through the two layers, from the quality's head. */
function featureGradient(network: FormNetwork, z: readonly number[], view: string): readonly number[] {
  const { shared, heads, faults } = network;
  const [first, second] = shared.units;
  const { one, two } = activations(network, z, view);
  const atTwo = two.map((value, unit) => (value > 0 ? (heads[unit * (1 + faults.length)] ?? 0) : 0));
  const atOne = one.map((value, unit) => {
    if (value <= 0) return 0;
    return atTwo.reduce((sum, gradient, next) => sum + gradient * (shared.hidden[unit * second + next] ?? 0), 0);
  });
  return z.map((_, index) =>
    atOne.reduce((sum, gradient, unit) => sum + gradient * (shared.input[index * first + unit] ?? 0), 0),
  );
}
