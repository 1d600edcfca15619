// A stream of camera frames of which only the newest matters: what comes while a frame is being posed replaces what came before it.

import { nextTask } from '../next-task.ts';

/** What is used of a VideoFrame. */
export interface StreamedFrame {
  /** Microseconds on the camera's clock; null where the browser does not know. */
  readonly timestamp: number | null;
  close(): void;
}

export interface NewestFrame<Frame extends StreamedFrame> {
  /** The newest frame not given out yet, or the next one; null once the stream has ended. One call at a time. The caller closes it. */
  next(): Promise<Frame | null>;
  /** Lets go of the stream and of what waits. Idempotent. */
  cancel(): void;
  /** Frames that came and were replaced before anybody asked. */
  dropped(): number;
}

export function createNewestFrame<Frame extends StreamedFrame>(stream: ReadableStream<Frame>): NewestFrame<Frame> {
  const reader = stream.getReader();
  let fresh: Frame | null = null;
  const state = { ended: false };
  let droppedFrames = 0;
  let wake: (() => void) | null = null;
  let last: Promise<unknown> | null = null;

  async function pump(): Promise<void> {
    for (;;) {
      const reading = reader.read();
      last = reading;
      if (state.ended) void letGo(reading);
      const { value, done } = await reading;
      if (done) return;
      if (state.ended) {
        value.close();
        continue;
      }
      if (fresh) {
        fresh.close();
        droppedFrames += 1;
      }
      fresh = value;
      wake?.();
    }
  }

  /**
   * Frames that are thrown away with the stream's queue would never be closed, and the camera would run dry. While a read waits the queue is
   * empty.
   */
  async function letGo(waits: Promise<unknown>): Promise<void> {
    await nextTask();
    await nextTask();
    if (last === waits) await reader.cancel().catch(() => undefined);
  }

  function end(): void {
    state.ended = true;
    fresh?.close();
    fresh = null;
    wake?.();
  }
  // A stream that breaks has ended: the page sees at its own track why.
  void pump().then(end, end);

  return {
    async next() {
      while (!state.ended) {
        const frame = fresh;
        fresh = null;
        if (frame) return frame;
        await new Promise<void>((done) => {
          wake = done;
        });
      }
      return null;
    },
    cancel() {
      if (state.ended) return;
      end();
      if (last) void letGo(last);
    },
    dropped: () => droppedFrames,
  };
}
