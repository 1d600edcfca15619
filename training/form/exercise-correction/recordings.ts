// Finds out what belongs together in files of frames without names: where one recording ends and the next begins, which frames are
// copies, and which recordings show the same scene, mirrored or not, so that no scene is on both sides of a split.
import { KEYPOINT_NAMES, type Keypoint } from '../../../src/domain/body/keypoints.ts';
import type { LandmarkFrame } from './read-landmarks.ts';

export interface NamedFrames {
  readonly file: string;
  readonly frames: readonly LandmarkFrame[];
}

/** A contiguous stretch of one file, from one camera. */
export interface Recording {
  readonly file: string;
  readonly frames: readonly LandmarkFrame[];
  /** Place of its first frame in the file. */
  readonly from: number;
  /** Recordings of one scene have the same number: copies, mirrored copies, and takes before a camera that stood still. */
  readonly scene: number;
}

/**
 * Mean travel of nose, shoulders and hips from one frame to the next, in shares of the picture, that nobody makes: 98 % of steps are
 * below 0.02, most changes of picture above 0.1.
 */
const CUT = 0.05;
/** A jump shorter than this may be the same take, frames left out: both sides of it stay one scene. */
const SAME_TAKE = 0.08;
/** Mean distance of all points, in shares of the picture, below which two frames show the same scene. Half or a third more group alike. */
const SAME_SCENE = 0.015;
/** Frames of each recording that are compared, evenly spread. */
const COMPARED = 60;

const CORE = KEYPOINT_NAMES.flatMap((name, index) => (/nose|shoulder|hip/.test(name) ? [index] : []));
const MIRRORED = KEYPOINT_NAMES.map((name) =>
  KEYPOINT_NAMES.findIndex(
    (other) => other === name.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left')),
  ),
);

export function findRecordings(files: readonly NamedFrames[]): readonly Recording[] {
  const stretches = files.flatMap(({ file, frames }) => cut(frames).map((stretch) => ({ file, ...stretch })));
  const scenes = groupScenes(stretches);
  return stretches.map(({ file, frames, from }, index) => ({ file, frames, from, scene: scenes[index] ?? index }));
}

/** The same frame in two files, or twice in one: equal to the sixth decimal. */
export function frameKey({ points }: LandmarkFrame): string {
  return points.map(({ x, y }) => `${x.toFixed(6)} ${y.toFixed(6)}`).join();
}

export function mirrored(points: readonly Keypoint[]): readonly Keypoint[] {
  return MIRRORED.map((index) => {
    const { x = 0, y = 0, score = 0 } = points[index] ?? {};
    return { x: 1 - x, y, score };
  });
}

interface Stretch {
  readonly from: number;
  readonly frames: readonly LandmarkFrame[];
  /** Whether it may be what the stretch before it goes on with. */
  readonly resumes: boolean;
}

function cut(frames: readonly LandmarkFrame[]): readonly Stretch[] {
  const starts = frames.flatMap(({ points }, from) => {
    const before = frames[from - 1]?.points;
    const jump = before ? gap(before, points, CORE) : Infinity;
    return jump > CUT ? [{ from, resumes: jump < SAME_TAKE }] : [];
  });
  return starts.map(({ from, resumes }, index) => ({
    from,
    resumes,
    frames: frames.slice(from, starts[index + 1]?.from),
  }));
}

/** The number of the first recording of each scene. */
function groupScenes(recordings: readonly Stretch[]): readonly number[] {
  const parent = recordings.map((_, index) => index);
  const root = (index: number): number => {
    const up = parent[index] ?? index;
    return up === index ? index : root(up);
  };
  const join = (a: number, b: number): void => {
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  };
  for (const [index, { resumes }] of recordings.entries()) if (resumes) join(index - 1, index);
  const seen = KEYPOINT_NAMES.flatMap((_, index) =>
    recordings.some(({ frames }) => (frames[0]?.points[index]?.score ?? 0) > 0) ? [index] : [],
  );
  const flat = (points: readonly Keypoint[]) =>
    Float64Array.from(seen.flatMap((index) => [points[index]?.x ?? 0, points[index]?.y ?? 0]));
  const samples = recordings.map(({ frames }) => evenly(frames, COMPARED).map(({ points }) => points));
  const plain = samples.map((poses) => poses.map(flat));
  const both = samples.map((poses, index) => [
    ...(plain[index] ?? []),
    ...poses.map((points) => flat(mirrored(points))),
  ]);
  for (const [a, poses] of plain.entries())
    for (let b = a + 1; b < both.length; b++) {
      if (root(a) === root(b)) continue;
      const others = both[b] ?? [];
      if (poses.some((pose) => others.some((other) => isNear(pose, other)))) join(a, b);
    }
  return recordings.map((_, index) => root(index));
}

/** Points one after the other, x and y. Most pairs are told apart by the first few. */
function isNear(a: Float64Array, b: Float64Array): boolean {
  const most = (SAME_SCENE * a.length) / 2;
  let sum = 0;
  for (let at = 0; at < a.length && sum < most; at += 2)
    sum += Math.hypot((a[at] ?? 0) - (b[at] ?? 0), (a[at + 1] ?? 0) - (b[at + 1] ?? 0));
  return sum < most;
}

function gap(a: readonly Keypoint[], b: readonly Keypoint[], indices: readonly number[]): number {
  const total = indices.reduce((sum, index) => {
    const [p, q] = [a[index], b[index]];
    return p && q ? sum + Math.hypot(p.x - q.x, p.y - q.y) : sum;
  }, 0);
  return total / indices.length;
}

export function evenly<T>(values: readonly T[], count: number): readonly T[] {
  if (values.length <= count) return values;
  return Array.from({ length: count }, (_, index) => values[Math.floor((index * values.length) / count)]).filter(
    (value) => value !== undefined,
  );
}
