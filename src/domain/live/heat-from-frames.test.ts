import { expect, test } from 'vitest';
import { createHeatFromFrames, heatOf } from './heat-from-frames.ts';

function feed(
  heat: ReturnType<typeof createHeatFromFrames>,
  inferenceMs: number,
  seconds: number,
  fromMs: number,
): number {
  for (let atMs = fromMs; atMs < fromMs + 1000 * seconds; atMs += 50) heat.record(inferenceMs, atMs);
  return fromMs + 1000 * seconds;
}

test('nothing is said before there is something to compare with', () => {
  const heat = createHeatFromFrames();
  feed(heat, 30, 5, 0);
  expect(heat.pressure()).toBeNull();
  feed(heat, 30, 20, 5000);
  expect(heat.pressure()).toBe('nominal');
});

test('a device that takes half as long again, and then twice as long, for half a minute', () => {
  const heat = createHeatFromFrames();
  let nowMs = feed(heat, 30, 70, 0);
  nowMs = feed(heat, 47, 15, nowMs);
  expect(heat.pressure()).toBe('nominal');
  nowMs = feed(heat, 47, 30, nowMs);
  expect(heat.pressure()).toBe('serious');
  nowMs = feed(heat, 65, 45, nowMs);
  expect(heat.pressure()).toBe('critical');
  feed(heat, 31, 45, nowMs);
  expect(heat.pressure()).toBe('nominal');
});

test('slow first frames, while a model is compiled, are not what it is measured by', () => {
  const heat = createHeatFromFrames();
  let nowMs = feed(heat, 400, 10, 0);
  nowMs = feed(heat, 30, 60, nowMs);
  feed(heat, 31, 60, nowMs);
  expect(heat.pressure()).toBe('nominal');
});

test('one busy moment is no heat, and a rest is none either', () => {
  const heat = createHeatFromFrames();
  let nowMs = feed(heat, 30, 90, 0);
  nowMs = feed(heat, 120, 8, nowMs);
  nowMs = feed(heat, 30, 40, nowMs);
  expect(heat.pressure()).toBe('nominal');
  feed(heat, 30, 40, nowMs + 120_000);
  expect(heat.pressure()).toBe('nominal');
});

test('a busy processor is no hot one: it takes frames that have grown long', () => {
  expect(heatOf('critical', 'nominal')).toBe('fair');
  expect(heatOf('critical', null)).toBe('fair');
  expect(heatOf('serious', 'critical')).toBe('critical');
  expect(heatOf('nominal', 'critical')).toBe('nominal');
  expect(heatOf(null, 'serious')).toBe('serious');
  expect(heatOf(null, null)).toBeNull();
});
