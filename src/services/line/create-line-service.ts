// Camera frames are posed and counted here, beside the model, as they come; the page only hears of it.
import type { LineCommand, LineFrame, LineInput, LineMessage, LineOptions, LineService } from '../../contracts/line.ts';
import type { PoseEstimate, PoseService } from '../../contracts/pose.ts';
import type { Pose } from '../../domain/body/keypoints.ts';
import { createCounter } from '../../domain/counting/create-counter.ts';
import { createRateGovernor } from '../../domain/live/rate-governor.ts';
import type { Movement } from '../../domain/movements/movement.ts';
import { nextTask } from '../next-task.ts';
import { frameStream } from './frame-stream.ts';
import { createNewestFrame, type NewestFrame } from './newest-frame.ts';

export interface LineServiceOptions {
  readonly pose: Pick<PoseService, 'estimate'>;
  readonly movementById: (id: string) => Movement | undefined;
  /** Tests hand in their own. */
  readonly streamOf?: (input: LineInput) => ReadableStream<VideoFrame> | null;
  /** Milliseconds on a monotonic clock. */
  readonly now?: () => number;
  /** The clock's zero, milliseconds since the Unix epoch. */
  readonly timeOrigin?: number;
}

/** A frame that comes this much before the next is due is taken all the same: cameras are not that even. */
const EARLY_MS = 8;
/** Pictures in a row that cannot be read before the line is taken to be broken: two seconds of them. */
const MAX_BAD_FRAMES = 60;

export function createLineService(given: LineServiceOptions): LineService {
  const { movementById, streamOf = frameStream } = given;
  const open = new Set<string>();
  return {
    open(lineId, options, input, port) {
      const movement = movementById(options.movementId);
      if (!movement)
        return Promise.resolve({
          kind: 'unavailable',
          reason: 'bad_input',
          detail: `no movement ${options.movementId}`,
        });
      const stream = streamOf(input);
      if (!stream)
        return Promise.resolve({ kind: 'unavailable', reason: 'no_backend', detail: 'tracks cannot be read here' });
      open.add(lineId);
      void runLine(given, movement, options, createNewestFrame(stream), port).finally(() => {
        open.delete(lineId);
        if ('stop' in input) input.stop();
      });
      return Promise.resolve({ kind: 'open' });
    },
    isOpen: (lineId) => Promise.resolve(open.has(lineId)),
  };
}

/** Settles when the stream has ended or the page closed the line. */
async function runLine(
  { pose: service, now = () => performance.now(), timeOrigin = performance.timeOrigin }: LineServiceOptions,
  movement: Movement,
  { longestSide, body }: LineOptions,
  frames: NewestFrame<VideoFrame>,
  port: MessagePort,
): Promise<void> {
  const counter = createCounter(movement, body);
  const governor = createRateGovernor();
  const state = { counting: false, running: true, closed: false };
  let lastMs = 0;
  let badFrames = 0;

  const post = (message: LineMessage) => port.postMessage(message);

  function obey(command: LineCommand): void {
    switch (command.kind) {
      case 'count':
        if (state.counting && !command.on) post({ kind: 'closed', events: counter.finish(lastMs) });
        state.counting = command.on;
        return;
      case 'run':
        state.running = command.on;
        badFrames = 0;
        return;
      case 'ceiling':
        governor.setCeiling(command.fps);
        return;
      case 'close':
        state.closed = true;
        frames.cancel();
    }
  }
  port.addEventListener('message', (event: MessageEvent<LineCommand>) => obey(event.data));
  port.start();

  function told(answer: PoseEstimate, timestampMs: number, takenMs: number): LineFrame | null {
    if (answer.kind === 'unavailable') {
      if (answer.reason === 'superseded') return null;
      badFrames += 1;
      if (answer.reason === 'bad_input' && badFrames < MAX_BAD_FRAMES) return null;
      // Commands are read between frames: nothing is posed until the page says so.
      state.running = false;
      post({ kind: 'trouble', trouble: answer });
      return null;
    }
    badFrames = 0;
    const { pose, inferenceMs, people = 1 } = answer;
    lastMs = timestampMs;
    return {
      kind: 'frame',
      timestampMs,
      width: pose?.width ?? 0,
      height: pose?.height ?? 0,
      keypoints: pose && packed(pose),
      people,
      inferenceMs,
      takenAtMs: timeOrigin + takenMs,
      counted: state.counting ? counter.push(pose, timestampMs) : null,
    };
  }

  let dueMs = Number.NEGATIVE_INFINITY;
  for (;;) {
    await nextTask();
    const frame = await frames.next();
    if (!frame || state.closed) {
      frame?.close();
      break;
    }
    const takenMs = now();
    if (!state.running || takenMs < dueMs - EARLY_MS) {
      frame.close();
      continue;
    }
    const intervalMs = 1000 / governor.targetFps();
    // A frame that took long is made up for by the next ones, up to one interval: the rate is a mean.
    dueMs = Math.max(dueMs, takenMs - intervalMs) + intervalMs;
    const timestampMs = frame.timestamp === null ? takenMs : frame.timestamp / 1000;
    const answer = await service.estimate(frame, timestampMs, longestSide);
    const message = told(answer, timestampMs, takenMs);
    governor.record(now() - takenMs, now());
    if (message && !state.closed) post(message);
  }
  if (!state.closed) post({ kind: 'ended' });
  port.close();
}

function packed({ keypoints }: Pose): Float32Array {
  const numbers = new Float32Array(3 * keypoints.length);
  keypoints.forEach(({ x, y, score }, index) => numbers.set([x, y, score], 3 * index));
  return numbers;
}
