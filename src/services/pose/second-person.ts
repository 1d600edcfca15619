// MoveNet follows one body and jumps when a second comes near. Now and then the person followed is painted over and the whole
// picture looked at again: whoever is found then is somebody else.
import * as tf from '@tensorflow/tfjs-core';
import type { Pose } from '../../domain/body/keypoints.ts';

/** Runs the network on 1×side×side×3 int32 pixels and gives 17 × (y, x, score), 0–1. */
export type RunModel = (input: tf.Tensor) => Promise<Float32Array | Int32Array | Uint8Array>;

/** Share of the body's box by which it is widened on every side, so that hands, hair and feet are painted over too. */
const MARGIN = 0.2;
const BODY_FROM = 5;
/** Of the 12 body keypoints, so many must be seen this surely. Measured: nobody imagined in 117 clips of one person, the second
 * found in each look at two whole bodies side by side. */
const MIN_SURE = 7;
const SURE_SCORE = 0.35;
/** Smallest height of a second body, as a share of the first: somebody far behind does not disturb. */
const MIN_HEIGHT_SHARE = 0.35;

/** Whether another body than `pose` is in the picture. `side`: of the model's input in pixels. */
export async function hasSecondPerson(pixels: tf.Tensor3D, pose: Pose, side: number, run: RunModel): Promise<boolean> {
  const [height, width] = pixels.shape;
  const scale = side / Math.max(width, height);
  const first = boxOf(pose.keypoints.filter(({ score }) => score >= 0.2));
  if (!first) return false;
  const input = tf.tidy(() => {
    const shrunk = tf.image.resizeBilinear(pixels, [Math.round(height * scale), Math.round(width * scale)]);
    const [rows, columns] = shrunk.shape;
    const visible = tf.tensor3d(visibleMask(rows, columns, first, scale), [rows, columns, 1]);
    const grey = tf.scalar(127);
    const masked = tf.add(tf.mul(tf.sub(shrunk, grey), visible), grey);
    const padded = tf.pad(masked as tf.Tensor3D, [
      [0, side - rows],
      [0, side - columns],
      [0, 0],
    ]);
    return tf.cast(tf.expandDims(padded, 0), 'int32');
  });
  let found: Awaited<ReturnType<RunModel>>;
  try {
    found = await run(input);
  } finally {
    input.dispose();
  }
  const sure: { x: number; y: number }[] = [];
  for (let index = BODY_FROM; index < found.length / 3; index++) {
    const [y = 0, x = 0, score = 0] = found.subarray(3 * index, 3 * index + 3);
    if (score >= SURE_SCORE) sure.push({ x: (x * side) / scale, y: (y * side) / scale });
  }
  const second = boxOf(sure);
  return second !== null && sure.length >= MIN_SURE && extent(second) >= MIN_HEIGHT_SHARE * extent(first);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(points: readonly { readonly x: number; readonly y: number }[]): Box | null {
  if (points.length === 0) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** A lying body is as tall as it is long. */
function extent({ left, top, right, bottom }: Box): number {
  return Math.max(right - left, bottom - top);
}

/** 0 inside the widened box, 1 outside. */
function visibleMask(rows: number, columns: number, box: Box, scale: number): Float32Array {
  const mask = new Float32Array(rows * columns).fill(1);
  const margin = MARGIN * extent(box);
  const fromRow = Math.max(0, Math.floor((box.top - margin) * scale));
  const toRow = Math.min(rows, Math.ceil((box.bottom + margin) * scale));
  const fromColumn = Math.max(0, Math.floor((box.left - margin) * scale));
  const toColumn = Math.min(columns, Math.ceil((box.right + margin) * scale));
  for (let row = fromRow; row < toRow; row++) mask.fill(0, row * columns + fromColumn, row * columns + toColumn);
  return mask;
}
