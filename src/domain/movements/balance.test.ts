import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanced, weightOverFeet } from './balance.ts';
import { AVERAGE_BODY, type Body, poseSkeleton, randomBody } from './body-model.ts';
import { movementPath } from './movement-path.ts';
import { of, type Posture } from './posture.ts';
import { createRandom } from './random.ts';
import { movementById, MOVEMENTS } from './registry.ts';

const anyBody = fc.integer({ min: 0, max: 1_000_000 }).map((seed) => randomBody(createRandom(seed)));
const anyPosture = fc
  .constantFrom(...MOVEMENTS.flatMap((movement) => [...movementPath(movement, 'left').out]))
  .map((posture): Posture => posture);
const lean = (posture: Posture) => of(posture.trunkDeg, 'left');

function bottomOf(id: string): Posture {
  const movement = movementById(id);
  const bottom = movement && movementPath(movement, 'left').out.at(-1);
  if (!bottom) throw new Error(`there is no ${id}`);
  return bottom;
}

/** Changed in one length by a share of it. */
function bodyWith(changes: Partial<Record<'thigh' | 'trunk' | 'shank', number>>): Body {
  const changed = Object.entries(changes).map(([part, by]) => [part, AVERAGE_BODY[part as 'thigh'] * (1 + by)]);
  return { ...AVERAGE_BODY, ...(Object.fromEntries(changed) as Partial<Body>) };
}

test('long thighs and a short trunk lean further at the bottom of a squat, the reverse less', () => {
  for (const id of ['air_squat', 'front_squat', 'goblet_squat', 'thruster']) {
    const bottom = id === 'thruster' ? startOf(id) : bottomOf(id);
    expect(lean(balanced(bottom, bodyWith({ thigh: 0.06 }))), id).toBeGreaterThan(lean(bottom) + 2);
    expect(lean(balanced(bottom, bodyWith({ trunk: -0.06 }))), id).toBeGreaterThan(lean(bottom) + 1);
    expect(lean(balanced(bottom, bodyWith({ thigh: -0.06, trunk: 0.06 }))), id).toBeLessThan(lean(bottom) - 3);
  }
});

test('the weight of whoever squats lies over the feet where the average body has it', () => {
  fc.assert(
    fc.property(anyBody, fc.constantFrom('air_squat', 'front_squat', 'goblet_squat', 'lunge'), (body, id) => {
      const bottom = bottomOf(id);
      const wanted = weightOverFeet(poseSkeleton(AVERAGE_BODY, bottom), AVERAGE_BODY);
      expect(weightOverFeet(poseSkeleton(body, balanced(bottom, body)), body)).toBeCloseTo(wanted, 1);
    }),
  );
});

test('only the trunk, and what hangs from it, is moved, and never by more than 25°', () => {
  fc.assert(
    fc.property(anyBody, anyPosture, (body, posture) => {
      const kept = balanced(posture, body);
      const by = lean(kept) - lean(posture);
      expect(Math.abs(by)).toBeLessThanOrEqual(25);
      for (const side of ['left', 'right'] as const)
        // The thighs' direction in space.
        expect(of(kept.hipDeg, side) - lean(kept)).toBeCloseTo(of(posture.hipDeg, side) - lean(posture), 6);
      expect({ ...kept, trunkDeg: 0, hipDeg: 0, shoulderDeg: 0 }).toEqual({
        ...posture,
        trunkDeg: 0,
        hipDeg: 0,
        shoulderDeg: 0,
      });
    }),
    { numRuns: 200 },
  );
});

test('the average body moves as the key poses say, a tall one with the same proportions too', () => {
  const tall = Object.fromEntries(Object.entries(AVERAGE_BODY).map(([part, value]) => [part, 1.1 * value]));
  fc.assert(
    fc.property(anyPosture, (posture) => {
      expect(balanced(posture, AVERAGE_BODY)).toBe(posture);
      expect(lean(balanced(posture, tall as unknown as Body))).toBeCloseTo(lean(posture), 6);
    }),
  );
});

test('whoever lies, hangs, leans on a wall or stands on one foot leans as ever', () => {
  for (const id of ['push_up', 'pull_up', 'wall_sit', 'tree_pose', 'pistol_squat', 'glute_bridge'])
    expect(balanced(bottomOf(id), bodyWith({ thigh: 0.08, trunk: -0.08 })), id).toEqual(bottomOf(id));
});

function startOf(id: string): Posture {
  const movement = movementById(id);
  const [start] = movement ? movementPath(movement, 'left').out : [];
  if (!start) throw new Error(`there is no ${id}`);
  return start;
}
