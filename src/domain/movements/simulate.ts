// Makes labelled sets of a movement out of its own file: random bodies, cameras, tempo, range, faults of known severity, and the
// noise a phone's pose model adds. Trains the form network, tests the counter, and drives the drawn figure.
import { KEYPOINT_NAMES, type Keypoint, type Pose } from '../body/keypoints.ts';
import {
  AVERAGE_BODY,
  blend,
  offset,
  poseSkeleton,
  postureOf,
  randomBody,
  type Body,
  type Posture,
  type Skeleton,
} from './body-model.ts';
import { createProjector, viewOfYaw, type SimulatedCamera } from './camera-model.ts';
import { createKeypointNoise } from './keypoint-noise.ts';
import type { FaultSpec, Movement, View } from './movement.ts';
import { between } from './random.ts';
import { drawStyle, paced, type Style, withStyle } from './style.ts';

export interface InjectedFault {
  readonly id: string;
  /** 0–1. */
  readonly severity: number;
}

export interface SimulatedRepetition {
  readonly startMs: number;
  readonly turnMs: number;
  readonly endMs: number;
  /** Share of the full travel reached. */
  readonly reach: number;
  readonly faults: readonly InjectedFault[];
  /** False for one deliberately broken off: it must not be counted. */
  readonly counts: boolean;
}

export interface SimulatedSet {
  readonly movementId: string;
  readonly fps: number;
  readonly view: View;
  readonly camera: SimulatedCamera;
  readonly body: Body;
  /** Null: a dropped frame, or nobody found. */
  readonly poses: readonly (Pose | null)[];
  readonly timesMs: readonly number[];
  readonly repetitions: readonly SimulatedRepetition[];
}

export interface SimulationOptions {
  readonly repetitions: number;
  /** Default 30. */
  readonly fps?: number;
  /** Degrees; default: drawn from the movement's views. */
  readonly yawDeg?: number;
  /** Fault id and severity for every repetition; default none. */
  readonly faults?: readonly InjectedFault[];
  /** Draws anew for each repetition; wins over `faults`. */
  readonly drawFaults?: (random: () => number) => readonly InjectedFault[];
  /** Share of repetitions broken off half-way, 0–1. */
  readonly partialShare?: number;
  /** 1 = as measured on phones; 0 = perfect keypoints. */
  readonly noise?: number;
  readonly dropShare?: number;
  readonly idleBeforeMs?: number;
  readonly idleAfterMs?: number;
  readonly averageBody?: boolean;
  /** How far this person's way of moving and build depart from the key poses and the model's habits: 0 (default) not at all, 1 as people vary. */
  readonly style?: number;
}

const NEAR_SCORE = 0.72;
const FAR_SCORE = 0.42;
const PLAIN: Style = { start: {}, turn: {}, skew: 1, pause: 0 };

export function simulateSet(movement: Movement, options: SimulationOptions, random: () => number): SimulatedSet {
  const fps = options.fps ?? 30;
  const body = options.averageBody ? AVERAGE_BODY : randomBody(random);
  const yawDeg = options.yawDeg ?? drawYaw(movement, random);
  const camera = drawCamera(movement, yawDeg, options.averageBody ? () => 0.5 : random);
  const style = options.style ? drawStyle(movement, options.style, random) : PLAIN;
  const repetitions = movement.kind === 'repetition' ? schedule(movement, options, random) : [];
  const spanMs = movement.kind === 'hold' ? options.repetitions * 1000 : 0;
  const endMs = (repetitions.at(-1)?.endMs ?? (options.idleBeforeMs ?? 800) + spanMs) + (options.idleAfterMs ?? 800);
  const frames = Math.max(1, Math.round((endMs / 1000) * fps));
  const noise = createKeypointNoise(options.noise ?? 1, random, options.style ?? 0);
  const poses: (Pose | null)[] = [];
  const timesMs: number[] = [];
  for (let frame = 0; frame < frames; frame++) {
    const timestampMs = (1000 * frame) / fps;
    timesMs.push(timestampMs);
    const dropped = random() < (options.dropShare ?? 0);
    const posture = postureAt(movement, repetitions, timestampMs, options.faults ?? [], style);
    poses.push(dropped ? null : noise(projectPose(poseSkeleton(body, posture), camera, timestampMs)));
  }
  return { movementId: movement.id, fps, view: viewOfYaw(yawDeg), camera, body, poses, timesMs, repetitions };
}

/** A yaw within one of the movement's views, front and back ones a few degrees off, as people stand. */
function drawYaw(movement: Movement, random: () => number): number {
  const views = movement.views;
  const view = views[Math.floor(random() * views.length)] ?? 'side';
  const sign = random() < 0.5 ? -1 : 1;
  const within: Record<View, readonly [number, number]> = {
    side: [72, 108],
    oblique: [38, 55],
    front: [0, 18],
    back: [162, 180],
    unknown: [72, 108],
  };
  return sign * between(random, ...within[view]);
}

export function drawCamera(movement: Movement, yawDeg: number, random: () => number): SimulatedCamera {
  const floor = movement.floor;
  return {
    yawDeg,
    pitchDeg: between(random, -2, floor ? 6 : 8),
    rollDeg: between(random, -3, 3),
    distance: floor ? between(random, 2.5, 3.3) : between(random, 2.7, 3.8),
    height: floor ? between(random, 0.25, 0.6) : between(random, 0.75, 1.15),
    fieldOfViewDeg: floor ? 48 : 56,
    width: floor ? 640 : 480,
    pixelHeight: floor ? 480 : 640,
  };
}

