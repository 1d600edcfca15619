// (b), the joint network as it lies in models/form, where that knows the movements compared as they are now.
import { readFileSync } from 'node:fs';
import { ruleProbability } from '../../../src/domain/form/fault-evidence.ts';
import type { FormFigures } from '../../../src/domain/form/form-figures.ts';
import type { RepetitionMovement } from '../../../src/domain/movements/movement.ts';
import { answerOf, forward, isFamiliar, standardise } from '../../../src/services/form/form-inputs.ts';
import { FORM_MODEL_ID, type FormModel, unpackFormModel } from '../../../src/services/form/form-model.ts';
import type { GivenMethod } from './compare.ts';

const FOLDER = `models/${FORM_MODEL_ID}/`;

/**
 * Null with a reason on standard error where the files are of another format, were trained on other faults, or in a smaller run: by their
 * own figures tested on fewer than `testPeople`.
 */
export function shippedNetwork(movements: readonly RepetitionMovement[], testPeople: number): GivenMethod | null {
  const { people } = JSON.parse(readFileSync(`${FOLDER}figures.json`, 'utf8')) as FormFigures;
  if (people < testPeople) {
    console.error(`The joint network is left out: it was trained in a run with ${people} people to test it.`);
    return null;
  }
  const [json, weights] = [readFileSync(`${FOLDER}model.json`), readFileSync(`${FOLDER}weights.bin`)];
  let model: FormModel;
  try {
    model = unpackFormModel(bufferOf(json), bufferOf(weights));
  } catch (error) {
    console.error(`The joint network is left out: ${String(error)}`);
    return null;
  }
  for (const { id, faults } of movements) {
    const known = model.networks.get(id)?.faults.join();
    if (known === faults.map((fault) => fault.id).join()) continue;
    console.error(`The joint network is left out: it was trained on other faults of ${id}.`);
    return null;
  }
  return {
    name: 'joint network',
    predict(example, movementId) {
      const network = model.networks.get(movementId);
      if (!network) throw new Error(`The model does not know ${movementId}.`);
      const asked = { view: example.seenFrom, bands: example.bands };
      const z = standardise(network, example.features);
      const byRule = Object.fromEntries(
        Object.entries(example.bands).map(([id, value]) => [id, ruleProbability(value)]),
      );
      const alone = { quality: 1 - Math.max(0, ...Object.values(byRule)), faults: byRule };
      // Where it abstains the rules stand, as in the product.
      if (!isFamiliar(network, example.seenFrom, z)) return alone;
      const { quality, faults } = answerOf(network, asked, forward(network, z, asked));
      return { quality: quality ?? alone.quality, faults };
    },
    // The whole file: it serves every movement.
    sizeOf: () => ({ parameters: parametersOf(JSON.parse(json.toString('utf8'))), bytes: weights.length }),
  };
}

function parametersOf({
  tensors,
}: {
  readonly tensors: Readonly<Record<string, { readonly shape: readonly number[] }>>;
}) {
  const kept = ['input', 'movement', 'hidden', 'hiddenBias', 'heads', 'view', 'bias', 'ownBand', 'qualityBand'];
  return kept.reduce(
    (sum, name) => sum + (tensors[name]?.shape ?? [0]).reduce((product, size) => product * size, 1),
    0,
  );
}

function bufferOf({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
