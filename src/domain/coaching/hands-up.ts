// Both hands up for two seconds: pauses a set and goes on with it, without a walk to the phone. Pure, on poses; what must not be taken for
// it is read off the movement's own key poses.
import type { Point } from '../body/geometry.ts';
import { KEYPOINT_INDEX, type Pose } from '../body/keypoints.ts';
import { visible } from '../body/measure-signals.ts';
import { AVERAGE_BODY, poseSkeleton, type Skeleton } from '../movements/body-model.ts';
import type { Movement } from '../movements/movement.ts';
import { alongPath, movementPath } from '../movements/movement-path.ts';

/**
 * `hands_up`: pauses and goes on. `goes_on_only`: the movement itself takes both hands overhead, so a raise says nothing while it is
 * done; leaving the picture pauses, and hands up goes on.
 */
export type PauseGesture = 'hands_up' | 'goes_on_only';

export interface HandsUpStep {
  /** 0–1 of the two seconds; 0 while the hands are not up, or are still up from the last time. */
  readonly progress: number;
  /** On the one frame at which the two seconds are full. */
  readonly fired: boolean;
  /** When the hands came up, on the poses' clock; null while they are down. */
  readonly sinceMs: number | null;
}

export interface HandsUp {
  /** Once a frame, `timestampMs` rising; null: nobody was found. */
  push(pose: Pose | null, timestampMs: number): HandsUpStep;
  reset(): void;
}

export const HANDS_UP_MS = 2000;
/** The arms are on their way up for so long after the hands have passed the head. */
const RISING_MS = 500;
/** A hand that the model loses for a moment is not down. */
const FLICKER_MS = 350;
/** Down for so long before they may be raised again. */
const LOWERED_MS = 400;
/** Frames further apart than this are not one stretch. */
const GAP_MS = 700;

// Design defaults, in torso lengths (mid-shoulder to mid-hip).
/** Wrists above the nose: to begin, and to go on once begun. Straight arms reach 0.7 above it. */
const WRIST_ABOVE_NOSE = 0.15;
const WRIST_STAYS_ABOVE = 0;
/** The higher wrist above its shoulder: arms held out towards a low lens look raised, but not as far. */
const REACHES = 0.75;
const STAYS_REACHED = 0.6;
/** Elbows above their shoulders. */
const ELBOW_ABOVE_SHOULDER = 0.08;
const ELBOW_STAYS_ABOVE = -0.05;
/** The nose over the shoulders of a body whose nose is not seen: from behind. */
const NOSE_ABOVE_SHOULDERS = 0.4;
/** An elbow raised as far as this has its hand up, where the far hand is hidden and the near one is up. */
const ELBOW_SPEAKS = 0.25;
/** How far shoulders, hips and wrists may wander in the two seconds: nobody who trains stands so still with both hands up. */
const BODY_WANDERS = 0.3;
const WRIST_WANDERS = 0.45;
/** Shoulders must stand over the hips: hands beyond the head of a body that lies are nothing. */
const UPRIGHT = 0.6;
/** The hand goes on from the elbow as far as this, in upper arms: where a wrist beyond the picture's edge would be. */
const FOREARM = 0.9;
/** Of a raised arm, over its shoulder. */
const ELBOW_REACHES = 0.7;
/** Of the picture's height: this near to its edge the model sees nothing any more. */
const EDGE = 0.03;

/** Slack with which a key pose counts as hands overhead: people, lenses and the model together. */
const OVERHEAD_SLACK = 0.12;
const PATH_STEPS = 12;

const gestures = new WeakMap<Movement, PauseGesture>();

/** Worked out once for each movement. */
export function pauseGestureOf(movement: Movement): PauseGesture {
  const known = gestures.get(movement);
  if (known) return known;
  const gesture = takesHandsOverhead(movement) ? 'goes_on_only' : 'hands_up';
  gestures.set(movement, gesture);
  return gesture;
}

function takesHandsOverhead(movement: Movement): boolean {
  const path = movementPath(movement, 'left');
  const steps = movement.kind === 'hold' ? [0] : Array.from({ length: PATH_STEPS + 1 }, (_, step) => step / PATH_STEPS);
  return steps.some((share) =>
    (['out', 'back'] as const).some((way) => handsOverhead(poseSkeleton(AVERAGE_BODY, alongPath(path, way, share)))),
  );
}

function handsOverhead(body: Skeleton): boolean {
  const { trunk } = AVERAGE_BODY;
  const height = (a: Point, b: Point) => (a.y - b.y) / trunk;
  return (
    height(body.left_shoulder, body.left_hip) > UPRIGHT - OVERHEAD_SLACK &&
    (['left', 'right'] as const).every(
      (side) =>
        height(body[`${side}_wrist`], body.nose) > WRIST_ABOVE_NOSE - OVERHEAD_SLACK &&
        height(body[`${side}_elbow`], body[`${side}_shoulder`]) > ELBOW_ABOVE_SHOULDER - OVERHEAD_SLACK,
    )
  );
}

/** What is watched for stillness; `wrists` null where they are beyond the picture. */
interface Raised {
  readonly body: Point;
  readonly wrists: Point | null;
  readonly torso: number;
}

