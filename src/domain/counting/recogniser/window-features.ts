// What the recognising network sees: three seconds of a body, ten times a second, free of where the body stands, how large it is
// and which way it faces. Training and the app make their windows here and nowhere else.
import { angleAt, distance } from '../../body/geometry.ts';
import { KEYPOINT_INDEX, type KeypointName, type Pose } from '../../body/keypoints.ts';
import { MIN_KEYPOINT_SCORE } from '../../body/measure-signals.ts';

export const WINDOW_STEPS = 30;
export const STEP_MS = 100;
export const WINDOW_MS = WINDOW_STEPS * STEP_MS;

const PARTS = ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'] as const;
type Part = (typeof PARTS)[number];
type Place = 'left' | 'right';

/** Interior angles, of each side: the corner in the middle. */
const ANGLES: readonly (readonly [Part, Part, Part])[] = [
  ['hip', 'knee', 'ankle'],
  ['shoulder', 'hip', 'knee'],
  ['shoulder', 'elbow', 'wrist'],
  ['elbow', 'shoulder', 'hip'],
];

/**
 * Of each step: is a body seen; each limb point from the middle of the hips in torso lengths (x towards where the body faces, y up),
 * left side first, and whether it is seen; the nose likewise; eight angles over 180°; the trunk's direction as sine and cosine; how far the
 * hips are from their middle place in the window. What is not seen is 0.
 */
export const STEP_FEATURES = 1 + 12 * 3 + 3 + 2 * ANGLES.length + 2 + 2;
export const WINDOW_FEATURES = WINDOW_STEPS * STEP_FEATURES;

/** Frames further apart than this leave the steps between them empty. */
const LONGEST_GAP_MS = 450;
/** A window in which the body is seen in fewer steps than this, one second, tells nothing. */
export const LEAST_STEPS = 10;
/** Torso lengths. */
const LARGEST = 4;

interface Spot {
  readonly x: number;
  readonly y: number;
}
/** Points that are seen. */
type Points = ReadonlyMap<KeypointName, Spot>;

const NAMES: readonly KeypointName[] = [
  'nose',
  'left_ear',
  'right_ear',
  ...PARTS.flatMap((part) => [`left_${part}`, `right_${part}`] as const),
];

/**
 * `poses` in time order, those of the last `WINDOW_MS` before `endMs` are used. WINDOW_FEATURES numbers, row-major by step, oldest first;
 * null where too little of a body was seen.
 */
export function windowFeatures(poses: readonly Pose[], endMs: number): readonly number[] | null {
  const steps = resample(poses, endMs);
  const torsos = steps.flatMap((points) => (points ? (torsoOf(points) ?? []) : [])).sort((a, b) => a - b);
  const scale = torsos[Math.floor(0.9 * (torsos.length - 1))];
  if (scale === undefined || scale <= 1) return null;
  const hips = steps.map((points) => (points ? middleOf(points, 'hip') : undefined));
  const seen = hips.filter((hip) => hip !== undefined);
  if (seen.length < LEAST_STEPS) return null;
  const home = { x: median(seen.map(({ x }) => x)), y: median(seen.map(({ y }) => y)) };
  const facing = facingOf(steps);
  return steps.flatMap((points, index) => {
    const hip = hips[index];
    return points && hip ? stepFeatures(points, hip, home, scale, facing) : EMPTY;
  });
}

const EMPTY: readonly number[] = Array.from({ length: STEP_FEATURES }, () => 0);

function resample(poses: readonly Pose[], endMs: number): readonly (Points | null)[] {
  const startMs = endMs - WINDOW_MS;
  let next = 0;
  return Array.from({ length: WINDOW_STEPS }, (_, step) => {
    const atMs = startMs + (step + 1) * STEP_MS;
    while (next < poses.length && (poses[next]?.timestampMs ?? Infinity) < atMs) next += 1;
    const [before, after] = [poses[next - 1], poses[next]];
    if (before && after && after.timestampMs - before.timestampMs <= LONGEST_GAP_MS)
      return between(before, after, atMs);
    const nearest = [before, after].find((pose) => pose && Math.abs(pose.timestampMs - atMs) <= STEP_MS);
    return nearest ? between(nearest, nearest, atMs) : null;
  });
}

