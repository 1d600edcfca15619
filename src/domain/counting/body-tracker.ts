// Keeps the counter on one body: a skeleton that leaps across the picture within a frame is somebody else, and a single joint that
// does is the model's slip.
import { distance, middle } from '../body/geometry.ts';
import type { Keypoint, Pose } from '../body/keypoints.ts';
import { MIN_KEYPOINT_SCORE, torsoLength, visible } from '../body/measure-signals.ts';

/** A hip cannot travel faster than this many torso lengths a second in any exercise counted here (a jump: about 6). */
const MAX_SPEED = 14;
/** After so long in the new place it is accepted: the person has moved, or the first body was the wrong one. */
const ACCEPT_AFTER_MS = 900;
/** A joint that leapt further than this (torso lengths), faster than `MAX_SPEED`, is kept where it was… */
const LEAP = 0.35;
/** …unless it is still away after this long: then the old place was wrong. */
const JOINT_ACCEPT_AFTER_MS = 150;

interface Joint {
  readonly keypoint: Keypoint;
  readonly timestampMs: number;
}

export interface BodyTracker {
  /** The pose with slipped joints put back; null where it shows another body. */
  follow(pose: Pose): Pose | null;
  reset(): void;
}

export function createBodyTracker(): BodyTracker {
  let last: { readonly x: number; readonly y: number; readonly torso: number; readonly timestampMs: number } | null =
    null;
  let rejectedSinceMs: number | null = null;
  let joints: Joint[] = [];

  /** False while the hips are somewhere else than a moment ago. */
  function isSameBody(pose: Pose, torso: number): boolean {
    const centre = middle(visible(pose, 'left_hip'), visible(pose, 'right_hip'));
    if (!centre) return true;
    const here = { ...centre, torso, timestampMs: pose.timestampMs };
    if (last) {
      const seconds = Math.max(0.03, (pose.timestampMs - last.timestampMs) / 1000);
      const speed = distance(here, last) / Math.max(torso, last.torso) / seconds;
      const resized = Math.max(torso / last.torso, last.torso / torso) > 2.2 && seconds < 0.3;
      if (speed > MAX_SPEED || resized) {
        rejectedSinceMs ??= pose.timestampMs;
        if (pose.timestampMs - rejectedSinceMs < ACCEPT_AFTER_MS) return false;
        joints = [];
      }
    }
    rejectedSinceMs = null;
    last = here;
    return true;
  }

  function steady(keypoint: Keypoint, index: number, timestampMs: number, torso: number): Keypoint {
    if (keypoint.score < MIN_KEYPOINT_SCORE) return keypoint;
    const known = joints[index];
    if (known) {
      const leap = distance(keypoint, known.keypoint) / torso;
      const elapsedMs = timestampMs - known.timestampMs;
      const slipped = leap > LEAP && leap > (MAX_SPEED * elapsedMs) / 1000;
      if (slipped && elapsedMs < JOINT_ACCEPT_AFTER_MS) return { ...known.keypoint, score: keypoint.score };
    }
    joints[index] = { keypoint, timestampMs };
    return keypoint;
  }

  return {
    follow(pose) {
      const torso = torsoLength(pose) ?? last?.torso;
      if (torso === undefined) return pose;
      const before = [...joints];
      // Joints first: a slipped hip is no other body.
      const keypoints = pose.keypoints.map((keypoint, index) => steady(keypoint, index, pose.timestampMs, torso));
      const steadied = { ...pose, keypoints };
      if (isSameBody(steadied, torsoLength(steadied) ?? torso)) return steadied;
      // What another body's joints do says nothing of this one's.
      joints = before;
      return null;
    },
    reset() {
      last = null;
      rejectedSinceMs = null;
      joints = [];
    },
  };
}
