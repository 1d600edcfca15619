// Follows one driving signal, as progress from start (0) to turning point (1), and says when a repetition or a partial is complete.
// Zigzag with hysteresis: the person's own start and depth set the scale, fixed gates only bound it.

export interface TravelOptions {
  /** Share of full travel that counts, 0–1: the movement's minimum range. */
  readonly minimumTravel: number;
  readonly minimumMs: number;
  /**
   * Longest stay about the turning point that is still a repetition, in milliseconds: longer is a rest there. Asked when one ends, since
   * within a set more is believed than of a movement that stands alone. Default: `MAXIMUM_PAUSE_MS`.
   */
  readonly longestStayMs?: () => number;
}

export interface Sample {
  readonly progress: number;
  readonly timestampMs: number;
}

export type TravelEvent =
  | {
      readonly kind: 'complete';
      readonly start: Sample;
      readonly turn: Sample;
      readonly end: Sample;
      readonly pauseMs: number;
    }
  | { readonly kind: 'partial'; readonly start: Sample; readonly turn: Sample; readonly end: Sample };

/** Less travel than this is swaying, breathing or noise, not even a partial. */
const PARTIAL_TRAVEL = 0.25;
/** A repetition must come at least this near the turning point, whatever its travel (0 start, 1 turn). */
const MINIMUM_DEPTH = 0.42;
/** It has left the start when it moved this far from the best start position. */
const LEAVE = 0.14;
/** It has turned when it came back by this share of its travel. */
const TURN_BACK = 0.18;
/** It is over when this share of its travel is undone: waiting for more would delay the count. */
const RETURNED = 0.72;
/** Somebody who does not come all the way back but this far before setting out again has done one repetition, not half of two. */
const RETURNED_ENOUGH = 0.5;
/** Setting out again shows as this share of the travel, and at least `LEAVE`. */
const SET_OUT_AGAIN = 0.2;
/** Time constant with which the start follows a body that sinks: slow enough not to follow a slow repetition. */
const DRIFT_TIME_MS = 4000;
/** Hovering this long short of a partial is a start that has moved (tired arms, a shifted foot), not a repetition begun. */
const DRIFT_MS = 1500;
/** Progress within this of the turning point belongs to the pause. */
const PAUSE_ZONE = 0.08;
/**
 * Beyond `STAY_DEPTH` of the travel the body is about its turning point. An even repetition spends two thirds of its time beyond
 * `SET_OUT_DEPTH` there, a rest nearly all of it.
 */
const STAY_DEPTH = 0.5;
const SET_OUT_DEPTH = 0.15;
const STAY_SHARE = 0.82;
/** A start position deeper than this is not one: the body is resting half-way. */
const START_CEILING = 0.5;
/** Longest believable repetition: the slowest negatives take ten seconds. */
const MAXIMUM_MS = 30_000;
/** Longer at the turning point is a rest there: lying on the floor, sitting. */
const MAXIMUM_PAUSE_MS = 8000;

