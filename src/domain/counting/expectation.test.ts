import { expect, test } from 'vitest';
import { measureSignals, torsoLength } from '../body/measure-signals.ts';
import type { SignalName } from '../body/signals.ts';
import type { Movement, View } from '../movements/movement.ts';
import { createRandom } from '../movements/random.ts';
import { MOVEMENTS } from '../movements/registry.ts';
import { simulateSet } from '../movements/simulate.ts';
import { KINDS_OF_MOVEMENT } from '../movements/testing/kinds-of-movement.ts';
import { expectationOf, expectedDriving, gatesOf, isWithin } from './expectation.ts';

const YAW_DEG: Readonly<Record<View, number>> = { side: 90, oblique: 45, front: 6, back: 174, unknown: 90 };
const SEEN_FROM: readonly Exclude<View, 'unknown'>[] = ['side', 'oblique', 'front', 'back'];

/** A noiseless average person's repetition from this view, measured in torso lengths of the longest look. */
function measured(movement: Movement, view: View) {
  const set = simulateSet(
    movement,
    { repetitions: 1, fps: 6, idleBeforeMs: 200, idleAfterMs: 200, yawDeg: YAW_DEG[view], noise: 0, averageBody: true },
    createRandom(1),
  );
  const poses = set.poses.flatMap((pose) => pose ?? []);
  const torso = Math.max(...poses.map((pose) => torsoLength(pose) ?? 0));
  const side = set.repetitions[0]?.side ?? 'left';
  return { side, signals: poses.map((pose) => measureSignals(pose, side, torso)) };
}

test('start and turn of what drives are what a noiseless average repetition shows', () => {
  for (const movement of KINDS_OF_MOVEMENT) {
    if (movement.kind === 'hold') continue;
    for (const driving of movement.driving) {
      const view = driving.views.find((from) => from === movement.preferredView) ?? driving.views[0] ?? 'side';
      if (movement.unilateral && view !== 'side') continue;
      const expected = expectedDriving({ ...movement }, { ...driving }, view);
      if (!expected || driving.start !== undefined || driving.turn !== undefined) continue;
      const values = measured(movement, view).signals.flatMap((signals) => signals[driving.signal] ?? []);
      const travel = Math.abs(expected.turn - expected.start);
      const give = 0.2 * travel;
      const name = `${movement.id} ${driving.signal} from the ${view}`;
      expect(Math.abs((values[0] ?? Number.NaN) - expected.start), `${name} start`).toBeLessThan(give);
      const nearest = Math.min(...values.map((value) => Math.abs(value - expected.turn)));
      expect(nearest, `${name} turn`).toBeLessThan(give);
      expect(expected.minimumRange, name).toBeGreaterThan(0);
      expect(expected.minimumRange, name).toBeLessThan(travel);
    }
  }
});

test('the gates contain the whole clean movement, from every view it claims', { timeout: 20_000 }, () => {
  for (const movement of MOVEMENTS)
    for (const view of movement.views) {
      const gates = gatesOf(movement, view);
      const outside = measured(movement, view).signals.flatMap((signals, frame) =>
        gates
          .filter((gate) => !isWithin([gate], signals))
          .map(({ signal }) => `${frame}: ${signal} ${signals[signal]}`),
      );
      expect(outside, `${movement.id} from the ${view}`).toEqual([]);
    }
});

test('extremes hold the start, the turn and every step between', () => {
  for (const movement of KINDS_OF_MOVEMENT)
    for (const view of movement.views) {
      const { start, turn, min, max, out, back } = expectationOf(movement, view);
      const beyond = [start, turn, ...out, ...back].flatMap((signals) =>
        (Object.entries(signals) as [SignalName, number][])
          .filter(([name, value]) => !(value >= (min[name] ?? Infinity) && value <= (max[name] ?? -Infinity)))
          .map(([name]) => name),
      );
      expect(beyond, `${movement.id} from the ${view}`).toEqual([]);
    }
});

test('of an unknown view the preferred one is expected, of one not claimed its neighbour, and each is worked out once', () => {
  for (const movement of KINDS_OF_MOVEMENT) {
    expect(expectationOf(movement, 'unknown')).toBe(expectationOf(movement, movement.preferredView));
    const claimed = movement.views.map((view) => expectationOf(movement, view));
    for (const view of SEEN_FROM) expect(claimed).toContain(expectationOf(movement, view));
  }
});

test('a signal that is not seen passes, one out of bounds does not', () => {
  const gate = { signal: 'trunkLeanDeg', min: 10, max: 20 } as const;
  expect(isWithin([gate], {})).toBe(true);
  expect(isWithin([gate], { trunkLeanDeg: 15 })).toBe(true);
  expect(isWithin([gate], { trunkLeanDeg: 21 })).toBe(false);
  expect(isWithin([gate, { ...gate, max: 30 }], { trunkLeanDeg: 25 })).toBe(false);
});
