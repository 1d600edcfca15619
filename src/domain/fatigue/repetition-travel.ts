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
  /** When the body was furthest at either end: the counter's own moments hang on one signal and come late. */
  readonly startMs: number;
  readonly turnMs: number;
  /** How far the body went, pixels, its points weighed by how surely they are seen: comparable within a set, before a phone that stands still. */
  readonly lengthPx: number;
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

const WHOLE_WEIGHT = POINTS.reduce((sum, { weight }) => sum + weight, 0);

/** Both ends are averaged over this much time: bodies are slow there. */
const END_MS = 80;
/** The told turning point is this late at most. */
const LATE_MS = 500;
/** A frame says something where points with this share of the whole weight are seen. */
const LEAST_WEIGHT = 0.5;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * `poses` from a little before the start to the end, in time order; `startMs` and `turnMs` as the counter told them. Null where the two
 * ends cannot be told apart.
 */
export function travelOf(poses: readonly Pose[], startMs: number, turnMs: number): RepetitionTravel | null {
  const trunk = Math.max(0, ...poses.map((pose) => torsoLength(pose) ?? 0));
  if (trunk <= 0) return null;
  const first = project(poses, trunk, startMs, turnMs);
  const ends = first && endsOf(first.samples, turnMs);
  if (!ends) return null;
  // The way between the true ends is known better than the one between the told ones.
  const second = project(poses, trunk, ends.start.timestampMs, ends.turn.timestampMs);
  const found = second && endsOf(second.samples, ends.turn.timestampMs);
  if (!found) return null;
  const { start, turn } = found;
  const range = turn.share - start.share;
  if (!(range > 0)) return null;
  return {
    samples: second.samples.map(({ timestampMs, share }) => ({ timestampMs, share: (share - start.share) / range })),
    startMs: start.timestampMs,
    turnMs: turn.timestampMs,
    lengthPx: (range * trunk) / second.noise / Math.sqrt(WHOLE_WEIGHT),
    noise: second.noise / range,
  };
}

function project(
  poses: readonly Pose[],
  trunk: number,
  startMs: number,
  turnMs: number,
): Pick<RepetitionTravel, 'samples' | 'noise'> | null {
  const ways = POINTS.map(({ index }) => {
    const start = meanPlace(poses, index, startMs, trunk);
    const turn = meanPlace(poses, index, turnMs, trunk);
    return start && turn && { start, x: turn.x - start.x, y: turn.y - start.y };
  });
  const powers = ways.map((way, point) => (way ? (POINTS[point]?.weight ?? 0) * (way.x * way.x + way.y * way.y) : 0));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  if (whole <= 0) return null;
  const samples: TravelSample[] = [];
  for (const pose of poses) {
    let [along, seen] = [0, 0];
    for (const [point, { index, weight }] of POINTS.entries()) {
      const way = ways[point];
      const place = placeOf(pose, index, trunk);
      if (!way || !place) continue;
      along += weight * (way.x * (place.x - way.start.x) + way.y * (place.y - way.start.y));
      seen += powers[point] ?? 0;
    }
    if (seen >= LEAST_WEIGHT * whole) samples.push({ timestampMs: pose.timestampMs, share: along / seen });
  }
  return { samples, noise: 1 / Math.sqrt(whole) };
}

/** The turning point is the furthest there is, the start the least far before it. */
function endsOf(
  samples: readonly TravelSample[],
  aboutTurnMs: number,
): { readonly start: TravelSample; readonly turn: TravelSample } | null {
  const calm = samples.map(({ timestampMs }) => ({ timestampMs, share: meanAbout(samples, timestampMs) }));
  const turn = calm.reduce<TravelSample | null>((a, b) => (a && a.share >= b.share ? a : b), null);
  const before = calm.filter(
    ({ timestampMs }) => timestampMs < Math.min(turn?.timestampMs ?? 0, aboutTurnMs + LATE_MS),
  );
  const start = before.reduce<TravelSample | null>((a, b) => (a && a.share <= b.share ? a : b), null);
  return start && turn && { start, turn };
}

function meanAbout(samples: readonly TravelSample[], atMs: number): number {
  let [sum, count] = [0, 0];
  for (const { timestampMs, share } of samples) {
    if (Math.abs(timestampMs - atMs) > END_MS) continue;
    sum += share;
    count += 1;
  }
  return sum / count;
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
