// Keeps the counter on one body: a skeleton that leaps across the picture within a frame is somebody else, or a glitch.
import { middle } from '../body/geometry.ts';
import type { Pose } from '../body/keypoints.ts';
import { torsoLength, visible } from '../body/measure-signals.ts';

/** A hip cannot travel faster than this many torso lengths a second in any exercise counted here (a jump: about 6). */
const MAX_SPEED = 14;
/** After so long in the new place it is accepted: the person has moved, or the first body was the wrong one. */
const ACCEPT_AFTER_MS = 900;

export function createBodyTracker(): { accept(pose: Pose): boolean; reset(): void } {
  let last: { readonly x: number; readonly y: number; readonly torso: number; readonly timestampMs: number } | null =
    null;
  let rejectedSinceMs: number | null = null;
  return {
    accept(pose) {
      const centre = middle(visible(pose, 'left_hip'), visible(pose, 'right_hip'));
      const torso = torsoLength(pose);
      if (!centre || torso === undefined) return true;
      const here = { ...centre, torso, timestampMs: pose.timestampMs };
      if (last) {
        const seconds = Math.max(0.03, (pose.timestampMs - last.timestampMs) / 1000);
        const speed = Math.hypot(here.x - last.x, here.y - last.y) / Math.max(torso, last.torso) / seconds;
        const resized = Math.max(torso / last.torso, last.torso / torso) > 2.2 && seconds < 0.3;
        if (speed > MAX_SPEED || resized) {
          rejectedSinceMs ??= pose.timestampMs;
          if (pose.timestampMs - rejectedSinceMs < ACCEPT_AFTER_MS) return false;
        }
      }
      rejectedSinceMs = null;
      last = here;
      return true;
    },
    reset() {
      last = null;
      rejectedSinceMs = null;
    },
  };
}
