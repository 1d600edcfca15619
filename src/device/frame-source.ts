// What every origin of pictures looks like to the frame loop: the camera, a video file, the drawn figure, a recording.
import type { Pose } from '../domain/body/keypoints.ts';
import type { CounterEvent, CounterState } from '../domain/counting/repetition.ts';

export type SourceKind = 'camera' | 'video' | 'demonstration' | 'recording';

/** `finished`: the material came to its end; `unplugged`: the camera went away; `failed`: it can be read no further; `closed`: by us. */
export type SourceEnd = 'finished' | 'unplugged' | 'failed' | 'closed';

/** A picture to be posed. Whoever receives it closes or transfers it. */
export interface PictureFrame {
  readonly kind: 'picture';
  readonly image: ImageBitmap | VideoFrame;
  /** Capture time, rising, in milliseconds. */
  readonly timestampMs: number;
}

/** A pose that was recorded before, or made elsewhere; `pose` null: nobody was seen. */
export interface PoseFrame {
  readonly kind: 'pose';
  readonly pose: Pose | null;
  readonly timestampMs: number;
  /** Of a pose that was made just now, from a live camera. */
  readonly live?: LivePose;
}

export interface LivePose {
  /** When its picture was taken up and how long it took; performance.now() of this page. */
  readonly takenMs: number;
  readonly inferenceMs: number;
  readonly people: 0 | 1 | 2;
  /** What the source's own counter made of it; null while it does not count. */
  readonly counted: { readonly state: CounterState; readonly events: readonly CounterEvent[] } | null;
}

/** Whoever poses for the source cannot go on; see `run`. */
export interface TroubleFrame {
  readonly kind: 'trouble';
  readonly reason: string;
  readonly detail?: string;
}

export type SourceFrame = PictureFrame | PoseFrame | TroubleFrame;

/** A source that counts by itself: from the next frame on, or no more. */
export interface SourceCounting {
  count(on: boolean): void;
  /** What was open in the counter is closed; its events come once, from here. Never rejects. */
  finish(): Promise<readonly CounterEvent[]>;
}

export interface FrameSource {
  readonly kind: SourceKind;
  /** True where the preview is to be shown mirrored, by CSS: pictures and poses themselves are never mirrored. */
  readonly mirrored: boolean;
  /** Null for a camera. */
  readonly durationMs: number | null;
  /** Shows what the source sees; the screen places it and takes it away. Null where there is nothing to see. */
  readonly preview: HTMLVideoElement | HTMLCanvasElement | null;
  /** Size in pixels of the pictures, or of the frame that poses are in; changes when a phone is turned. */
  size(): { readonly width: number; readonly height: number };
  /** The newest frame not given out yet, or the next one; null once the source has ended. One call at a time. */
  next(): Promise<SourceFrame | null>;
  /** False: nothing is computed until it is told true again, which also begins anew after a trouble. Absent: nothing to be told. */
  run?(on: boolean): void;
  /** Where it paces itself: frames a second it may not go beyond. */
  setCeiling?(fps: number): void;
  /** Where frames are counted before they come here. */
  readonly counting?: SourceCounting;
  /** Settles once, never rejects. */
  readonly ended: Promise<SourceEnd>;
  /** Idempotent; stops the camera's light. */
  close(): void;
}

/** The longer side of what is handed to the pose model from a file: its input is 192 or 256 pixels, and crops of a body gain nothing beyond. */
export const LONGEST_SIDE = 640;

/**
 * The same from a camera. On eight real clips keypoints from 384 differ from those from 640 by no more than those from 600 do (0.02 torso
 * lengths in the mean), and a frame on wasm takes a quarter less time; docs/decisions/2026-11-28-the-line-in-the-worker.md.
 */
export const CAMERA_LONGEST_SIDE = 384;

/** Size within `longestSide`, same shape, whole pixels. */
export function frameSize(
  width: number,
  height: number,
  longestSide = LONGEST_SIDE,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
