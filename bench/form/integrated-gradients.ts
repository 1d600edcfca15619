// Integrated gradients of the form network's quality, in plain arithmetic: a second way to say what cost a repetition, to hold the
// product's occlusion against. Only measured, never shipped.
import type { FormRepetition } from '../../src/contracts/form.ts';
import {
  clippedBands,
  headOffsets,
  inputRow,
  noFaultLogit,
  sigmoid,
  standardise,
} from '../../src/services/form/form-inputs.ts';
import { FORM_INPUTS, type FormNetwork, Z_LIMIT } from '../../src/services/form/form-model.ts';

export interface Attributions {
  /** Of each feature: what it took off the logit of the quality against the average good repetition. Adds up with `faults`. */
  readonly features: readonly number[];
  /** Of each judged fault's bands. */
  readonly faults: Readonly<Record<string, number>>;
  /** Logit of the average good repetition less that of this one. */
  readonly total: number;
}

interface Point {
  /** Standardised, within ±Z_LIMIT. */
  readonly z: readonly number[];
  readonly bands: Readonly<Record<string, number>>;
}

/** Along a straight way of so many steps; their sum misses `total` by little. */
const STEPS = 64;

export function integratedGradients(network: FormNetwork, repetition: FormRepetition): Attributions {
  const { view } = repetition;
  const judged = network.faults.flatMap((fault, index) => {
    const bands = repetition.bands[fault];
    return bands === undefined
      ? []
      : [{ fault, from: clippedBands(network.cleanBand[index]), to: clippedBands(bands) }];
  });
  const z = standardise(network, repetition.features).map((value) => Math.max(-Z_LIMIT, Math.min(Z_LIMIT, value)));
  const at = (share: number): Point => ({
    z: z.map((value) => share * value),
    bands: Object.fromEntries(judged.map(({ fault, from, to }) => [fault, from + share * (to - from)])),
  });
  const features = z.map(() => 0);
  const faults = new Map<string, number>();
  for (let step = 0; step < STEPS; step++) {
    const gradient = qualityGradient(network, view, at((step + 0.5) / STEPS));
    for (const [index, value] of gradient.z.entries())
      features[index] = (features[index] ?? 0) - ((z[index] ?? 0) * value) / STEPS;
    for (const { fault, from, to } of judged)
      faults.set(fault, (faults.get(fault) ?? 0) - ((to - from) * (gradient.bands[fault] ?? 0)) / STEPS);
  }
  return {
    features,
    faults: Object.fromEntries(faults),
    total: qualityLogit(network, view, at(0)) - qualityLogit(network, view, at(1)),
  };
}

/** As the service makes it: the quality's own head, and how likely it is that no judged fault is there. */
export function qualityLogit(network: FormNetwork, view: FormRepetition['view'], point: Point): number {
  const logits = activations(network, view, point).logits;
  const judged = network.faults.flatMap((fault, index) =>
    point.bands[fault] === undefined ? [] : [logits[index + 1] ?? 0],
  );
  return (logits[0] ?? 0) + network.wholeShare * noFaultLogit(judged);
}

function activations(network: FormNetwork, view: FormRepetition['view'], { z, bands }: Point) {
  const { shared, inputBias, heads, faults } = network;
  const [first, second] = shared.units;
  const one = layer(inputRow(z, view), shared.input, inputBias, FORM_INPUTS, first);
  const two = layer(one, shared.hidden, shared.hiddenBias, first, second);
  const width = 1 + faults.length;
  const logits = headOffsets(network, { view, bands }).map((offset, head) =>
    two.reduce((sum, value, unit) => sum + value * (heads[unit * width + head] ?? 0), offset),
  );
  return { one, two, logits };
}

function layer(from: readonly number[], kernel: Float32Array, bias: Float32Array, inputs: number, units: number) {
  return Array.from({ length: units }, (_, unit) => {
    let sum = bias[unit] ?? 0;
    for (let input = 0; input < inputs; input++) sum += (from[input] ?? 0) * (kernel[input * units + unit] ?? 0);
    return Math.max(0, sum);
  });
}

/** Backwards from the quality to the features and the bands. */
function qualityGradient(network: FormNetwork, view: FormRepetition['view'], point: Point): Point {
  const { shared, heads, faults, ownBand, qualityBand } = network;
  const [first, second] = shared.units;
  const { one, two, logits } = activations(network, view, point);
  const atHeads = headGradient(network, point, logits);
  const width = 1 + faults.length;
  const atTwo = two.map((value, unit) =>
    value > 0 ? atHeads.reduce((sum, gradient, head) => sum + gradient * (heads[unit * width + head] ?? 0), 0) : 0,
  );
  const atOne = one.map((value, unit) =>
    value > 0
      ? atTwo.reduce((sum, gradient, next) => sum + gradient * (shared.hidden[unit * second + next] ?? 0), 0)
      : 0,
  );
  return {
    z: point.z.map((_, index) =>
      atOne.reduce((sum, gradient, unit) => sum + gradient * (shared.input[index * first + unit] ?? 0), 0),
    ),
    bands: Object.fromEntries(
      faults.map((fault, index) => [
        fault,
        (ownBand[index] ?? 0) * (atHeads[index + 1] ?? 0) - (qualityBand[index] ?? 0),
      ]),
    ),
  };
}

/** What the quality rises by with each head's logit. */
function headGradient(
  { faults, wholeShare }: FormNetwork,
  { bands }: Point,
  logits: readonly number[],
): readonly number[] {
  const judged = faults.map((fault, index) => (bands[fault] === undefined ? null : (logits[index + 1] ?? 0)));
  const heard = judged.filter((value) => value !== null);
  const unlikely = heard.reduce((sum, value) => sum + Math.log1p(Math.exp(value)), 0);
  // Where it is as sure as it gets, nothing changes it any more.
  const isFree = heard.length > 0 && Math.abs(noFaultLogit(heard) + Math.log(Math.expm1(unlikely))) < 1e-6;
  const slope = isFree ? -1 / (1 - Math.exp(-unlikely)) : 0;
  return [1, ...judged.map((value) => (value === null ? 0 : wholeShare * slope * sigmoid(value)))];
}