export function createHandsUp(): HandsUp {
  let sinceMs: number | null = null;
  let lastUpMs = 0;
  let lastMs = Number.NEGATIVE_INFINITY;
  let first: Raised | null = null;
  /** The hands are still up from the last time. */
  let spent = false;
  let downSinceMs: number | null = null;

  function begin(raised: Raised, timestampMs: number): void {
    sinceMs = timestampMs;
    first = raised;
  }

  function end(): void {
    sinceMs = null;
    first = null;
  }

  return {
    push(pose, timestampMs) {
      if (timestampMs - lastMs > GAP_MS || timestampMs < lastMs) end();
      lastMs = timestampMs;
      const raised = pose && raisedHands(pose, sinceMs !== null);
      if (raised) {
        downSinceMs = null;
        lastUpMs = timestampMs;
        if (sinceMs === null || !first) begin(raised, timestampMs);
        else if (timestampMs - sinceMs < RISING_MS) first = raised;
        else if (hasWandered(first, raised)) begin(raised, timestampMs);
      } else {
        if (sinceMs !== null && timestampMs - lastUpMs > FLICKER_MS) end();
        downSinceMs ??= timestampMs;
        // Nobody in the picture, or hands that are down for good.
        if (timestampMs - downSinceMs >= LOWERED_MS) spent = false;
      }
      if (spent || sinceMs === null) return { progress: 0, fired: false, sinceMs: null };
      const progress = Math.min(1, (timestampMs - sinceMs) / HANDS_UP_MS);
      const fired = progress >= 1 && raised !== null;
      if (fired) spent = true;
      return { progress, fired, sinceMs };
    },
    reset() {
      end();
      spent = false;
      downSinceMs = null;
      lastMs = Number.NEGATIVE_INFINITY;
    },
  };
}

function hasWandered(from: Raised, to: Raised): boolean {
  const moved = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y) / from.torso;
  if (moved(from.body, to.body) > BODY_WANDERS) return true;
  return from.wrists !== null && to.wrists !== null && moved(from.wrists, to.wrists) > WRIST_WANDERS;
}

/** Null where the hands are not up. `goesOn`: they were a moment ago, so less is enough. */
function raisedHands(pose: Pose, goesOn: boolean): Raised | null {
  const shoulders = between(pose, 'shoulder');
  const hips = between(pose, 'hip');
  if (!shoulders || !hips) return null;
  const torso = Math.hypot(shoulders.x - hips.x, shoulders.y - hips.y);
  if (torso < 2 || (hips.y - shoulders.y) / torso < UPRIGHT) return null;
  const nose = visible(pose, 'nose');
  const wristAbove = goesOn ? WRIST_STAYS_ABOVE : WRIST_ABOVE_NOSE;
  const elbowAbove = goesOn ? ELBOW_STAYS_ABOVE : ELBOW_ABOVE_SHOULDER;
  let [x, y, seen, beyond, lost, reach] = [0, 0, 0, 0, 0, 0];
  for (const side of ['left', 'right'] as const) {
    const elbow = visible(pose, `${side}_elbow`);
    const shoulder = visible(pose, `${side}_shoulder`) ?? shoulders;
    if (!elbow) {
      // Of two raised arms the nearer may be out of the picture from the elbow on.
      if (lost > 0 || shoulder.y - ELBOW_REACHES * torso > EDGE * pose.height) return null;
      lost += 1;
      beyond += 1;
      continue;
    }
    if ((shoulder.y - elbow.y) / torso < elbowAbove) return null;
    // The head by the nose, or where it is over this shoulder: the lower of the two, since a lens from below shortens the far arm.
    const headY = Math.max(nose?.y ?? 0, shoulder.y - NOSE_ABOVE_SHOULDERS * torso);
    const wrist = pose.keypoints[KEYPOINT_INDEX[`${side}_wrist`]];
    if (wrist && visible(pose, `${side}_wrist`)) {
      if ((headY - wrist.y) / torso < wristAbove) return null;
      reach = Math.max(reach, (shoulder.y - wrist.y) / torso);
      x += wrist.x;
      y += wrist.y;
      seen += 1;
      continue;
    }
    // Raised hands may be beyond the upper edge of the picture.
    const isBeyond = elbow.y + FOREARM * (elbow.y - shoulder.y) <= EDGE * pose.height && elbow.y <= headY;
    if (isBeyond) beyond += 1;
    else if ((shoulder.y - elbow.y) / torso < ELBOW_SPEAKS) return null;
  }
  if (beyond === 0 && reach < (goesOn ? STAYS_REACHED : REACHES)) return null;
  return {
    torso,
    body: { x: (shoulders.x + hips.x) / 2, y: (shoulders.y + hips.y) / 2 },
    wrists: seen === 2 ? { x: x / 2, y: y / 2 } : null,
  };
}

function between(pose: Pose, part: 'shoulder' | 'hip'): Point | null {
  const [left, right] = [visible(pose, `left_${part}`), visible(pose, `right_${part}`)];
  if (left && right) return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
  return left ?? right ?? null;
}
