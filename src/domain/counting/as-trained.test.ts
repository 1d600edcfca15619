// People who train without a forearm, without a leg, or with legs that a chair hides, before a pose model that draws something there all
// the same: counted within the same bars as everybody else.
import { describe, expect, test, vi } from 'vitest';
import { KEYPOINT_NAMES, type Pose } from '../body/keypoints.ts';
import type { PersonBody } from '../body/person-body.ts';
import { pointsOfLimbs } from '../form/set-aside.ts';
import { BOTH_LEGS, SIDED_LIMBS, type SidedLimb } from '../form/sided-limb.ts';
import type { RepetitionMovement, View } from '../movements/movement.ts';
import { between, createRandom } from '../movements/random.ts';
import { movementById, MOVEMENTS } from '../movements/registry.ts';
import { simulateSet } from '../movements/simulate.ts';
import { legsRest, limbsUnused, movementAsTrained, poseChangeOf } from './as-trained.ts';
import { createCounter } from './create-counter.ts';
import { replay, repetitionsIn } from './replay.ts';

vi.setConfig({ testTimeout: 60_000 });

const SETS = 6;
const REPETITIONS = 4;

function movementOf(id: string): RepetitionMovement {
  const movement = movementById(id);
  if (movement?.kind !== 'repetition') throw new Error(`${id} is a movement in repetitions`);
  return movement;
}

/** What a pose model makes of a limb that is not there: points somewhere about the body, surely or not, elsewhere in each frame. */
function imagined(poses: readonly (Pose | null)[], limbs: readonly SidedLimb[], random: () => number) {
  const gone = pointsOfLimbs(limbs);
  return poses.map(
    (pose) =>
      pose && {
        ...pose,
        keypoints: pose.keypoints.map((point, index) => {
          const name = KEYPOINT_NAMES[index];
          if (name === undefined || !gone.has(name)) return point;
          return {
            x: between(random, 0.2, 0.8) * pose.width,
            y: between(random, 0.2, 0.8) * pose.height,
            score: between(random, 0, 0.7),
          };
        }),
      },
  );
}

const YAW_DEG: Readonly<Record<View, readonly [number, number]>> = {
  side: [72, 108],
  oblique: [38, 55],
  front: [0, 18],
  back: [162, 180],
  unknown: [72, 108],
};

/** From one of the movement's views; whoever works with one arm has it towards the phone, as the set-up asks. */
function yawFor(movement: RepetitionMovement, unreadable: readonly SidedLimb[], random: () => number): number {
  const view = movement.views[Math.floor(random() * movement.views.length)] ?? 'side';
  const leftNear = unreadable.includes('right_arm') || (!unreadable.includes('left_arm') && random() < 0.5);
  return (leftNear ? 1 : -1) * between(random, ...YAW_DEG[view]);
}

/** Counted repetitions of each set, beside those of the sides that are there. */
function countedIn(movement: RepetitionMovement, body: PersonBody, unreadable: readonly SidedLimb[]) {
  return Array.from({ length: SETS }, (_, seed) => {
    const random = createRandom(4000 + seed);
    const yawDeg = yawFor(movement, unreadable, random);
    const set = simulateSet(movement, { repetitions: REPETITIONS, fps: 15, dropShare: 0.05, yawDeg }, random);
    const poses = imagined(set.poses, unreadable, random);
    const { events } = replay(createCounter(movement, body), poses, set.timesMs);
    const part = /Knee|Ankle|Hip/.test(movement.driving[0]?.signal ?? '') ? 'leg' : 'arm';
    const done = set.repetitions.filter(
      ({ side }) => !movement.unilateral || side === null || !unreadable.includes(`${side}_${part}`),
    );
    return { counted: repetitionsIn(events), done: done.length, events };
  });
}

function expectCounted(movement: RepetitionMovement, body: PersonBody, unreadable: readonly SidedLimb[]): void {
  const sets = countedIn(movement, body, unreadable);
  for (const [seed, { counted, done }] of sets.entries())
    expect(Math.abs(counted - done), `set ${seed}: ${counted} of ${done}`).toBeLessThanOrEqual(1);
  expect(sets.filter(({ counted, done }) => counted === done).length).toBeGreaterThanOrEqual(0.8 * SETS);
}

