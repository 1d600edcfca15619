// How far along a repetition the whole body was, moment by moment. One driving signal hangs on two or three jittery points; this reads
// every point that travels, each by how far it goes and how surely the pose model sees it.
import { KEYPOINT_INDEX, type KeypointName, type Pose } from '../body/keypoints.ts';
import { MIN_KEYPOINT_SCORE, torsoLength } from '../body/measure-signals.ts';

export interface TravelSample {
  readonly timestampMs: number;
  /** 0 where the repetition began, 1 at its turning point, on the straight way between the two. */
  readonly share: number;
}

export interface RepetitionTravel {
  /** In time order; frames in which too little was seen are left out. */
  readonly samples: readonly TravelSample[];
  /** Standard deviation of one sample, in shares of the travel: from how the pose model sways and how far the points go. */
  readonly noise: number;
}

/** Sway of the pose model in trunk lengths, one axis, while a point moves: as measured for the simulator (movements/keypoint-noise.ts). */
const SWAY = { shoulder: 0.021, elbow: 0.031, wrist: 0.046, hip: 0.034, knee: 0.06, ankle: 0.023 } as const;

/** Without the face: heads turn and nod of their own accord. */
const POINTS = (['left', 'right'] as const).flatMap((side) =>
  (Object.keys(SWAY) as (keyof typeof SWAY)[]).map((part) => {
    const name: KeypointName = `${side}_${part}`;
    return { index: KEYPOINT_INDEX[name], weight: 1 / SWAY[part] ** 2 };
  }),
);

/** Both ends are averaged over this much time: bodies are slow there. */
const END_MS = 80;
/** A frame says something where points with this share of the whole weight are seen. */
const LEAST_WEIGHT = 0.5;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** `poses` from the start to the end, in time order. Null where the two ends cannot be told apart. */
export function travelOf(poses: readonly Pose[], startMs: number, turnMs: number): RepetitionTravel | null {
  const trunk = Math.max(0, ...poses.map((pose) => torsoLength(pose) ?? 0));
  if (trunk <= 0) return null;
  const at = POINTS.map(({ index }) => ({
    start: meanPlace(poses, index, startMs, trunk),
    turn: meanPlace(poses, index, turnMs, trunk),
  }));
  const ways = at.map(({ start, turn }) => start && turn && { start, x: turn.x - start.x, y: turn.y - start.y });
  const power = (point: number) => {
    const way = ways[point];
    return way ? (POINTS[point]?.weight ?? 0) * (way.x * way.x + way.y * way.y) : 0;
  };
  const whole = POINTS.reduce((sum, _, point) => sum + power(point), 0);
  if (whole <= 0) return null;
  const samples: TravelSample[] = [];
  for (const pose of poses) {
    let [along, seen] = [0, 0];
    for (const [point, { index, weight }] of POINTS.entries()) {
      const way = ways[point];
      const place = placeOf(pose, index, trunk);
      if (!way || !place) continue;
      along += weight * (way.x * (place.x - way.start.x) + way.y * (place.y - way.start.y));
      seen += power(point);
    }
    if (seen >= LEAST_WEIGHT * whole) samples.push({ timestampMs: pose.timestampMs, share: along / seen });
  }
  return { samples, noise: 1 / Math.sqrt(whole) };
}

/** The mean over the frames about a moment; where there are none, the nearest frame that shows the point. */
function meanPlace(poses: readonly Pose[], index: number, atMs: number, trunk: number): Place | null {
  let [x, y, count] = [0, 0, 0];
  let nearest: Place | null = null;
  let nearestMs = 2 * END_MS;
  for (const pose of poses) {
    const place = placeOf(pose, index, trunk);
    if (!place) continue;
    const awayMs = Math.abs(pose.timestampMs - atMs);
    if (awayMs <= END_MS) {
      x += place.x;
      y += place.y;
      count += 1;
    } else if (awayMs < nearestMs) {
      nearestMs = awayMs;
      nearest = place;
    }
  }
  return count > 0 ? { x: x / count, y: y / count } : nearest;
}

/** In trunk lengths. */
function placeOf(pose: Pose, index: number, trunk: number): Place | null {
  const point = pose.keypoints[index];
  return point && point.score >= MIN_KEYPOINT_SCORE ? { x: point.x / trunk, y: point.y / trunk } : null;
}
