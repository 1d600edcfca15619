// Phones throttle when they grow hot: fall from 30 to 25, 20 and 15 frames a second as the measured time per frame grows, rather
// than run flat out and stutter, and climb again only after the device has been quick for a while.

/**
 * A rate, and the frame time from which it is given up for the next lower one: where the device can do no more than that lower rate
 * anyway, so that pacing never costs a frame, and a steady 20 is not a stuttering 30.
 */
const STEPS = [
  { fps: 30, giveUpAboveMs: 1000 / 25 },
  { fps: 25, giveUpAboveMs: 1000 / 20 },
  { fps: 20, giveUpAboveMs: 1000 / 15 },
  { fps: 15, giveUpAboveMs: Number.POSITIVE_INFINITY },
] as const;

/** Frame times that a decision looks at: about a second and a half. */
const WINDOW = 31;
/**
 * A step down needs the slowness to last, so that one pause of the browser changes nothing; a step up a little longer. Not much: a device that
 * was slow only while it began would be held below what it can do for a quarter of a minute a step. Heat has a ceiling of its own.
 */
const DOWN_AFTER_MS = 2000;
const UP_AFTER_MS = 2000;
/**
 * A higher rate is tried again when frames take less than this share of what made it be given up. Near to it: whoever was slow for a
 * moment must not be held at a rate that costs frames, and going to and fro about a bound changes nothing that is seen.
 */
const UP_MARGIN = 0.95;

export interface RateGovernor {
  /** `frameMs`: from hand-over to result; `nowMs` rising. */
  record(frameMs: number, nowMs: number): void;
  targetFps(): number;
  /** Frames a second that nothing may go beyond: heat or battery ask for it. Infinity takes it away. */
  setCeiling(fps: number): void;
  /** Median of recent frame times; 0 before the first. */
  typicalMs(): number;
}

export function createRateGovernor(): RateGovernor {
  const recent: number[] = [];
  let step = 0;
  let ceilingFps = Number.POSITIVE_INFINITY;
  let slowSinceMs: number | null = null;
  let quickSinceMs: number | null = null;

  const median = () => {
    const sorted = [...recent].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };

  return {
    record(frameMs, nowMs) {
      recent.push(frameMs);
      if (recent.length > WINDOW) recent.shift();
      const typicalMs = median();
      const limit = STEPS[step]?.giveUpAboveMs ?? Number.POSITIVE_INFINITY;
      const limitAbove = STEPS[step - 1]?.giveUpAboveMs ?? 0;
      slowSinceMs = typicalMs > limit ? (slowSinceMs ?? nowMs) : null;
      quickSinceMs = typicalMs < limitAbove * UP_MARGIN ? (quickSinceMs ?? nowMs) : null;
      if (slowSinceMs !== null && nowMs - slowSinceMs >= DOWN_AFTER_MS && step < STEPS.length - 1) {
        step += 1;
        slowSinceMs = null;
      } else if (quickSinceMs !== null && nowMs - quickSinceMs >= UP_AFTER_MS && step > 0) {
        step -= 1;
        quickSinceMs = null;
      }
    },
    targetFps: () => Math.min(ceilingFps, STEPS[step]?.fps ?? 15),
    setCeiling(fps) {
      ceilingFps = fps;
    },
    typicalMs: median,
  };
}
