// One driving signal followed for the body, or for one side of it: its own start, its travel, and where it stood a moment ago.
import type { Side } from '../body/keypoints.ts';
import type { ExpectedDriving } from './expectation.ts';
import { createOwnStart } from './own-start.ts';
import { createTravel, type Sample, type TravelEvent } from './travel.ts';

/** Longest repetition whose other side is asked about: 30 s at 30 fps. */
const MAX_SAMPLES = 900;

export interface Track {
  /** Null: the body as a whole. */
  readonly side: Side | null;
  /** Takes the signal's value in; undefined = not seen, which leaves everything as it was. */
  see(value: number | undefined, timestampMs: number): void;
  /** Follows what was seen since the last call; at most one event a frame. */
  advance(): TravelEvent | null;
  /** 0 start … 1 turning point, of the last look. */
  progress(): number;
  /** The same at an earlier moment, by the nearest look; 0 where there is none. */
  progressAt(timestampMs: number): number;
  moving(): boolean;
  begunMs(): number | null;
  finish(): TravelEvent | null;
  reset(): void;
}

export interface TrackOptions {
  readonly minimumMs: number;
  /** See TravelOptions. */
  readonly longestStayMs: () => number;
}

export function createTrack(expected: ExpectedDriving, side: Side | null, options: TrackOptions): Track {
  const { start, turn, minimumRange } = expected;
  const travel = createTravel({ minimumTravel: Math.abs(minimumRange / (turn - start)), ...options });
  const ownStart = createOwnStart(expected);
  let last: Sample | null = null;
  let isNew = false;
  let past: Sample[] = [];
  return {
    side,
    see(value, timestampMs) {
      if (value === undefined) return;
      last = { progress: ownStart.progressOf(value, timestampMs, !travel.moving()), timestampMs };
      isNew = true;
      if (side === null) return;
      past.push(last);
      if (past.length > MAX_SAMPLES) past = past.slice(-MAX_SAMPLES / 2);
    },
    advance() {
      if (!last || !isNew) return null;
      isNew = false;
      return travel.push(last);
    },
    progress: () => last?.progress ?? 0,
    progressAt(timestampMs) {
      let nearest: Sample | null = null;
      for (const sample of past)
        if (!nearest || Math.abs(sample.timestampMs - timestampMs) < Math.abs(nearest.timestampMs - timestampMs))
          nearest = sample;
      return nearest?.progress ?? 0;
    },
    moving: () => travel.moving(),
    begunMs: () => travel.startedMs(),
    finish: () => (last ? travel.finish(last) : null),
    reset() {
      travel.reset();
      last = null;
      isNew = false;
      past = [];
    },
  };
}
