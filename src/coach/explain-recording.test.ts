import { expect, test } from 'vitest';
import type { FormAnswer, FormService, OcclusionRequest } from '../contracts/form.ts';
import { occlusionParts } from '../domain/form/explain/occlusion-parts.ts';
import { airSquat } from '../domain/movements/air-squat.ts';
import { explainRecording, type ToExplain } from './explain-recording.ts';

const REPETITION: ToExplain = {
  features: Array.from({ length: 100 }, () => 90),
  view: 'side',
  bands: { shallow_depth: 1.3, forward_lean: -2, half_standing: -2 },
};
const answer = (quality: number | null): FormAnswer => ({ quality, faults: {} });

/** Answers `better` where the knees are replaced, on the way down alone or throughout, else `whole`. */
function network(
  whole: number | null,
  better: number,
): { form: Pick<FormService, 'occlude'>; asked: OcclusionRequest[] } {
  const asked: OcclusionRequest[] = [];
  const isBetter = occlusionParts(airSquat, REPETITION).map(
    ({ joint, phase }) => joint === 'knees' && (phase === null || phase === 'out'),
  );
  const form: Pick<FormService, 'occlude'> = {
    occlude(request) {
      asked.push(request);
      const answers = isBetter.map((one) => answer(one ? better : whole));
      return Promise.resolve({ kind: 'occluded', whole: answer(whole), answers });
    },
  };
  return { form, asked };
}

test('what the network gains with a joint replaced is what the joint cost, and in which phase', async () => {
  const { form, asked } = network(0.2, 0.95);
  const { contributions, fromNetwork } = await explainRecording(form, airSquat, REPETITION);
  expect(fromNetwork).toBe(true);
  expect(contributions[0]).toMatchObject({ joint: 'knees', phase: 'out', fault: null });
  expect(contributions[1]).toMatchObject({ joint: 'hips', fault: 'shallow_depth' });
  expect(asked[0]).not.toHaveProperty('reference');
});

test('a good repetition of the person’s own is the measure where there is one', async () => {
  const { form, asked } = network(0.2, 0.95);
  const good = { features: Array.from({ length: 100 }, () => 91), view: 'side', bands: { shallow_depth: -1.5 } };
  await explainRecording(form, airSquat, REPETITION, good);
  expect(asked[0]?.reference).toEqual({ features: good.features, bands: good.bands });
});

test.each([
  ['abstains', network(null, 0).form],
  ['is not there', { occlude: () => Promise.resolve({ kind: 'unavailable', reason: 'model_missing' } as const) }],
  ['breaks', { occlude: () => Promise.reject(new Error('the worker is gone')) }],
  ['was not wanted', null],
])('where the network %s the rules explain alone', async (_how, form) => {
  const { contributions, counterfactual, fromNetwork, score } = await explainRecording(form, airSquat, REPETITION);
  expect(fromNetwork).toBe(false);
  expect(score).toBeGreaterThan(75);
  expect(contributions.map(({ joint }) => joint)).toEqual(['hips']);
  expect(counterfactual).toMatchObject({ fault: { id: 'shallow_depth' }, target: 90 });
});

test('without features nothing is asked of the network', async () => {
  const { form, asked } = network(0.2, 0.95);
  const explained = await explainRecording(form, airSquat, { ...REPETITION, features: null });
  expect(asked).toEqual([]);
  expect(explained.contributions.map(({ joint }) => joint)).toEqual(['hips']);
});
