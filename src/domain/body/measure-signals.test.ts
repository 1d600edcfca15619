import fc from 'fast-check';
import { expect, test } from 'vitest';
import { angleAt, leanOf } from './geometry.ts';
import { KEYPOINT_NAMES, type KeypointName, type Pose } from './keypoints.ts';
import { measureSignals, torsoLength } from './measure-signals.ts';
import { SIGNAL_NAMES } from './signals.ts';

/** A body facing right, seen from its right side; what is not named is not seen. */
function poseOf(points: Partial<Record<KeypointName, readonly [number, number]>>, score = 0.8): Pose {
  return {
    timestampMs: 0,
    width: 640,
    height: 640,
    keypoints: KEYPOINT_NAMES.map((name) => {
      const point = points[name];
      return point ? { x: point[0], y: point[1], score } : { x: 0, y: 0, score: 0 };
    }),
  };
}

const SQUAT = poseOf({
  right_shoulder: [300, 200],
  right_elbow: [360, 200],
  right_wrist: [420, 200],
  right_hip: [260, 300],
  right_knee: [340, 300],
  right_ankle: [340, 400],
});

test('angles of a squat drawn by hand', () => {
  const signals = measureSignals(SQUAT);
  expect(signals.nearKneeDeg).toBeCloseTo(90, 5);
  expect(signals.elbowDeg).toBeCloseTo(180, 5);
  expect(signals.trunkLeanDeg).toBeCloseTo(21.8, 1);
  expect(signals.trunkShinDeg).toBeCloseTo(21.8, 1);
  expect(signals.hipAboveKneeRatio).toBeCloseTo(0, 5);
  expect(signals.hipHeightRatio).toBeCloseTo(100 / Math.hypot(40, 100), 5);
  expect(signals.wristHeightRatio).toBeCloseTo(0, 5);
});

test('what is not seen is absent', () => {
  const signals = measureSignals(SQUAT);
  expect(signals.farKneeDeg).toBeUndefined();
  expect(signals.kneeAnkleRatio).toBeUndefined();
  expect(measureSignals(poseOf({}))).toEqual({});
  expect(measureSignals({ ...SQUAT, keypoints: SQUAT.keypoints.map((point) => ({ ...point, score: 0.1 })) })).toEqual(
    {},
  );
});

test('a sagging body line is positive, a piked one negative, whichever way the body faces', () => {
  const line = (hipY: number, mirror: boolean) => {
    const at = (x: number): number => (mirror ? 640 - x : x);
    return measureSignals(
      poseOf({ right_shoulder: [at(450), 200], right_hip: [at(300), hipY], right_ankle: [at(100), 250] }),
    ).bodyLineDeg;
  };
  expect(line(260, false)).toBeGreaterThan(5);
  expect(line(260, true)).toBeCloseTo(line(260, false) ?? 0, 5);
  expect(line(170, false)).toBeLessThan(-5);
  expect(line(170, true)).toBeCloseTo(line(170, false) ?? 0, 5);
});

test('the line at the hips ends at the knee where the foot is out of the picture or the body kneels', () => {
  const trunk = { right_shoulder: [450, 200], right_hip: [300, 260], right_knee: [200, 240] } as const;
  const long = measureSignals(poseOf({ ...trunk, right_ankle: [100, 250] })).hipLineDeg;
  const cut = measureSignals(poseOf(trunk)).hipLineDeg;
  const kneeling = measureSignals(poseOf({ ...trunk, right_ankle: [190, 150] })).hipLineDeg;
  expect(long).toBeCloseTo(measureSignals(poseOf({ ...trunk, right_ankle: [100, 250] })).bodyLineDeg ?? 0, 5);
  expect(cut).toBeGreaterThan(20);
  expect(kneeling).toBeCloseTo(cut ?? 0, 5);
  expect(measureSignals(poseOf({ right_hip: [300, 260], right_knee: [200, 240] })).hipLineDeg).toBeUndefined();
});

test('a head that hangs is positive, one thrown back negative, whichever way the body faces; upright it is neither', () => {
  const drop = (noseX: number, noseY: number, mirror: boolean) => {
    const at = (x: number): number => (mirror ? 640 - x : x);
    return measureSignals(
      poseOf({ right_shoulder: [at(450), 220], right_hip: [at(300), 260], nose: [at(noseX), noseY] }),
    ).headDropRatio;
  };
  expect(drop(490, 260, false)).toBeGreaterThan(0.2);
  expect(drop(490, 260, true)).toBeCloseTo(drop(490, 260, false) ?? 0, 5);
  expect(drop(490, 170, false)).toBeLessThan(-0.2);
  expect(drop(490, 170, true)).toBeCloseTo(drop(490, 170, false) ?? 0, 5);
  const upright = { right_shoulder: [300, 100], right_hip: [300, 200], nose: [320, 60] } as const;
  expect(measureSignals(poseOf(upright)).headDropRatio).toBeUndefined();
});

