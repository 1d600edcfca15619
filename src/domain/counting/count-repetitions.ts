// The counter of movements done in repetitions: arms when the body is in the start position, follows the driving signal this view
// can see, and measures what it counted.
import { createViewEstimator, commonestView } from '../body/estimate-view.ts';
import type { Pose, Side } from '../body/keypoints.ts';
import { measureSignals, nearSide, type Signals } from '../body/measure-signals.ts';
import { COUNTING_SMOOTHING, createSmoother } from '../body/smooth.ts';
import { MINIMUM_TEMPO_SHARE, type RepetitionMovement, type View } from '../movements/movement.ts';
import { belongsToMovement, isBent } from './belongs-to-movement.ts';
import { createBodyScale } from './body-scale.ts';
import { createBodyTracker } from './body-tracker.ts';
import { type ExpectedDriving, expectedDriving, gatesOf, isWithin } from './expectation.ts';
import { rangeOfMotion, tempoOf } from './measure-repetition.ts';
import { phasesIn } from './phases.ts';
import type { Counter, CounterEvent, CounterState, Repetition } from './repetition.ts';
import { createTrack, type Track } from './track.ts';
import type { TravelEvent } from './travel.ts';
import { workingSide } from './working-side.ts';

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
/** Where sides are followed apart, the other must be at least this much less far at the turning point: both at once is another movement. */
const SIDES_APART = 0.3;
/** A repetition this long after the last belongs to the same set. */
const SET_MS = 20_000;
/**
 * Longest stay at the turning point within a set (a paused repetition) or on the floor, where nobody idles, and of one that stands alone.
 */
const STAY_IN_SET_MS = 8000;
const STAY_ALONE_MS = 2600;
/** …or this share of a movement's whole tempo, of those that take longer. */
const STAY_ALONE_SHARE = 1.1;
/** A body that grew by more than this of late came up to the phone, to set it up or to stop it. */
const WALKED_UP = 1.4;

interface Seen {
  readonly pose: Pose;
  readonly view: View;
  readonly inPosture: boolean;
}

export function countRepetitions(movement: RepetitionMovement): Counter {
  const smoother = createSmoother(COUNTING_SMOOTHING);
  const views = createViewEstimator();
  const tracker = createBodyTracker();
  const scale = createBodyScale();
  const { eccentricMs, pauseMs, concentricMs } = movement.tempo;
  const minimumMs = movement.minimumRepetitionMs ?? MINIMUM_TEMPO_SHARE * (eccentricMs + pauseMs + concentricMs);
  const stayAloneMs = Math.max(STAY_ALONE_MS, STAY_ALONE_SHARE * (eccentricMs + pauseMs + concentricMs));
  let chosen: ExpectedDriving | null = null;
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
      const trackOf = (side: Side | null) => createTrack(expected, side, { minimumMs, longestStayMs });
      tracks = expected.driving.perSide ? [trackOf('left'), trackOf('right')] : [trackOf(null)];
    }
    return chosen;
  }

  /** None where something else moved like a repetition. */
  function toEvents(event: TravelEvent, track: Track): CounterEvent[] {
    const [startMs, turnMs, endMs] = [event.start, event.turn, event.end].map(({ timestampMs }) => timestampMs) as [
      number,
      number,
      number,
    ];
    const partial = (reached: number): CounterEvent => ({
      kind: 'partial',
      partial: { startMs, endMs, reachedPercent: Math.round(100 * Math.min(1, Math.max(0, reached))) },
    });
    if (event.kind === 'partial') return [partial(event.turn.progress)];
    const during = buffer.filter(({ pose }) => pose.timestampMs >= startMs && pose.timestampMs <= endMs);
    const poses = during.map(({ pose }) => pose);
    const from = commonestView(during.map((seen) => seen.view));
    const side = track.side ?? workingSide(poses, turnMs, movement, from);
    const range = rangeOfMotion(poses, movement, side ?? (leftness >= 0 ? 'left' : 'right'));
    // A trunk that lies or leans far is foreshortened, and what is told of its view with it.
    if (!foreshortens(movement) && !isClaimed(from, movement)) return [];
    if (scale.growth() > WALKED_UP) return [];
    if (!belongsToMovement(during, movement) || !isBent(range.romDeg, from, movement)) return [];
    const other = tracks.find(({ side }) => side !== track.side);
    if (other && event.turn.progress - other.progressAt(turnMs) < SIDES_APART) return [];
    const earlier = buffer.filter(({ pose }) => pose.timestampMs < startMs).map(({ pose }) => pose);
    const phases = phasesIn(poses, movement, earlier);
    if (phases.missed > 0) return [partial(1 - phases.missed / (phases.missed + phases.reached.length))];
    count += 1;
    lastCountedMs = nowMs;
    if (side) sides[side] += 1;
    const repetition: Repetition = {
      index: count,
      startMs,
      turnMs,
      endMs,
      view: from,
      depth: event.turn.progress,
      ...(movement.unilateral ? { side } : {}),
      ...(movement.phases ? { phases: phases.reached } : {}),
      tempo: tempoOf({ startMs, turnMs, endMs, pauseMs: event.pauseMs }, movement.firstPhase),
      ...range,
      poses,
    };
    return [{ kind: 'repetition', repetition }];
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
    const signals = measureSignals(pose, near(pose), torso);
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

const LEANS_DEG = 45;

function foreshortens({ floor, start, turn }: RepetitionMovement): boolean {
  return floor || Math.max(start.trunkDeg, turn.trunkDeg) > LEANS_DEG;
}

/**
 * Between two views lies the oblique one, which is read as either: what is certainly not claimed refuses a repetition. Somebody claimed
 * obliquely is turned to the front or to the back, as the other claims say.
 */
function isClaimed(view: View, { views }: RepetitionMovement): boolean {
  if (view === 'unknown' || view === 'oblique' || views.includes(view)) return true;
  if (!views.includes('oblique')) return false;
  return view === 'side' || !views.includes(view === 'front' ? 'back' : 'front');
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
  return side === null ? signals[driving.signal] : measureSignals(pose, side, torso)[driving.signal];
}
