import { expect, test } from 'vitest';
import type { FormService } from '../../src/contracts/form.ts';
import type { Pose } from '../../src/domain/body/keypoints.ts';
import { airSquat } from '../../src/domain/movements/air-squat.ts';
import { bicepCurl } from '../../src/domain/movements/bicep-curl.ts';
import type { Movement } from '../../src/domain/movements/movement.ts';
import { plank } from '../../src/domain/movements/plank.ts';
import { pushUp } from '../../src/domain/movements/push-up.ts';
import { createRandom } from '../../src/domain/movements/random.ts';
import { type SimulationOptions, simulateSet } from '../../src/domain/movements/simulate.ts';
import { analyseRecording, type Analysis } from './analyse-recording.ts';
import { reportOf } from './report.ts';
import { warningsOf } from './warnings.ts';

/** Without the network every counter runs. */
const FEW: readonly Movement[] = [airSquat, pushUp, bicepCurl, plank];

function setOf(movement: Movement, options: Partial<SimulationOptions> = {}) {
  return simulateSet(
    movement,
    { repetitions: 3, fps: 15, yawDeg: 90, noise: 0.5, averageBody: true, ...options },
    createRandom(1),
  );
}

async function analysed(
  { poses, timesMs }: { readonly poses: readonly (Pose | null)[]; readonly timesMs: readonly number[] },
  movement: Movement | null,
  form: FormService | null = null,
): Promise<Analysis> {
  const answer = await analyseRecording({ poses, timesMs, movements: FEW, movement, form, recogniser: null });
  if (answer.kind === 'failed') throw new Error(answer.message);
  return answer.analysis;
}

/** Answers with the same quality for every repetition. */
function formOf(quality: number | null): FormService {
  return {
    start: () => Promise.resolve({ kind: 'ready', modelVersion: 'test', movements: ['air_squat'], frames: [] }),
    score: ({ repetitions }) =>
      Promise.resolve({
        kind: 'scored',
        modelVersion: 'test',
        answers: repetitions.map(() => ({ quality, faults: {} })),
      }),
    occlude: () => Promise.resolve({ kind: 'unavailable', reason: 'model_missing' }),
    personalise: () => Promise.resolve({ kind: 'kept', reason: 'too_few', gain: null }),
    stop: () => Promise.resolve(),
  };
}

test('the exercise named is counted, the one not named recognised', async () => {
  const set = setOf(airSquat);
  expect(await analysed(set, airSquat)).toMatchObject({ exercise: 'air_squat', view: 'side' });
  const auto = await analysed(set, null);
  expect(auto.recognised?.exercise).toBe('air_squat');
  expect(auto.reps).toHaveLength(3);
});

test('a hold is timed and has no repetitions', async () => {
  const analysis = await analysed(setOf(plank, { repetitions: 6 }), plank);
  expect(analysis.reps).toEqual([]);
  expect(analysis.holdMs).toBeGreaterThan(5000);
});

test('every repetition is scored by the network where it answers', async () => {
  const { reps, setScore } = await analysed(setOf(airSquat), airSquat, formOf(0.9));
  for (const { judgement } of reps) {
    expect(judgement.quality).toBe(0.9);
    expect(judgement.score).toBeGreaterThanOrEqual(0);
    expect(judgement.score).toBeLessThanOrEqual(100);
  }
  expect(setScore).not.toBeNull();
});

test('what cannot be analysed is said in words', async () => {
  const say = async (poses: readonly (Pose | null)[]) => {
    const timesMs = poses.map((_pose, index) => 67 * index);
    const answer = await analyseRecording({
      poses,
      timesMs,
      movements: FEW,
      movement: null,
      form: null,
      recogniser: null,
    });
    return answer.kind === 'failed' ? answer.message : 'analysed';
  };
  expect(await say([])).toBe('there are no frames in it');
  expect(await say(Array.from({ length: 40 }, () => null))).toBe('no person was found in it');
  expect(await say(setOf(airSquat, { repetitions: 0, idleBeforeMs: 3000 }).poses)).toMatch(
    /no exercise was recognised/,
  );
});

const HEAD = { video: 'a.mp4', backend: 'wasm', model: 'lightning', frames: 150, durationMs: 10_012.4 };

test('the report has the fields that others read', async () => {
  const set = setOf(airSquat);
  const report = reportOf(HEAD, await analysed(set, null, formOf(0.8)), []);
  expect(JSON.parse(JSON.stringify(report))).toMatchObject({
    video: 'a.mp4',
    exercise: 'air_squat',
    recognised: { exercise: 'air_squat', confidence: expect.any(Number) },
    view: 'side',
    backend: 'wasm',
    model: 'movenet-lightning',
    frames: 150,
    durationMs: 10_012,
    reps: Array.from({ length: 3 }, (_, index) => ({
      index: index + 1,
      startMs: expect.any(Number),
      endMs: expect.any(Number),
      score: expect.any(Number),
      romDeg: expect.any(Number),
      tempo: {
        eccentricMs: expect.any(Number),
        pauseMs: expect.any(Number),
        concentricMs: expect.any(Number),
      },
      faults: expect.any(Array),
    })),
    partials: [],
    holdMs: 0,
    setScore: expect.any(Number),
    notJudged: [
      { fault: 'knees_in', reason: 'needs a front view' },
      { fault: 'hip_shift', reason: 'needs a front view' },
    ],
  });
});

test('a set without a score says why', async () => {
  const nothing = await analysed(setOf(airSquat, { repetitions: 0, idleBeforeMs: 3000 }), airSquat);
  expect(reportOf(HEAD, nothing, [])).toMatchObject({
    reps: [],
    setScore: null,
    notJudged: [{ fault: 'score', reason: 'nothing was counted or held' }],
  });
});

test('warnings: a cut-off body, somebody else, the wrong side; none for a good recording', () => {
  const { poses } = setOf(airSquat);
  expect(warningsOf(poses, airSquat, 0)).toEqual([]);
  expect(warningsOf(poses, airSquat, 0.6)).toEqual([expect.stringMatching(/second person/)]);
  const footless = poses.map(
    (pose) =>
      pose && {
        ...pose,
        keypoints: pose.keypoints.map((point, index) => (index > 12 ? { ...point, score: 0.02 } : point)),
      },
  );
  expect(warningsOf(footless, airSquat, 0)).toEqual([expect.stringMatching(/feet/)]);
  expect(warningsOf(setOf(plank, { yawDeg: 0, repetitions: 3 }).poses, plank, 0)).toEqual([
    expect.stringMatching(/side/),
  ]);
});
