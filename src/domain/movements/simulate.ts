// Makes labelled sets of a movement out of its own file: random bodies, cameras, tempo, range, faults of known severity, and the
// noise a phone's pose model adds. Trains the form network, tests the counter, and drives the drawn figure.
import { KEYPOINT_NAMES, type Keypoint, type Pose, type Side } from '../body/keypoints.ts';
import { balanced } from './balance.ts';
import { AVERAGE_BODY, poseSkeleton, randomBody, type Body, type Skeleton } from './body-model.ts';
import { offset, type Posture } from './posture.ts';
import type { Vector } from './vector.ts';
import { createProjector, viewOfYaw, type SimulatedCamera } from './camera-model.ts';
import { createKeypointNoise } from './keypoint-noise.ts';
import { alongPath, movementPath, type MovementPath } from './movement-path.ts';
import { fitDistance } from './fit-distance.ts';
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
  /** Which side works, of a one-sided movement. */
  readonly side: Side | null;
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
  /** Somebody in particular; wins over `averageBody`, and the camera is drawn at random. */
  readonly body?: Body;
  /** How far this person's way of moving and build depart from the key poses and the model's habits: 0 (default) not at all, 1 as people vary. */
  readonly style?: number;
  /** How many times its drawn time the lifting half of a repetition (by its index, from 0) takes: somebody who tires. Default 1. */
  readonly slowing?: (index: number) => number;
  /** Share of the drawn travel that a repetition (by its index, from 0) reaches. Default 1. */
  readonly reaching?: (index: number) => number;
}

const NEAR_SCORE = 0.72;
const FAR_SCORE = 0.42;
const PLAIN: Style = { start: {}, turn: {}, skew: 1, pause: 0 };

/** Everything drawn for a set, before any picture of it: who does what before which camera. */
export interface SetScript {
  readonly body: Body;
  readonly camera: SimulatedCamera;
  /** Where the camera points, in body coordinates: it does not follow the body. */
  readonly target: Vector;
  readonly repetitions: readonly SimulatedRepetition[];
  readonly endMs: number;
  /** The body at a moment, in metres. */
  skeletonAt(timestampMs: number): Skeleton;
}

export function scriptSet(movement: Movement, options: SimulationOptions, random: () => number): SetScript {
  const body = options.body ?? (options.averageBody ? AVERAGE_BODY : randomBody(random));
  const yawDeg = options.yawDeg ?? drawYaw(movement, random);
  const drawn = drawCamera(movement, yawDeg, options.averageBody ? () => 0.5 : random);
  const style = options.style ? drawStyle(movement, options.style, random) : PLAIN;
  const firstSide: Side = movement.unilateral && random() < 0.5 ? 'right' : 'left';
  const repetitions = movement.kind === 'repetition' ? schedule(movement, options, random, firstSide) : [];
  const spanMs = movement.kind === 'hold' ? options.repetitions * 1000 : 0;
  const endMs = (repetitions.at(-1)?.endMs ?? (options.idleBeforeMs ?? 800) + spanMs) + (options.idleAfterMs ?? 800);
  const paths = new Map<string, MovementPath>();
  const pathOf = (side: Side, faults: readonly InjectedFault[]): MovementPath => {
    const key = `${side} ${faults.map(({ id, severity }) => `${id}${severity}`).join()}`;
    const known = paths.get(key);
    if (known) return known;
    const made = movementPath(movement, side, (posture, at) => {
      const styled = withStyle(posture, at === 'start' ? style.start : style.turn);
      return balanced(withFaults(movement, styled, at, faults, side), body);
    });
    paths.set(key, made);
    return made;
  };
  const skeletonAt = (timestampMs: number) =>
    poseSkeleton(body, postureAt(pathOf, repetitions, timestampMs, options.faults ?? [], style, firstSide));
  const target = movementMiddle(movement, body);
  return {
    body,
    camera: fitDistance(drawn, target, movement, body),
    target,
    repetitions,
    endMs,
    skeletonAt,
  };
}

