import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RecogniserService } from '../contracts/recogniser.ts';
import { airSquat } from '../domain/movements/air-squat.ts';
import { bicepCurl } from '../domain/movements/bicep-curl.ts';
import { createStagedCoach, doing, READY_MS, sequence, standing } from './testing/coach-fixture.ts';

const CAMERA = { kind: 'camera', facing: 'front' } as const;
const MOVEMENTS = [airSquat, bicepCurl];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-25T18:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Says the same of every window. */
function sayingAlways(exercise: string, started: 'ready' | 'unavailable' = 'ready') {
  const asked: number[] = [];
  const service: RecogniserService = {
    start: () =>
      Promise.resolve(
        started === 'ready'
          ? { kind: 'ready', modelVersion: 'test', classes: ['air_squat', 'bicep_curl', 'none'], alike: {} }
          : { kind: 'unavailable', reason: 'model_corrupt' },
      ),
    recognise: ({ windows }) => {
      asked.push(windows.length);
      const probabilities = windows.map(() =>
        ['air_squat', 'bicep_curl', 'none'].map((id) => (id === exercise ? 0.96 : 0.02)),
      );
      return Promise.resolve({
        kind: 'recognised',
        modelVersion: 'test',
        classes: ['air_squat', 'bicep_curl', 'none'],
        probabilities,
      });
    },
    stop: () => Promise.resolve(),
  };
  return { service, asked };
}

async function squatsInsteadOf(movement: typeof airSquat, service: RecogniserService) {
  const stage = createStagedCoach({
    movement,
    seen: sequence(standing(airSquat, READY_MS + 6000), doing(airSquat, 5), standing(airSquat, 1000)),
    changes: { recognition: { service, movements: MOVEMENTS } },
  });
  const noticed: string[] = [];
  stage.coach.store.subscribe(({ notice }) => {
    if (notice?.kind === 'other_movement' && noticed.at(-1) !== notice.exercise) noticed.push(notice.exercise);
  });
  void stage.coach.start(CAMERA);
  await vi.advanceTimersByTimeAsync(32_000);
  return { ...stage, noticed };
}

test('who squats in a set of curls is told once, and the curls are not counted', async () => {
  const { service, asked } = sayingAlways('air_squat');
  const stage = await squatsInsteadOf(bicepCurl, service);
  expect(asked.length).toBeGreaterThan(3);
  expect(stage.noticed).toEqual(['air_squat']);
  expect(stage.said.filter((text) => text === 'other Air squat')).toHaveLength(1);
  expect(stage.state().count).toBe(0);
});

test('who does what was chosen is left alone', async () => {
  const { service } = sayingAlways('air_squat');
  const stage = await squatsInsteadOf(airSquat, service);
  expect(stage.noticed).toEqual([]);
  expect(stage.state().count).toBeGreaterThan(2);
});

test('what the counter does not confirm is not said', async () => {
  const { service } = sayingAlways('bicep_curl');
  const stage = await squatsInsteadOf(airSquat, service);
  expect(stage.said.some((text) => text.startsWith('other'))).toBe(false);
});

test('without the recogniser the set goes on as ever', async () => {
  const { service, asked } = sayingAlways('air_squat', 'unavailable');
  const stage = await squatsInsteadOf(airSquat, service);
  expect(asked).toEqual([]);
  expect(stage.state().count).toBeGreaterThan(2);
});
