// Is somebody there? Counted in time that was watched: a camera that stalls for ten seconds says nothing about the person.
import { MIN_KEYPOINT_SCORE } from '../body/measure-signals.ts';
import type { Pose } from '../body/keypoints.ts';

export interface Presence {
  /** Milliseconds since somebody, or nobody, is seen; one of the two is 0. */
  push(pose: Pose | null, timestampMs: number): { readonly seenMs: number; readonly unseenMs: number };
  reset(): void;
}

/** As in body/framing.ts: fewer points are no body, whatever the model imagines. */
const MIN_POINTS = 6;
const LONGEST_STEP_MS = 500;

export function isSomebody(pose: Pose | null): boolean {
  if (!pose) return false;
  let seen = 0;
  for (const { score } of pose.keypoints) if (score >= MIN_KEYPOINT_SCORE) seen += 1;
  return seen >= MIN_POINTS;
}

export function createPresence(): Presence {
  let seenMs = 0;
  let unseenMs = 0;
  let lastMs: number | null = null;
  return {
    push(pose, timestampMs) {
      const stepMs = lastMs === null ? 0 : Math.min(LONGEST_STEP_MS, Math.max(0, timestampMs - lastMs));
      lastMs = timestampMs;
      const here = isSomebody(pose);
      seenMs = here ? seenMs + stepMs : 0;
      unseenMs = here ? 0 : unseenMs + stepMs;
      return { seenMs, unseenMs };
    },
    reset() {
      seenMs = 0;
      unseenMs = 0;
      lastMs = null;
    },
  };
}
