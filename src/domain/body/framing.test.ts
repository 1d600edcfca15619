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

test('feet or head out of the picture', () => {
  expect(framingHint(reframed(ready(airSquat), 1, 0, 0.35), airSquat)).toEqual({ kind: 'feet_cut_off' });
  const headless = framingHint(reframed(ready(airSquat), 1, 0, -0.45), airSquat);
  expect(headless).toEqual({ kind: 'head_cut_off' });
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

test('from the wrong side: a plank from the front, a curl from behind', () => {
  expect(framingHint(ready(plank, 0), plank)).toEqual({ kind: 'turn_sideways' });
  expect(framingHint(ready(bicepCurl, 180), bicepCurl)).toEqual({ kind: 'turn_sideways' });
  expect(framingHint(ready(bicepCurl, 180), { ...bicepCurl, preferredView: 'front' })).toEqual({ kind: 'face_camera' });
});
