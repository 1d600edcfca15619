// Between two poses the body moves on: what is drawn slides from where it stands to the newest pose, over the time that poses usually take to
// come, and never beyond it. Everything is preallocated: it runs at the display's rate.
import { KEYPOINT_NAMES, type Pose } from '../domain/body/keypoints.ts';

/** 17 × (x, y, score), x and y as shares of the frame. */
export type Spots = Float32Array;

/** Below this a keypoint is as often wrong as right (MoveNet) and would jump about. */
export const SEEN = 0.25;

export interface PoseMotion {
  /** A new pose, or nobody; `nowMs` rising. */
  push(pose: Pose | null, nowMs: number): void;
  /** Where everything is to be drawn at `nowMs`; null: nobody. The same array each time. */
  at(nowMs: number): Spots | null;
  /** False once what is drawn has reached the newest pose. */
  isMoving(nowMs: number): boolean;
}

const COUNT = KEYPOINT_NAMES.length;
/** Poses further apart than this are no motion: there was a pause between. */
const LONGEST_MS = 250;
const SHORTEST_MS = 16;
/** Nothing has moved by more than this share of the frame, a fraction of a pixel on a phone: nothing slides. */
const STILL = 0.0008;
/** Weight of the newest interval in the usual one. */
const NEWEST = 0.2;

export function createPoseMotion(): PoseMotion {
  const from = new Float32Array(3 * COUNT);
  const to = new Float32Array(3 * COUNT);
  const drawn = new Float32Array(3 * COUNT);
  let somebody = false;
  let pushedMs = Number.NEGATIVE_INFINITY;
  let usualMs = 50;
  let durationMs = 0;

  function slide(nowMs: number): void {
    const share = durationMs <= 0 ? 1 : Math.min(1, Math.max(0, (nowMs - pushedMs) / durationMs));
    for (let at = 0; at < drawn.length; at += 3) {
      drawn[at] = between(from, to, at, share);
      drawn[at + 1] = between(from, to, at + 1, share);
      drawn[at + 2] = to[at + 2] ?? 0;
    }
  }

  return {
    push(pose, nowMs) {
      const sinceMs = nowMs - pushedMs;
      const isMotion = somebody && sinceMs <= LONGEST_MS;
      if (isMotion) slide(nowMs);
      pushedMs = nowMs;
      somebody = pose !== null;
      if (!pose) return;
      let farthest = 0;
      for (let index = 0; index < COUNT; index++) {
        const keypoint = pose.keypoints[index];
        const at = 3 * index;
        to[at] = (keypoint?.x ?? 0) / pose.width;
        to[at + 1] = (keypoint?.y ?? 0) / pose.height;
        to[at + 2] = keypoint?.score ?? 0;
        // What was not drawn has nowhere to come from.
        const slides = isMotion && (drawn[at + 2] ?? 0) >= SEEN;
        from[at] = (slides ? drawn[at] : to[at]) ?? 0;
        from[at + 1] = (slides ? drawn[at + 1] : to[at + 1]) ?? 0;
        farthest = Math.max(farthest, apart(from, to, at), apart(from, to, at + 1));
      }
      if (isMotion) usualMs += NEWEST * (Math.max(SHORTEST_MS, sinceMs) - usualMs);
      durationMs = isMotion && farthest > STILL ? usualMs : 0;
    },
    at(nowMs) {
      if (!somebody) return null;
      slide(nowMs);
      return drawn;
    },
    isMoving: (nowMs) => somebody && nowMs - pushedMs < durationMs,
  };
}

function between(from: Spots, to: Spots, at: number, share: number): number {
  const start = from[at] ?? 0;
  return start + share * ((to[at] ?? 0) - start);
}

function apart(from: Spots, to: Spots, at: number): number {
  return Math.abs((to[at] ?? 0) - (from[at] ?? 0));
}
