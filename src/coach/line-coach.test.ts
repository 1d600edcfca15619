// A source that poses and counts for itself must come to the same sets as pictures that are posed one by one.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FrameSource } from '../device/frame-source.ts';
import type { Pose } from '../domain/body/keypoints.ts';
import { createCounter } from '../domain/counting/create-counter.ts';
import { airSquat } from '../domain/movements/air-squat.ts';
import { CLOCK, createStagedCoach, doing, READY_MS, sequence, standing } from './testing/coach-fixture.ts';

const CAMERA = { kind: 'camera', facing: 'front' } as const;
const READY = standing(airSquat, READY_MS);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-23T18:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

async function passUntil(isSo: () => boolean): Promise<void> {
  for (let step = 0; step < 1200 && !isSo(); step++) await pass(50);
  expect(isSo()).toBe(true);
}

/** Stands in for the worker: the stage's pictures become poses there, counted while it is told to. */
function lined(source: FrameSource, told: string[]): FrameSource {
  const counter = createCounter(airSquat);
  let counts = false;
  let runs = true;
  let lastMs = 0;
  return {
    ...source,
    async next() {
      for (;;) {
        const frame = await source.next();
        if (frame?.kind !== 'picture') return frame;
        if (!runs) continue;
        const { pose } = frame.image as ImageBitmap & { readonly pose: Pose | null };
        lastMs = frame.timestampMs;
        return {
          kind: 'pose',
          pose,
          timestampMs: lastMs,
          live: { takenMs: 0, inferenceMs: 10, people: 1, counted: counts ? counter.push(pose, lastMs) : null },
        };
      }
    },
    run(on) {
      told.push(`run ${on}`);
      runs = on;
    },
    counting: {
      count(on) {
        told.push(`count ${on}`);
        counts = on;
      },
      async finish() {
        told.push('finish');
        counts = false;
        await CLOCK.wait(30);
        return counter.finish(lastMs);
      },
    },
  };
}

function staged(seen: Parameters<typeof createStagedCoach>[0]['seen'], changes = {}) {
  const told: string[] = [];
  const stage = createStagedCoach({
    seen,
    changes: { toLine: (source) => Promise.resolve(lined(source, told)), ...changes },
  });
  return { ...stage, told };
}

test('a set that was counted elsewhere is stored like any other', async () => {
  const target = { reps: 4, targetRir: 2, restSec: 90, setType: 'normal' } as const;
  const seen = sequence(READY, doing(airSquat, 4), standing(airSquat, 8000));
  const there = staged(seen, { target });
  const here = createStagedCoach({ seen, changes: { target } });
  for (const stage of [there, here]) {
    void stage.coach.start(CAMERA);
    await passUntil(() => stage.state().phase === 'finished');
    await pass(600);
  }
  expect(there.saves).toHaveLength(1);
  expect(there.saves[0]?.reps).toBe(4);
  expect(there.saves[0]?.camera?.repetitions.map(({ form }) => form.score)).toEqual(
    here.saves[0]?.camera?.repetitions.map(({ form }) => form.score),
  );
  expect(there.told).toEqual(['count true', 'finish']);
});

test('what is under way when the person ends the set is closed before it is stored', async () => {
  const stage = staged(sequence(READY, doing(airSquat, 3)));
  void stage.coach.start(CAMERA);
  await passUntil(() => stage.state().count === 2);
  // In the third, which is not counted yet.
  await pass(1200);
  expect(stage.state().count).toBe(2);
  void stage.coach.finish();
  await pass(1000);
  const set = stage.saves[0];
  expect((set?.reps ?? 0) + (set?.camera?.partials ?? 0)).toBe(3);
  expect(stage.told.at(-1)).toBe('finish');
});

test('a pause stops counting there, and coming back begins it again', async () => {
  const stage = staged(sequence(READY, doing(airSquat, 2), standing(airSquat, 9000), doing(airSquat, 2)));
  void stage.coach.start(CAMERA);
  await passUntil(() => stage.state().count === 2);
  stage.coach.pause();
  await pass(500);
  expect(stage.state()).toMatchObject({ phase: 'paused', pausedBy: 'person' });
  stage.coach.resume();
  await passUntil(() => stage.state().phase === 'performing');
  await passUntil(() => stage.state().count === 3);
  expect(stage.told.filter((each) => !each.startsWith('run'))).toEqual(['count true', 'finish', 'count true']);
});

test('nothing is computed while the page is hidden', async () => {
  let tell: (hidden: boolean) => void = () => undefined;
  const stage = staged(sequence(READY, doing(airSquat, 6)), {
    watchHidden(listener: (hidden: boolean) => void) {
      tell = listener;
      return () => {
        tell = () => undefined;
      };
    },
  });
  void stage.coach.start(CAMERA);
  await passUntil(() => stage.state().count === 1);
  tell(true);
  expect(stage.told.at(-1)).toBe('run false');
  const { count } = stage.state();
  await pass(5000);
  expect(stage.state().count).toBe(count);
  tell(false);
  expect(stage.told.at(-1)).toBe('run true');
  await passUntil(() => stage.state().count > count);
});
