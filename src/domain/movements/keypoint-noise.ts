// What a phone's pose model adds to the truth, fitted to MoveNet Lightning on rendered clips of this simulator's own people
// (`npx tsx bench/counting/rendered/fit-noise.ts`, 12 clips of 12 movements, the app's smoothing on).
import { KEYPOINT_NAMES, type Keypoint, type KeypointName, type Pose } from '../body/keypoints.ts';
import { normal } from './random.ts';

/** Trunk lengths, one standard deviation an axis. */
interface PointNoise {
  /** Constant for the set, as build and clothes cause it. Measured as the root mean square of the clips' own mean errors. */
  readonly bias: number;
  /** Around it while the point moves. Measured as the standard deviation of the typical clip. */
  readonly sway: number;
}

type Part = 'face' | 'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle';

/** Measured, upright and lying: bias 0.063/0.068, 0.052/0.034, 0.047/0.049, 0.023/0.050, 0.047/0.049, 0.050/0.052, 0.042/0.035. */
const NOISE: Readonly<Record<Part, PointNoise>> = {
  face: { bias: 0.065, sway: 0.02 },
  shoulder: { bias: 0.045, sway: 0.021 },
  elbow: { bias: 0.048, sway: 0.031 },
  wrist: { bias: 0.036, sway: 0.046 },
  hip: { bias: 0.048, sway: 0.034 },
  knee: { bias: 0.051, sway: 0.06 },
  ankle: { bias: 0.039, sway: 0.023 },
};

/** On the far side of the body the bias is so much larger (0.07–0.09 against 0.04–0.05), the sway about the same. */
const HIDDEN_BIAS = 1.6;
const HIDDEN_BELOW = 0.55;
/** What stands still is seen still: 0.003–0.008 in holds. */
const REST_SWAY = 0.008;
/** Trunk lengths a second at which a point sways in full; design default. */
const MOVING_SPEED = 0.3;
/** The sway's correlation is 0.3–0.9, mostly 0.6, after 83 ms and under 0.1 after 500 ms: it fades with this. */
const SWAY_FADES_MS = 160;
/** Clips differ: the root mean square of their sways is 1.4 times the typical one, as a log-normal spread of this gives. */
const SWAY_SPREAD = 0.55;
/** Of a point's score within a clip (0.05–0.19). */
const SCORE_SD = 0.12;

/**
 * `level` 1 = as measured, 0 = none. `limbBias` 0–1: how much of its constant offset each point but the hips has. Poses must come in
 * time order; their scores say what is hidden.
 */
export function createKeypointNoise(level: number, random: () => number, limbBias = 0): (pose: Pose) => Pose {
  const points = KEYPOINT_NAMES.map((name) => createPointNoise(name, random, limbBias));
  let lastMs: number | null = null;
  let trunk = 20;
  return (pose) => {
    if (level === 0) return pose;
    const elapsedMs = lastMs === null ? Infinity : Math.max(0, pose.timestampMs - lastMs);
    lastMs = pose.timestampMs;
    trunk = Math.max(trunk, trunkOf(pose));
    const keypoints = pose.keypoints.map((point, index): Keypoint => {
      const error = points[index]?.(point, elapsedMs, trunk) ?? { x: 0, y: 0 };
      return {
        x: point.x + level * trunk * error.x,
        y: point.y + level * trunk * error.y,
        score: Math.min(0.98, Math.max(0.03, point.score + SCORE_SD * level * normal(random))),
      };
    });
    return { ...pose, keypoints };
  };
}

type PointError = { readonly x: number; readonly y: number };

function createPointNoise(
  name: KeypointName,
  random: () => number,
  limbBias: number,
): (point: Keypoint, elapsedMs: number, trunk: number) => PointError {
  const part = partOf(name);
  const shift = NOISE[part].bias * (part === 'hip' ? 1 : limbBias);
  const bias = { x: shift * normal(random), y: shift * normal(random) };
  const fullSway = NOISE[part].sway * Math.exp(SWAY_SPREAD * normal(random));
  const sway = { x: normal(random), y: normal(random) };
  let last: Keypoint | null = null;
  let speed = 0;
  return (point, elapsedMs, trunk) => {
    const kept = Math.exp(-elapsedMs / SWAY_FADES_MS);
    const fresh = Math.sqrt(1 - kept * kept);
    sway.x = kept * sway.x + fresh * normal(random);
    sway.y = kept * sway.y + fresh * normal(random);
    if (last && elapsedMs > 0) {
      const now = (1000 * Math.hypot(point.x - last.x, point.y - last.y)) / (elapsedMs * trunk);
      speed = kept * speed + (1 - kept) * now;
    }
    last = point;
    const size = REST_SWAY + Math.max(0, fullSway - REST_SWAY) * Math.min(1, speed / MOVING_SPEED);
    const far = point.score < HIDDEN_BELOW ? HIDDEN_BIAS : 1;
    return { x: far * bias.x + size * sway.x, y: far * bias.y + size * sway.y };
  };
}

function partOf(name: KeypointName): Part {
  const parts = ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'] as const;
  return parts.find((part) => name.endsWith(part)) ?? 'face';
}

/** Shanks and thighs are about 0.85 of a trunk (Winter): whichever is seen longest, since a trunk may point at the camera. */
function trunkOf({ keypoints }: Pose): number {
  const length = (from: KeypointName, to: KeypointName) => {
    const [a, b] = [keypoints[KEYPOINT_NAMES.indexOf(from)], keypoints[KEYPOINT_NAMES.indexOf(to)]];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  return Math.max(
    length('left_shoulder', 'left_hip'),
    length('right_shoulder', 'right_hip'),
    1.17 * length('left_hip', 'left_knee'),
    1.17 * length('left_knee', 'left_ankle'),
  );
}
