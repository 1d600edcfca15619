import { describe, expect, test } from 'vitest';
import type { Repetition } from '../counting/repetition.ts';
import type { RepetitionMovement, View } from '../movements/movement.ts';
import { MOVEMENTS } from '../movements/registry.ts';
import { simulatedRepetitions } from '../movements/testing/simulated-repetitions.ts';
import { judgeFaults } from './judge-faults.ts';

const movements = MOVEMENTS.filter((movement): movement is RepetitionMovement => movement.kind === 'repetition');
const YAW_DEG: Readonly<Record<View, number>> = { side: 90, oblique: 45, front: 5, back: 175, unknown: 90 };
const PEOPLE = 6;
const FPS = 12;

const simulated = new Map<string, readonly Repetition[]>();

/** A repetition of each of several people from one view, all with the fault at full severity or all without any. */
function sample(movement: RepetitionMovement, view: View, fault?: string): readonly Repetition[] {
  const key = `${movement.id} ${view} ${fault}`;
  const known = simulated.get(key);
  if (known) return known;
  const made = Array.from({ length: PEOPLE }, (_, person) => one(movement, view, fault, person)).flat();
  simulated.set(key, made);
  return made;
}

function one(movement: RepetitionMovement, view: View, fault: string | undefined, person: number) {
  return simulatedRepetitions(
    movement,
    {
      repetitions: 1,
      fps: FPS,
      yawDeg: (person % 2 === 0 ? 1 : -1) * YAW_DEG[view],
      faults: fault === undefined ? [] : [{ id: fault, severity: 1 }],
    },
    100 + person,
  );
}

function shareFound(repetitions: readonly Repetition[], movement: RepetitionMovement, fault: string): number {
  const found = repetitions.filter((repetition) =>
    judgeFaults(repetition, movement).faults.some(({ id }) => id === fault),
  );
  return found.length / repetitions.length;
}

for (const movement of movements)
  describe(movement.id, () => {
    for (const fault of movement.faults) {
      // Of a pair of views the side shows joint angles best; a fault of the frontal plane is seen from the front.
      const view = fault.views.includes('side') ? 'side' : fault.views[0];
      if (view === undefined) throw new Error(`${fault.id} can be seen from nowhere`);

      test(`${fault.id} is found where it is committed`, () => {
        expect(shareFound(sample(movement, view, fault.id), movement, fault.id)).toBeGreaterThan(0.8);
      });

      // The front is no view of a push-up yet: the trunk, seen end-on, makes every upper arm stand out.
      if (movement.views.includes(view))
        test(`${fault.id} is hardly ever found where nothing is wrong`, () => {
          expect(shareFound(sample(movement, view), movement, fault.id)).toBeLessThan(0.1);
        });

      const blind = (['side', 'oblique', 'front', 'back'] as const).filter((other) => !fault.views.includes(other));
      for (const other of blind)
        test(`${fault.id} is not judged from ${other}, and the view that would show it is named`, () => {
          const [repetition] = one(movement, other, fault.id, 0);
          if (!repetition) throw new Error('no repetition');
          const { faults, weighed, notJudged } = judgeFaults(repetition, movement);
          expect(faults.some(({ id }) => id === fault.id)).toBe(false);
          expect(notJudged.filter((entry) => entry.fault === fault.id)).toEqual([
            { fault: fault.id, reason: fault.views.includes('side') ? 'needs_side_view' : 'needs_front_view' },
          ]);
          expect(weighed.length + notJudged.length).toBe(movement.faults.length);
        });
    }

    const shows = movement.faults.some(({ views }) => views.includes(movement.preferredView))
      ? movement.preferredView
      : (movement.faults[0]?.views[0] ?? 'side');

    test('what is reported is probable, and safety comes first', () => {
      for (const fault of movement.faults)
        for (const repetition of one(movement, shows, fault.id, 1)) {
          const { faults } = judgeFaults(repetition, movement);
          const unsafe = faults.map(({ id }) => movement.faults.find((spec) => spec.id === id)?.safety === true);
          expect(unsafe).toEqual([...unsafe].sort((a, b) => Number(b) - Number(a)));
          for (const { probability, severity } of faults) {
            expect(probability).toBeGreaterThanOrEqual(0.5);
            expect(probability).toBeLessThanOrEqual(1);
            expect(severity).toBeGreaterThanOrEqual(0);
            expect(severity).toBeLessThanOrEqual(1);
          }
        }
    });

    test('joints hardly seen are low confidence or not visible, never a fault', () => {
      const [repetition] = one(movement, shows, undefined, 0);
      if (!repetition) throw new Error('no repetition');
      const faint = (score: number): Repetition => ({
        ...repetition,
        poses: repetition.poses.map((pose) => ({
          ...pose,
          keypoints: pose.keypoints.map((keypoint) => ({ ...keypoint, score })),
        })),
      });
      for (const [score, reason] of [
        [0.24, 'low_confidence'],
        [0.1, 'not_visible'],
      ] as const) {
        const { faults, notJudged } = judgeFaults(faint(score), movement);
        expect(faults).toEqual([]);
        expect(notJudged).toHaveLength(movement.faults.length);
        expect(notJudged.some((entry) => entry.reason === reason)).toBe(true);
      }
    });

    test('a repetition of a few poses is too short to judge', () => {
      const [repetition] = one(movement, shows, undefined, 0);
      if (!repetition) throw new Error('no repetition');
      const { faults, notJudged } = judgeFaults({ ...repetition, poses: repetition.poses.slice(0, 3) }, movement);
      expect(faults).toEqual([]);
      expect(notJudged.filter(({ reason }) => reason === 'too_short').length).toBeGreaterThan(0);
      expect(notJudged).toHaveLength(movement.faults.length);
    });
  });

test('a trunk that swings through the vertical is measured from one end to the other', () => {
  const curl = movements.find(({ id }) => id === 'bicep_curl');
  if (!curl) throw new Error('no curl');
  // 14° forward, then 16° back: its unsigned lean never leaves 0–16°.
  expect(shareFound(sample(curl, 'side', 'trunk_sway'), curl, 'trunk_sway')).toBeGreaterThan(0.9);
});