export function createTravel(options: TravelOptions): {
  push(sample: Sample): TravelEvent | null;
  finish(sample: Sample): TravelEvent | null;
  moving(): boolean;
  startedMs(): number | null;
  reset(): void;
} {
  let phase: 'start' | 'out' | 'back' = 'start';
  /** The best recent start position, and the last moment near it. */
  let rest: Sample | null = null;
  let begun: Sample | null = null;
  let turn: Sample | null = null;
  /** The furthest back since the turn. */
  let trough: Sample | null = null;
  /** Since setting out; from `inZone` on it lies within the pause zone of the turn. */
  let path: Sample[] = [];
  let inZone = 0;
  let pauseToMs = 0;

  function settleAt(sample: Sample): void {
    phase = 'start';
    rest = sample;
    begun = null;
    turn = null;
    trough = null;
  }

  function setOut(from: Sample, sample: Sample): void {
    phase = 'out';
    begun = from;
    turn = sample;
    trough = null;
    path = [sample];
    inZone = 0;
    pauseToMs = sample.timestampMs;
  }

  function pauseMs(): number {
    return Math.max(0, pauseToMs - (path[inZone]?.timestampMs ?? pauseToMs));
  }

  function close(sample: Sample, from: Sample, peak: Sample): TravelEvent | null {
    const travel = peak.progress - from.progress;
    const paused = pauseMs();
    settleAt(sample);
    const stayed = timeBeyond(STAY_DEPTH, from, travel, sample);
    const rests =
      stayed > (options.longestStayMs?.() ?? MAXIMUM_PAUSE_MS) &&
      stayed > STAY_SHARE * timeBeyond(SET_OUT_DEPTH, from, travel, sample);
    const counts =
      !rests &&
      travel >= options.minimumTravel &&
      peak.progress >= MINIMUM_DEPTH &&
      sample.timestampMs - from.timestampMs >= options.minimumMs;
    if (counts) return { kind: 'complete', start: from, turn: peak, end: sample, pauseMs: paused };
    return travel >= PARTIAL_TRAVEL && !rests ? { kind: 'partial', start: from, turn: peak, end: sample } : null;
  }

  /** Milliseconds from the first to the last look beyond this share of the travel. */
  function timeBeyond(share: number, from: Sample, travel: number, end: Sample): number {
    const depth = from.progress + share * travel;
    const first = path.find(({ progress }) => progress >= depth);
    const last = path.findLast(({ progress }) => progress >= depth);
    return (last?.timestampMs ?? end.timestampMs) - (first?.timestampMs ?? end.timestampMs);
  }

  /** True where nothing is under way any more: too long on the way, too long at the turning point, or hovering short of it. */
  function isRest({ timestampMs }: Sample, from: Sample, peak: Sample): boolean {
    if (timestampMs - from.timestampMs > MAXIMUM_MS || pauseMs() > MAXIMUM_PAUSE_MS) return true;
    return peak.progress - from.progress < PARTIAL_TRAVEL && timestampMs - peak.timestampMs > DRIFT_MS;
  }

  function push(sample: Sample): TravelEvent | null {
    if (phase === 'start') {
      if (!rest || sample.progress < rest.progress + 0.06) {
        // Drifts slowly with the person, jumps at once to a better start.
        if (!rest || sample.progress <= rest.progress) rest = sample;
        else {
          const share = 1 - Math.exp((rest.timestampMs - sample.timestampMs) / DRIFT_TIME_MS);
          const progress = rest.progress + share * (sample.progress - rest.progress);
          rest = { progress, timestampMs: sample.timestampMs };
        }
        return null;
      }
      if (sample.progress - rest.progress < LEAVE || rest.progress > START_CEILING) {
        if (rest.progress > START_CEILING && sample.progress < rest.progress) rest = sample;
        return null;
      }
      setOut(rest, sample);
      return null;
    }
    if (!begun || !turn) {
      settleAt(sample);
      return null;
    }
    if (isRest(sample, begun, turn)) {
      settleAt(sample);
      return null;
    }
    path.push(sample);
    if (sample.progress > turn.progress) {
      turn = sample;
      while ((path[inZone]?.progress ?? 1) < turn.progress - PAUSE_ZONE && inZone < path.length - 1) inZone += 1;
      pauseToMs = sample.timestampMs;
      phase = 'out';
      trough = null;
      return null;
    }
    const travel = turn.progress - begun.progress;
    const back = turn.progress - sample.progress;
    if (!trough || sample.progress < trough.progress) trough = sample;
    if (back <= PAUSE_ZONE) pauseToMs = sample.timestampMs;
    if (phase === 'out' && back >= Math.max(0.08, TURN_BACK * travel)) phase = 'back';
    if (phase === 'back' && back >= RETURNED * travel) return close(sample, begun, turn);
    const again = sample.progress - trough.progress >= Math.max(LEAVE, SET_OUT_AGAIN * travel);
    if (phase === 'back' && again && turn.progress - trough.progress >= RETURNED_ENOUGH * travel) {
      const from = trough;
      const event = close(trough, begun, turn);
      setOut(from, sample);
      return event;
    }
    return null;
  }

  return {
    push,
    /** A recording that ends on the way back from a full turn still holds that repetition. */
    finish(sample) {
      if (phase === 'start' || !begun || !turn) return null;
      const travel = turn.progress - begun.progress;
      const back = turn.progress - sample.progress;
      if (phase === 'back' && back >= 0.5 * travel) return close(sample, begun, turn);
      const event = travel >= PARTIAL_TRAVEL ? ({ kind: 'partial', start: begun, turn, end: sample } as const) : null;
      settleAt(sample);
      return event;
    },
    moving: () => phase !== 'start',
    startedMs: () => begun?.timestampMs ?? null,
    reset() {
      phase = 'start';
      rest = null;
      begun = null;
      turn = null;
      trough = null;
    },
  };
}
