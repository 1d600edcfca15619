// A stream of camera frames of which only the newest matters: what comes while a frame is being posed replaces what came before it.

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

/** A stream that is let go waits so long for one more frame. */
const LAST_FRAME_MS = 500;

export function createNewestFrame<Frame extends StreamedFrame>(stream: ReadableStream<Frame>): NewestFrame<Frame> {
  const reader = stream.getReader();
  let fresh: Frame | null = null;
  const state = { ended: false };
  let droppedFrames = 0;
  let wake: (() => void) | null = null;

  async function pump(): Promise<void> {
    for (;;) {
      const { value, done } = await reader.read();
      if (state.ended) {
        value?.close();
        // The queue is empty now: frames that are thrown away with it would never be closed, and the camera would run dry.
        if (!done) await reader.cancel();
        return;
      }
      if (done) return;
      if (fresh) {
        fresh.close();
        droppedFrames += 1;
      }
      fresh = value;
      wake?.();
    }
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
      setTimeout(() => void reader.cancel().catch(() => undefined), LAST_FRAME_MS);
    },
    dropped: () => droppedFrames,
  };
}
