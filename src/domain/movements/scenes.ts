// What else a camera sees: somebody idling, walking about, setting up the phone, drinking, tying shoes, stretching. Nothing in a scene is
// a repetition, so whatever a counter counts there is a phantom.
import type { Pose } from '../body/keypoints.ts';
import { visible } from '../body/measure-signals.ts';
import { type Body, poseSkeleton, randomBody, type Skeleton } from './body-model.ts';
import { blend, type Posture } from './posture.ts';
import type { Vector } from './vector.ts';
import { createKeypointNoise } from './keypoint-noise.ts';
import { between } from './random.ts';
import { planOf, type Place, SCENE_ACTIVITIES, type SceneActivity, STANDING } from './scene-activities.ts';
import { projectPose } from './simulate.ts';
import type { SimulatedCamera } from './camera-model.ts';

export interface SceneOptions {
  readonly durationMs: number;
  /** Default 15. */
  readonly fps?: number;
  /** Drawn from, each as likely; default all. */
  readonly activities?: readonly SceneActivity[];
  /** 1 = as measured on phones; 0 = perfect keypoints. */
  readonly noise?: number;
}

export interface SimulatedScene {
  readonly poses: readonly (Pose | null)[];
  readonly timesMs: readonly number[];
  /** What was done when, in order. */
  readonly activities: readonly { readonly activity: SceneActivity; readonly startMs: number }[];
}

/** A body at a moment of a scene. */
export interface SceneFrame {
  readonly body: Body;
  readonly skeleton: Skeleton;
}

const ORIGIN: Vector = { x: 0, y: 0, z: 0 };
/** The model finds nobody where fewer points than this are in the picture. */
const LEAST_POINTS = 4;
/** Getting from one activity's posture into the next takes about as long as a step. */
const TRANSITION_MS = 700;

/** A phone leaning on something at knee height, upright, three metres from where people train. */
export function drawSceneCamera(random: () => number): SimulatedCamera {
  return {
    yawDeg: 0,
    pitchDeg: between(random, -3, 8),
    rollDeg: between(random, -3, 3),
    distance: between(random, 2.6, 3.6),
    height: between(random, 0.4, 1.15),
    fieldOfViewDeg: 56,
    width: 480,
    pixelHeight: 640,
  };
}

/** One person after another, each for a few minutes, doing one thing after another. */
export function simulateScene(options: SceneOptions, random: () => number): SimulatedScene {
  const fps = options.fps ?? 15;
  const scene = scriptScene(options, random);
  const noise = createKeypointNoise(options.noise ?? 1, random, 1);
  const camera = drawSceneCamera(random);
  const timesMs = Array.from(
    { length: Math.round((options.durationMs / 1000) * fps) },
    (_, frame) => (1000 * frame) / fps,
  );
  const poses = timesMs.map((timestampMs) => {
    const pose = projectPose(scene.skeletonAt(timestampMs), camera, ORIGIN, timestampMs);
    const inside = pose.keypoints.filter((_, index) => (pose.keypoints[index]?.score ?? 0) > 0.1).length;
    const seen = noise(pose);
    return inside < LEAST_POINTS || (!visible(seen, 'left_shoulder') && !visible(seen, 'right_shoulder') && inside < 8)
      ? null
      : seen;
  });
  return { poses, timesMs, activities: scene.activities };
}

export interface SceneScript {
  readonly activities: SimulatedScene['activities'];
  /** In the room: the phone looks along −x at the origin, where people train. Metres. */
  skeletonAt(timestampMs: number): Skeleton;
}

export function scriptScene(options: SceneOptions, random: () => number): SceneScript {
  const body = randomBody(random);
  const from = options.activities ?? SCENE_ACTIVITIES;
  const parts: {
    readonly activity: SceneActivity;
    readonly startMs: number;
    readonly endMs: number;
    readonly plan: ReturnType<typeof planOf>;
  }[] = [];
  let place: Place = { x: 0, z: 0, headingDeg: between(random, -100, 100) };
  for (let atMs = 0; atMs < options.durationMs;) {
    const activity = from[Math.floor(random() * from.length)] ?? 'idle';
    const plan = planOf(activity, place, random);
    parts.push({ activity, startMs: atMs, endMs: atMs + plan.durationMs, plan });
    place = plan.end;
    atMs += plan.durationMs;
  }
  function skeletonAt(timestampMs: number): Skeleton {
    const index = Math.max(
      0,
      parts.findLastIndex(({ startMs }) => startMs <= timestampMs),
    );
    const part = parts[index];
    if (!part) return poseSkeleton(body, STANDING);
    const sinceMs = timestampMs - part.startMs;
    const now = part.plan.at(sinceMs);
    const before = parts[index - 1];
    let posture: Posture = now.posture;
    let { headingDeg } = now.place;
    if (before && sinceMs < TRANSITION_MS) {
      const earlier = before.plan.at(before.plan.durationMs);
      const share = sinceMs / TRANSITION_MS;
      const eased = share * share * (3 - 2 * share);
      posture = blend(earlier.posture, now.posture, eased);
      headingDeg = earlier.place.headingDeg + eased * turnBetween(earlier.place.headingDeg, now.place.headingDeg);
    }
    return inRoom(poseSkeleton(body, posture), { ...now.place, headingDeg });
  }
  return { activities: parts.map(({ activity, startMs }) => ({ activity, startMs })), skeletonAt };
}

function turnBetween(fromDeg: number, toDeg: number): number {
  return ((((toDeg - fromDeg + 180) % 360) + 360) % 360) - 180;
}

/** Turns the body to its heading (0 = towards the phone, 90 = its left side to it) and puts it in its place. */
export function inRoom(skeleton: Skeleton, { x, z, headingDeg }: Place): Skeleton {
  const [cos, sin] = [Math.cos((headingDeg * Math.PI) / 180), Math.sin((headingDeg * Math.PI) / 180)];
  return Object.fromEntries(
    Object.entries(skeleton).map(([name, point]) => [
      name,
      { x: x + point.x * cos - point.z * sin, y: point.y, z: z + point.x * sin + point.z * cos },
    ]),
  ) as Skeleton;
}

/**
 * A second person walks between the phone and somebody training: for the moments when they cover the body, the pose model follows
 * them. `share` of the set's frames, one stretch of it.
 */
export function withPasserBy(
  poses: readonly (Pose | null)[],
  timesMs: readonly number[],
  camera: SimulatedCamera,
  random: () => number,
): readonly (Pose | null)[] {
  const lastMs = timesMs.at(-1) ?? 0;
  const startMs = between(random, 0.2, 0.7) * lastMs;
  const crossingMs = between(random, 900, 1800);
  const body = randomBody(random);
  const plan = planOf('walk', { x: 0, z: 0, headingDeg: 90 }, random);
  const noise = createKeypointNoise(1, random, 1);
  const nearer = between(random, 0.5, 1.2);
  const direction = random() < 0.5 ? -1 : 1;
  return poses.map((pose, index) => {
    const timestampMs = timesMs[index] ?? 0;
    const share = (timestampMs - startMs) / crossingMs;
    // Only while they stand before the body does the model leave it.
    if (share < 0.3 || share > 0.7) return pose;
    const place: Place = { x: nearer, z: direction * (share - 0.5) * 3, headingDeg: direction * 90 };
    const skeleton = inRoom(poseSkeleton(body, plan.at(timestampMs % plan.durationMs).posture), place);
    return noise(projectPose(skeleton, { ...camera, yawDeg: 0 }, ORIGIN, timestampMs));
  });
}
