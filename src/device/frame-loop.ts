// Drives pictures from a source through the pose service, one in flight, as fast as the device can sustain; the main thread
// only waits. Each posed picture leaves a `performance.measure` named POSE_FRAME_MEASURE: that is how speed is measured from outside.
import type { Pose } from '../domain/body/keypoints.ts';
import type { FrameSource, LivePose, PictureFrame, SourceEnd, SourceFrame } from './frame-source.ts';
import { createRateGovernor } from '../domain/live/rate-governor.ts';

/** Name of the measure from the hand-over of a picture to the arrival of its pose; `detail.timestampMs` is the picture's time. */
export const POSE_FRAME_MEASURE = 'pose-frame';

/** The pose service's answer as far as the loop looks at it. */
export type FrameEstimate =
  | { readonly kind: 'pose'; readonly pose: Pose | null; readonly inferenceMs: number }
  | { readonly kind: 'unavailable'; readonly reason: string; readonly detail?: string };

export interface FrameLoopOptions {
  readonly source: FrameSource;
  /** Poses a picture, which it takes over. */
  readonly estimate: (image: ImageBitmap | VideoFrame, timestampMs: number) => Promise<FrameEstimate>;
  /** Once a frame, in time order. Must be quick: it runs between frames. `live`: of a source that poses for itself. */
  readonly onPose: (pose: Pose | null, timestampMs: number, live?: LivePose) => void;
  /** The service cannot pose: the loop pauses until `resume`. A frame that was merely superseded is not reported. */
  readonly onUnavailable: (reason: string, detail?: string) => void;
  /** No picture came for STALL_MS: a muted camera, a tab in the background, a video that buffers. Once a stall. */
  readonly onStall?: () => void;
  readonly onEnded: (end: SourceEnd) => void;
  /** Passed in by tests. */
  readonly clock?: FrameClock;
}

export interface FrameClock {
  now(): number;
  wait(ms: number): Promise<void>;
}

export interface FrameLoop {
  /** Frames in flight still arrive. */
  pause(): void;
  resume(): void;
  /** Ends the loop; the source is left open. */
  stop(): void;
  /** Frames a second that heat and battery allow; Infinity for all. */
  setCeiling(fps: number): void;
  stats(): FrameLoopStats;
}

/** `fps` is measured over the last two seconds; `targetFps` is what the governor allows. */
export interface FrameLoopStats {
  readonly fps: number;
  readonly targetFps: number;
  readonly frames: number;
}

const STALL_MS = 3000;
/**
 * The next picture is fetched this long before the present one is expected back, so that the model never waits for the camera: up to
 * 33 ms until a camera at 30 a second has a new one, and a few to copy it.
 */
const FETCH_AHEAD_MS = 38;
const RATE_WINDOW_MS = 2000;

const realClock: FrameClock = {
  now: () => performance.now(),
  wait: (ms) =>
    new Promise((done) => {
      setTimeout(done, ms);
    }),
};

