import { expect, test } from 'vitest';
import { createRateGovernor } from './rate-governor.ts';

function run(
  governor: ReturnType<typeof createRateGovernor>,
  frameMs: number,
  seconds: number,
  fromMs: number,
): number {
  let nowMs = fromMs;
  while (nowMs < fromMs + 1000 * seconds) {
    nowMs += Math.max(frameMs, 1000 / governor.targetFps());
    governor.record(frameMs, nowMs);
  }
  return nowMs;
}

test('a quick device stays at 30', () => {
  const governor = createRateGovernor();
  run(governor, 18, 60, 0);
  expect(governor.targetFps()).toBe(30);
});

test('a device that grows hot falls to 20, then 15, and climbs again when it has cooled', () => {
  const governor = createRateGovernor();
  let nowMs = run(governor, 55, 10, 0);
  expect(governor.targetFps()).toBe(20);
  nowMs = run(governor, 70, 10, nowMs);
  expect(governor.targetFps()).toBe(15);
  nowMs = run(governor, 20, 2.5, nowMs);
  expect(governor.targetFps()).toBe(15);
  nowMs = run(governor, 20, 8, nowMs);
  expect(governor.targetFps()).toBe(30);
  expect(nowMs).toBeGreaterThan(0);
});

test('one long pause changes nothing', () => {
  const governor = createRateGovernor();
  const nowMs = run(governor, 20, 5, 0);
  governor.record(900, nowMs + 900);
  run(governor, 20, 5, nowMs + 900);
  expect(governor.targetFps()).toBe(30);
});

test('no rate costs a frame of what the device could do back to back', () => {
  for (let frameMs = 34; frameMs < 130; frameMs++) {
    const governor = createRateGovernor();
    run(governor, frameMs, 30, 0);
    const possible = Math.min(30, 1000 / frameMs);
    expect(Math.min(possible, governor.targetFps()) / possible, `${frameMs} ms`).toBeGreaterThanOrEqual(1);
  }
});

test('a slow spell does not hold a device below what it can do for longer than a while', () => {
  for (let frameMs = 20; frameMs < 90; frameMs++) {
    const governor = createRateGovernor();
    const nowMs = run(governor, 120, 10, 0);
    run(governor, frameMs, 60, nowMs);
    const possible = Math.min(30, 1000 / frameMs);
    expect(Math.min(possible, governor.targetFps()) / possible, `${frameMs} ms`).toBeGreaterThanOrEqual(0.94);
  }
});

test('a ceiling holds whatever the frames say, and is gone when it is taken away', () => {
  const governor = createRateGovernor();
  const nowMs = run(governor, 18, 10, 0);
  governor.setCeiling(20);
  expect(governor.targetFps()).toBe(20);
  run(governor, 18, 10, nowMs);
  expect(governor.targetFps()).toBe(20);
  governor.setCeiling(Number.POSITIVE_INFINITY);
  expect(governor.targetFps()).toBe(30);
});
