// From a repetition as it is asked about to the numbers the form network reads, and the network in plain arithmetic: what a device must
// answer, and what training and personal fitting start from.
import type { FormAnswer, FormRepetition } from '../../contracts/form.ts';
import { BANDS_LIMIT, FORM_INPUTS, FORM_VIEWS, type FormNetwork, Z_LIMIT } from './form-model.ts';

/** Standardised features, not clipped. */
export function standardise({ mean, sd }: Pick<FormNetwork, 'mean' | 'sd'>, features: readonly number[]): number[] {
  return features.map((value, index) => (value - (mean[index] ?? 0)) / (sd[index] ?? 1));
}

/** False for a view the movement was not trained from, and for a repetition unlike any of training: the network abstains. */
export function isFamiliar({ familiar, views }: FormNetwork, view: string, z: readonly number[]): boolean {
  const meanSquare = z.reduce((sum, value) => sum + value * value, 0) / z.length;
  return (
    views.includes(view) &&
    meanSquare <= familiar.meanSquareZ &&
    z.every((value) => Math.abs(value) <= familiar.maxAbsZ)
  );
}

/** FORM_INPUTS numbers. */
export function inputRow(z: readonly number[], view: string): number[] {
  return [
    ...z.map((value) => Math.max(-Z_LIMIT, Math.min(Z_LIMIT, value))),
    ...FORM_VIEWS.map((name) => (name === view ? 1 : 0)),
  ];
}

/** What a head adds to h·heads, in order of the heads: its view, its bias, and the bands. */
export function headOffsets(network: FormNetwork, { view, bands }: Pick<FormRepetition, 'view' | 'bands'>): number[] {
  const { faults, bias, ownBand, qualityBand } = network;
  const width = 1 + faults.length;
  const at = FORM_VIEWS.findIndex((name) => name === view);
  const heard = faults.map((fault) => clippedBands(bands[fault]));
  return Array.from({ length: width }, (_, head) => {
    const base = (bias[head] ?? 0) + (at < 0 ? 0 : (network.view[at * width + head] ?? 0));
    if (head > 0) return base + (ownBand[head - 1] ?? 0) * (heard[head - 1] ?? 0);
    return base - heard.reduce((sum, value, index) => sum + (qualityBand[index] ?? 0) * value, 0);
  });
}

/** 0, neither faulty nor sound, where the fault was not judged. */
export function clippedBands(bands: number | undefined): number {
  return bands === undefined ? 0 : Math.max(-BANDS_LIMIT, Math.min(BANDS_LIMIT, bands));
}

/** `logits`: of the heads, in order, without what the quality takes of its faults. Faults that were not judged have no answer. */
export function answerOf(
  { faults, wholeShare }: Pick<FormNetwork, 'faults' | 'wholeShare'>,
  { bands }: Pick<FormRepetition, 'bands'>,
  logits: readonly number[],
): FormAnswer {
  const judged = faults.flatMap((fault, index) =>
    bands[fault] === undefined ? [] : [[fault, logits[index + 1] ?? 0] as const],
  );
  const whole = wholeShare * noFaultLogit(judged.map(([, logit]) => logit));
  return {
    quality: sigmoid((logits[0] ?? 0) + whole),
    faults: Object.fromEntries(judged.map(([fault, logit]) => [fault, sigmoid(logit)])),
  };
}

/** Further than this nothing is surer. */
const WHOLE_LIMIT = 6;

/** Log-odds that none of several faults is there, each on its own, from their logits; 0 without any. */
export function noFaultLogit(logits: readonly number[]): number {
  if (logits.length === 0) return 0;
  const unlikely = logits.reduce((sum, logit) => sum + Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))), 0);
  return Math.max(-WHOLE_LIMIT, Math.min(WHOLE_LIMIT, -Math.log(Math.expm1(Math.max(unlikely, 1e-4)))));
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Activations of the last hidden layer. */
export function hiddenOf({ shared, inputBias }: FormNetwork, input: readonly number[]): Float32Array {
  const [first, second] = shared.units;
  const one = dense(input, FORM_INPUTS, first, shared.input, inputBias);
  return dense(one, first, second, shared.hidden, shared.hiddenBias);
}

/** Logits of the heads, in order, as answerOf takes them, in plain arithmetic. */
export function forward(
  network: FormNetwork,
  z: readonly number[],
  asked: Pick<FormRepetition, 'view' | 'bands'>,
): number[] {
  const hidden = hiddenOf(network, inputRow(z, asked.view));
  const width = 1 + network.faults.length;
  return headOffsets(network, asked).map((offset, head) => {
    let logit = offset;
    for (const [unit, value] of hidden.entries()) logit += value * (network.heads[unit * width + head] ?? 0);
    return logit;
  });
}

function dense(
  from: ArrayLike<number>,
  inputs: number,
  units: number,
  kernel: Float32Array,
  bias: Float32Array,
): Float32Array {
  const sums = Float32Array.from(bias);
  for (let input = 0; input < inputs; input++) {
    const value = from[input] ?? 0;
    if (value === 0) continue;
    for (let unit = 0; unit < units; unit++)
      sums[unit] = (sums[unit] ?? 0) + value * (kernel[input * units + unit] ?? 0);
  }
  return sums.map((value) => Math.max(0, value));
}
