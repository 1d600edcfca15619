// Heat is read off the frames: a device that takes much longer for the same work than it did, minute after minute, is
// being throttled by its maker.
import type { Pressure } from './power-limit.ts';

export interface HeatFromFrames {
  /** `inferenceMs`: the model's time for one frame; `nowMs` rising. */
  record(inferenceMs: number, nowMs: number): void;
  /** Null until there is something to compare with. */
  pressure(): Pressure | null;
}

/**
 * Browsers that tell of pressure mean how busy the processor is, not how warm: where the processor itself poses, on a device of few cores, it is
 * `critical` from the first set on (measured: two cores, wasm, cool). So their word can only deny heat; that frames have grown
 * long has to show it.
 */
export function heatOf(told: Pressure | null, fromFrames: Pressure | null): Pressure | null {
  switch (told) {
    case null:
      return fromFrames;
    case 'nominal':
    case 'fair':
      return told;
    case 'serious':
    case 'critical':
      return fromFrames === 'serious' || fromFrames === 'critical' ? fromFrames : 'fair';
  }
}

/** Frame times are looked at by their median over so long: one busy moment of the browser is no heat. */
const WINDOW_MS = 10_000;
/** What the device can do is its best window of this first while; a model is still being compiled in the very first of them. */
const LEARN_MS = 60_000;
/** Windows in a row that must be slow, or quick again: a sustained growth, not a neighbour's work. */
const SLOW_WINDOWS = 3;
/** Growth against the best. Published: phones fall from 17–20 to 9 frames a second in ten minutes (opendatacam-mobile #6), twice the time. */
const SERIOUS = 1.5;
const CRITICAL = 2;

const ORDER = ['nominal', 'serious', 'critical'] as const;

export function createHeatFromFrames(): HeatFromFrames {
  const times: number[] = [];
  let firstMs: number | null = null;
  let windowFromMs = 0;
  let bestMs = Number.POSITIVE_INFINITY;
  const lately: number[] = [];
  let level = 0;

  function closeWindow(nowMs: number): void {
    times.sort((a, b) => a - b);
    const medianMs = times[Math.floor(times.length / 2)] ?? 0;
    times.length = 0;
    if (firstMs === null || medianMs <= 0) return;
    if (nowMs - firstMs <= LEARN_MS) {
      bestMs = Math.min(bestMs, medianMs);
      return;
    }
    const growth = medianMs / bestMs;
    lately.push(growth >= CRITICAL ? 2 : growth >= SERIOUS ? 1 : 0);
    if (lately.length > SLOW_WINDOWS) lately.shift();
    if (lately.length < SLOW_WINDOWS) return;
    const [least, most] = [Math.min(...lately), Math.max(...lately)];
    // Up to what all of them show, down to the worst that any of them shows.
    level = Math.min(most, Math.max(least, level));
  }

  return {
    record(inferenceMs, nowMs) {
      if (firstMs === null) {
        firstMs = nowMs;
        windowFromMs = nowMs;
      }
      // A rest between: what was half gathered says nothing.
      if (nowMs - windowFromMs > 2 * WINDOW_MS) {
        times.length = 0;
        windowFromMs = nowMs;
      }
      times.push(inferenceMs);
      if (nowMs - windowFromMs < WINDOW_MS) return;
      closeWindow(nowMs);
      windowFromMs = nowMs;
    },
    pressure: () => (Number.isFinite(bestMs) ? (ORDER[level] ?? 'nominal') : null),
  };
}
