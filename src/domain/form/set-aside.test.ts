import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEYPOINT_INDEX, KEYPOINT_NAMES, type KeypointName, type Pose } from '../body/keypoints.ts';
import type { Repetition } from '../counting/repetition.ts';
import type { RepetitionMovement } from '../movements/movement.ts';
import { createRandom } from '../movements/random.ts';
import { movementById, MOVEMENTS } from '../movements/registry.ts';
import { simulateSet } from '../movements/simulate.ts';
import { simulatedRepetitions } from '../movements/testing/simulated-repetitions.ts';
import { judgeHold } from './judge-hold.ts';
import { judgeMeasured } from './judge-faults.ts';
import { formRepetition } from './judge-repetition.ts';
import { measureFaults } from './measure-faults.ts';
import { faultWithout, pointsOfLimbs, posesWithout, repetitionWithout } from './set-aside.ts';
import { BOTH_LEGS, isSidedLimb, SIDED_LIMBS, type SidedLimb } from './sided-limb.ts';

const repeated = MOVEMENTS.filter((movement): movement is RepetitionMovement => movement.kind === 'repetition');
const anyLimbs = fc.subarray([...SIDED_LIMBS], { minLength: 1 });
const anyRepetition = fc.record({
  movement: fc.constantFrom(...repeated),
  seed: fc.integer({ min: 0, max: 100_000 }),
  fault: fc.nat(5),
});

function repetitionOf({
  movement,
  seed,
  fault,
}: {
  movement: RepetitionMovement;
  seed: number;
  fault: number;
}): Repetition {
  const spec = movement.faults[fault % movement.faults.length];
  const [repetition] = simulatedRepetitions(
    movement,
    { repetitions: 1, fps: 12, style: 1, faults: spec ? [{ id: spec.id, severity: 1 }] : [] },
    seed,
  );
  if (!repetition) throw new Error('no repetition');
  return repetition;
}

/** The picture in a mirror: left and right of the body change places too. */
function mirroredPose(pose: Pose): Pose {
  const other = (name: KeypointName) =>
    (name.startsWith('left_') ? name.replace('left_', 'right_') : name.replace('right_', 'left_')) as KeypointName;
  return {
    ...pose,
    keypoints: KEYPOINT_NAMES.map((name) => {
      const point = pose.keypoints[KEYPOINT_INDEX[other(name)]];
      if (!point) throw new Error(name);
      return { ...point, x: pose.width - point.x };
    }),
  };
}

const mirroredLimb = (limb: SidedLimb) =>
  (limb.startsWith('left') ? limb.replace('left', 'right') : limb.replace('right', 'left')) as SidedLimb;

