// The counter of movements done in repetitions: arms when the body is in the start position, follows the driving signal this view
// can see, and measures what it counted.
import { createViewEstimator } from '../body/estimate-view.ts';
import type { Pose, Side } from '../body/keypoints.ts';
import { lazySignals, nearSide, type Signals } from '../body/measure-signals.ts';
import { COUNTING_SMOOTHING, createSmoother } from '../body/smooth.ts';
import { MINIMUM_TEMPO_SHARE, type RepetitionMovement, type View } from '../movements/movement.ts';
import { createBodyScale } from './body-scale.ts';
import { createBodyTracker } from './body-tracker.ts';
import { type ExpectedDriving, expectedDriving, gatesOf, isWithin } from './expectation.ts';
import { finishedRepetition, type Seen } from './finished-repetition.ts';
import type { Counter, CounterEvent, CounterState } from './repetition.ts';
import { createTrack, type Track } from './track.ts';
import type { TravelEvent } from './travel.ts';

// Design defaults, tried on the real clips and the scenes in which nobody trains.
/** The start position must be seen this long, two looks in a row at any rate, before anything counts; clips and people set out at once. */
const ARM_MS = 100;
/** Nearer to the start than this counts as the start position. */
const ARM_PROGRESS = 0.4;
/** Out of posture or out of sight for this long ends what was under way. */
const BROKEN_MS = 600;
const LOST_MS = 1500;
/** Poses kept for the repetition under way: 30 s at 30 fps. */
const MAX_POSES = 900;
/** Frames over which the nearer side is decided: it must not flip within a repetition. */
const SIDE_MEMORY = 0.1;
/** A repetition this long after the last belongs to the same set. */
const SET_MS = 20_000;
/**
 * Longest stay at the turning point within a set (a paused repetition) or on the floor, where nobody idles, and of one that stands alone.
 */
const STAY_IN_SET_MS = 8000;
const STAY_ALONE_MS = 2600;
/** …or this share of a movement's whole tempo, of those that take longer. */
const STAY_ALONE_SHARE = 1.1;
/** A signal that is not seen for less than this flickers: what it follows is not given up for another. */
const FLICKER_MS = 500;

