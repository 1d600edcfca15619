import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FormRepetition, FormService, PersonalHead, PersonalRequest } from '../../contracts/form.ts';
import { combineScore } from '../../domain/form/combine-score.ts';
import { faultProbability, severityOf } from '../../domain/form/fault-evidence.ts';
import { createFormService } from './create-form-service.ts';
import { readingSynthetic, syntheticRepetitions } from './testing/synthetic-form-model.ts';

const SEED = 3;
const MOVEMENT = 'air_squat';
const UNITS = 8;

beforeAll(async () => {
  tf.enableProdMode();
  if (!tf.findBackendFactory('cpu')) tf.registerBackend('cpu', () => new MathBackendCPU());
  await tf.setBackend('cpu');
});

function serviceOf(seed = SEED): FormService {
  return createFormService({ readModelFile: readingSynthetic(seed), onBackend: (work) => work() });
}

async function qualities(form: FormService, repetitions: readonly FormRepetition[], personal?: PersonalHead) {
  const response = await form.score({ movementId: MOVEMENT, repetitions, ...(personal ? { personal } : {}) });
  if (response.kind !== 'scored') throw new Error(response.detail);
  return response.answers.map(({ quality }) => quality ?? 0.5);
}

/** Somebody whom the factory finds too bad by so many logits: `of` repetitions marked by what they are without that. */
async function marksOf(
  form: FormService,
  of: readonly FormRepetition[],
  shift: number,
): Promise<PersonalRequest['marked']> {
  const found = await qualities(form, of);
  return of.map((repetition, index) => {
    const q = found[index] ?? 0.5;
    return { repetition, isGood: Math.log(q / (1 - q)) + shift > 0 };
  });
}

function firstOfEach(marked: PersonalRequest['marked'], good: number, bad: number): PersonalRequest['marked'] {
  return [
    ...marked.filter(({ isGood }) => isGood).slice(0, good),
    ...marked.filter(({ isGood }) => !isGood).slice(0, bad),
  ];
}

const repetitions = syntheticRepetitions(SEED, MOVEMENT, 120);

