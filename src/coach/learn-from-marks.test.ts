import { expect, test } from 'vitest';
import type { FormService, PersonalHead, PersonalRequest } from '../contracts/form.ts';
import type { PersonalRecord } from '../domain/form/personal-record.ts';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import type { Storage } from '../storage/storage.ts';
import { learnFromMarks, takeBack } from './learn-from-marks.ts';

const NOW = () => new Date('2026-11-25T10:00:00Z');
const HEAD: PersonalHead = {
  modelVersion: 'form-1',
  movementId: 'air_squat',
  weights: [1],
  bias: 0,
  bandWeights: {},
  calibration: { scale: 1, shift: 0 },
};
const GAIN = { factoryAccuracy: 0.6, personalAccuracy: 0.9, marks: 6 };

function recording(index: number, mark: 'good' | 'bad', features: readonly number[] | null): RepetitionRecording {
  return {
    setId: 's',
    index,
    movementId: 'air_squat',
    recordedAt: '2026-11-25T09:00:00Z',
    score: 70,
    view: 'side',
    bands: {},
    features,
    skeleton: new Uint8Array(),
    mark,
  };
}

function stores(marked: readonly RepetitionRecording[]) {
  const kept = new Map<string, PersonalRecord>();
  const personal: Storage['personal'] = {
    of: (id) => Promise.resolve(kept.get(id) ?? null),
    save: (record) => Promise.resolve(void kept.set(record.movementId, record)),
    remove: (id) => Promise.resolve(void kept.delete(id)),
  };
  const recordings = { marked: () => Promise.resolve(marked) } as unknown as Storage['recordings'];
  return { kept, stores: { personal, recordings } };
}

const three = (mark: 'good' | 'bad') => [1, 2, 3].map((index) => recording(index, mark, [index]));

test('with too few marks of a kind it says how many are wanted, and asks nobody', async () => {
  const { stores: some } = stores([...three('good'), recording(4, 'bad', [1]), recording(5, 'bad', null)]);
  const form: Pick<FormService, 'personalise'> = { personalise: () => Promise.reject(new Error('asked')) };
  expect(await learnFromMarks(some, form, 'air_squat', NOW)).toEqual({ kind: 'wants_marks', good: 0, bad: 2 });
});

test('what is learnt is kept beside what was in force, and each step can be taken back', async () => {
  const { kept, stores: some } = stores([...three('good'), ...three('bad')]);
  const asked: PersonalRequest[] = [];
  const form: Pick<FormService, 'personalise'> = {
    personalise(request) {
      asked.push(request);
      return Promise.resolve({ kind: 'learned', head: { ...HEAD, bias: asked.length }, gain: GAIN });
    },
  };
  expect(await learnFromMarks(some, form, 'air_squat', NOW)).toEqual({ kind: 'learned', gain: GAIN });
  await learnFromMarks(some, form, 'air_squat', NOW);
  expect(asked[0]?.marked.map(({ isGood }) => isGood)).toEqual([true, true, true, false, false, false]);
  const second = kept.get('air_squat');
  expect(second).toMatchObject({ head: { bias: 2 }, history: [null, { bias: 1 }], gain: GAIN });
  if (!second) throw new Error('nothing kept');
  await takeBack(some, second, NOW);
  const first = kept.get('air_squat');
  expect(first).toMatchObject({ head: { bias: 1 }, history: [null] });
  if (!first) throw new Error('nothing kept');
  await takeBack(some, first, NOW);
  expect(kept.size).toBe(0);
});

test('where it is no better nothing is stored, and a failure is told as one', async () => {
  const { kept, stores: some } = stores([...three('good'), ...three('bad')]);
  const keeps: Pick<FormService, 'personalise'> = {
    personalise: () => Promise.resolve({ kind: 'kept', reason: 'no_better', gain: GAIN }),
  };
  expect(await learnFromMarks(some, keeps, 'air_squat', NOW)).toEqual({ kind: 'kept', gain: GAIN });
  const fails: Pick<FormService, 'personalise'> = { personalise: () => Promise.reject(new Error('worker died')) };
  expect(await learnFromMarks(some, fails, 'air_squat', NOW)).toEqual({ kind: 'failed' });
  expect(kept.size).toBe(0);
});
