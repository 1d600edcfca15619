// Turns a playing <video> into frames: remembers the newest picture shown, and takes a copy only of those somebody asks for.
import { frameSize, LONGEST_SIDE, type PictureFrame } from './frame-source.ts';

export interface VideoFrames {
  /** The newest picture not given out yet, or the next one; null once `end` was called. */
  next(): Promise<PictureFrame | null>;
  end(): void;
}

/** `timeOf`: the timestamp to give a picture, from what the browser says of it; `nowMs` is performance.now() then. */
export function createVideoFrames(
  video: HTMLVideoElement,
  timeOf: (metadata: VideoFrameCallbackMetadata | null, nowMs: number) => number,
  longestSide = LONGEST_SIDE,
): VideoFrames {
  let fresh: { readonly timestampMs: number } | null = null;
  const state = { ended: false };
  let lastMs = Number.NEGATIVE_INFINITY;
  let wake: (() => void) | null = null;

  function shown(timestampMs: number): void {
    if (state.ended || timestampMs <= lastMs) return;
    lastMs = timestampMs;
    fresh = { timestampMs };
    wake?.();
  }

  function watch(): void {
    if (state.ended) return;
    if ('requestVideoFrameCallback' in video) {
      video.requestVideoFrameCallback((nowMs, metadata) => {
        shown(timeOf(metadata, nowMs));
        watch();
      });
      return;
    }
    // Browsers without it: look once a screen refresh whether the picture can have changed.
    requestAnimationFrame((nowMs) => {
      const element = video as HTMLVideoElement;
      if (element.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && !element.paused) shown(timeOf(null, nowMs));
      watch();
    });
  }
  watch();

  return {
    async next() {
      while (!state.ended) {
        const picture = fresh;
        fresh = null;
        if (picture) {
          const image = await capture(video, longestSide);
          if (image) return { kind: 'picture', image, timestampMs: picture.timestampMs };
        } else {
          await new Promise<void>((done) => {
            wake = done;
          });
        }
      }
      return null;
    },
    end() {
      state.ended = true;
      wake?.();
    },
  };
}

/** What the video shows now, no larger than needed; null while there is nothing to see. */
export async function capture(video: HTMLVideoElement, longestSide = LONGEST_SIDE): Promise<ImageBitmap | null> {
  if (video.videoWidth === 0 || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null;
  const { width, height } = frameSize(video.videoWidth, video.videoHeight, longestSide);
  try {
    return width === video.videoWidth
      ? await createImageBitmap(video)
      : await createImageBitmap(video, { resizeWidth: width, resizeHeight: height, resizeQuality: 'low' });
  } catch {
    // Thrown while a track changes its size or ends: the next picture will do.
    return null;
  }
}
