// From packets to a rate that can be shown and stored: beats that are none are left out, a single wild value never shows.
import type { HeartMeasurement } from './heart-measurement.ts';

export interface HeartSample {
  readonly atMs: number;
  /** Smoothed over the last few beats, not rounded. */
  readonly bpm: number;
}

/** Beyond these a rate is a fault of contact: between the slowest athletes asleep and the fastest hearts of the young. */
const BELIEVABLE_BPM = { min: 30, max: 230 } as const;
/** An interval this far from the median of its neighbours is a missed or an extra beat (Malik's filter: 20 %). */
const ARTEFACT_SHARE = 0.2;
const NEIGHBOURS = 5;
/** So many in a row that agree with each other are a new rate, not artefacts. */
const NEW_RATE_AFTER = 3;
/** The rate is the mean over so many good intervals. */
const SMOOTHED_OVER = 5;
/** Intervals whose rate is this far from what the strap itself says are not believed: then its own value goes. */
const MOST_APART_BPM = 15;
/** A jump of more than this within two seconds must be seen twice. */
const JUMP_BPM = 25;
const JUMP_MS = 2000;
/** After so long without a packet the past says nothing. */
const FORGET_MS = 5000;

/** Milliseconds between beats, oldest first, without artefacts. */
export function createIntervalFilter(): {
  push(intervalMs: number): boolean;
  recent(): readonly number[];
  reset(): void;
} {
  let good: number[] = [];
  let refused: number[] = [];
  return {
    push(intervalMs) {
      if (!(intervalMs >= 60_000 / BELIEVABLE_BPM.max && intervalMs <= 60_000 / BELIEVABLE_BPM.min)) return false;
      const usual = median(good.slice(-NEIGHBOURS)) ?? intervalMs;
      if (isNear(intervalMs, usual)) {
        refused = [];
      } else {
        refused = [...refused, intervalMs].slice(-NEW_RATE_AFTER);
        const middle = median(refused) ?? intervalMs;
        if (refused.length < NEW_RATE_AFTER || !refused.every((each) => isNear(each, middle))) return false;
        good = [];
        refused = [];
      }
      good = [...good, intervalMs].slice(-Math.max(NEIGHBOURS, SMOOTHED_OVER));
      return true;
    },
    recent: () => good.slice(-SMOOTHED_OVER),
    reset() {
      good = [];
      refused = [];
    },
  };
}

/** Packets in time order; null where this one says nothing (no contact, no rate, a wild value). */
export function createHeartSmoother(): { push(measurement: HeartMeasurement, atMs: number): HeartSample | null } {
  const intervals = createIntervalFilter();
  let last: HeartSample | null = null;
  let doubted: number | null = null;
  return {
    push({ bpm: stated, contact, rrMs }, atMs) {
      if (last && atMs - last.atMs > FORGET_MS) {
        intervals.reset();
        last = null;
        doubted = null;
      }
      if (contact === false) return null;
      for (const interval of rrMs) intervals.push(interval);
      const recent = intervals.recent();
      const byBeats = recent.length < NEW_RATE_AFTER ? null : 60_000 / mean(recent);
      const isStated = stated >= BELIEVABLE_BPM.min && stated <= BELIEVABLE_BPM.max;
      const bpm =
        byBeats !== null && (!isStated || Math.abs(byBeats - stated) <= MOST_APART_BPM)
          ? byBeats
          : isStated
            ? stated
            : null;
      if (bpm === null) return null;
      const jumps = last !== null && atMs - last.atMs <= JUMP_MS && Math.abs(bpm - last.bpm) > JUMP_BPM;
      if (jumps && (doubted === null || Math.abs(bpm - doubted) > JUMP_BPM)) {
        doubted = bpm;
        return null;
      }
      doubted = null;
      last = { atMs, bpm };
      return last;
    },
  };
}

function isNear(intervalMs: number, usualMs: number): boolean {
  return Math.abs(intervalMs - usualMs) <= ARTEFACT_SHARE * usualMs;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
