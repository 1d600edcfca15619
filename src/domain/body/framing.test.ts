import { expect, test } from 'vitest';
import { airSquat } from '../movements/air-squat.ts';
import { bicepCurl } from '../movements/bicep-curl.ts';
import type { Movement } from '../movements/movement.ts';
import { plank } from '../movements/plank.ts';
import { pushUp } from '../movements/push-up.ts';
import { createRandom } from '../movements/random.ts';
import { simulateSet } from '../movements/simulate.ts';
import { framingHint } from './framing.ts';
import type { Pose } from './keypoints.ts';

function ready(movement: Movement, yawDeg = 90): Pose {
  const set = simulateSet(movement, { repetitions: 1, yawDeg, noise: 0, averageBody: true }, createRandom(1));
  const [pose] = set.poses;
  if (!pose) throw new Error('nobody was simulated');
  return pose;
}

/** The body enlarged about the picture's middle, then shifted; what leaves the picture is no longer seen. */
function reframed(pose: Pose, size: number, right = 0, down = 0): Pose {
  const keypoints = pose.keypoints.map(({ x, y, score }) => {
    const [toX, toY] = [
      pose.width / 2 + size * (x - pose.width / 2) + right * pose.width,
      pose.height / 2 + size * (y - pose.height / 2) + down * pose.height,
    ];
    const inside = toX >= 0 && toY >= 0 && toX <= pose.width && toY <= pose.height;
    return { x: toX, y: toY, score: inside ? score : 0.05 };
  });
  return { ...pose, keypoints };
}

test.each([airSquat, pushUp, bicepCurl, plank].map((movement) => [movement.id, movement] as const))(
  '%s: a whole body seen from where it should be is well framed',
  (_id, movement) => {
    expect(framingHint(ready(movement), movement)).toEqual({ kind: 'ok' });
  },
);

test('nobody, or next to nothing of somebody', () => {
  expect(framingHint(null, airSquat)).toEqual({ kind: 'nobody' });
  const pose = ready(airSquat);
  const faint = {
    ...pose,
    keypoints: pose.keypoints.map((point, index) => ({ ...point, score: index < 4 ? 0.9 : 0.1 })),
  };
  expect(framingHint(faint, airSquat)).toEqual({ kind: 'nobody' });
});

test('feet behind something', () => {
  const pose = ready(airSquat);
  const footless = pose.keypoints.map((point, index) => (index >= 13 ? { ...point, score: 0.05 } : point));
  expect(framingHint({ ...pose, keypoints: footless }, airSquat)).toEqual({ kind: 'feet_cut_off' });
});

test('hands out of sight in a curl', () => {
  const pose = ready(bicepCurl);
  const handless = {
    ...pose,
    keypoints: pose.keypoints.map((point, index) => ([9, 10].includes(index) ? { ...point, score: 0.05 } : point)),
  };
  expect(framingHint(handless, bicepCurl)).toEqual({ kind: 'hands_cut_off' });
});

test('cut off at one side of the picture: move the other way', () => {
  expect(framingHint(reframed(ready(plank), 1, -0.4), plank)).toEqual({ kind: 'move_left' });
  expect(framingHint(reframed(ready(plank), 1, 0.4), plank)).toEqual({ kind: 'move_right' });
});

test('too small, too large', () => {
  expect(framingHint(reframed(ready(airSquat), 0.25), airSquat)).toEqual({ kind: 'step_closer' });
  expect(framingHint(reframed(ready(plank), 3), plank).kind).not.toBe('ok');
});

test('from the wrong side: which way to turn, and by how much', () => {
  expect(framingHint(ready(plank, 0), plank).kind).toMatch(/turn/);
  const front = { ...bicepCurl, preferredView: 'front' as const, views: ['front' as const] };
  expect(framingHint(ready(bicepCurl, 180), front)).toEqual({ kind: 'turn_around' });
  const side = { ...airSquat, views: ['side' as const] };
  expect(framingHint(ready(airSquat, 40), side)).toEqual({ kind: 'turn_right_little' });
  expect(framingHint(ready(airSquat, -40), side)).toEqual({ kind: 'turn_left_little' });
  expect(framingHint(ready(airSquat, 0), side).kind).toMatch(/^turn_(left|right)_quarter$/);
});

test('the turn that is asked for brings the body into view', () => {
  const DEGREES: Record<string, number> = {
    turn_right_little: 45,
    turn_left_little: -45,
    turn_right_quarter: 90,
    turn_left_quarter: -90,
    turn_around: 180,
  };
  const side = { ...airSquat, views: ['side' as const] };
  for (let yawDeg = -175; yawDeg <= 180; yawDeg += 25) {
    const { kind } = framingHint(ready(airSquat, yawDeg), side);
    if (kind === 'ok') continue;
    const turned = framingHint(ready(airSquat, yawDeg + (DEGREES[kind] ?? 0)), side);
    // Two hints at most lead there.
    const after = yawDeg + (DEGREES[kind] ?? 0) + (DEGREES[turned.kind] ?? 0);
    expect(framingHint(ready(airSquat, after), side).kind, `from ${yawDeg}: ${kind}, ${turned.kind}`).toBe('ok');
  }
});

test('so near that it takes two or three steps back', () => {
  const near = reframed(ready(airSquat), 1.7, 0, 0.3);
  expect(framingHint(near, airSquat).kind).toMatch(/^(two|three)_steps_back$/);
});

test('room at the other end of the picture: the phone is tipped, nobody walks', () => {
  expect(framingHint(reframed(ready(airSquat), 1, 0, 0.35), airSquat)).toEqual({ kind: 'tilt_down' });
  expect(framingHint(reframed(ready(airSquat), 1, 0, -0.45), airSquat)).toEqual({ kind: 'tilt_up' });
});

test('the phone stands on its head', () => {
  const pose = ready(airSquat);
  const keypoints = pose.keypoints.map((point) => ({ ...point, x: pose.width - point.x, y: pose.height - point.y }));
  expect(framingHint({ ...pose, keypoints }, airSquat)).toEqual({ kind: 'upside_down' });
});
