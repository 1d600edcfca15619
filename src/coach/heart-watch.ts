// What the strap heard, set by set: keeps the last minutes of samples, says what a set did to the heart, and adds how it came down once the
// rest was long enough to tell.
import type { HeartSample } from '../domain/heart/heart-samples.ts';
import type { HeartZones } from '../domain/heart/heart-zones.ts';
import { type HeartFacts, heartOfSet } from '../domain/heart/set-heart.ts';
import type { SetRecord } from '../domain/log/records.ts';

export interface HeartWatch {
  /** A set begins: what the heart does from here on is no rest. */
  setBegins(): void;
  /** Of a set as it is told now; null without a strap, or where too little was heard. */
  factsOf(startedAt: Date, endedAt: Date): HeartFacts | null;
  /** The set lies in the log: its rest is heard to the end and then stored with it. Settles then; never rejects. */
  followRest(set: SetRecord): Promise<void>;
}

export interface HeartWatchDependencies {
  /** Tells of every sample, times since the Unix epoch; returns what stops it. */
  readonly onSample: (listener: (sample: HeartSample) => void) => () => void;
  readonly zones: () => HeartZones | null;
  readonly now: () => Date;
  readonly wait: (ms: number) => Promise<void>;
  /** Reads the set as it lies in the log and writes it back with the facts. Never rejects. */
  readonly store: (set: Pick<SetRecord, 'id' | 'workoutId'>, heart: HeartFacts) => Promise<void>;
}

/** The longest set and its rest, at one sample a second. */
const KEPT_MS = 45 * 60_000;
/** A minute of rest, and what the mean about its end needs. */
const REST_HEARD_MS = 64_000;

export function createHeartWatch({ onSample, zones, now, wait, store }: HeartWatchDependencies): HeartWatch {
  let samples: HeartSample[] = [];
  let begunMs = Number.NEGATIVE_INFINITY;
  onSample((sample) => {
    samples.push(sample);
    if (samples.length % 600 === 0) samples = samples.filter(({ atMs }) => atMs > sample.atMs - KEPT_MS);
  });

  function factsOf(startedAt: Date, endedAt: Date): HeartFacts | null {
    const span = { startMs: startedAt.getTime(), endMs: endedAt.getTime() };
    // The next set is no rest: what was heard from its beginning on says nothing of how the heart came down.
    const heard = begunMs > span.endMs ? samples.filter(({ atMs }) => atMs < begunMs) : samples;
    return heartOfSet(heard, span, zones());
  }

  return {
    setBegins() {
      begunMs = now().getTime();
    },
    factsOf,
    async followRest(set) {
      const startedAt = new Date(set.startedAt);
      const endedAt = new Date(set.endedAt);
      if (!factsOf(startedAt, endedAt)) return;
      const leftMs = endedAt.getTime() + REST_HEARD_MS - now().getTime();
      if (leftMs > 0) await wait(leftMs);
      const facts = factsOf(startedAt, endedAt);
      if (facts && facts.recovery30Bpm !== undefined) await store(set, facts);
    },
  };
}
