// What every origin of pictures looks like to the frame loop: the camera, a video file, the drawn figure, a recording.
import type { Pose } from '../domain/body/keypoints.ts';

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

/** A pose that was recorded before; `pose` null: nobody was seen. */
export interface PoseFrame {
  readonly kind: 'pose';
  readonly pose: Pose | null;
  readonly timestampMs: number;
}

export type SourceFrame = PictureFrame | PoseFrame;

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
  /** Settles once, never rejects. */
  readonly ended: Promise<SourceEnd>;
  /** Idempotent; stops the camera's light. */
  close(): void;
}

/** The longer side of what is handed to the pose model: its input is 192 or 256 pixels, and crops of a body gain nothing beyond. */
export const LONGEST_SIDE = 640;

/** Size within LONGEST_SIDE, same shape, whole pixels. */
export function frameSize(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
