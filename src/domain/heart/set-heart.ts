// What a set did to the heart, and how it came down in the rest: a few numbers for the log.
import type { HeartSample } from './heart-samples.ts';
import { type HeartZones, zoneOf } from './heart-zones.ts';

/** Beats per minute, whole. */
export interface HeartFacts {
  readonly startBpm: number;
  readonly meanBpm: number;
  readonly peakBpm: number;
  readonly endBpm: number;
  /** How far the rate had dropped 30 and 60 seconds after the set; absent where it was not seen, or the next set began before. */
  readonly recovery30Bpm?: number;
  readonly recovery60Bpm?: number;
  /** Shares of the time below zone 1 and in zones 1 to 5, together 1; absent where zones are not known. */
  readonly zoneShares?: readonly number[];
  /** The maximum that the zones hang on. */
  readonly maxBpm?: number;
  /** Share of the set in which the strap was heard, 0–1. */
  readonly coverage: number;
}

/** A rate stands for the time around it, up to this long without another. */
const HELD_MS = 3000;
/** The rate at a moment is the mean over this long to each side of it. */
const ABOUT_MS = 3000;
/** Heard for less of the set than this, nothing is said of it. */
const LEAST_COVERAGE = 0.4;

export interface SetSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** `samples` in time order, from before the set to some time after it, all on one clock. Null where too little was heard. */
export function heartOfSet(
  samples: readonly HeartSample[],
  { startMs, endMs }: SetSpan,
  zones: HeartZones | null,
): HeartFacts | null {
  const lengthMs = endMs - startMs;
  const stretches = stretchesOf(samples, startMs, endMs);
  const heardMs = sum(stretches.map(({ ms }) => ms));
  if (!(lengthMs > 0) || heardMs < LEAST_COVERAGE * lengthMs) return null;
  const rates = stretches.map(({ bpm }) => bpm);
  const recovery = (afterMs: number) => recoveryAfter(samples, endMs, afterMs);
  const [recovery30, recovery60] = [recovery(30_000), recovery(60_000)];
  return {
    startBpm: Math.round(rateAt(samples, startMs) ?? rates[0] ?? 0),
    meanBpm: Math.round(sum(stretches.map(({ bpm, ms }) => bpm * ms)) / heardMs),
    peakBpm: Math.round(Math.max(...rates)),
    endBpm: Math.round(rateAt(samples, endMs) ?? rates.at(-1) ?? 0),
    ...(recovery30 === null ? {} : { recovery30Bpm: recovery30 }),
    ...(recovery60 === null ? {} : { recovery60Bpm: recovery60 }),
    ...(zones === null ? {} : { zoneShares: sharesOf(stretches, heardMs, zones), maxBpm: zones.maxBpm }),
    coverage: Math.round((100 * Math.min(heardMs, lengthMs)) / lengthMs) / 100,
  };
}

/**
 * Beats by which the rate dropped from the end of a set to `afterMs` later, whole; negative where it rose. Null where either was not heard.
 * The heart goes on rising for some seconds after a short hard set: the drop is taken from the highest of the last and next ten seconds.
 */
export function recoveryAfter(samples: readonly HeartSample[], endMs: number, afterMs: number): number | null {
  const about = samples.filter(({ atMs }) => atMs >= endMs - 10_000 && atMs <= endMs + 10_000).map(({ bpm }) => bpm);
  const after = rateAt(samples, endMs + afterMs);
  return about.length === 0 || after === null ? null : Math.round(Math.max(...about) - after);
}

function rateAt(samples: readonly HeartSample[], momentMs: number): number | null {
  const near = samples.filter(({ atMs }) => Math.abs(atMs - momentMs) <= ABOUT_MS);
  return near.length === 0 ? null : sum(near.map(({ bpm }) => bpm)) / near.length;
}

interface Stretch {
  readonly bpm: number;
  readonly ms: number;
}

/** Each sample with the time it stands for within the set. */
function stretchesOf(samples: readonly HeartSample[], startMs: number, endMs: number): readonly Stretch[] {
  return samples.flatMap(({ atMs, bpm }, index) => {
    const nextMs = samples[index + 1]?.atMs ?? atMs + HELD_MS;
    const ms = Math.min(nextMs, atMs + HELD_MS, endMs) - Math.max(atMs, startMs);
    return ms > 0 ? [{ bpm, ms }] : [];
  });
}

function sharesOf(stretches: readonly Stretch[], heardMs: number, zones: HeartZones): readonly number[] {
  const times = [0, 0, 0, 0, 0, 0];
  for (const { bpm, ms } of stretches) {
    const zone = zoneOf(bpm, zones);
    times[zone] = (times[zone] ?? 0) + ms;
  }
  return times.map((ms) => Math.round((1000 * ms) / heardMs) / 1000);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
