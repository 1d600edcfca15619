// Records the camera's picture while a set runs, where the person asked for it: in memory, without sound, within fixed bounds.

export interface Clip {
  readonly blob: Blob;
  /** `video/mp4` or `video/webm`, without codecs. */
  readonly type: string;
  /** It ended at a bound, not with the set. */
  readonly isCut: boolean;
}

export interface ClipRecording {
  /** Null where nothing was recorded. Settles once the last piece is there; a stream that has ended ends it by itself. */
  stop(): Promise<Clip | null>;
  /** Ends it and forgets everything. */
  discard(): void;
}

/** What is needed of a MediaRecorder; tests pass their own. */
export interface RecorderLike {
  readonly state: 'inactive' | 'recording' | 'paused';
  readonly mimeType: string;
  start(everyMs: number): void;
  stop(): void;
  addEventListener(type: 'dataavailable', listener: (event: { readonly data: Blob }) => void): void;
  addEventListener(type: 'stop' | 'error', listener: () => void): void;
}

export interface ClipRecorderParts {
  readonly isTypeSupported: (type: string) => boolean;
  readonly create: (stream: MediaStream, options: { mimeType: string; videoBitsPerSecond: number }) => RecorderLike;
}

export const CLIP_LIMITS = { ms: 90_000, bytes: 60_000_000 } as const;

/** Pieces of a second: what a killed recorder loses. */
const PIECE_MS = 1000;
/** 90 seconds of it are 28 MB: enough for 640 × 480 at 30 frames a second. */
const BITS_PER_SECOND = 2_500_000;
/** First what phones record in hardware and every player opens. */
const TYPES = ['video/mp4;codecs=avc1.42E01E', 'video/mp4', 'video/webm;codecs=vp8', 'video/webm'] as const;

/** The kind of file this browser records; null where it records none. */
export function clipType(parts: Pick<ClipRecorderParts, 'isTypeSupported'> | null = browserParts()): string | null {
  return (parts && TYPES.find((type) => parts.isTypeSupported(type))) ?? null;
}

/** Null where this browser records nothing, or refuses this stream. */
export function recordClip(
  stream: MediaStream,
  parts: ClipRecorderParts | null = browserParts(),
): ClipRecording | null {
  const mimeType = clipType(parts);
  if (!parts || mimeType === null) return null;
  let recorder: RecorderLike;
  try {
    recorder = parts.create(stream, { mimeType, videoBitsPerSecond: BITS_PER_SECOND });
    recorder.start(PIECE_MS);
  } catch {
    return null;
  }
  let pieces: Blob[] = [];
  let bytes = 0;
  let isCut = false;
  const ended = new Promise<void>((done) => {
    recorder.addEventListener('stop', done);
    recorder.addEventListener('error', done);
  });
  const end = () => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size === 0) return;
    // A piece that comes after the bound belongs to it: without it the file may have no end.
    pieces.push(data);
    bytes += data.size;
    if (!isCut && (bytes >= CLIP_LIMITS.bytes || pieces.length >= CLIP_LIMITS.ms / PIECE_MS)) {
      isCut = true;
      end();
    }
  });
  return {
    async stop() {
      end();
      await ended;
      const type = mimeType.split(';')[0] ?? mimeType;
      return pieces.length === 0 ? null : { blob: new Blob(pieces, { type }), type, isCut };
    },
    discard() {
      end();
      pieces = [];
    },
  };
}

function browserParts(): ClipRecorderParts | null {
  const { MediaRecorder: Recorder } = globalThis as { readonly MediaRecorder?: typeof MediaRecorder };
  if (!Recorder) return null;
  return {
    isTypeSupported: (type) => Recorder.isTypeSupported(type),
    create: (stream, options) => new Recorder(stream, options),
  };
}
