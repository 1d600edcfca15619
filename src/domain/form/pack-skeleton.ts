// A repetition's poses as a few thousand bytes, and back to be replayed.
import type { Pose } from '../body/keypoints.ts';
import type { Repetition } from '../counting/repetition.ts';
import { FRAME_BYTES, HEADER_BYTES, isSkeleton, SKELETON_POINTS, SKELETON_VERSION } from './skeleton-layout.ts';

/** A repetition to be replayed: times from its start. */
export interface Replay {
  /** In time order, at least one; `timestampMs` from 0. */
  readonly poses: readonly Pose[];
  readonly turnMs: number;
  readonly endMs: number;
}

export const MAX_FRAMES = 40;

/** Points lie within four pictures of the corner, in steps of 1/8000 of the picture. */
const STEPS = 8000;
const FARTHEST = 32_767;

/** At most MAX_FRAMES poses, evenly in time, with the first, the last and the one at the turning point. */
export function packSkeleton({
  poses,
  startMs,
  turnMs,
  endMs,
}: Pick<Repetition, 'poses' | 'startMs' | 'turnMs' | 'endMs'>): Uint8Array<ArrayBuffer> {
  const kept = thinned(poses, turnMs);
  const bytes = new Uint8Array(HEADER_BYTES + kept.length * FRAME_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, SKELETON_VERSION);
  view.setUint8(1, kept.length);
  view.setUint16(2, kept[0]?.width ?? 0);
  view.setUint16(4, kept[0]?.height ?? 0);
  view.setUint32(6, wholeMs(turnMs - startMs));
  view.setUint32(10, wholeMs(endMs - startMs));
  for (const [frame, { timestampMs, width, height, keypoints }] of kept.entries()) {
    const at = HEADER_BYTES + frame * FRAME_BYTES;
    view.setUint32(at, wholeMs(timestampMs - startMs));
    for (const [point, { x, y, score }] of keypoints.slice(0, SKELETON_POINTS).entries()) {
      const from = at + 4 + 5 * point;
      view.setInt16(from, inSteps(x / width));
      view.setInt16(from + 2, inSteps(y / height));
      view.setUint8(from + 4, Math.round(255 * Math.min(1, Math.max(0, score || 0))));
    }
  }
  return bytes;
}

/** Null where the bytes are no skeleton of this version. */
export function unpackSkeleton(bytes: Uint8Array): Replay | null {
  if (!isSkeleton(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames = view.getUint8(1);
  const [width, height] = [view.getUint16(2), view.getUint16(4)];
  const poses = Array.from({ length: frames }, (_, frame): Pose => {
    const at = HEADER_BYTES + frame * FRAME_BYTES;
    const keypoints = Array.from({ length: SKELETON_POINTS }, (_, point) => {
      const from = at + 4 + 5 * point;
      return {
        x: (view.getInt16(from) / STEPS) * width,
        y: (view.getInt16(from + 2) / STEPS) * height,
        score: view.getUint8(from + 4) / 255,
      };
    });
    return { timestampMs: view.getUint32(at), width, height, keypoints };
  });
  return { poses, turnMs: view.getUint32(6), endMs: view.getUint32(10) };
}

function thinned(poses: readonly Pose[], turnMs: number): readonly Pose[] {
  if (poses.length <= MAX_FRAMES) return poses;
  const [first, last] = [poses[0]?.timestampMs ?? 0, poses.at(-1)?.timestampMs ?? 0];
  const moments = Array.from({ length: MAX_FRAMES - 1 }, (_, k) => first + ((last - first) * k) / (MAX_FRAMES - 2));
  const nearest = [...moments, turnMs].map((ms) =>
    poses.reduce((best, pose) => (Math.abs(pose.timestampMs - ms) < Math.abs(best.timestampMs - ms) ? pose : best)),
  );
  const chosen = new Set(nearest);
  return poses.filter((pose) => chosen.has(pose));
}

function wholeMs(ms: number): number {
  return Math.min(0xff_ff_ff_ff, Math.max(0, Math.round(ms)));
}

function inSteps(share: number): number {
  const steps = Math.round(share * STEPS);
  return Number.isFinite(steps) ? Math.min(FARTHEST, Math.max(-FARTHEST, steps)) : 0;
}
