// How the bytes of a packed skeleton lie, and whether some are one: all that storage needs to know of it.
import { KEYPOINT_NAMES } from '../body/keypoints.ts';

export const SKELETON_VERSION = 1;
/** Version, frames, width, height (2 bytes each), turn and end in ms (4 each). */
export const HEADER_BYTES = 14;
export const SKELETON_POINTS = KEYPOINT_NAMES.length;
/** Time in ms (4 bytes), then x and y (2 each) and a confidence (1) for each point. */
export const FRAME_BYTES = 4 + 5 * SKELETON_POINTS;

export function isSkeleton(bytes: unknown): bytes is Uint8Array<ArrayBuffer> {
  if (!(bytes instanceof Uint8Array) || bytes[0] !== SKELETON_VERSION) return false;
  const [, frames = 0, widthHigh = 0, widthLow = 0, heightHigh = 0, heightLow = 0] = bytes;
  const hasSize = widthHigh + widthLow > 0 && heightHigh + heightLow > 0;
  return frames > 0 && hasSize && bytes.length === HEADER_BYTES + frames * FRAME_BYTES;
}
