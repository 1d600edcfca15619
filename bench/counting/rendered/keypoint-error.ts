// How far the pose model's keypoints are from where the drawn joints are, in lengths of the person's trunk as near as the hips.
import {
  KEYPOINT_INDEX,
  KEYPOINT_NAMES,
  type KeypointName,
  type KeypointRecording,
} from '../../../src/domain/body/keypoints.ts';
import { createProjector } from '../../../src/domain/movements/camera-model.ts';
import type { Film } from '../../../training/rendering/film.ts';

/** Of one keypoint in one frame. Lengths in trunks; x to the right, y down. */
export interface PointError {
  readonly name: KeypointName;
  readonly frame: number;
  readonly dx: number;
  readonly dy: number;
  readonly score: number;
  /** On the far side of a body seen from the side, or out of the picture. */
  readonly hidden: boolean;
  /** The model took left for right in this frame. */
  readonly swapped: boolean;
}

export interface ErrorFigures {
  readonly points: number;
  readonly mean: number;
  readonly p90: number;
  /** Length of the clip's own mean error: a constant offset. Mean over clips. */
  readonly bias: number;
  readonly score: number;
  /** Share of frames with left taken for right. */
  readonly swapped: number;
}

/** Below this the truth counts as hidden: projectPose gives 0.72 to what faces the camera, 0.42 to what is fully turned away. */
const SEEN_SCORE = 0.55;

export function errorsOf(film: Film, recording: KeypointRecording): readonly PointError[] {
  const { camera, target, body } = film.script;
  const focal = camera.pixelHeight / 2 / Math.tan((camera.fieldOfViewDeg * Math.PI) / 360);
  const project = createProjector(camera, target);
  return recording.keypoints.flatMap((points, frame) => {
    if (!points) return [];
    const truth = film.truth(frame).keypoints;
    const skeleton = film.script.skeletonAt(film.timeMs(frame));
    const trunk = (body.trunk * focal) / project(skeleton.left_hip).depth;
    const off = (name: KeypointName, as: KeypointName = name) => {
      const [x, y] = points[KEYPOINT_INDEX[as]] ?? [0, 0];
      const spot = truth[KEYPOINT_INDEX[name]] ?? { x: 0, y: 0 };
      return { dx: (x - spot.x) / trunk, dy: (y - spot.y) / trunk };
    };
    const swapped = isSwapped(off);
    return KEYPOINT_NAMES.map((name): PointError => {
      const score = points[KEYPOINT_INDEX[name]]?.[2] ?? 0;
      return {
        name,
        frame,
        ...off(name),
        score,
        hidden: (truth[KEYPOINT_INDEX[name]]?.score ?? 0) < SEEN_SCORE,
        swapped,
      };
    });
  });
}

const PAIRED = ['shoulder', 'hip', 'knee', 'ankle', 'elbow', 'wrist'] as const;
/** Of the whole body's distance: less is no swap but a side view, where left and right lie on each other. */
const SWAP_SHARE = 0.6;

function isSwapped(
  off: (name: KeypointName, as?: KeypointName) => { readonly dx: number; readonly dy: number },
): boolean {
  const sum = (as: (side: 'left' | 'right') => 'left' | 'right') =>
    PAIRED.flatMap((part) => (['left', 'right'] as const).map((side) => off(`${side}_${part}`, `${as(side)}_${part}`)))
      .map(({ dx, dy }) => Math.hypot(dx, dy))
      .reduce((total, distance) => total + distance, 0);
  return sum((side) => (side === 'left' ? 'right' : 'left')) < SWAP_SHARE * sum((side) => side);
}

/** `clips`: the errors of each clip apart. */
export function errorFigures(clips: readonly (readonly PointError[])[]): ErrorFigures {
  const all = clips.flat();
  const distances = all.map(({ dx, dy }) => Math.hypot(dx, dy)).sort((a, b) => a - b);
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
  const bias = clips
    .filter((errors) => errors.length > 0)
    .flatMap((errors) => KEYPOINT_NAMES.map((name) => errors.filter((error) => error.name === name)))
    .filter((errors) => errors.length > 0)
    .map((errors) => Math.hypot(mean(errors.map(({ dx }) => dx)), mean(errors.map(({ dy }) => dy))));
  return {
    points: all.length,
    mean: round(mean(distances)),
    p90: round(distances[Math.floor(0.9 * (distances.length - 1))] ?? 0),
    bias: round(mean(bias)),
    score: round(mean(all.map(({ score }) => score))),
    swapped: round(mean(all.map(({ swapped }) => (swapped ? 1 : 0)))),
  };
}

function round(value: number): number {
  return Math.round(1000 * value) / 1000;
}
