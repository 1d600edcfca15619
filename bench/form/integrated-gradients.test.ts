import { expect, test } from 'vitest';
import { createRandom, normal } from '../../src/domain/movements/random.ts';
import { SYNTHETIC_MOVEMENTS, syntheticModelFiles } from '../../src/services/form/testing/synthetic-form-model.ts';
import { unpackFormModel } from '../../src/services/form/form-model.ts';
import { integratedGradients } from './integrated-gradients.ts';

test.each([1, 2, 3])('attributions add up to what the quality lost, with weights %i', (seed) => {
  const { json, weights } = syntheticModelFiles(seed);
  const { networks } = unpackFormModel(json, weights);
  const random = createRandom(seed);
  for (const { id, faults } of SYNTHETIC_MOVEMENTS) {
    const network = networks.get(id);
    if (!network) throw new Error(`no network for ${id}`);
    const features = Array.from(network.mean, (mean, index) => mean + (network.sd[index] ?? 1) * normal(random));
    const bands = Object.fromEntries(faults.map((fault) => [fault, 2 * normal(random)]));
    const { features: own, faults: ofFaults, total } = integratedGradients(network, { features, view: 'side', bands });
    const sum = [...own, ...Object.values(ofFaults)].reduce((all, value) => all + value, 0);
    expect(Math.abs(sum - total)).toBeLessThan(0.05 * Math.max(1, Math.abs(total)));
  }
});

test('the average good repetition has lost nothing', () => {
  const { json, weights } = syntheticModelFiles(4);
  const network = unpackFormModel(json, weights).networks.get('air_squat');
  if (!network) throw new Error('no network');
  const { features, total } = integratedGradients(network, { features: [...network.mean], view: 'side', bands: {} });
  expect(total).toBeCloseTo(0);
  for (const value of features) expect(value).toBeCloseTo(0);
});
