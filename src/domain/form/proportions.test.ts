import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AVERAGE_BODY, type Body, randomBody } from '../movements/body-model.ts';
import { createRandom } from '../movements/random.ts';
import { movementById, MOVEMENTS } from '../movements/registry.ts';
import { simulateSet } from '../movements/simulate.ts';
import { buildShift, movementLooks, withBuild } from './build-shift.ts';
import {
  AVERAGE_PROPORTIONS,
  deviationOf,
  isUnusual,
  type Limb,
  LIMBS,
  measureProportions,
  proportionsOf,
} from './proportions.ts';

const [airSquat, pushUp] = [movement('air_squat'), movement('push_up')];
const anyLimb = fc.constantFrom(...LIMBS);
const anyFault = fc.constantFrom(
  ...MOVEMENTS.flatMap((each) => each.faults.flatMap((fault) => fault.views.map((view) => ({ each, fault, view })))),
);

function movement(id: string) {
  const found = movementById(id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

function faultOf(id: string, fault: string) {
  const found = movement(id).faults.find((each) => each.id === fault);
  if (!found) throw new Error(`${id} has no ${fault}`);
  return found;
}

function bodyWith(changes: Partial<Record<Limb | 'trunk', number>>): Body {
  const changed = Object.entries(changes).map(([part, by]) => [part, AVERAGE_BODY[part as Limb] * (1 + by)]);
  return { ...AVERAGE_BODY, ...(Object.fromEntries(changed) as Partial<Body>) };
}

function measured(body: Body, noise: number, yawDeg = 90) {
  const set = simulateSet(airSquat, { repetitions: 1, fps: 15, yawDeg, noise, body }, createRandom(4));
  const poses = set.poses.filter((pose) => pose !== null);
  return measureProportions(poses, 'left', set.view, movementLooks(airSquat, set.view).average);
}

describe('proportions', () => {
  test('are measured as they are where nothing is wrong with the picture, from the side and from the front', () => {
    const body = bodyWith({ thigh: 0.07, shank: -0.06, upperArm: 0.05 });
    const truth = proportionsOf(body);
    for (const yawDeg of [90, 0]) {
      const [seen, average] = [measured(body, 0, yawDeg), measured(AVERAGE_BODY, 0, yawDeg)];
      for (const limb of LIMBS) {
        const relative = (seen[limb]?.ratio ?? 0) / (average[limb]?.ratio ?? 1);
        const expected = (truth[limb]?.ratio ?? 0) / AVERAGE_PROPORTIONS[limb];
        expect(relative, `${limb} ${yawDeg}`).toBeCloseTo(expected, 1);
        expect(Math.abs((average[limb]?.ratio ?? 0) - AVERAGE_PROPORTIONS[limb]), `${limb} ${yawDeg}`).toBeLessThan(
          0.08,
        );
      }
    }
  });

  test('are surer the less there is to be unsure of: the known body wholly, a measured one in part', () => {
    for (const limb of LIMBS) {
      expect(proportionsOf(AVERAGE_BODY)[limb]?.sure).toBe(1);
      const sure = measured(AVERAGE_BODY, 1)[limb]?.sure ?? Number.NaN;
      expect(sure).toBeGreaterThan(0);
      expect(sure).toBeLessThan(0.5);
    }
  });

  test('of limbs that are not seen are not made up', () => {
    expect(measureProportions([], 'left', 'side', AVERAGE_PROPORTIONS)).toEqual({});
  });

  test('of the average body deviate from nothing, of others in their own direction and never by more', () => {
    fc.assert(
      fc.property(
        anyLimb,
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (limb, ratio, sure) => {
          const whole = Math.log(ratio / AVERAGE_PROPORTIONS[limb]);
          const by = deviationOf(limb, { ratio, sure });
          expect(Math.abs(by)).toBeLessThanOrEqual(Math.abs(whole));
          expect(by * whole).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

test('an adult of any build is no unusual body; half a thigh is one, for what rests on it alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      const body = proportionsOf(randomBody(createRandom(seed)));
      for (const { faults } of MOVEMENTS)
        for (const { keypoints } of faults) expect(isUnusual(body, keypoints)).toBe(false);
    }),
  );
  const half = { ...proportionsOf(AVERAGE_BODY), thigh: { ratio: 0.4, sure: 0.2 } };
  expect(isUnusual(half, ['left_knee'])).toBe(true);
  expect(isUnusual(half, ['left_elbow', 'left_wrist'])).toBe(false);
});

describe('a bound', () => {
  test('of an average body stays where the movement file has it', () => {
    fc.assert(
      fc.property(anyFault, ({ each, fault, view }) => {
        expect(buildShift(each, fault, view, proportionsOf(AVERAGE_BODY))).toBeCloseTo(0, 9);
        expect(buildShift(each, fault, view, {})).toBe(0);
        expect(withBuild(fault, 0)).toBe(fault);
      }),
      { numRuns: 30 },
    );
  });

  test('of a long-thighed squat allows more lean, of a short-thighed one less', () => {
    const lean = faultOf('air_squat', 'forward_lean');
    const shift = (thigh: number) => buildShift(airSquat, lean, 'side', proportionsOf(bodyWith({ thigh })));
    expect(shift(0.08)).toBeGreaterThan(4);
    expect(shift(-0.08)).toBeLessThan(-4);
    expect(withBuild(lean, 5).rule.good).toBe(lean.rule.good + 5);
  });

  test('of a push-up asks short arms to sink less far', () => {
    const shallow = faultOf('push_up', 'shallow_depth');
    const shift = buildShift(pushUp, shallow, 'side', proportionsOf(bodyWith({ upperArm: -0.08 })));
    expect(shift).toBeLessThan(-0.01);
  });

  test('moves with the share that is sure, one way for longer and the other for shorter limbs', () => {
    fc.assert(
      fc.property(
        anyFault,
        anyLimb,
        fc.double({ min: 0.01, max: 0.15, noNaN: true }),
        ({ each, fault, view }, limb, by) => {
          const shift = (factor: number, sure: number) =>
            buildShift(each, fault, view, { [limb]: { ratio: AVERAGE_PROPORTIONS[limb] * factor, sure } });
          const [longer, shorter] = [shift(Math.exp(by), 1), shift(Math.exp(-by), 1)];
          expect(longer).toBeCloseTo(-shorter, 9);
          expect(shift(Math.exp(by), 0.25)).toBeCloseTo(0.25 * longer, 9);
        },
      ),
      { numRuns: 30 },
    );
  });
});