export function countRepetitions(movement: RepetitionMovement): Counter {
  const smoother = createSmoother(COUNTING_SMOOTHING);
  const views = createViewEstimator();
  const tracker = createBodyTracker();
  const scale = createBodyScale();
  const { eccentricMs, pauseMs, concentricMs } = movement.tempo;
  const minimumMs = movement.minimumRepetitionMs ?? MINIMUM_TEMPO_SHARE * (eccentricMs + pauseMs + concentricMs);
  const stayAloneMs = Math.max(STAY_ALONE_MS, STAY_ALONE_SHARE * (eccentricMs + pauseMs + concentricMs));
  let chosen: ExpectedDriving | null = null;
  let chosenSeenMs = Number.NEGATIVE_INFINITY;
  let tracks: readonly Track[] = [];
  let buffer: Seen[] = [];
  let leftness = 0;
  let armed = false;
  let inStartSinceMs: number | null = null;
  let brokenSinceMs: number | null = null;
  let lastSeenMs: number | null = null;
  let lost = false;
  let count = 0;
  let sides: Record<Side, number> = { left: 0, right: 0 };
  let depth = 0;
  let view: View = 'unknown';
  let lastCountedMs: number | null = null;
  let nowMs = 0;

  /** Of a movement that stands alone little is believed: raising a bottle is a curl but for how long it stays up. */
  const longestStayMs = () =>
    movement.floor || (lastCountedMs !== null && nowMs - lastCountedMs < SET_MS) ? STAY_IN_SET_MS : stayAloneMs;
  const moving = () => tracks.some((track) => track.moving());

  function state(): CounterState {
    const phase = lost ? 'lost' : !armed ? 'waiting' : moving() ? 'moving' : 'armed';
    return { phase, count, depth, view, holdMs: 0, ...(movement.unilateral ? { sides: { ...sides } } : {}) };
  }

  function disarm(): void {
    armed = false;
    inStartSinceMs = null;
    for (const track of tracks) track.reset();
    buffer = [];
    depth = 0;
  }

  function near(pose: Pose): Side {
    leftness += SIDE_MEMORY * ((nearSide(pose) === 'left' ? 1 : -1) - leftness);
    return leftness >= 0 ? 'left' : 'right';
  }

  /** Changes only between repetitions: halves of one on different signals would not add up. */
  function choose(signals: Signals): ExpectedDriving | null {
    const isSeen = (name: ExpectedDriving['driving']['signal']) => signals[name] !== undefined;
    if (chosen && isSeen(chosen.driving.signal)) chosenSeenMs = nowMs;
    else if (chosen && nowMs - chosenSeenMs < FLICKER_MS && !chosen.driving.perSide) return null;
    if (chosen && moving()) return isSeen(chosen.driving.signal) || chosen.driving.perSide ? chosen : null;
    const driving =
      movement.driving.find(
        (candidate) =>
          (isSeen(candidate.signal) || candidate.perSide === true) &&
          (view === 'unknown' || candidate.views.includes(view)),
      ) ??
      movement.driving.find(({ signal }) => isSeen(signal)) ??
      null;
    const expected = driving && (expectedDriving(movement, driving, view) ?? null);
    if (!expected) return null;
    if (!chosen || differs(expected, chosen)) {
      chosen = expected;
      chosenSeenMs = nowMs;
      const trackOf = (side: Side | null) => createTrack(expected, side, { minimumMs, longestStayMs });
      tracks = expected.driving.perSide ? [trackOf('left'), trackOf('right')] : [trackOf(null)];
    }
    return chosen;
  }

  function toEvents(event: TravelEvent, track: Track): CounterEvent[] {
    const finished = finishedRepetition(event, movement, {
      frames: buffer,
      track,
      other: tracks.find(({ side }) => side !== track.side),
      near: leftness >= 0 ? 'left' : 'right',
      growth: scale.growth(),
    });
    if (finished?.kind !== 'repetition') return finished ? [finished] : [];
    count += 1;
    lastCountedMs = nowMs;
    const { repetition } = finished;
    if (repetition.side) sides[repetition.side] += 1;
    return [{ kind: 'repetition', repetition: { index: count, ...repetition } }];
  }

  function miss(timestampMs: number): CounterEvent[] {
    if (lastSeenMs === null) return [];
    if (!lost && timestampMs - lastSeenMs > LOST_MS) {
      lost = true;
      disarm();
      return [{ kind: 'lost', timestampMs }];
    }
    return [];
  }

  function breakOff(timestampMs: number): void {
    brokenSinceMs ??= timestampMs;
    inStartSinceMs = null;
    if (timestampMs - brokenSinceMs > BROKEN_MS) disarm();
  }

  function push(raw: Pose | null, timestampMs: number): CounterEvent[] {
    nowMs = timestampMs;
    const followed = raw && tracker.follow(raw);
    if (!followed) return miss(timestampMs);
    const pose = smoother.push(followed);
    const torso = scale.push(pose);
    const signals = lazySignals(pose, near(pose), torso);
    view = views.push(pose, torso);
    const expected = choose(signals);
    const values = expected && tracks.map(({ side }) => valueOf(expected, side, pose, signals, torso));
    if (!values || values.every((value) => value === undefined)) {
      breakOff(timestampMs);
      return miss(timestampMs);
    }
    const events: CounterEvent[] = [];
    // Nothing was heard for a while: what was under way then is not what is seen now.
    if (lastSeenMs !== null && timestampMs - lastSeenMs > LOST_MS && !lost) {
      events.push(...miss(timestampMs));
    }
    lastSeenMs = timestampMs;
    if (lost) {
      lost = false;
      events.push({ kind: 'found', timestampMs });
    }
    const postured = isWithin(gatesOf(movement, view), signals);
    buffer.push({ pose: followed, view, inPosture: postured });
    if (buffer.length > MAX_POSES) buffer = buffer.slice(-MAX_POSES);
    if (!postured) {
      breakOff(timestampMs);
      return events;
    }
    brokenSinceMs = null;
    for (const [index, track] of tracks.entries()) track.see(values[index], timestampMs);
    depth = Math.max(0, ...tracks.map((track) => track.progress()));
    if (!armed) {
      // One side at its start is enough: the other may be lifted already.
      if (tracks.every((track) => track.progress() > ARM_PROGRESS)) {
        inStartSinceMs = null;
        return events;
      }
      inStartSinceMs ??= timestampMs;
      for (const track of tracks) track.advance();
      if (timestampMs - inStartSinceMs >= ARM_MS || moving()) {
        armed = true;
        events.push({ kind: 'armed', timestampMs });
      }
      return events;
    }
    let counted = false;
    for (const track of tracks) {
      const event = track.advance();
      if (!event) continue;
      counted = true;
      events.push(...toEvents(event, track));
    }
    const begunMs = Math.min(...tracks.map((track) => track.begunMs() ?? Infinity));
    if (counted && !moving()) buffer = buffer.slice(-5);
    else if (!moving()) buffer = buffer.slice(-60);
    else if (counted) buffer = buffer.filter((seen) => seen.pose.timestampMs >= begunMs);
    return events;
  }

  return {
    push: (pose, timestampMs) => {
      const events = push(pose, timestampMs);
      return { state: state(), events };
    },
    finish() {
      if (!armed) return [];
      return tracks.flatMap((track) => {
        const event = track.finish();
        return event ? toEvents(event, track) : [];
      });
    },
    reset() {
      disarm();
      smoother.reset();
      views.reset();
      tracker.reset();
      scale.reset();
      chosen = null;
      chosenSeenMs = Number.NEGATIVE_INFINITY;
      tracks = [];
      leftness = 0;
      lastSeenMs = null;
      brokenSinceMs = null;
      lost = false;
      lastCountedMs = null;
      count = 0;
      sides = { left: 0, right: 0 };
      view = 'unknown';
    },
  };
}

/** Another signal, or the same seen from where it travels quite otherwise: then what was learnt of the start does not hold. */
const OTHERWISE = 0.15;

function differs(a: ExpectedDriving, b: ExpectedDriving): boolean {
  if (a.driving !== b.driving) return true;
  const whole = Math.abs(b.turn - b.start);
  return Math.abs(a.turn - b.turn) > OTHERWISE * whole || Math.abs(a.start - b.start) > OTHERWISE * whole;
}

function valueOf(
  { driving }: ExpectedDriving,
  side: Side | null,
  pose: Pose,
  signals: Signals,
  torso: number | undefined,
): number | undefined {
  return side === null ? signals[driving.signal] : lazySignals(pose, side, torso)[driving.signal];
}
