// When the body is drawn: at the display's rate while it moves, once a pose where that would cost more than it gives, never for nothing.
import type { KeypointName, Pose } from '../domain/body/keypoints.ts';
import { flag, paintPose, type PoseContext, type PosePaint } from './paint-pose.ts';
import { createPoseMotion } from './pose-motion.ts';

export interface PosedFrame {
  readonly pose: Pose | null;
  readonly highlighted: readonly KeypointName[];
}

export interface OverlayParts {
  readonly context: PoseContext;
  /** False: one drawing a pose, no sliding. Asked at each pose: the person may change what they prefer. */
  readonly slides: () => boolean;
  readonly now: () => number;
  /** requestAnimationFrame: calls once, at the next refresh of the display; returns what takes it back. */
  readonly nextRefresh: (run: () => void) => () => void;
}

export interface PoseOverlay {
  show(frame: PosedFrame): void;
  /** Of the canvas, in its own pixels, and its pixels to a CSS pixel: draws anew. */
  resize(width: number, height: number, pixelRatio: number): void;
  stop(): void;
}

/** A drawing that takes longer than this, by the middle of so many, is dear: sixty of them a second would be missed elsewhere. */
const DEAR_MS = 2;
const LOOKED_AT = 31;

export function createPoseOverlay({ context, slides, now, nextRefresh }: OverlayParts): PoseOverlay {
  const motion = createPoseMotion();
  const paint: PosePaint = { width: 0, height: 0, pixelRatio: 1, faulty: new Uint8Array(17) };
  const tookMs = new Float32Array(LOOKED_AT);
  let drawings = 0;
  let isDear = false;
  let pending: (() => void) | null = null;
  let isClean = true;

  function draw(atMs: number): void {
    const startedMs = now();
    paintPose(context, motion.at(atMs), paint);
    if (isDear) return;
    tookMs[drawings % LOOKED_AT] = now() - startedMs;
    drawings += 1;
    if (drawings % LOOKED_AT === 0) isDear = (tookMs.toSorted()[Math.floor(LOOKED_AT / 2)] ?? 0) > DEAR_MS;
  }

  /** One function for all refreshes: none is made on the way. */
  function onRefresh(): void {
    pending = null;
    const nowMs = now();
    draw(nowMs);
    if (motion.isMoving(nowMs)) pending = nextRefresh(onRefresh);
  }

  function call(off: (() => void) | null): void {
    off?.();
  }

  return {
    show({ pose, highlighted }) {
      isClean = false;
      const nowMs = now();
      flag(paint.faulty, highlighted);
      motion.push(pose, nowMs);
      if (slides() && !isDear && motion.isMoving(nowMs)) {
        pending ??= nextRefresh(onRefresh);
        return;
      }
      call(pending);
      pending = null;
      draw(Number.POSITIVE_INFINITY);
    },
    resize(width, height, pixelRatio) {
      paint.width = width;
      paint.height = height;
      paint.pixelRatio = pixelRatio;
      // A canvas of another size is empty, and the first one is dear to touch.
      if (isClean) return;
      draw(pending ? now() : Number.POSITIVE_INFINITY);
    },
    stop() {
      call(pending);
      pending = null;
    },
  };
}