export function startFrameLoop(options: FrameLoopOptions): FrameLoop {
  const { source } = options;
  const clock = options.clock ?? realClock;
  const governor = createRateGovernor();
  const arrivals: number[] = [];
  let frames = 0;
  const state = { stopped: false, paused: false };
  let wake: (() => void) | null = null;

  function remember(nowMs: number): void {
    frames += 1;
    arrivals.push(nowMs);
    while ((arrivals[0] ?? nowMs) < nowMs - RATE_WINDOW_MS) arrivals.shift();
  }

  async function whilePaused(): Promise<void> {
    while (state.paused && !state.stopped) {
      await new Promise<void>((done) => {
        wake = done;
      });
    }
  }

  async function nextFrame(): Promise<SourceFrame | null> {
    let arrived = false;
    const watch = async () => {
      await clock.wait(STALL_MS);
      if (!arrived && !state.stopped && !state.paused) options.onStall?.();
    };
    if (options.onStall) void watch();
    const frame = await source.next();
    arrived = true;
    return frame;
  }

  async function pose(frame: PictureFrame): Promise<void> {
    const sentMs = clock.now();
    const result = await options.estimate(frame.image, frame.timestampMs).catch((error: unknown): FrameEstimate => ({
      kind: 'unavailable',
      reason: 'failed',
      detail: error instanceof Error ? error.message : String(error),
    }));
    const nowMs = clock.now();
    if (result.kind === 'unavailable') {
      if (result.reason === 'superseded' || state.stopped) return;
      state.paused = true;
      options.onUnavailable(result.reason, result.detail);
      return;
    }
    remember(nowMs);
    governor.record(nowMs - sentMs, nowMs);
    leaveMeasure(sentMs, nowMs, frame.timestampMs, result.inferenceMs);
    if (!state.stopped) options.onPose(result.pose, frame.timestampMs);
  }

  async function fetchAhead(afterMs: number): Promise<SourceFrame | null> {
    if (afterMs > 0) await clock.wait(afterMs);
    return nextFrame();
  }

  async function run(): Promise<void> {
    let ahead = nextFrame();
    let dueMs = clock.now();
    while (!state.stopped) {
      const frame = await ahead;
      if (frame === null) break;
      if (state.stopped) {
        discard(frame);
        return;
      }
      if (frame.kind === 'pose') {
        ahead = nextFrame();
        remember(clock.now());
        if (frame.live) leaveMeasure(frame.live.takenMs, clock.now(), frame.timestampMs, frame.live.inferenceMs);
        options.onPose(frame.pose, frame.timestampMs, frame.live);
      } else if (frame.kind === 'trouble') {
        ahead = nextFrame();
        state.paused = true;
        options.onUnavailable(frame.reason, frame.detail);
      } else {
        const startedMs = clock.now();
        const intervalMs = 1000 / governor.targetFps();
        // A frame that took long is made up for by the next, up to one interval: the rate is a mean, not a pause after each.
        dueMs = Math.max(dueMs + intervalMs, startedMs);
        ahead = fetchAhead(Math.max(governor.typicalMs(), dueMs - startedMs) - FETCH_AHEAD_MS);
        await pose(frame);
        const spareMs = dueMs - clock.now();
        // Timers are coarse: waiting for less would only lose frames.
        if (spareMs > 4) await clock.wait(spareMs);
      }
      if (state.paused) {
        await whilePaused();
        // What was fetched before the pause is stale.
        const stale = await ahead;
        if (stale === null) break;
        if (stale.kind === 'picture') {
          discard(stale);
          ahead = nextFrame();
        } else {
          ahead = Promise.resolve(stale);
        }
      }
    }
    if (state.stopped) {
      const left = await ahead;
      if (left) discard(left);
      return;
    }
    options.onEnded(await source.ended);
  }

  void run();
  return {
    pause() {
      state.paused = true;
      source.run?.(false);
    },
    resume() {
      state.paused = false;
      source.run?.(true);
      wake?.();
    },
    stop() {
      state.stopped = true;
      state.paused = false;
      wake?.();
    },
    setCeiling(fps) {
      governor.setCeiling(fps);
      source.setCeiling?.(fps);
    },
    stats() {
      const first = arrivals[0];
      const last = arrivals.at(-1);
      const spanMs = first === undefined || last === undefined ? 0 : last - first;
      return {
        fps: spanMs > 0 ? ((arrivals.length - 1) * 1000) / spanMs : 0,
        targetFps: governor.targetFps(),
        frames,
      };
    },
  };
}

/** Observers have theirs by then; the browser would keep them all, for as long as the page lives. */
const MEASURES_KEPT = 500;
let measures = 0;

function leaveMeasure(startMs: number, endMs: number, timestampMs: number, inferenceMs: number): void {
  measures += 1;
  if (measures % MEASURES_KEPT === 0) performance.clearMeasures(POSE_FRAME_MEASURE);
  performance.measure(POSE_FRAME_MEASURE, { start: startMs, end: endMs, detail: { timestampMs, inferenceMs } });
}

function discard(frame: SourceFrame): void {
  if (frame.kind === 'picture') frame.image.close();
}