function between(a: Pose, b: Pose, atMs: number): Points {
  const share = a === b ? 0 : (atMs - a.timestampMs) / Math.max(1, b.timestampMs - a.timestampMs);
  const points = new Map<KeypointName, Spot>();
  for (const name of NAMES) {
    const [from, to] = [a.keypoints[KEYPOINT_INDEX[name]], b.keypoints[KEYPOINT_INDEX[name]]];
    if (!from || !to) continue;
    const [seenBefore, seenAfter] = [from.score >= MIN_KEYPOINT_SCORE, to.score >= MIN_KEYPOINT_SCORE];
    if (!seenBefore && !seenAfter) continue;
    const weight = !seenBefore ? 1 : !seenAfter ? 0 : share;
    const spot = { x: from.x + weight * (to.x - from.x), y: from.y + weight * (to.y - from.y) };
    if (Number.isFinite(spot.x) && Number.isFinite(spot.y)) points.set(name, spot);
  }
  return points;
}

function middleOf(points: Points, part: Part): Spot | undefined {
  const [left, right] = [points.get(`left_${part}`), points.get(`right_${part}`)];
  if (!left || !right) return left ?? right;
  return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
}

function torsoOf(points: Points): number | undefined {
  const [shoulders, hips] = [middleOf(points, 'shoulder'), middleOf(points, 'hip')];
  return shoulders && hips ? distance(shoulders, hips) : undefined;
}

/** 1 where the body faces the picture's right, −1 its left: by the nose before the ears and by the way the trunk leans. */
function facingOf(steps: readonly (Points | null)[]): 1 | -1 {
  let sum = 0;
  for (const points of steps) {
    if (!points) continue;
    const [shoulders, hips, nose] = [middleOf(points, 'shoulder'), middleOf(points, 'hip'), points.get('nose')];
    const ears = [points.get('left_ear'), points.get('right_ear')].filter((ear) => ear !== undefined);
    if (nose) for (const ear of ears) sum += (2 / ears.length) * (nose.x - ear.x);
    if (shoulders && hips) sum += shoulders.x - hips.x;
  }
  return sum < 0 ? -1 : 1;
}

function stepFeatures(points: Points, hip: Spot, home: Spot, scale: number, facing: 1 | -1): readonly number[] {
  // A body that faces left is looked at in a mirror, where its left is its right.
  const sides: readonly Place[] = facing === 1 ? ['left', 'right'] : ['right', 'left'];
  const placed = (spot: Spot | undefined, from: Spot): readonly number[] =>
    spot ? [limited((facing * (spot.x - from.x)) / scale), limited((from.y - spot.y) / scale), 1] : [0, 0, 0];
  const limbs = sides.flatMap((side) => PARTS.flatMap((part) => placed(points.get(`${side}_${part}`), hip)));
  const angles = sides.flatMap((side) =>
    ANGLES.map(([a, b, c]) => {
      const [from, corner, to] = [a, b, c].map((part) => points.get(`${side}_${part}`));
      return from && corner && to ? angleAt(from, corner, to) / 180 : 0;
    }),
  );
  const shoulders = middleOf(points, 'shoulder');
  const lean = shoulders ? Math.atan2(facing * (shoulders.x - hip.x), hip.y - shoulders.y) : null;
  const trunk = lean === null ? [0, 0] : [Math.sin(lean), Math.cos(lean)];
  const travel = [limited((facing * (hip.x - home.x)) / scale), limited((home.y - hip.y) / scale)];
  return [1, ...limbs, ...placed(points.get('nose'), hip), ...angles, ...trunk, ...travel];
}

function limited(value: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, value));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
