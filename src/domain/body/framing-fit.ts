// Where the whole body is, told from as much of it as is seen: the movement's own postures are laid over the points, and the nearest
// says how large the body is, which way it faces, and where it would be throughout the movement.
import { AVERAGE_BODY, poseSkeleton, type Skeleton } from '../movements/body-model.ts';
import type { Movement } from '../movements/movement.ts';
import { alongPath, movementPath } from '../movements/movement-path.ts';
import { type Posture, postureOf } from '../movements/posture.ts';
import { radians } from './geometry.ts';
import { KEYPOINT_INDEX, KEYPOINT_NAMES, type KeypointName, type Pose } from './keypoints.ts';
import { MIN_KEYPOINT_SCORE } from './measure-signals.ts';

export interface BodyFit {
  /** The posture it is nearest to. `standing`: upright, arms hanging, where the movement begins in another way. */
  readonly posture: 'start' | 'turn' | 'standing';
  /** As in `SimulatedCamera`, one of twelve. */
  readonly yawDeg: number;
  /** Pixels of a metre of an average adult. */
  readonly pixelsPerMetre: number;
  /** Where the body's origin is in the picture: the middle of what it rests on, `y` at floor level. Pixels. */
  readonly x: number;
  readonly y: number;
  /** Root mean square distance of the points from the posture, in trunk lengths. */
  readonly error: number;
}

/** Trunk lengths; a posture that misses the points by no more is the body's, and turned as it is. Real push-ups: 0.18, 90 in 100 under 0.25. */
export const SURE_ERROR = 0.3;

