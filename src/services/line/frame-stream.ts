// What a page hands over as a camera, as a stream of frames: it is one already, or a track that this realm reads itself.
import type { LineInput } from '../../contracts/line.ts';

/** Of the specification "MediaStreamTrack Insertable Media Processing using Streams"; not in TypeScript's libraries yet. */
type TrackProcessor = new (init: { readonly track: unknown; readonly maxBufferSize: number }) => {
  readonly readable: ReadableStream<VideoFrame>;
};

/** Null where this realm cannot read tracks. */
export function frameStream(input: LineInput): ReadableStream<VideoFrame> | null {
  if (input instanceof ReadableStream) return input;
  const { MediaStreamTrackProcessor } = globalThis as { MediaStreamTrackProcessor?: TrackProcessor };
  // One frame is kept: an older one would only be late.
  return MediaStreamTrackProcessor ? new MediaStreamTrackProcessor({ track: input, maxBufferSize: 1 }).readable : null;
}
