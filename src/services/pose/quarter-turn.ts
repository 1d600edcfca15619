// Lying bodies are seen worse than upright ones. Where the picture turned by a quarter, head up, is understood better, it is posed so;
// docs/decisions/2026-11-25-turned-picture.md has the figures.
import * as tf from '@tensorflow/tfjs-core';
import { KEYPOINT_INDEX, type Pose } from '../../domain/body/keypoints.ts';
import type { RunModel } from './second-person.ts';

/** Of the picture before the model sees it: 1 clockwise, -1 counter-clockwise. */
export type QuarterTurn = 0 | 1 | -1;

export interface Turner {
  turn(): QuarterTurn;
  /** Looks at the picture the other way where that may help; true when the turn changed. Poses in the picture's own coordinates. */
  consider(pixels: tf.Tensor3D, pose: Pose | null, timestampMs: number): Promise<boolean>;
  reset(): void;
}

/** A second look costs as much as a frame. The first come at once, so that a set begins with the right one. */
const LOOK_EVERY_MS = 1000;
const FIRST_LOOKS = 3;
/** Mean score by which the other way must win, so many looks in a row. */
const MARGIN = 0.07;
const WINS = 2;
/** A trunk flatter than this lies, degrees from vertical; below this mean score even its direction is not believed. */
const FLAT_DEG = 50;
const UNSURE_SCORE = 0.35;
/** Below this the way it is turned is given up at once: the body stood up or left. */
const LOST_SCORE = 0.2;
/** Side of the square looked at, in lengths of the body's box. */
const ROOM = 1.3;

/** `side`: of the model's input in pixels. */
export function createTurner(side: number, run: RunModel): Turner {
  let turn: QuarterTurn = 0;
  let [looks, wins, nextLookMs] = [0, 0, Number.NEGATIVE_INFINITY];
  let tried: QuarterTurn = 0;

  function change(to: QuarterTurn): boolean {
    turn = to;
    wins = 0;
    return true;
  }

  return {
    turn: () => turn,
    async consider(pixels, pose, timestampMs) {
      const score = pose ? meanScore(pose.keypoints) : 0;
      if (turn !== 0 && score < LOST_SCORE) return change(0);
      if (timestampMs < nextLookMs) return false;
      const sure = pose && score >= UNSURE_SCORE ? pose : null;
      // Where not even the direction is known: one way and the other by turns, keeping to one that has won.
      const blind = wins > 0 ? tried : tried === 1 ? -1 : 1;
      const other = turn !== 0 ? 0 : sure ? headUp(sure) : blind;
      if (other === turn) {
        wins = 0;
        return false;
      }
      looks += 1;
      if (looks >= FIRST_LOOKS) nextLookMs = timestampMs + LOOK_EVERY_MS;
      if (other !== tried) wins = 0;
      tried = other;
      wins = (await lookAt(pixels, sure, other, side, run)) > score + MARGIN ? wins + 1 : 0;
      return wins >= WINS && change(other);
    },
    reset() {
      turn = 0;
      [looks, wins, nextLookMs] = [0, 0, Number.NEGATIVE_INFINITY];
      tried = 0;
    },
  };
}

/** The turn that brings the head of a lying body up; 0 for one that stands. */
function headUp(pose: Pose): QuarterTurn {
  const at = (name: keyof typeof KEYPOINT_INDEX) => pose.keypoints[KEYPOINT_INDEX[name]] ?? { x: 0, y: 0 };
  const across = at('left_shoulder').x + at('right_shoulder').x - at('left_hip').x - at('right_hip').x;
  const down = at('left_hip').y + at('right_hip').y - at('left_shoulder').y - at('right_shoulder').y;
  if ((Math.atan2(Math.abs(across), down) * 180) / Math.PI < FLAT_DEG) return 0;
  return across < 0 ? 1 : -1;
}

/** Mean score of what is found in the body's square, or in the whole picture where there is no body, turned. */
async function lookAt(
  pixels: tf.Tensor3D,
  pose: Pose | null,
  turn: QuarterTurn,
  side: number,
  run: RunModel,
): Promise<number> {
  const [height, width] = pixels.shape;
  const { x, y, extent } = pose ? boxOf(pose) : { x: width / 2, y: height / 2, extent: Math.max(width, height) / ROOM };
  const half = (ROOM * extent) / 2;
  const input = tf.tidy(() => {
    const square = tf.image.cropAndResize(
      tf.cast(tf.expandDims<tf.Tensor4D>(pixels, 0), 'float32'),
      [[(y - half) / height, (x - half) / width, (y + half) / height, (x + half) / width]],
      [0],
      [side, side],
    );
    return tf.cast(tf.expandDims(turnPicture(tf.squeeze<tf.Tensor3D>(square, [0]), turn), 0), 'int32');
  });
  try {
    const found = await run(input);
    const scores = Array.from({ length: found.length / 3 }, (_, index) => ({ score: found[3 * index + 2] ?? 0 }));
    return meanScore(scores);
  } finally {
    input.dispose();
  }
}

/** A new tensor; call within tidy or dispose of it. */
export function turnPicture(pixels: tf.Tensor3D, turn: QuarterTurn): tf.Tensor3D {
  return tf.tidy(() => {
    if (turn === 0) return tf.clone(pixels);
    return tf.reverse(tf.transpose(pixels, [1, 0, 2]), turn === 1 ? 1 : 0);
  });
}

/** A pose found in the turned picture, in the coordinates of the picture as it was, `width` × `height`. */
export function turnedBack(pose: Pose, turn: QuarterTurn, width: number, height: number): Pose {
  if (turn === 0) return pose;
  const keypoints = pose.keypoints.map(({ x, y, score }) =>
    turn === 1 ? { x: y, y: height - x, score } : { x: width - y, y: x, score },
  );
  return { ...pose, width, height, keypoints };
}

function meanScore(points: readonly { readonly score: number }[]): number {
  return points.reduce((sum, { score }) => sum + score, 0) / Math.max(1, points.length);
}

function boxOf({ keypoints }: Pose) {
  const xs = keypoints.map(({ x }) => x);
  const ys = keypoints.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, extent: Math.max(1, right - left, bottom - top) };
}