/** In the movement's start position already: nothing is to be waited for. */
export function isPoised({ posture, error }: BodyFit): boolean {
  return posture === 'start' && error <= SURE_ERROR;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Points of the face but the nose add nothing. */
const FITTED = KEYPOINT_NAMES.filter((name) => !/eye/.test(name));
const FITTED_AT = FITTED.map((name) => KEYPOINT_INDEX[name]);
const YAW_STEP_DEG = 30;
const YAWS_DEG = Array.from({ length: 360 / YAW_STEP_DEG }, (_, index) => -180 + YAW_STEP_DEG * index);
/** Stations of the movement's path at which its travel is looked at, each way. */
const STATIONS = 4;
/** A posture other than the start is taken for it only where it is this much nearer. */
const PREFER_START = 0.85;

const UPRIGHT: Posture = postureOf({
  trunkDeg: 0,
  neckDeg: 0,
  hipDeg: 0,
  kneeDeg: 3,
  ankleDeg: 0,
  shoulderDeg: 0,
  elbowDeg: 10,
  hipAbductionDeg: 5,
  shoulderAbductionDeg: 8,
  support: 'feet',
});

interface Template {
  readonly posture: BodyFit['posture'];
  readonly yawDeg: number;
  /** Metres from the origin in the picture's plane, x right then y down, of each of `FITTED`. */
  readonly offsets: Float64Array;
}

interface Known {
  readonly templates: readonly Template[];
  readonly travel: readonly Skeleton[];
}

const known = new WeakMap<Movement, Known>();

function knownOf(movement: Movement): Known {
  const found = known.get(movement);
  if (found) return found;
  const sides = movement.unilateral ? (['left', 'right'] as const) : (['left'] as const);
  const paths = sides.map((side) => movementPath(movement, side));
  const skeleton = (posture: Posture) => poseSkeleton(AVERAGE_BODY, posture);
  const postures = paths.flatMap((path): [BodyFit['posture'], Skeleton][] => [
    ['start', skeleton(alongPath(path, 'out', 0))],
    ...(movement.kind === 'hold' ? [] : [['turn', skeleton(alongPath(path, 'out', 1))] as ['turn', Skeleton]]),
  ]);
  // Where the movement begins on the feet, whoever stands is about to begin.
  const { support } = movement.kind === 'hold' ? movement.hold : movement.start;
  const upright: BodyFit['posture'] = support === 'feet' && movement.floor ? 'start' : 'standing';
  const all: [BodyFit['posture'], Skeleton][] = [...postures, [upright, skeleton(UPRIGHT)]];
  const made = {
    templates: all.flatMap(([posture, points]) =>
      YAWS_DEG.map((yawDeg) => ({
        posture,
        yawDeg,
        offsets: Float64Array.from(FITTED.flatMap((name) => flat(points[name], yawDeg))),
      })),
    ),
    travel: paths.flatMap((path) =>
      (movement.kind === 'hold' ? (['out'] as const) : (['out', 'back'] as const)).flatMap((way) =>
        Array.from({ length: movement.kind === 'hold' ? 1 : STATIONS + 1 }, (_, index) =>
          skeleton(alongPath(path, way, index / STATIONS)),
        ),
      ),
    ),
  };
  known.set(movement, made);
  return made;
}

/** Seen from far away, as in camera-model.ts. */
function flat(point: { readonly x: number; readonly y: number; readonly z: number }, yawDeg: number): [number, number] {
  const yaw = radians(yawDeg);
  return [-point.x * Math.sin(yaw) - point.z * Math.cos(yaw), -point.y];
}

/** Null where fewer than four points are seen. */
export function fitBody(pose: Pose, movement: Movement): BodyFit | null {
  const seen = FITTED_AT.flatMap((from, at) => {
    const point = pose.keypoints[from];
    return point && point.score >= MIN_KEYPOINT_SCORE
      ? [{ at: 2 * at, x: point.x, y: point.y, weight: point.score }]
      : [];
  });
  if (seen.length < 4) return null;
  const weights = seen.reduce((sum, { weight }) => sum + weight, 0);
  const meanX = seen.reduce((sum, { x, weight }) => sum + weight * x, 0) / weights;
  const meanY = seen.reduce((sum, { y, weight }) => sum + weight * y, 0) / weights;
  let best: BodyFit | null = null;
  let toBeat = Infinity;
  for (const { posture, yawDeg, offsets } of knownOf(movement).templates) {
    let ownX = 0;
    let ownY = 0;
    for (const { at, weight } of seen) {
      ownX += weight * (offsets[at] ?? 0);
      ownY += weight * (offsets[at + 1] ?? 0);
    }
    ownX /= weights;
    ownY /= weights;
    let across = 0;
    let own = 0;
    let theirs = 0;
    for (const { at, x, y, weight } of seen) {
      const dx = (offsets[at] ?? 0) - ownX;
      const dy = (offsets[at + 1] ?? 0) - ownY;
      across += weight * (dx * (x - meanX) + dy * (y - meanY));
      own += weight * (dx * dx + dy * dy);
      theirs += weight * ((x - meanX) ** 2 + (y - meanY) ** 2);
    }
    // Least squares: the size at which the posture's points lie nearest to those seen.
    const scale = own > 0 ? across / own : 0;
    if (scale <= 0) continue;
    const error = Math.sqrt(Math.max(0, theirs - scale * across) / weights) / (scale * AVERAGE_BODY.trunk);
    const weighed = posture === 'start' ? PREFER_START * error : error;
    if (weighed >= toBeat) continue;
    toBeat = weighed;
    best = { posture, yawDeg, pixelsPerMetre: scale, x: meanX - scale * ownX, y: meanY - scale * ownY, error };
  }
  return best;
}

/** Where the points would be in the picture throughout the movement, done where the body is now. Pixels; may lie outside. */
export function travelOf(fit: BodyFit, movement: Movement, names: readonly KeypointName[], yawDeg = fit.yawDeg): Box {
  const [cos, sin] = [Math.cos(radians(yawDeg)), Math.sin(radians(yawDeg))];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const skeleton of knownOf(movement).travel)
    for (const name of names) {
      const point = skeleton[name];
      const x = -point.x * sin - point.z * cos;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, -point.y);
      bottom = Math.max(bottom, -point.y);
    }
  const scale = fit.pixelsPerMetre;
  return {
    left: fit.x + scale * left,
    right: fit.x + scale * right,
    top: fit.y + scale * top,
    bottom: fit.y + scale * bottom,
  };
}