describe('limbs that are set aside', () => {
  test('never appear in a judgement, and each fault is judged or said not to be', () => {
    fc.assert(
      fc.property(anyRepetition, anyLimbs, (drawn, setAside) => {
        const { movement } = drawn;
        const { weighed, notJudged } = judgeMeasured(
          measureFaults(repetitionOf(drawn), movement, { setAside }),
          movement,
        );
        const out = pointsOfLimbs(setAside);
        for (const { id, joints } of weighed)
          for (const joint of joints) expect(out.has(joint), `${id} ${joint}`).toBe(false);
        const told = [...weighed.map(({ id }) => id), ...notJudged.map(({ fault }) => fault)].sort();
        expect(told).toEqual(movement.faults.map(({ id }) => id).sort());
      }),
      { numRuns: 15 },
    );
  });

  test('say nothing wherever they are in the picture', () => {
    fc.assert(
      fc.property(anyRepetition, anyLimbs, fc.integer({ min: 0, max: 400 }), (drawn, setAside, x) => {
        const repetition = repetitionOf(drawn);
        const out = pointsOfLimbs(setAside);
        const poses = repetition.poses.map((pose) => ({
          ...pose,
          keypoints: pose.keypoints.map((point, index) =>
            out.has(KEYPOINT_NAMES[index] ?? 'nose') ? { ...point, x, y: x / 2 } : point,
          ),
        }));
        const measure = (of: Repetition) => measureFaults(of, drawn.movement, { setAside, proportions: {} });
        // Only how its absence is accounted for may differ.
        expect(measure({ ...repetition, poses }).measured).toEqual(measure(repetition).measured);
        const seen = (of: Repetition) => formRepetition(repetitionWithout(of, setAside), drawn.movement, measure(of));
        expect(seen({ ...repetition, poses })).toEqual(seen(repetition));
      }),
      { numRuns: 12 },
    );
  });

  test('leave the rest judged as ever: legs say nothing of a curl, arms nothing of a squat', () => {
    const [curl, squat] = [movement('bicep_curl'), movement('air_squat')];
    const [curled] = simulatedRepetitions(curl, { repetitions: 1, yawDeg: 90, style: 1 }, 3);
    const [squatted] = simulatedRepetitions(squat, { repetitions: 1, yawDeg: 90, style: 1 }, 3);
    if (!curled || !squatted) throw new Error('no repetition');
    const arms = SIDED_LIMBS.filter((limb) => limb.endsWith('arm'));
    for (const [repetition, of, setAside] of [
      [curled, curl, BOTH_LEGS],
      [squatted, squat, arms],
    ] as const) {
      const [plain, without] = [measureFaults(repetition, of), measureFaults(repetition, of, { setAside })];
      expect(without.measured.map(({ fault }) => fault.id)).toEqual(plain.measured.map(({ fault }) => fault.id));
      for (const [index, { value }] of without.measured.entries())
        expect(value).toBeCloseTo(plain.measured[index]?.value ?? 0, 9);
    }
    const seated = measureFaults(squatted, squat, { setAside: BOTH_LEGS });
    expect(seated.notJudged).toContainEqual({ fault: 'shallow_depth', reason: 'set_aside' });
  });

  test('on the near side are stood in for by the far side', () => {
    const curl = movement('bicep_curl');
    const [repetition] = simulatedRepetitions(
      { ...curl, unilateral: false },
      { repetitions: 1, yawDeg: 90, noise: 0.5 },
      8,
    );
    if (!repetition) throw new Error('no repetition');
    const near = measureFaults(repetition, curl).measured.find(({ fault }) => fault.rule.signal === 'nearElbowDeg');
    const far = measureFaults(repetition, curl, { setAside: ['left_arm'] }).measured.find(
      ({ fault }) => fault.rule.signal === 'nearElbowDeg',
    );
    expect(near?.fault.keypoints).toContain('left_elbow');
    expect(far?.fault.keypoints).not.toContain('left_elbow');
    expect(far?.value).not.toBeCloseTo(near?.value ?? 0, 3);
  });

  test('are known by their codes', () => {
    for (const limb of SIDED_LIMBS) expect(isSidedLimb(limb)).toBe(true);
    for (const other of ['left_eye', '', 3, null, 'constructor']) expect(isSidedLimb(other)).toBe(false);
  });
});

test('nothing set aside changes nothing', () => {
  const [squat] = repeated;
  const fault = squat?.faults[0];
  if (!squat || !fault) throw new Error('no movement');
  const repetition = repetitionOf({ movement: squat, seed: 1, fault: 0 });
  expect(faultWithout(fault, [])).toBe(fault);
  expect(posesWithout(repetition.poses, [])).toBe(repetition.poses);
  expect(repetitionWithout(repetition, [])).toBe(repetition);
});

test('a body in the mirror is judged as the body, left for right', () => {
  fc.assert(
    fc.property(anyRepetition, fc.subarray([...SIDED_LIMBS]), (drawn, setAside) => {
      const repetition = repetitionOf(drawn);
      const side = repetition.side;
      const mirrored: Repetition = {
        ...repetition,
        poses: repetition.poses.map(mirroredPose),
        ...(side ? { side: side === 'left' ? ('right' as const) : ('left' as const) } : {}),
      };
      const plain = measureFaults(repetition, drawn.movement, { setAside });
      const other = measureFaults(mirrored, drawn.movement, { setAside: setAside.map(mirroredLimb) });
      expect(other.notJudged).toEqual(plain.notJudged);
      for (const [index, { fault, bands }] of other.measured.entries()) {
        expect(fault.id).toBe(plain.measured[index]?.fault.id);
        expect(bands, fault.id).toBeCloseTo(plain.measured[index]?.bands ?? Number.NaN, 6);
      }
    }),
    { numRuns: 15 },
  );
});

test('a hold is not judged by them either', () => {
  const plank = MOVEMENTS.find(({ id }) => id === 'plank');
  if (plank?.kind !== 'hold') throw new Error('no plank');
  const { poses } = simulateSet(plank, { repetitions: 4, fps: 10, yawDeg: 90 }, createRandom(2));
  const judged = judgeHold(poses, plank, { setAside: BOTH_LEGS });
  expect(judged.notJudged).toContainEqual({ fault: 'knees_bent', reason: 'set_aside' });
  const out = pointsOfLimbs(BOTH_LEGS);
  for (const { joints } of judged.faults) for (const joint of joints) expect(out.has(joint)).toBe(false);
  expect(judgeHold(poses, plank).notJudged.map(({ reason }) => reason)).not.toContain('set_aside');
});

function movement(id: string): RepetitionMovement {
  const found = movementById(id);
  if (found?.kind !== 'repetition') throw new Error(`there is no ${id}`);
  return found;
}
