// A camera whose frames never touch the page: they go to the vision worker as a stream, poses and counts come back. To the rest of the
// coach it is a source like any other.
import type { PersonBody } from '../domain/body/person-body.ts';
import type { LineCommand, LineFrame, LineInput, LineMessage, LineService } from '../contracts/line.ts';
import type { CameraSource } from '../device/camera.ts';
import type { FrameClock } from '../device/frame-loop.ts';
import type { FrameSource, PoseFrame, SourceFrame } from '../device/frame-source.ts';
import { KEYPOINT_NAMES, type Pose } from '../domain/body/keypoints.ts';
import type { CounterEvent } from '../domain/counting/repetition.ts';

export interface LineSourceParts {
  readonly line: LineService;
  readonly clock: FrameClock;
  readonly newId: () => string;
  /** The clock's zero, milliseconds since the Unix epoch. */
  readonly timeOrigin?: number;
}

export interface LineSourceOptions {
  readonly movementId: string;
  /** See LineOptions. */
  readonly body?: PersonBody;
  /** Pixels; see LineOptions. */
  readonly longestSide: number;
}

/** No word from the worker for this long: it is asked whether the line still stands. */
const SILENT_MS = 3000;
/** An answer to the last question of a set is waited for this long; a worker that died must not keep the set from being stored. */
const FINISH_LIMIT_MS = 1000;

/** Null where this browser cannot hand the camera's frames over, or the worker cannot take them: then pictures are taken one by one. */
export async function openLineSource(
  camera: CameraSource,
  options: LineSourceOptions,
  parts: LineSourceParts,
): Promise<FrameSource | null> {
  const { line, clock, newId, timeOrigin = performance.timeOrigin } = parts;
  const queue: SourceFrame[] = [];
  let wake: (() => void) | null = null;
  const state = { over: false, running: true, inTrouble: false, heardMs: clock.now() };
  let finishing: ((events: readonly CounterEvent[]) => void) | null = null;
  let port: MessagePort | null = null;
  let lineId = '';
  let counting = false;
  let ceilingFps = Number.POSITIVE_INFINITY;

  function push(frame: SourceFrame): void {
    queue.push(frame);
    wake?.();
  }

  function tell(command: LineCommand): void {
    port?.postMessage(command);
  }

  function hear(message: LineMessage): void {
    state.heardMs = clock.now();
    switch (message.kind) {
      case 'frame':
        push(poseFrame(message, timeOrigin));
        return;
      case 'closed':
        finishing?.(message.events);
        return;
      case 'trouble': {
        const { reason, detail } = message.trouble;
        trouble(reason, detail);
        return;
      }
      case 'ended':
        // The camera's own track says why, and ends the source.
        return;
    }
  }

  function trouble(reason: string, detail?: string): void {
    state.inTrouble = true;
    push({ kind: 'trouble', reason, ...(detail === undefined ? {} : { detail }) });
  }

  async function open(): Promise<boolean> {
    const input = camera.handOver();
    if (!input) return false;
    const channel = new MessageChannel();
    const opening = newId();
    const answer = await line.open(opening, options, input as LineInput, channel.port2).catch(() => null);
    if (answer?.kind !== 'open' || state.over) {
      channel.port1.postMessage({ kind: 'close' } satisfies LineCommand);
      channel.port1.close();
      return false;
    }
    lineId = opening;
    port = channel.port1;
    port.addEventListener('message', ({ data }: MessageEvent<LineMessage>) => hear(data));
    port.start();
    state.heardMs = clock.now();
    if (counting) tell({ kind: 'count', on: true });
    if (Number.isFinite(ceilingFps)) tell({ kind: 'ceiling', fps: ceilingFps });
    if (!state.running) tell({ kind: 'run', on: false });
    return true;
  }

  /** The line went down with its worker, or stands but cannot pose: a new one where needed. */
  async function reopen(): Promise<void> {
    state.inTrouble = false;
    const stands = await line.isOpen(lineId).catch(() => false);
    if (state.over) return;
    if (stands === true) {
      tell({ kind: 'run', on: true });
      return;
    }
    port?.close();
    port = null;
    if (!(await open()) && !state.over) trouble('worker_died', 'the line could not be opened again');
  }

  /** A worker that is gone says nothing: the browser does not tell, so it is asked now and then. */
  async function watch(): Promise<void> {
    while (!state.over) {
      await clock.wait(SILENT_MS);
      const quiet = clock.now() - state.heardMs >= SILENT_MS;
      if (!quiet || !state.running || state.inTrouble || state.over) continue;
      const stands = await line.isOpen(lineId).catch(() => false);
      if (stands !== true && !state.over && !state.inTrouble) trouble('worker_died');
    }
  }

  function close(): void {
    if (state.over) return;
    state.over = true;
    tell({ kind: 'close' });
    finishing?.([]);
    wake?.();
  }

  if (!(await open())) return null;
  void watch();
  void camera.ended.then(close);
  return {
    kind: camera.kind,
    mirrored: camera.mirrored,
    durationMs: camera.durationMs,
    preview: camera.preview,
    ended: camera.ended,
    size: () => camera.size(),
    async next() {
      for (;;) {
        const frame = queue.shift();
        if (frame) return frame;
        if (state.over) return null;
        await new Promise<void>((done) => {
          wake = done;
        });
      }
    },
    run(on) {
      state.running = on;
      state.heardMs = clock.now();
      if (on && state.inTrouble) void reopen();
      else tell({ kind: 'run', on });
    },
    setCeiling(fps) {
      ceilingFps = fps;
      tell({ kind: 'ceiling', fps });
    },
    counting: {
      count(on) {
        counting = on;
        tell({ kind: 'count', on });
      },
      async finish() {
        if (!counting || !port) return [];
        counting = false;
        const events = new Promise<readonly CounterEvent[]>((done) => {
          finishing = done;
        });
        tell({ kind: 'count', on: false });
        const late = clock.wait(FINISH_LIMIT_MS).then((): readonly CounterEvent[] => []);
        const closed = await Promise.race([events, late]);
        finishing = null;
        // What was counted before it was closed comes first.
        return [...taken(queue), ...closed];
      },
    },
    close() {
      close();
      camera.close();
    },
  };
}

/** Events of frames nobody has asked for yet; the frames go on without them. */
function taken(queue: SourceFrame[]): CounterEvent[] {
  const events: CounterEvent[] = [];
  queue.forEach((frame, index) => {
    if (frame.kind !== 'pose' || !frame.live?.counted) return;
    events.push(...frame.live.counted.events);
    queue[index] = { ...frame, live: { ...frame.live, counted: null } };
  });
  return events;
}

function poseFrame(frame: LineFrame, timeOrigin: number): PoseFrame {
  const { timestampMs, inferenceMs, people, counted, takenAtMs } = frame;
  return {
    kind: 'pose',
    pose: unpacked(frame),
    timestampMs,
    live: { takenMs: takenAtMs - timeOrigin, inferenceMs, people, counted },
  };
}

function unpacked({ keypoints, timestampMs, width, height }: LineFrame): Pose | null {
  if (!keypoints) return null;
  return {
    timestampMs,
    width,
    height,
    keypoints: KEYPOINT_NAMES.map((_, index) => ({
      x: keypoints[3 * index] ?? 0,
      y: keypoints[3 * index + 1] ?? 0,
      score: keypoints[3 * index + 2] ?? 0,
    })),
  };
}