function schedule(
  movement: Extract<Movement, { kind: 'repetition' }>,
  options: SimulationOptions,
  random: () => number,
): SimulatedRepetition[] {
  const pace = between(random, 0.75, 1.5);
  const repetitions: SimulatedRepetition[] = [];
  let atMs = options.idleBeforeMs ?? 800;
  for (let index = 0; index < options.repetitions; index++) {
    const vary = () => pace * between(random, 0.85, 1.2);
    const faults = options.drawFaults?.(random) ?? options.faults ?? [];
    const counts = random() >= (options.partialShare ?? 0);
    const first = movement.firstPhase === 'eccentric' ? movement.tempo.eccentricMs : movement.tempo.concentricMs;
    const second = movement.firstPhase === 'eccentric' ? movement.tempo.concentricMs : movement.tempo.eccentricMs;
    const startMs = atMs;
    const turnMs = startMs + first * vary() + movement.tempo.pauseMs * 0.5;
    const endMs = turnMs + second * vary() + movement.tempo.pauseMs * 0.5;
    repetitions.push({
      startMs,
      turnMs,
      endMs,
      reach: (counts ? between(random, 0.94, 1.1) : between(random, 0.2, 0.32)) * rangeLeft(movement, faults),
      faults,
      counts,
    });
    atMs = endMs + between(random, 120, 500) * pace;
  }
  return repetitions;
}

function rangeLeft(movement: Movement, faults: readonly InjectedFault[]): number {
  return faults.reduce(
    (left, { id, severity }) => left * (1 - severity * (specOf(movement, id)?.perturbation.range ?? 0)),
    1,
  );
}

function specOf(movement: Movement, id: string): FaultSpec | undefined {
  return movement.faults.find((fault) => fault.id === id);
}

function postureAt(
  movement: Movement,
  repetitions: readonly SimulatedRepetition[],
  timestampMs: number,
  faults: readonly InjectedFault[],
  style: Style,
): Posture {
  if (movement.kind === 'hold')
    return withFaults(movement, withStyle(postureOf(movement.hold), style.start), 'start', faults);
  const current = repetitions.find(({ startMs, endMs }) => timestampMs >= startMs && timestampMs <= endMs);
  // Between two repetitions the body keeps the faults of its neighbours' start position.
  const nearest = current ?? repetitions.findLast(({ endMs }) => endMs < timestampMs) ?? repetitions[0];
  const active = nearest?.faults ?? [];
  const start = withFaults(movement, withStyle(postureOf(movement.start), style.start), 'start', active);
  if (!current) return start;
  const turn = withFaults(movement, withStyle(postureOf(movement.turn), style.turn), 'turn', active);
  const { startMs, turnMs, endMs, reach } = current;
  const share =
    timestampMs <= turnMs ? (timestampMs - startMs) / (turnMs - startMs) : (endMs - timestampMs) / (endMs - turnMs);
  return blend(start, turn, reach * ease(paced(share, style)));
}

function withFaults(
  movement: Movement,
  posture: Posture,
  at: 'start' | 'turn',
  faults: readonly InjectedFault[],
): Posture {
  return faults.reduce(
    (changed, { id, severity }) => offset(changed, specOf(movement, id)?.perturbation[at], severity),
    posture,
  );
}

/** Minimum-jerk profile (Flash and Hogan 1985). */
function ease(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * t * (10 - 15 * t + 6 * t * t);
}

/** Posture of the demonstration: `progress` 0 start → 1 turning point, no faults. */
export function demonstrationPosture(movement: Movement, progress: number): Posture {
  if (movement.kind === 'hold') return postureOf(movement.hold);
  return blend(postureOf(movement.start), postureOf(movement.turn), ease(progress));
}

/** The middle of the body on the floor, where a camera is pointed. */
export function bodyMiddle(skeleton: Skeleton): { readonly x: number; readonly y: number; readonly z: number } {
  return {
    x: (skeleton.left_ankle.x + skeleton.left_hip.x * 0.5 + skeleton.nose.x * 0.5) / 2,
    y: 0,
    z: 0,
  };
}

function projectPose(skeleton: Skeleton, camera: SimulatedCamera, timestampMs: number): Pose {
  const project = createProjector(camera, bodyMiddle(skeleton));
  const depths = { left: project(skeleton.left_shoulder).depth, right: project(skeleton.right_shoulder).depth };
  const farther = depths.left > depths.right ? 'left' : 'right';
  const sideOn = Math.min(1, Math.abs(depths.left - depths.right) / 0.25);
  const keypoints = KEYPOINT_NAMES.map((name): Keypoint => {
    const { x, y } = project(skeleton[name]);
    const inside = x >= 0 && y >= 0 && x <= camera.width && y <= camera.pixelHeight;
    const hidden = name.startsWith(farther) ? sideOn : 0;
    return { x, y, score: inside ? NEAR_SCORE - hidden * (NEAR_SCORE - FAR_SCORE) : 0.05 };
  });
  return { timestampMs, width: camera.width, height: camera.pixelHeight, keypoints };
}
