// A person's own last layer in place of the factory's overall quality. The heads of the named faults stay the factory's: what is unsafe
// stays unsafe, however it was marked.
import type { PersonalHead } from '../../contracts/form.ts';
import type { FormNetwork } from './form-model.ts';

/** The network itself where the head is missing, was made for another movement or model, or is not sound. */
export function withPersonalHead(
  network: FormNetwork,
  personal: PersonalHead | undefined,
  modelVersion: string,
): FormNetwork {
  const [, second] = network.shared.units;
  if (
    personal?.modelVersion !== modelVersion ||
    personal.movementId !== network.movementId ||
    personal.weights.length !== second
  )
    return network;
  const { weights, bias, bandWeights, calibration } = personal;
  const numbers = [...weights, bias, ...Object.values(bandWeights), calibration.scale, calibration.shift];
  if (!numbers.every((value) => Number.isFinite(value))) return network;
  const width = 1 + network.faults.length;
  const { scale, shift } = calibration;
  const heads = Float32Array.from(network.heads);
  for (const [unit, weight] of weights.entries()) heads[unit * width] = scale * weight;
  const view = Float32Array.from(network.view, (value, at) => (at % width === 0 ? scale * value : value));
  return {
    ...network,
    heads,
    view,
    bias: Float32Array.from(network.bias, (value, head) => (head === 0 ? scale * bias + shift : value)),
    wholeShare: scale * network.wholeShare,
    qualityBand: Float32Array.from(network.faults, (fault) => scale * Math.max(0, bandWeights[fault] ?? 0)),
  };
}
