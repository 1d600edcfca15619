import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEYPOINT_INDEX, type Pose } from '../body/keypoints.ts';
import { poseSkeleton, randomBody } from '../movements/body-model.ts';
import { createKeypointNoise } from '../movements/keypoint-noise.ts';
import type { Movement } from '../movements/movement.ts';
import { blend, type Posture } from '../movements/posture.ts';
import { createRandom } from '../movements/random.ts';
import { MOVEMENTS } from '../movements/registry.ts';
import { STANDING } from '../movements/scene-activities.ts';
import { drawSceneCamera, simulateScene } from '../movements/scenes.ts';
import { projectPose, simulateSet } from '../movements/simulate.ts';
import { createHandsUp, HANDS_UP_MS, pauseGestureOf } from './hands-up.ts';

const ORIGIN = { x: 0, y: 0, z: 0 };
const STRAIGHT: Posture = { ...STANDING, shoulderDeg: 172, elbowDeg: 8 };
const WIDE: Posture = { ...STANDING, shoulderDeg: 0, shoulderAbductionDeg: 150, elbowDeg: 4 };
const RAISE_MS = 700;

/** Somebody standing who raises the arms into `up` at `fromMs` for `forMs`, before a phone at any angle; times of the frames with it. */
function raising(
  up: Posture,
  { fromMs = 1500, forMs = 4000, fps = 15, yawDeg = 0, noise = 1 },
  seed: number,
): { readonly poses: readonly Pose[]; readonly upAtMs: number; readonly inPicture: boolean } {
  const random = createRandom(seed);
  const body = randomBody(random);
  const camera = { ...drawSceneCamera(random), yawDeg };
  const blur = createKeypointNoise(noise, random, 1);
  const frames = Math.round(((fromMs + forMs + 2 * RAISE_MS + 500) / 1000) * fps);
  const poses = Array.from({ length: frames }, (_, frame) => {
    const atMs = (1000 * frame) / fps;
    const rise = Math.min((atMs - fromMs) / RAISE_MS, (fromMs + forMs + 2 * RAISE_MS - atMs) / RAISE_MS, 1);
    const share = Math.max(0, rise);
    const posture = blend(STANDING, up, share * share * (3 - 2 * share));
    return blur(projectPose(poseSkeleton(body, posture), camera, ORIGIN, atMs));
  });
  const raised = projectPose(poseSkeleton(body, up), camera, ORIGIN, 0).keypoints;
  // Set-up puts the whole body in the picture; raised hands may leave it, elbows hardly.
  const inPicture = [KEYPOINT_INDEX.left_elbow, KEYPOINT_INDEX.right_elbow].every(
    (elbow) => (raised[elbow]?.y ?? 0) > 0,
  );
  return { poses, upAtMs: fromMs + RAISE_MS, inPicture };
}

function fires(poses: readonly (Pose | null)[], timesMs?: readonly number[]): readonly number[] {
  const gesture = createHandsUp();
  return poses.flatMap((pose, index) => {
    const atMs = timesMs?.[index] ?? pose?.timestampMs ?? 0;
    return gesture.push(pose, atMs).fired ? [atMs] : [];
  });
}

const anySeed = fc.integer({ min: 0, max: 1_000_000 });

test('arms raised and kept up fire once, two seconds after they are up and no later than 2.6', () => {
  fc.assert(
    fc.property(
      anySeed,
      fc.constantFrom(STRAIGHT, WIDE),
      fc.constantFrom(15, 20, 30),
      fc.constantFrom(0, 20, 45, 90, 180),
      (seed, up, fps, yawDeg) => {
        const { poses, upAtMs, inPicture } = raising(up, { fps, yawDeg }, seed);
        fc.pre(inPicture);
        const at = fires(poses);
        expect(at).toHaveLength(1);
        // The wrists pass the head a little before the arms are all the way up.
        expect(at[0]).toBeGreaterThan(upAtMs + HANDS_UP_MS - 0.6 * RAISE_MS);
        expect(at[0]).toBeLessThan(upAtMs + 2600);
      },
    ),
    { numRuns: 100 },
  );
});

