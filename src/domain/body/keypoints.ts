// The 17 COCO keypoints that MoveNet returns, in its order: the one body description every layer shares.

export const KEYPOINT_NAMES = [
  'nose',
  'left_eye',
  'right_eye',
  'left_ear',
  'right_ear',
  'left_shoulder',
  'right_shoulder',
  'left_elbow',
  'right_elbow',
  'left_wrist',
  'right_wrist',
  'left_hip',
  'right_hip',
  'left_knee',
  'right_knee',
  'left_ankle',
  'right_ankle',
] as const;

export type KeypointName = (typeof KEYPOINT_NAMES)[number];

/** Index of each keypoint in a pose's `keypoints` array. */
export const KEYPOINT_INDEX: Readonly<Record<KeypointName, number>> = Object.fromEntries(
  KEYPOINT_NAMES.map((name, index) => [name, index]),
) as Record<KeypointName, number>;

/** The person's own left or right. */
export type Side = 'left' | 'right';

/** A point in the unmirrored image: x right, y down, in pixels of the frame; `score` is the model's confidence 0–1. */
export interface Keypoint {
  readonly x: number;
  readonly y: number;
  readonly score: number;
}

/**
 * One estimated pose. `keypoints` has exactly 17 entries in the order of KEYPOINT_NAMES.
 * `timestampMs` is the capture time of the frame on a monotonic clock; never a frame count.
 * `width` and `height` are the frame's size in pixels.
 */
export interface Pose {
  readonly timestampMs: number;
  readonly width: number;
  readonly height: number;
  readonly keypoints: readonly Keypoint[];
}

/** A recorded pose sequence as the command line reads and writes it: `keypoints[frame]` is null where nobody was found. */
export interface KeypointRecording {
  readonly fps: number;
  readonly size: readonly [width: number, height: number];
  readonly keypoints: readonly (readonly (readonly [x: number, y: number, score: number])[] | null)[];
}
