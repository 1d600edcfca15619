import { expect, test } from 'vitest';
import type { LumaGrid } from '../domain/body/framing-light.ts';
import type { Pose } from '../domain/body/keypoints.ts';
import { createLookAround } from './look-around.ts';
import type { Run } from './coach-run.ts';

const grid = (luma: number): LumaGrid => ({
  columns: 8,
  rows: 6,
  lumas: Array.from({ length: 48 }, (_, at) => luma + (at % 3)),
});
const BODY: Pose = {
  timestampMs: 0,
  width: 640,
  height: 480,
  keypoints: Array.from({ length: 17 }, (_, index) => ({ x: 300 + index, y: 100 + 10 * index, score: 0.7 })),
};

function createRun(mirrored: boolean): Run {
  const source = { kind: 'camera', mirrored, preview: {} };
  return { source, people: 1, lastMs: 0 } as unknown as Run;
}

function createMeter(lumaAt: (look: number) => number) {
  const state = { looks: 0 };
  return {
    state,
    meter: {
      measure: () => lumaAt(state.looks),
      look: () => grid(lumaAt(state.looks++)),
    },
  };
}

test('light is looked at seldom, and not at all while a body is counted', () => {
  const { state, meter } = createMeter(() => 20);
  const around = createLookAround(meter, null);
  const run = createRun(true);
  for (; run.lastMs < 7000; run.lastMs += 50) expect(around.look(run, null, true).light).toBe('too_dark');
  expect(state.looks).toBe(10);
  expect(around.look(run, BODY, false).light).toBe('fine');
  for (; run.lastMs < 20_000; run.lastMs += 50) around.look(run, BODY, false);
  expect(state.looks).toBe(10);
});

test('a body that is seen in the dark is no reason to complain', () => {
  const around = createLookAround(createMeter(() => 20).meter, null);
  expect(around.look(createRun(true), BODY, true).light).toBe('fine');
});

test('the back camera looks the other way than the screen', () => {
  const tilt = { read: () => ({ screenUpDeg: 20, isMoving: false }), stop: () => undefined };
  const around = createLookAround(null, tilt);
  expect(around.look(createRun(true), null, true)).toMatchObject({ pitchUpDeg: 20, isMoving: false });
  expect(around.look(createRun(false), null, true)).toMatchObject({ pitchUpDeg: -20 });
  expect(around.look(createRun(false), null, false).pitchUpDeg).toBeUndefined();
});

test('without a sensor a picture that keeps changing as a whole is that of a phone in a hand', () => {
  const around = createLookAround(createMeter((look) => (look < 6 && look % 2 === 0 ? 60 : 160)).meter, null);
  const run = createRun(true);
  const moving: boolean[] = [];
  for (; run.lastMs < 7000; run.lastMs += 700) moving.push(around.look(run, null, true).isMoving ?? false);
  expect(moving.slice(0, 3)).toEqual([false, false, true]);
  expect(moving.slice(-2)).toEqual([false, false]);
});

test('nothing to look with, nothing known', () => {
  expect(createLookAround(null, null).look(createRun(true), null, true)).toEqual({
    people: 1,
    light: 'fine',
    pitchUpDeg: null,
    isMoving: false,
  });
});
