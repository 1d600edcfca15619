import fc from 'fast-check';
import { expect, test } from 'vitest';
import { airSquat } from '../movements/air-squat.ts';
import { bicepCurl } from '../movements/bicep-curl.ts';
import type { Movement } from '../movements/movement.ts';
import { overheadPress } from '../movements/overhead-press.ts';
import { plank } from '../movements/plank.ts';
import { pushUp } from '../movements/push-up.ts';
import { createRandom } from '../movements/random.ts';
import { simulateSet } from '../movements/simulate.ts';
import { framingHint } from './framing.ts';
import { checksOf } from './framing-hint.ts';
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
  // A face and nothing else is somebody right before the phone.
  expect(framingHint(faint, airSquat)).toEqual({ kind: 'step_back', amount: 3 });
  const fainter = {
    ...pose,
    keypoints: faint.keypoints.map((point, index) => (index > 0 ? { ...point, score: 0.1 } : point)),
  };
  expect(framingHint(fainter, airSquat)).toEqual({ kind: 'nobody' });
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
  expect(framingHint(reframed(ready(plank), 1, -0.4), plank)).toMatchObject({ kind: 'move_left' });
  expect(framingHint(reframed(ready(plank), 1, 0.4), plank)).toMatchObject({ kind: 'move_right' });
});

test('too small, too large', () => {
  expect(framingHint(reframed(ready(airSquat), 0.25), airSquat)).toMatchObject({ kind: 'step_closer', soft: true });
  expect(framingHint(reframed(ready(plank), 3), plank).kind).not.toBe('ok');
});

test('from the wrong side: which way to turn, and by how much', () => {
  expect(framingHint(ready(plank, 0), plank).kind).toMatch(/turn/);
  const front = { ...bicepCurl, preferredView: 'front' as const, views: ['front' as const] };
  expect(framingHint(ready(bicepCurl, 180), front)).toMatchObject({ kind: 'turn_around' });
  const side = { ...airSquat, views: ['side' as const] };
  expect(framingHint(ready(airSquat, 40), side)).toMatchObject({ kind: 'turn_right_little' });
  expect(framingHint(ready(airSquat, -40), side)).toMatchObject({ kind: 'turn_left_little' });
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
  const { kind, amount } = framingHint(near, airSquat);
  expect(kind).toBe('step_back');
  expect(amount).toBeGreaterThanOrEqual(2);
  expect(amount).toBeLessThanOrEqual(3);
});

test('room at the other end of the picture: the phone is tipped, nobody walks', () => {
  expect(framingHint(reframed(ready(airSquat), 1, 0, 0.35), airSquat)).toMatchObject({ kind: 'tilt_down' });
  expect(framingHint(reframed(ready(airSquat), 1, 0, -0.45), airSquat)).toMatchObject({ kind: 'tilt_up' });
});

test('the phone stands on its head', () => {
  const pose = ready(airSquat);
  const keypoints = pose.keypoints.map((point) => ({ ...point, x: pose.width - point.x, y: pose.height - point.y }));
  expect(framingHint({ ...pose, keypoints }, airSquat)).toEqual({ kind: 'upside_down' });
});

test('arms overhead and a body lying down need room before they are there', () => {
  // The whole standing body is in the picture, its raised hands would not be.
  const standing = reframed(ready(overheadPress, 90), 1, 0, -0.13);
  expect(framingHint(standing, overheadPress)).toMatchObject({ kind: 'tilt_up', soft: true });
  expect(framingHint(reframed(ready(airSquat, 90), 1, 0, -0.13), airSquat)).toEqual({ kind: 'ok' });
});

test('a phone upright before somebody who will lie is better laid on its side', () => {
  const standing = ready(airSquat, 0);
  const near = { ...standing, keypoints: reframed(standing, 2.2).keypoints };
  expect(framingHint(near, plank)).toMatchObject({ kind: 'lay_phone' });
});

test('what is around the body: said where it prevents, asked for where it hampers, one thing at a time', () => {
  const pose = ready(airSquat);
  expect(framingHint(pose, airSquat, { light: 'covered' })).toEqual({ kind: 'covered' });
  expect(framingHint(null, airSquat, { isMoving: true, light: 'too_dark' })).toEqual({ kind: 'put_down' });
  expect(framingHint(null, airSquat, { light: 'too_dark' })).toEqual({ kind: 'too_dark' });
  expect(framingHint(null, airSquat, { light: 'backlit' })).toEqual({ kind: 'backlit' });
  const unsure = { ...pose, keypoints: pose.keypoints.map((point) => ({ ...point, score: 0.6 * point.score })) };
  expect(framingHint(unsure, airSquat, { light: 'backlit' })).toEqual({ kind: 'backlit', soft: true });
  expect(framingHint(pose, airSquat, { light: 'backlit' })).toEqual({ kind: 'ok' });
  expect(framingHint(pose, airSquat, { people: 2 })).toEqual({ kind: 'two_people', soft: true });
  expect(framingHint(pose, airSquat, { people: 2, isMoving: true })).toEqual({ kind: 'put_down', soft: true });
});

test('a phone that looks at the ceiling or at the floor is told by how much', () => {
  expect(framingHint(null, airSquat, { pitchUpDeg: 62 })).toEqual({ kind: 'tilt_down', amount: 55 });
  expect(framingHint(null, airSquat, { pitchUpDeg: -31 })).toEqual({ kind: 'tilt_up', amount: 30 });
  expect(framingHint(null, airSquat, { pitchUpDeg: 10 })).toEqual({ kind: 'nobody' });
  expect(framingHint(null, airSquat, { pitchUpDeg: null })).toEqual({ kind: 'nobody' });
});

test('never fails, whatever the points are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: fc.double(), y: fc.double(), score: fc.double() }), { minLength: 17, maxLength: 17 }),
      fc.constantFrom(airSquat, pushUp, plank, overheadPress),
      (keypoints, movement) => {
        const { kind } = framingHint({ timestampMs: 0, width: 480, height: 640, keypoints }, movement);
        expect(typeof kind).toBe('string');
      },
    ),
    { numRuns: 200 },
  );
});

test('what is right already is told only of a body that is seen', () => {
  const fallen = framingHint(null, airSquat, { pitchUpDeg: 62 });
  expect(checksOf(fallen)).toEqual({ view: 'open', distance: 'open', turn: 'open', light: 'done', phone: 'wanted' });
  expect(checksOf({ kind: 'backlit', soft: true })).toMatchObject({ view: 'done', light: 'wanted' });
  expect(checksOf({ kind: 'nobody' })).toMatchObject({ view: 'wanted', distance: 'open', turn: 'open' });
  expect(Object.values(checksOf({ kind: 'ok' }))).toEqual(Array(5).fill('done'));
});