const point = fc.tuple(
  fc.double({ min: 1, max: 600, noNaN: true }),
  fc.double({ min: 1, max: 600, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const anyPose = fc.array(point, { minLength: 17, maxLength: 17 }).map((points): Pose => ({
  timestampMs: 0,
  width: 640,
  height: 640,
  keypoints: points.map(([x, y, score]) => ({ x, y, score })),
}));

test('signals are finite, and angles lie between 0 and 180, for any points at all', () => {
  fc.assert(
    fc.property(anyPose, (pose) => {
      for (const [name, value] of Object.entries(measureSignals(pose))) {
        expect(SIGNAL_NAMES).toContain(name);
        expect(Number.isFinite(value)).toBe(true);
        if (/^(near|far)?(knee|hip|elbow)Deg$/i.test(name)) expect(value).toBeGreaterThanOrEqual(0);
        if (name.endsWith('Deg')) expect(Math.abs(value)).toBeLessThanOrEqual(180);
      }
    }),
  );
});

/** Folded flat, a body bends neither way: rounding decides the sign. */
function unfolded(name: string, value = 0): number {
  return /(body|hip)LineDeg/.test(name) && Math.abs(value) > 179.9 ? Math.abs(value) : value;
}

test('signals do not depend on where in the picture or how large the body is', () => {
  fc.assert(
    fc.property(
      anyPose,
      fc.double({ min: 0.3, max: 4, noNaN: true }),
      fc.integer({ min: -300, max: 300 }),
      (given, size, shift) => {
        // Points nearer to each other than numbers can tell have no angle between them.
        const pose = {
          ...given,
          keypoints: given.keypoints.map(({ x, y, score }) => ({ x: Math.round(x), y: Math.round(y), score })),
        };
        fc.pre((torsoLength(pose) ?? 0) > 10);
        const moved = {
          ...pose,
          keypoints: pose.keypoints.map(({ x, y, score }) => ({ x: size * x + shift, y: size * y - shift, score })),
        };
        const [here, there] = [measureSignals(pose), measureSignals(moved)];
        for (const name of SIGNAL_NAMES.filter((each) => !/Position|hipAcross/.test(each)))
          expect(unfolded(name, there[name])).toBeCloseTo(unfolded(name, here[name]), 4);
      },
    ),
    // Of a body whose sides look exactly alike, rounding decides which is the near one: about once in a hundred thousand.
    { seed: 11 },
  );
});

test('plane geometry at its edges', () => {
  expect(angleAt({ x: 0, y: 0 }, { x: 0, y: 0 }, { x: 5, y: 5 })).toBe(180);
  expect(leanOf({ x: 0, y: 10 }, { x: 0, y: 0 })).toBe(0);
  expect(leanOf({ x: 0, y: 0 }, { x: 10, y: 0 })).toBeCloseTo(90, 5);
  expect(leanOf({ x: 0, y: 0 }, { x: 0, y: 10 })).toBeCloseTo(180, 5);
});

test('a lunge seen from the front: one knee and one ankle above the other, hips beside the middle of the feet', () => {
  const lunge = (mirror: boolean) => {
    const at = (x: number): number => (mirror ? 640 - x : x);
    return measureSignals(
      poseOf({
        left_shoulder: [at(340), 100],
        right_shoulder: [at(300), 100],
        left_hip: [at(330), 200],
        right_hip: [at(310), 200],
        left_knee: [at(340), 210],
        right_knee: [at(310), 280],
        left_ankle: [at(360), 300],
        right_ankle: [at(310), 270],
      }),
    );
  };
  for (const mirror of [false, true]) {
    expect(lunge(mirror).kneeGapRatio).toBeCloseTo(0.7, 5);
    expect(lunge(mirror).ankleGapRatio).toBeCloseTo(0.3, 5);
    expect(lunge(mirror).hipAboveFootRatio).toBeCloseTo(1, 5);
    expect(lunge(mirror).hipOffCentreRatio).toBeCloseTo(0.15, 5);
  }
});

test('the lower of two raised arms, and nothing of one alone', () => {
  const signals = measureSignals(
    poseOf({
      left_shoulder: [340, 100],
      right_shoulder: [300, 100],
      left_hip: [340, 200],
      right_hip: [300, 200],
      left_elbow: [380, 60],
      left_wrist: [400, 20],
      right_elbow: [290, 150],
    }),
  );
  expect(signals.lowerElbowRaiseRatio).toBeCloseTo(-0.5, 5);
  expect(signals.lowerWristRaiseRatio).toBeUndefined();
});
