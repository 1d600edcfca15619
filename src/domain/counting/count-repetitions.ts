// The counter of movements done in repetitions: arms when the body is in the start position, follows the driving signal this view
// can see, and measures what it counted.
import { createViewEstimator, commonestView } from '../body/estimate-view.ts';
import type { Pose, Side } from '../body/keypoints.ts';
import { measureSignals, nearSide, type Signals } from '../body/measure-signals.ts';
import { COUNTING_SMOOTHING, createSmoother } from '../body/smooth.ts';
import type { DrivingSignal, RepetitionMovement, View } from '../movements/movement.ts';
import { belongsToMovement, isBent } from './belongs-to-movement.ts';
import { createBodyTracker } from './body-tracker.ts';
import { rangeOfMotion, tempoOf } from './measure-repetition.ts';
import { createOwnStart, type OwnStart } from './own-start.ts';
import type { Counter, CounterEvent, CounterState, Repetition } from './repetition.ts';
import { createTravel, type Sample, type TravelEvent } from './travel.ts';

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

interface Seen {
  readonly pose: Pose;
  readonly view: View;
  readonly inPosture: boolean;
}

export function countRepetitions(movement: RepetitionMovement): Counter {
  const smoother = createSmoother(COUNTING_SMOOTHING);
  const views = createViewEstimator();
  const tracker = createBodyTracker();
  let driving: DrivingSignal | null = null;
  let travel: ReturnType<typeof createTravel> | null = null;
  let ownStart: OwnStart | null = null;
  let buffer: Seen[] = [];
  let leftness = 0;
  let armed = false;
  let inStartSinceMs: number | null = null;
  let brokenSinceMs: number | null = null;
  let lastSeenMs: number | null = null;
  let lost = false;
  let count = 0;
  let depth = 0;
  let view: View = 'unknown';
  let last: Sample | null = null;

  function state(): CounterState {
    const phase = lost ? 'lost' : !armed ? 'waiting' : travel?.moving() ? 'moving' : 'armed';
    return { phase, count, depth, view, holdMs: 0 };
  }

  function disarm(): void {
    armed = false;
    inStartSinceMs = null;
    travel?.reset();
    buffer = [];
    depth = 0;
    last = null;
  }

  function near(pose: Pose): Side {
    leftness += SIDE_MEMORY * ((nearSide(pose) === 'left' ? 1 : -1) - leftness);
    return leftness >= 0 ? 'left' : 'right';
  }

  /** Changes only between repetitions: halves of one on different signals would not add up. */
  function choose(signals: Signals): DrivingSignal | null {
    const fits = (candidate: DrivingSignal) =>
      signals[candidate.signal] !== undefined && (view === 'unknown' || candidate.views.includes(view));
    if (driving && travel?.moving()) return signals[driving.signal] === undefined ? null : driving;
    const chosen =
      movement.driving.find(fits) ?? movement.driving.find(({ signal }) => signals[signal] !== undefined) ?? null;
    if (chosen && chosen !== driving) {
      driving = chosen;
      travel = createTravel({
        minimumTravel: Math.abs(chosen.minimumRange / (chosen.turn - chosen.start)),
        minimumMs: movement.minimumRepetitionMs,
      });
      ownStart = createOwnStart(chosen);
      last = null;
    }
    return chosen;
  }

  function inPosture(signals: Signals): boolean {
    return movement.posture.every(({ signal, min, max }) => {
      const value = signals[signal];
      return value === undefined || (value >= min && value <= max);
    });
  }

  /** None where something else moved like a repetition. */
  function toEvents(event: TravelEvent): CounterEvent[] {
    const [startMs, turnMs, endMs] = [event.start, event.turn, event.end].map(({ timestampMs }) => timestampMs) as [
      number,
      number,
      number,
    ];
    if (event.kind === 'partial') {
      const reachedPercent = Math.round(100 * Math.min(1, Math.max(0, event.turn.progress)));
      return [{ kind: 'partial', partial: { startMs, endMs, reachedPercent } }];
    }
    const during = buffer.filter(({ pose }) => pose.timestampMs >= startMs && pose.timestampMs <= endMs);
    const poses = during.map(({ pose }) => pose);
    const side: Side = leftness >= 0 ? 'left' : 'right';
    const range = rangeOfMotion(poses, movement, side);
    const from = commonestView(during.map((seen) => seen.view));
    if (!belongsToMovement(during, movement) || !isBent(range.romDeg, from)) return [];
    count += 1;
    const repetition: Repetition = {
      index: count,
      startMs,
      turnMs,
      endMs,
      view: from,
      depth: event.turn.progress,
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
    const followed = raw && tracker.follow(raw);
    if (!followed) return miss(timestampMs);
    const pose = smoother.push(followed);
    const signals = measureSignals(pose, near(pose));
    view = views.push(pose);
    const chosen = choose(signals);
    const value = chosen ? signals[chosen.signal] : undefined;
    if (!chosen || value === undefined || !travel || !ownStart) {
      breakOff(timestampMs);
      return miss(timestampMs);
    }
    const events: CounterEvent[] = [];
    lastSeenMs = timestampMs;
    if (lost) {
      lost = false;
      events.push({ kind: 'found', timestampMs });
    }
    const postured = inPosture(signals);
    buffer.push({ pose: followed, view, inPosture: postured });
    if (buffer.length > MAX_POSES) buffer = buffer.slice(-MAX_POSES);
    if (!postured) {
      breakOff(timestampMs);
      return events;
    }
    brokenSinceMs = null;
    const progress = ownStart.progressOf(value, timestampMs, !travel.moving());
    depth = Math.max(0, progress);
    last = { progress, timestampMs };
    if (!armed) {
      if (progress > ARM_PROGRESS) {
        inStartSinceMs = null;
        return events;
      }
      inStartSinceMs ??= timestampMs;
      travel.push(last);
      if (timestampMs - inStartSinceMs >= ARM_MS || travel.moving()) {
        armed = true;
        events.push({ kind: 'armed', timestampMs });
      }
      return events;
    }
    const event = travel.push(last);
    if (event) {
      events.push(...toEvents(event));
      buffer = buffer.slice(-5);
    } else if (!travel.moving()) buffer = buffer.slice(-Math.min(MAX_POSES, 60));
    return events;
  }

  return {
    push: (pose, timestampMs) => {
      const events = push(pose, timestampMs);
      return { state: state(), events };
    },
    finish() {
      const event = armed && travel && last ? travel.finish(last) : null;
      return event ? toEvents(event) : [];
    },
    reset() {
      disarm();
      smoother.reset();
      views.reset();
      tracker.reset();
      driving = null;
      travel = null;
      ownStart = null;
      leftness = 0;
      lastSeenMs = null;
      brokenSinceMs = null;
      lost = false;
      count = 0;
      view = 'unknown';
    },
  };
}