test('arms raised for a second and a half are a stretch, not a word', () => {
  fc.assert(
    fc.property(anySeed, fc.constantFrom(STRAIGHT, WIDE), (seed, up) => {
      expect(fires(raising(up, { forMs: 1000 }, seed).poses)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('one hand up is none', () => {
  const one: Posture = { ...STANDING, shoulderDeg: { left: 172, right: 4 } };
  for (let seed = 0; seed < 10; seed++) expect(fires(raising(one, { forMs: 6000 }, seed).poses)).toEqual([]);
});

test('kept up for long it fires once; lowered and raised again it fires again', () => {
  expect(fires(raising(STRAIGHT, { forMs: 12_000 }, 3).poses)).toHaveLength(1);
  const first = raising(STRAIGHT, {}, 3).poses;
  const lastMs = first.at(-1)?.timestampMs ?? 0;
  const second = raising(STRAIGHT, {}, 3).poses.map((pose) => ({
    ...pose,
    timestampMs: pose.timestampMs + lastMs + 66,
  }));
  expect(fires([...first, ...second])).toHaveLength(2);
});

test('progress rises from nothing to whole, and says since when', () => {
  const gesture = createHandsUp();
  let before = 0;
  let whole = false;
  for (const pose of raising(STRAIGHT, { noise: 0, fps: 30 }, 1).poses) {
    const step = gesture.push(pose, pose.timestampMs);
    if (step.fired) {
      whole = true;
      expect(step.progress).toBe(1);
      expect(step.sinceMs).toBeLessThanOrEqual(pose.timestampMs - HANDS_UP_MS);
      break;
    }
    expect(step.progress).toBeGreaterThanOrEqual(before);
    before = step.progress;
  }
  expect(whole).toBe(true);
});

test('hands beyond the upper edge of the picture are up as well', () => {
  const { poses } = raising(STRAIGHT, { noise: 0, fps: 30 }, 1);
  // The picture ends just above the head.
  const noseY = poses[0]?.keypoints[0]?.y ?? 0;
  const cut = poses.map((pose) => ({
    ...pose,
    keypoints: pose.keypoints.map((point) => {
      const y = point.y - noseY + 60;
      return { ...point, y, score: y < 0 ? 0.05 : point.score };
    }),
  }));
  expect(fires(cut)).toHaveLength(1);
});

test('a flicker of the model, a dropped frame and nobody at all do no harm', () => {
  const { poses, upAtMs } = raising(STRAIGHT, { fps: 20 }, 5);
  const timesMs = poses.map(({ timestampMs }) => timestampMs);
  const holed = poses.map((pose, index) => (index % 7 === 0 ? null : pose));
  const at = fires(holed, timesMs);
  expect(at).toHaveLength(1);
  expect(at[0]).toBeLessThan(upAtMs + 2600);
  expect(
    fires(
      timesMs.map(() => null),
      timesMs,
    ),
  ).toEqual([]);
});

const overhead = MOVEMENTS.filter((movement) => pauseGestureOf(movement) === 'goes_on_only').map(({ id }) => id);

test('movements that take both hands overhead are known by their key poses', () => {
  expect(overhead).toEqual(
    expect.arrayContaining([
      'overhead_press',
      'dumbbell_shoulder_press',
      'push_press',
      'thruster',
      'pull_up',
      'chin_up',
      'jumping_jack',
    ]),
  );
  for (const id of [
    'air_squat',
    'bicep_curl',
    'deadlift',
    'lateral_raise',
    'front_raise',
    'push_up',
    'plank',
    'sit_up',
    'dead_bug',
  ])
    expect(overhead, id).not.toContain(id);
});

/** False pauses in a set of a movement as it is watched: where the gesture pauses at all. */
function falsePauses(movement: Movement, seed: number): number {
  const random = createRandom(seed);
  const set = simulateSet(
    movement,
    { repetitions: movement.kind === 'hold' ? 8 : 4, fps: 12, style: 1, dropShare: 0.05, partialShare: 0.15 },
    random,
  );
  return fires(set.poses, set.timesMs).length;
}

test('no set of any movement in which the gesture pauses is paused by being trained', { timeout: 30_000 }, () => {
  const watched = MOVEMENTS.filter((movement) => pauseGestureOf(movement) === 'hands_up');
  expect(watched.length).toBeGreaterThan(40);
  for (const movement of watched)
    for (const seed of [11, 207]) expect(falsePauses(movement, seed), `${movement.id} ${seed}`).toBe(0);
});

test('whatever else people do before a phone, but for stretching upwards, is no gesture', () => {
  const activities = [
    'idle',
    'walk',
    'walk_out_and_in',
    'set_up_phone',
    'drink',
    'tie_shoes',
    'wipe_face',
    'look_at_phone',
    'pick_up',
    'sit_down',
  ] as const;
  for (let seed = 1; seed <= 12; seed++) {
    const scene = simulateScene({ durationMs: 60_000, activities }, createRandom(seed));
    expect(fires(scene.poses, scene.timesMs), `scene ${seed}`).toEqual([]);
  }
});