const ARM_MOVEMENTS = [
  'bicep_curl',
  'hammer_curl',
  'dumbbell_shoulder_press',
  'lateral_raise',
  'front_raise',
  'overhead_tricep_extension',
  'chair_bicep_curl',
  'chair_shoulder_press',
  'chair_lateral_raise',
  'chair_front_raise',
  'chair_band_row',
] as const;

describe.each(['left_arm', 'right_arm'] as const)('without the %s', (limb) => {
  test.each(ARM_MOVEMENTS)('%s is counted by the other', (id) => {
    expectCounted(movementOf(id), { limbs: { [limb]: id.startsWith('chair') ? 'above_joint' : 'resting' } }, [limb]);
  });

  test('legs are counted as ever', () => {
    for (const id of ['air_squat', 'chair_stand', 'glute_bridge'])
      expectCounted(movementOf(id), { limbs: { [limb]: 'below_joint' } }, [limb]);
  });
});

describe('without a leg', () => {
  test.each(['chair_leg_extension', 'chair_march'])('%s counts the other, and names it', (id) => {
    const movement = movementOf(id);
    const body: PersonBody = { seated: 'always', limbs: { left_leg: 'above_joint' } };
    expectCounted(movement, body, ['left_leg']);
    for (const { events } of countedIn(movement, body, ['left_leg']))
      for (const event of events) if (event.kind === 'repetition') expect(event.repetition.side).toBe('right');
  });
});

describe('seated, with legs that cannot be read', () => {
  const upper = MOVEMENTS.filter(
    (movement): movement is RepetitionMovement => movement.kind === 'repetition' && legsRest(movement),
  );

  test('what the legs only carry is known', () => {
    const ids = upper.map(({ id }) => id);
    for (const id of ['bicep_curl', 'lateral_raise', 'overhead_press', 'chair_shoulder_press', 'chair_band_row'])
      expect(ids).toContain(id);
    for (const id of [
      'air_squat',
      'push_press',
      'shrug',
      'high_knees',
      'deadlift',
      'push_up',
      'chair_stand',
      'chair_march',
    ])
      expect(ids).not.toContain(id);
  });

  test.each(upper.map(({ id }) => id))('%s is counted', (id) => {
    expectCounted(movementOf(id), { seated: 'always' }, BOTH_LEGS);
  });

  test.each(upper.map(({ id }) => id))('%s asks for no legs', (id) => {
    const gone = pointsOfLimbs(BOTH_LEGS);
    const { required } = movementAsTrained(movementOf(id), { seated: 'sometimes' });
    expect(required.filter((name) => gone.has(name))).toEqual([]);
    expect(required.length).toBeGreaterThan(0);
  });
});

test('no side is compared with one that is not there', () => {
  const body: PersonBody = { limbs: { left_arm: 'below_joint' } };
  for (const { events } of countedIn(movementOf('dumbbell_shoulder_press'), body, ['left_arm']))
    for (const event of events) if (event.kind === 'repetition') expect(event.repetition.symmetry).toBeNull();
  const sitting = countedIn(movementOf('chair_shoulder_press'), { seated: 'always' }, BOTH_LEGS);
  const compared = sitting.flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === 'repetition' ? [event.repetition.symmetry] : [])),
  );
  expect(compared.some((symmetry) => symmetry !== null)).toBe(true);
});

test('both arms out: nothing stands for them, and nothing throws', () => {
  const body: PersonBody = { limbs: { left_arm: 'above_joint', right_arm: 'above_joint' } };
  expect(poseChangeOf(movementOf('bicep_curl'), body)).toMatchObject({
    hidden: ['left_arm', 'right_arm'],
    mirrored: [],
  });
  for (const { counted } of countedIn(movementOf('bicep_curl'), body, ['left_arm', 'right_arm']))
    expect(counted).toBe(0);
  expectCounted(movementOf('air_squat'), body, ['left_arm', 'right_arm']);
});

test('whoever has said nothing is counted as before: the same movement, the same poses', () => {
  for (const movement of MOVEMENTS) {
    expect(movementAsTrained(movement, {})).toBe(movement);
    expect(limbsUnused(movement, { limbs: {} })).toEqual([]);
  }
  for (const limb of SIDED_LIMBS) {
    const once = movementAsTrained(movementOf('air_squat'), { limbs: { [limb]: 'resting' } });
    expect(movementAsTrained(movementOf('air_squat'), { limbs: { [limb]: 'resting' } })).toBe(once);
  }
});
