// The data of a task as its network is taught and judged on: each distinct frame once, as one of our poses, with its scene and fold.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonestView, estimateView } from '../../../src/domain/body/estimate-view.ts';
import type { Pose } from '../../../src/domain/body/keypoints.ts';
import { frameFeatures, type FrameOrientation, orientFrames } from '../../../src/domain/form/frame-features.ts';
import type { View } from '../../../src/domain/movements/movement.ts';
import { estimateAspect } from './aspect.ts';
import { type LandmarkFrame, readLandmarks } from './read-landmarks.ts';
import { findRecordings, frameKey, type Recording } from './recordings.ts';
import { DATA_FOLDER, type FrameTask } from './tasks.ts';

export interface LabelledFrame {
  /** Fault id; null: correct. */
  readonly fault: string | null;
  readonly pose: Pose;
  readonly orientation: FrameOrientation;
  /** Of the recording. */
  readonly view: View;
  readonly features: readonly number[];
  readonly scene: number;
  /** Null: of a file that says nothing about faults; in training always, in figures never. */
  readonly fold: number | null;
  /** Every file that has this very frame. */
  readonly files: readonly string[];
}

export interface TaskFrames {
  readonly task: FrameTask;
  readonly frames: readonly LabelledFrame[];
  readonly recordings: number;
  readonly scenes: number;
  /** Frames that were copies of others; rows without a feature vector. */
  readonly copies: number;
  readonly refused: number;
  /** Recordings of each aspect. */
  readonly aspects: Readonly<Record<string, number>>;
}

/** Height in pixels that poses are given: MoveNet's own order of size. */
const PICTURE_HEIGHT = 480;
const FRAME_MS = 33;

export function hasFrameData(): boolean {
  return existsSync(DATA_FOLDER);
}

export function readTask(task: FrameTask): TaskFrames {
  const files = task.files.map((file) => ({
    file,
    frames: readLandmarks(readFileSync(join(DATA_FOLDER, file), 'utf8')),
  }));
  return prepareTask(task, findRecordings(files));
}

export function prepareTask(task: FrameTask, recordings: readonly Recording[]): TaskFrames {
  const folds = foldsOf(task, recordings);
  const distinct = new Map<string, LabelledFrame>();
  const aspects: Record<string, number> = {};
  let [copies, refused] = [0, 0];
  for (const { file, frames, scene } of recordings) {
    const aspect = estimateAspect(frames);
    aspects[aspect.toFixed(2)] = (aspects[aspect.toFixed(2)] ?? 0) + 1;
    const poses = frames.map((frame, index) => poseOf(frame, aspect, index * FRAME_MS));
    const orientation = orientFrames(task.movement, poses);
    const view = commonestView(poses.map((pose) => estimateView(pose)));
    for (const [index, frame] of frames.entries()) {
      const fault = task.labels[frame.label];
      const pose = poses[index];
      if (fault === undefined || !pose) continue;
      const key = frameKey(frame);
      const known = distinct.get(key);
      if (known) {
        copies += 1;
        distinct.set(key, { ...known, files: [...new Set([...known.files, file])] });
        continue;
      }
      const features = frameFeatures(task.movement, pose, orientation);
      if (!features) {
        refused += 1;
        continue;
      }
      const fold = task.unjudgedFiles.includes(file) ? null : (folds.get(scene) ?? 0);
      distinct.set(key, { fault, pose, orientation, view, features, scene, fold, files: [file] });
    }
  }
  const frames = [...distinct.values()];
  return {
    task,
    frames,
    recordings: recordings.length,
    scenes: new Set(recordings.map(({ scene }) => scene)).size,
    copies,
    refused,
    aspects,
  };
}

/** The whole picture in pixels, at its own shape. */
export function poseOf({ points }: LandmarkFrame, aspect: number, timestampMs: number): Pose {
  const [width, height] = [PICTURE_HEIGHT * aspect, PICTURE_HEIGHT];
  const keypoints = points.map(({ x, y, score }) => ({ x: x * width, y: y * height, score }));
  return { timestampMs, width, height, keypoints };
}

/** Larger scenes first, each into the fold that has least of what it brings; the same every time. */
function foldsOf(task: FrameTask, recordings: readonly Recording[]): ReadonlyMap<number, number> {
  const judged = recordings.filter(({ file }) => !task.unjudgedFiles.includes(file));
  const counts = new Map<number, Record<string, number>>();
  const totals: Record<string, number> = {};
  for (const { frames, scene } of judged) {
    const mine = counts.get(scene) ?? {};
    counts.set(scene, mine);
    for (const { label } of frames) {
      mine[label] = (mine[label] ?? 0) + 1;
      totals[label] = (totals[label] ?? 0) + 1;
    }
  }
  const size = (labels: Readonly<Record<string, number>>) =>
    Object.values(labels).reduce((sum, count) => sum + count, 0);
  const filled = Array.from({ length: task.folds }, (): Record<string, number> => ({}));
  const folds = new Map<number, number>();
  for (const [scene, labels] of [...counts].sort((a, b) => size(b[1]) - size(a[1]) || a[0] - b[0])) {
    const crowding = filled.map((fold) =>
      Object.entries(labels).reduce(
        (sum, [label, count]) => sum + ((count / (totals[label] ?? 1)) * (fold[label] ?? 0)) / (totals[label] ?? 1),
        0,
      ),
    );
    const chosen = crowding.indexOf(Math.min(...crowding));
    folds.set(scene, chosen);
    const fold = filled[chosen];
    if (fold) for (const [label, count] of Object.entries(labels)) fold[label] = (fold[label] ?? 0) + count;
  }
  return folds;
}