export function simulateSet(movement: Movement, options: SimulationOptions, random: () => number): SimulatedSet {
  const fps = options.fps ?? 30;
  const script = scriptSet(movement, options, random);
  const { body, camera, target, repetitions, endMs } = script;
  const frames = Math.max(1, Math.round((endMs / 1000) * fps));
  const noise = createKeypointNoise(options.noise ?? 1, random, options.style ?? 0);
  const poses: (Pose | null)[] = [];
  const timesMs: number[] = [];
  for (let frame = 0; frame < frames; frame++) {
    const timestampMs = (1000 * frame) / fps;
    timesMs.push(timestampMs);
    const dropped = random() < (options.dropShare ?? 0);
    poses.push(dropped ? null : noise(projectPose(script.skeletonAt(timestampMs), camera, target, timestampMs)));
  }
  return { movementId: movement.id, fps, view: viewOfYaw(camera.yawDeg), camera, body, poses, timesMs, repetitions };
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
  firstSide: Side,
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
    const slowing = options.slowing?.(index) ?? 1;
    const [slowFirst, slowSecond] = movement.firstPhase === 'eccentric' ? [1, slowing] : [slowing, 1];
    const turnMs = startMs + first * slowFirst * vary() + movement.tempo.pauseMs * 0.5;
    const endMs = turnMs + second * slowSecond * vary() + movement.tempo.pauseMs * 0.5;
    repetitions.push({
      startMs,
      turnMs,
      endMs,
      reach:
        (counts ? between(random, 0.94, 1.1) : between(random, 0.2, 0.32)) *
        rangeLeft(movement, faults) *
        (options.reaching?.(index) ?? 1),
      faults,
      counts,
      side: movement.unilateral ? sideOf(movement, firstSide, index) : null,
    });
    atMs = endMs + between(random, 120, 500) * pace;
  }
  return repetitions;
}

function sideOf(movement: Movement, first: Side, index: number): Side {
  if (movement.sides !== 'alternating' || index % 2 === 0) return first;
  return first === 'left' ? 'right' : 'left';
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
  pathOf: (side: Side, faults: readonly InjectedFault[]) => MovementPath,
  repetitions: readonly SimulatedRepetition[],
  timestampMs: number,
  faults: readonly InjectedFault[],
  style: Style,
  firstSide: Side,
): Posture {
  if (repetitions.length === 0) return alongPath(pathOf(firstSide, faults), 'out', 0);
  const current = repetitions.find(({ startMs, endMs }) => timestampMs >= startMs && timestampMs <= endMs);
  // Between two repetitions the body keeps the faults of its neighbours' start position.
  const nearest = current ?? repetitions.findLast(({ endMs }) => endMs < timestampMs) ?? repetitions[0];
  const path = pathOf(nearest?.side ?? firstSide, nearest?.faults ?? []);
  if (!current) return alongPath(path, 'out', 0);
  const { startMs, turnMs, endMs, reach } = current;
  const leaving = timestampMs <= turnMs;
  const share = leaving ? (timestampMs - startMs) / (turnMs - startMs) : (endMs - timestampMs) / (endMs - turnMs);
  return alongPath(path, leaving ? 'out' : 'back', reach * ease(paced(share, style)));
}

function withFaults(
  movement: Movement,
  posture: Posture,
  at: 'start' | 'turn',
  faults: readonly InjectedFault[],
  side: Side,
): Posture {
  const mirror = movement.unilateral && side === 'right';
  return faults.reduce(
    (changed, { id, severity }) => offset(changed, specOf(movement, id)?.perturbation[at], severity, mirror),
    posture,
  );
}

/** Minimum-jerk profile (Flash and Hogan 1985). */
function ease(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * t * (10 - 15 * t + 6 * t * t);
}

/**
 * Posture of the demonstration, without faults: `progress` 0 start → 1 turning point, `way` there or back (they differ where the
 * movement names key poses between).
 */
export function demonstrationPosture(
  movement: Movement,
  progress: number,
  way: 'out' | 'back' = 'out',
  side: Side = 'left',
): Posture {
  return alongPath(plainPath(movement, side), way, ease(progress));
}

const plainPaths = new WeakMap<Movement, Partial<Record<Side, MovementPath>>>();

function plainPath(movement: Movement, side: Side): MovementPath {
  const known = plainPaths.get(movement) ?? {};
  const path = known[side] ?? movementPath(movement, side);
  plainPaths.set(movement, { ...known, [side]: path });
  return path;
}

/** The middle of a body on the floor, where a camera is pointed. */
export function bodyMiddle(skeleton: Skeleton): Vector {
  return {
    x: (skeleton.left_ankle.x + skeleton.left_hip.x * 0.5 + skeleton.nose.x * 0.5) / 2,
    y: 0,
    z: 0,
  };
}

/** The same for the whole movement: between its start and its turning point. */
export function movementMiddle(movement: Movement, body: Body): Vector {
  const [start, turn] = [0, 1].map((progress) =>
    bodyMiddle(poseSkeleton(body, demonstrationPosture(movement, progress))),
  );
  return { x: ((start?.x ?? 0) + (turn?.x ?? 0)) / 2, y: 0, z: 0 };
}

/** What a camera sees of a body, without any error of a pose model: `score` says only what is hidden or out of the picture. */
export function projectPose(skeleton: Skeleton, camera: SimulatedCamera, target: Vector, timestampMs: number): Pose {
  const project = createProjector(camera, target);
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
