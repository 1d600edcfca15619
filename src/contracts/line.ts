// The line as a service: camera frames go in as a stream, poses and counts come out through a port, and no thread that a person looks at
// takes part. A page without such streams poses picture by picture through the pose service instead.
import type { PersonBody } from '../domain/body/person-body.ts';
import type { CounterEvent, CounterState } from '../domain/counting/repetition.ts';
import type { Unavailable } from './outcome.ts';

/** A camera's track where it can be handed to another realm, or the stream of its frames where only that can. */
export type LineInput = ReadableStream<VideoFrame> | TransferredTrack;

/** What is used of a MediaStreamTrack in the other realm. */
export interface TransferredTrack {
  readonly kind: string;
  stop(): void;
}

export interface LineOptions {
  /** What is counted; see the movement registry. */
  readonly movementId: string;
  /** Of whoever trains, where it is not as movements expect: counted as the page would. */
  readonly body?: PersonBody;
  /** Frames are drawn no larger than this, in pixels, before the model sees them. */
  readonly longestSide: number;
}

/** Page → line. Until the first `count` nothing is counted. */
export type LineCommand =
  /** Counting goes on, or ends: then what is open in the counter is closed and told in a `closed`. */
  | { readonly kind: 'count'; readonly on: boolean }
  /** False: frames are thrown away as they come; nothing is computed. True, after trouble too: goes on. */
  | { readonly kind: 'run'; readonly on: boolean }
  /** Frames a second that heat and battery allow. */
  | { readonly kind: 'ceiling'; readonly fps: number }
  | { readonly kind: 'close' };

/** One posed frame. Times ending in `AtMs` are since the Unix epoch, so that realms can be compared; others on the frames' clock. */
export interface LineFrame {
  readonly kind: 'frame';
  readonly timestampMs: number;
  /** Of the picture that was posed, in pixels; keypoints are in it. */
  readonly width: number;
  readonly height: number;
  /** 17 × (x, y, score); null: nobody. */
  readonly keypoints: Float32Array | null;
  readonly people: 0 | 1 | 2;
  readonly inferenceMs: number;
  readonly takenAtMs: number;
  /** What the counter made of it; null while it does not count. */
  readonly counted: { readonly state: CounterState; readonly events: readonly CounterEvent[] } | null;
}

/** Line → page, in order. */
export type LineMessage =
  | LineFrame
  | { readonly kind: 'closed'; readonly events: readonly CounterEvent[] }
  /** It cannot pose any more and waits for `run`. */
  | { readonly kind: 'trouble'; readonly trouble: Unavailable }
  /** The stream has ended. */
  | { readonly kind: 'ended' };

export interface LineService {
  /**
   * Takes over stream and port. The pose service of the same realm must have been started. Answers `bad_input` for a movement it does
   * not know, `no_backend` where this realm cannot read frames of a track.
   */
  open(
    lineId: string,
    options: LineOptions,
    input: LineInput,
    port: MessagePort,
  ): Promise<{ readonly kind: 'open' } | Unavailable>;
  /** False also after the realm was started anew: its lines are gone with it. */
  isOpen(lineId: string): Promise<boolean | Unavailable>;
}
