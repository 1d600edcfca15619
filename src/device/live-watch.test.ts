import { expect, test } from 'vitest';
import type { PowerState } from '../domain/live/power-limit.ts';
import { CUE_MEASURE } from './cue-latency.ts';
import { POSE_FRAME_MEASURE } from './frame-loop.ts';
import { createLiveWatch, type TimelineEntry } from './live-watch.ts';

function createStage({ tellsTasks = true } = {}) {
  const listeners = new Map<string, (entry: TimelineEntry) => void>();
  const clock = { ms: 0 };
  const power = { state: { battery: null, pressure: null } as PowerState, tell: () => undefined as void };
  const watch = createLiveWatch({
    observe(type, listener) {
      if (type === 'longtask' && !tellsTasks) return false;
      listeners.set(type, listener);
      return true;
    },
    watchPower(listener) {
      power.tell = () => listener(power.state);
      return { now: () => power.state, known: () => ({ battery: true, pressure: true }), close: () => undefined };
    },
    now: () => clock.ms,
  });
  return {
    watch,
    power,
    clock,
    frames(count: number, inferenceMs: number, everyMs = 50) {
      for (let frame = 0; frame < count; frame++) {
        clock.ms += everyMs;
        listeners.get('measure')?.({
          name: POSE_FRAME_MEASURE,
          startTime: clock.ms - inferenceMs - 2,
          duration: inferenceMs + 2,
          detail: { timestampMs: clock.ms, inferenceMs },
        });
      }
    },
    word: (ms: number) => listeners.get('measure')?.({ name: CUE_MEASURE, startTime: 0, duration: ms }),
    task: (ms: number) => listeners.get('longtask')?.({ name: 'self', startTime: 0, duration: ms }),
  };
}

test('figures of the set under way: rate, times, words, tasks', () => {
  const stage = createStage();
  stage.frames(5, 400);
  stage.task(300);
  stage.watch.begin();
  stage.frames(101, 40);
  stage.word(60);
  stage.task(70);
  stage.task(55);
  const figures = stage.watch.figures();
  expect(figures.seconds).toBeCloseTo(5, 3);
  expect(figures.fps).toBeCloseTo(20, 3);
  expect(figures.inferenceMs).toEqual({ count: 101, p50: 40, p95: 40 });
  expect(figures.poseMs.p50).toBe(42);
  expect(figures.wordMs).toEqual({ count: 1, p50: 60, p95: 60 });
  expect(figures.longTasks).toEqual({ count: 2, longestMs: 70 });
  expect(stage.watch.inferenceMs()).toHaveLength(101);
});

test('what this browser cannot tell is null, never nought', () => {
  const { watch } = createStage({ tellsTasks: false });
  expect(watch.figures()).toMatchObject({
    fps: null,
    longTasks: null,
    wordMs: { count: 0, p50: null, p95: null },
  });
});

test('a battery that runs low lowers the ceiling, whoever listens', () => {
  const stage = createStage();
  const heard: number[] = [];
  const stop = stage.watch.onCeiling((fps) => heard.push(fps));
  stage.power.state = { battery: { level: 0.15, charging: false }, pressure: null };
  stage.power.tell();
  stage.power.state = { battery: { level: 0.05, charging: false }, pressure: null };
  stage.power.tell();
  expect(heard).toEqual([Number.POSITIVE_INFINITY, 20, 15]);
  expect(stage.watch.power()).toMatchObject({ ceilingFps: 15, targetFps: 15 });
  stop();
  stage.power.state = { battery: { level: 0.05, charging: true }, pressure: null };
  stage.power.tell();
  expect(heard).toHaveLength(3);
});

test('where the browser says nothing of heat, frames that grow long say it, and that they are short again', () => {
  const stage = createStage();
  const heard: number[] = [];
  stage.watch.onCeiling((fps) => heard.push(fps));
  stage.frames(1400, 30);
  stage.frames(900, 50);
  expect(heard).toEqual([Number.POSITIVE_INFINITY, 20]);
  stage.frames(2400, 30);
  expect(heard).toEqual([Number.POSITIVE_INFINITY, 20, Number.POSITIVE_INFINITY]);
});

test('a processor that is merely busy, as the browser tells it, lowers nothing', () => {
  const stage = createStage();
  stage.power.state = { battery: null, pressure: 'critical' };
  stage.power.tell();
  stage.frames(2000, 30);
  expect(stage.watch.power().ceilingFps).toBe(Number.POSITIVE_INFINITY);
  stage.frames(900, 70);
  expect(stage.watch.power().ceilingFps).toBe(15);
});

test('the browser’s own word that there is no pressure outweighs the frames', () => {
  const stage = createStage();
  stage.power.state = { battery: null, pressure: 'nominal' };
  stage.power.tell();
  stage.frames(1400, 30);
  stage.frames(900, 70);
  expect(stage.watch.power()).toMatchObject({ heatFromFrames: 'critical', ceilingFps: Number.POSITIVE_INFINITY });
});