describe('learning from marks', () => {
  test('fewer than three of either kind prove nothing', async () => {
    const form = serviceOf();
    const marked = await marksOf(form, repetitions, 0);
    for (const [good, bad] of [
      [0, 0],
      [2, 9],
      [9, 2],
    ] as const)
      expect(await form.personalise({ movementId: MOVEMENT, marked: firstOfEach(marked, good, bad) })).toEqual({
        kind: 'kept',
        reason: 'too_few',
        gain: null,
      });
  });

  test('from a few, the factory is only stretched and shifted', async () => {
    const form = serviceOf();
    const marked = firstOfEach(await marksOf(form, repetitions, 2.5), 4, 3);
    const answer = await form.personalise({ movementId: MOVEMENT, marked });
    if (answer.kind !== 'learned') throw new Error(answer.kind);
    const { head } = answer;
    expect(head.calibration.scale).toBeGreaterThan(0);
    expect(head.calibration.shift).toBeGreaterThan(0);
    const plain = await qualities(form, repetitions);
    const asFactory = await qualities(form, repetitions, { ...head, calibration: { scale: 1, shift: 0 } });
    for (const [index, quality] of asFactory.entries()) expect(quality).toBeCloseTo(plain[index] ?? Number.NaN, 5);
  });

  test('from five good and five bad on somebody whom the factory misjudges is judged better, on repetitions never marked', async () => {
    const form = serviceOf();
    const truth = await marksOf(form, repetitions, 4);
    const marked = firstOfEach(truth, 5, 5);
    const answer = await form.personalise({ movementId: MOVEMENT, marked });
    if (answer.kind !== 'learned') throw new Error(answer.kind);
    expect(answer.gain.marks).toBe(10);
    expect(answer.gain.personalAccuracy).toBeGreaterThan(answer.gain.factoryAccuracy);
    const others = truth.filter((mark) => !marked.includes(mark));
    const right = async (personal?: PersonalHead) => {
      const found = await qualities(
        form,
        others.map(({ repetition }) => repetition),
        personal,
      );
      return others.filter(({ isGood }, index) => (found[index] ?? 0) >= 0.5 === isGood).length / others.length;
    };
    expect(await right(answer.head)).toBeGreaterThan((await right()) + 0.1);
  });

  test('whom the factory judges right keeps it', async () => {
    const form = serviceOf();
    const far = (await marksOf(form, repetitions, 0)).filter((_, index) => index % 2 === 0);
    const answer = await form.personalise({ movementId: MOVEMENT, marked: firstOfEach(far, 6, 6) });
    if (answer.kind === 'learned') expect(answer.gain.personalAccuracy).toBe(answer.gain.factoryAccuracy);
    else expect(answer).toMatchObject({ kind: 'kept', reason: 'no_better', gain: { factoryAccuracy: 1 } });
  });

  test('marks at random teach nothing that is kept without having done better on marks held back', async () => {
    const form = serviceOf();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 10, maxLength: 30 }), async (verdicts) => {
        const marked = verdicts.flatMap((isGood, index) => {
          const repetition = repetitions[index];
          return repetition ? [{ repetition, isGood }] : [];
        });
        const answer = await form.personalise({ movementId: MOVEMENT, marked });
        if (answer.kind === 'unavailable') throw new Error(answer.detail);
        if (answer.kind === 'kept') return;
        expect(answer.gain.personalAccuracy).toBeGreaterThanOrEqual(answer.gain.factoryAccuracy);
        expect(Object.values(answer.head.bandWeights).every((weight) => weight >= 0)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  test('the same marks give the same head, which is of its model and movement', async () => {
    const form = serviceOf();
    const marked = firstOfEach(await marksOf(form, repetitions, 2.5), 8, 8);
    const [first, second] = [
      await form.personalise({ movementId: MOVEMENT, marked }),
      await form.personalise({ movementId: MOVEMENT, marked }),
    ];
    expect(second).toEqual(first);
    expect(first).toMatchObject({ head: { modelVersion: `form-${SEED}`, movementId: MOVEMENT } });
    if (first.kind !== 'learned') throw new Error(first.kind);
    expect(first.head.weights).toHaveLength(UNITS);
    const other = serviceOf(SEED + 1);
    expect(await qualities(other, repetitions, first.head)).toEqual(await qualities(other, repetitions));
  });

  test('repetitions unlike any of training are not counted', async () => {
    const form = serviceOf();
    const absurd = repetitions.map((repetition, index) => ({
      repetition: { ...repetition, features: repetition.features.map((value) => value + 1000) },
      isGood: index % 2 === 0,
    }));
    expect(await form.personalise({ movementId: MOVEMENT, marked: absurd })).toMatchObject({ reason: 'too_few' });
  });

  test('what is no list of marks, or of a movement it was never taught, is said to be so', async () => {
    const form = serviceOf();
    const given = (marked: unknown, movementId = MOVEMENT) =>
      form.personalise({ movementId, marked: marked as PersonalRequest['marked'] });
    for (const wrong of [null, [null], [{ isGood: 1 }], [{ isGood: true }], [{ isGood: true, repetition: {} }]])
      expect(await given(wrong)).toMatchObject({ kind: 'unavailable', reason: 'bad_input' });
    expect(await given([], 'plank')).toMatchObject({ kind: 'unavailable', reason: 'model_missing' });
  });

  test('leaves no tensor behind, whether it learns, keeps or fails', async () => {
    const form = serviceOf();
    const marked = firstOfEach(await marksOf(form, repetitions, 2.5), 7, 7);
    const before = tf.memory().numTensors;
    await form.personalise({ movementId: MOVEMENT, marked });
    await form.personalise({ movementId: MOVEMENT, marked: marked.slice(0, 3) });
    const failing = createFormService({
      readModelFile: readingSynthetic(SEED),
      onBackend: async (work) => {
        await work();
        throw new Error('the device is gone');
      },
    });
    expect(await failing.personalise({ movementId: MOVEMENT, marked })).toMatchObject({ reason: 'device_lost' });
    expect(tf.memory().numTensors).toBe(before);
  });

  test('a backend that never answers is given up', async () => {
    const form = createFormService({
      readModelFile: readingSynthetic(SEED),
      limitMs: 20,
      onBackend: () => new Promise((_done, fail) => setTimeout(() => fail(new Error('no answer')), 1)),
    });
    const marked = firstOfEach(await marksOf(serviceOf(), repetitions, 2.5), 7, 7);
    expect(await form.personalise({ movementId: MOVEMENT, marked })).toMatchObject({
      kind: 'unavailable',
      reason: 'timed_out',
    });
  });
});

describe('whatever was learnt', () => {
  const number = fc.double({ min: -50, max: 50, noNaN: true });
  const anyHead = fc.record({
    modelVersion: fc.constant(`form-${SEED}`),
    movementId: fc.constant(MOVEMENT),
    weights: fc.array(number, { minLength: UNITS, maxLength: UNITS }),
    bias: number,
    bandWeights: fc.record({ shallow_depth: number, knees_in: number }),
    calibration: fc.record({ scale: number, shift: number }),
  });
  const certainFault = fc.record({
    shallow_depth: fc.double({ min: -3, max: 6, noNaN: true }),
    knees_in: fc.constant(6),
  });

  test('the named faults keep the probabilities of the factory, and one that is certain keeps the score down', async () => {
    const form = serviceOf();
    await fc.assert(
      fc.asyncProperty(anyHead, certainFault, fc.nat(20), async (personal, bands, at) => {
        const repetition = { ...(repetitions[at] ?? { features: [], view: 'side' as const }), bands };
        const asked = { movementId: MOVEMENT, repetitions: [repetition] };
        const [factory, own] = [await form.score(asked), await form.score({ ...asked, personal })];
        if (factory.kind !== 'scored' || own.kind !== 'scored') throw new Error('not scored');
        const [plain, changed] = [factory.answers[0], own.answers[0]];
        expect(Object.keys(changed?.faults ?? {})).toEqual(['shallow_depth', 'knees_in']);
        for (const [fault, p] of Object.entries(plain?.faults ?? {})) expect(changed?.faults[fault]).toBeCloseTo(p, 5);
        const p = faultProbability(bands.knees_in, changed?.faults['knees_in'] ?? null);
        const score = combineScore(changed?.quality ?? null, [
          { probability: p, severity: severityOf(bands.knees_in) },
        ]);
        expect(score).toBeLessThan(35);
      }),
      { numRuns: 60 },
    );
  });
});
