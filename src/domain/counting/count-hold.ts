// The timer of holds: runs while every gate of the movement is met and the body keeps still, bridges flickers, and says when a hold breaks.
import { createViewEstimator } from '../body/estimate-view.ts';
import type { Pose } from '../body/keypoints.ts';
import { measureSignals, nearSide } from '../body/measure-signals.ts';
import { COUNTING_SMOOTHING, createSmoother } from '../body/smooth.ts';
import type { HoldMovement, View } from '../movements/movement.ts';
import { createBodyScale } from './body-scale.ts';
import { createBodyTracker } from './body-tracker.ts';
import { createStillness } from './stillness.ts';
import { gatesOf, isWithin } from './expectation.ts';
import type { Counter, CounterEvent, CounterState } from './repetition.ts';

/**
 * The position must be kept this long before time runs; the time itself then counts from its beginning. Between two push-ups, or at the
 * bottom of a slow squat, a body keeps still for more than a second.
 */
const BEGIN_MS = 2000;
/** Shorter breaks are the model's, not the person's. */
const BRIDGE_MS = 800;
/** A body in position that moved once has shifted, and stays a window's length in what it is judged by; a push-up takes longer. */
const SHIFT_MS = 1100;
const LOST_MS = 2500;
/** At least this share of the gates must be measurable: half a body proves nothing. */
const MEASURABLE = 0.5;

export function countHold(movement: HoldMovement): Counter {
  const smoother = createSmoother(COUNTING_SMOOTHING);
  const views = createViewEstimator();
  const tracker = createBodyTracker();
  const scale = createBodyScale();
  const stillness = createStillness();
  let gatesSinceMs: number | null = null;
  let sinceMs: number | null = null;
  let lastGoodMs: number | null = null;
  let lastSeenMs: number | null = null;
  let holding = false;
  let lost = false;
  /** Of holds already over. */
  let doneMs = 0;
  let view: View = 'unknown';

  const currentMs = () => (holding && sinceMs !== null && lastGoodMs !== null ? lastGoodMs - sinceMs : 0);

  function state(): CounterState {
    const phase = lost ? 'lost' : holding ? 'holding' : 'waiting';
    return { phase, count: 0, depth: holding ? 1 : 0, view, holdMs: doneMs + currentMs() };
  }

  function meetsGates(pose: Pose, torso: number | undefined): boolean {
    const signals = measureSignals(pose, nearSide(pose), torso);
    const gates = gatesOf(movement, view);
    const measured = gates.filter(({ signal }) => signals[signal] !== undefined);
    return measured.length >= MEASURABLE * gates.length && isWithin(measured, signals);
  }

  function breakHold(timestampMs: number): CounterEvent[] {
    const wasHolding = holding;
    const holdMs = currentMs();
    if (wasHolding) doneMs += holdMs;
    holding = false;
    sinceMs = null;
    lastGoodMs = null;
    return wasHolding ? [{ kind: 'hold_broken', timestampMs, holdMs }] : [];
  }

  function push(raw: Pose | null, timestampMs: number): CounterEvent[] {
    const events: CounterEvent[] = [];
    const followed = raw && tracker.follow(raw);
    const pose = followed && smoother.push(followed);
    if (pose) {
      lastSeenMs = timestampMs;
      view = views.push(pose);
      if (lost) {
        lost = false;
        events.push({ kind: 'found', timestampMs });
      }
    } else if (lastSeenMs !== null && !lost && timestampMs - lastSeenMs > LOST_MS) {
      lost = true;
      events.push({ kind: 'lost', timestampMs });
    }
    const torso = pose ? scale.push(pose) : undefined;
    const still = pose && torso !== undefined ? stillness.push(pose, torso) : false;
    const inPlace = pose ? meetsGates(pose, torso) : false;
    if (inPlace) gatesSinceMs ??= timestampMs;
    else if (pose) gatesSinceMs = null;
    if (inPlace && still) {
      // Still now: so it was since the window began, or since the position was taken.
      sinceMs ??= Math.max(gatesSinceMs ?? timestampMs, stillness.sinceMs() ?? timestampMs);
      lastGoodMs = timestampMs;
      if (!holding && timestampMs - sinceMs >= BEGIN_MS) {
        holding = true;
        events.push(
          { kind: 'armed', timestampMs },
          { kind: 'hold_started', timestampMs: sinceMs, holdMs: timestampMs - sinceMs },
        );
      }
      return events;
    }
    const bridgeMs = inPlace ? SHIFT_MS : BRIDGE_MS;
    if (lastGoodMs !== null && timestampMs - lastGoodMs > bridgeMs) events.push(...breakHold(timestampMs));
    return events;
  }

  return {
    push: (pose, timestampMs) => {
      const events = push(pose, timestampMs);
      return { state: state(), events };
    },
    finish: (timestampMs) => breakHold(timestampMs),
    reset() {
      smoother.reset();
      views.reset();
      tracker.reset();
      scale.reset();
      stillness.reset();
      gatesSinceMs = null;
      sinceMs = null;
      lastGoodMs = null;
      lastSeenMs = null;
      holding = false;
      lost = false;
      doneMs = 0;
      view = 'unknown';
    },
  };
}
