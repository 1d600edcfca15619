// One door to counting, whatever the movement is measured in, and guarded against what cameras and files hand over now and then.
import type { Keypoint, Pose } from '../body/keypoints.ts';
import type { PersonBody } from '../body/person-body.ts';
import { poseAsTrained } from '../body/pose-as-trained.ts';
import type { Movement } from '../movements/movement.ts';
import { limbsUnused, movementAsTrained, onlySide, poseChangeOf } from './as-trained.ts';
import { countHold } from './count-hold.ts';
import { countRepetitions } from './count-repetitions.ts';
import { rangeSignal } from './measure-repetition.ts';
import type { Counter, CounterEvent, CounterState } from './repetition.ts';

const KEYPOINTS = 17;
/** So many frames from the past in a row are a clock that was set back, not frames that overtook each other. */
const CLOCK_SET_BACK = 10;

/** `body`: of a person who trains seated or without one of their limbs; default: as movements expect. */
export function createCounter(movement: Movement, body: PersonBody = {}): Counter {
  const asTrained = movementAsTrained(movement, body);
  const counter = asTrained.kind === 'hold' ? countHold(asTrained) : countRepetitions(asTrained);
  return guarded(limbsUnused(movement, body).length === 0 ? counter : forBody(counter, movement, body));
}

/** What a limb that takes no part looks like is not read, and nothing is said of how it compares with the other. */
function forBody(counter: Counter, movement: Movement, body: PersonBody): Counter {
  const change = poseChangeOf(movement, body);
  const only = movement.unilateral ? onlySide(movement, body) : null;
  const isCompared = limbsUnused(movement, body).every((limb) => limb.endsWith('leg')) && legsAreNoMatter(movement);
  const told = (event: CounterEvent): CounterEvent => {
    if (event.kind !== 'repetition') return event;
    const { repetition } = event;
    return {
      ...event,
      repetition: {
        ...repetition,
        ...(isCompared ? {} : { symmetry: null }),
        ...(only && repetition.side === null ? { side: only } : {}),
      },
    };
  };
  return {
    ...counter,
    push(pose, timestampMs) {
      const { state, events } = counter.push(pose && poseAsTrained(pose, change), timestampMs);
      return { state, events: events.map(told) };
    },
    finish: (timestampMs) => counter.finish(timestampMs).map(told),
  };
}

/** Two arms are compared whatever the legs do. */
function legsAreNoMatter(movement: Movement): boolean {
  return movement.kind === 'repetition' && /Elbow|UpperArm/.test(rangeSignal(movement).near);
}

/**
 * Never throws: a pose that is none counts as nobody, a keypoint that is no number as unseen, a frame older than the last is left out.
 * A clock that stays behind starts what is under way anew; what was counted stays.
 */
function guarded(counter: Counter): Counter {
  let lastMs = Number.NEGATIVE_INFINITY;
  let stale = 0;
  /** What was counted and held before the clock was set back. */
  let before: Pick<CounterState, 'count' | 'holdMs' | 'sides'> = { count: 0, holdMs: 0 };
  let state: CounterState = { phase: 'waiting', count: 0, depth: 0, view: 'unknown', holdMs: 0 };

  function withBefore(now: CounterState): CounterState {
    if (before.count === 0 && before.holdMs === 0) return now;
    const sides = now.sides && {
      left: now.sides.left + (before.sides?.left ?? 0),
      right: now.sides.right + (before.sides?.right ?? 0),
    };
    return {
      ...now,
      count: now.count + before.count,
      holdMs: now.holdMs + before.holdMs,
      ...(sides ? { sides } : {}),
    };
  }

  function numbered(events: readonly CounterEvent[]): readonly CounterEvent[] {
    if (before.count === 0) return events;
    return events.map((event) =>
      event.kind === 'repetition'
        ? { ...event, repetition: { ...event.repetition, index: event.repetition.index + before.count } }
        : event,
    );
  }

  return {
    push(pose, timestampMs) {
      if (!Number.isFinite(timestampMs)) return { state, events: [] };
      const events: CounterEvent[] = [];
      if (timestampMs < lastMs) {
        stale += 1;
        if (stale < CLOCK_SET_BACK) return { state, events: [] };
        events.push(...numbered(counter.finish(lastMs)));
        const ended = state;
        counter.reset();
        before = { count: ended.count, holdMs: ended.holdMs, ...(ended.sides ? { sides: ended.sides } : {}) };
      } else if (timestampMs === lastMs) return { state, events: [] };
      stale = 0;
      lastMs = timestampMs;
      const step = counter.push(pose && readable(pose, timestampMs), timestampMs);
      state = withBefore(step.state);
      return { state, events: [...events, ...numbered(step.events)] };
    },
    finish: (timestampMs) => numbered(counter.finish(Number.isFinite(timestampMs) ? timestampMs : lastMs)),
    reset() {
      counter.reset();
      lastMs = Number.NEGATIVE_INFINITY;
      stale = 0;
      before = { count: 0, holdMs: 0 };
      state = { phase: 'waiting', count: 0, depth: 0, view: 'unknown', holdMs: 0 };
    },
  };
}

/** The pose with only numbers in it; null where there is no body in it. */
function readable(pose: Pose, timestampMs: number): Pose | null {
  if (!(pose.width > 0 && pose.height > 0) || pose.keypoints.length !== KEYPOINTS) return null;
  if (pose.timestampMs === timestampMs && pose.keypoints.every(isReadable)) return pose;
  const keypoints = pose.keypoints.map((keypoint) => (isReadable(keypoint) ? keypoint : UNSEEN));
  return { ...pose, timestampMs, keypoints };
}

const UNSEEN: Keypoint = { x: 0, y: 0, score: 0 };

function isReadable({ x, y, score }: Keypoint): boolean {
  return Number.isFinite(x) && Number.isFinite(y) && Number.isFinite(score);
}
