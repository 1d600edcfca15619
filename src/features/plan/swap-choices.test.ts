import { expect, test } from 'vitest';
import { EXERCISES, exerciseById } from '../../domain/catalogue/exercises.ts';
import type { PlanChange } from '../../domain/planning/plan-change.ts';
import type { Profile } from '../../domain/planning/profile.ts';
import { PROFILE } from '../../storage/fixtures/records.ts';
import { swapChoices } from './swap-choices.ts';

const TODAY = '2026-11-25';
const BASE: Profile = { ...PROFILE, level: 'beginner', equipment: ['bodyweight'], avoid: [], readiness: {}, locks: [] };

function choices(id: string, profile: Profile, changes: readonly PlanChange[] = []) {
  const [exercise, squat] = [exerciseById(id), exerciseById('air_squat')];
  if (!exercise || !squat) throw new Error(`${id} is in the catalogue`);
  const planned = [id, 'glute_bridge'].map((exerciseId) => ({ exerciseId, reasons: [], sets: [] }));
  const session = { id: `${TODAY}/2`, day: 2, date: TODAY, minutes: 30, exercises: planned };
  return swapChoices({
    session,
    exercise,
    catalogue: EXERCISES,
    profile,
    constraints: [],
    changes,
    weeklySets: { quadriceps: 4 },
    cameraCoaches: () => false,
    today: TODAY,
  });
}

function whyNot(id: string, other: string, profile: Profile, changes: readonly PlanChange[] = []) {
  const exercise = exerciseById(other);
  return exercise && choices(id, profile, changes).whyNot(exercise);
}

test('only what the planner would plan stands in the list', () => {
  const { substitutes, whyNot: why } = choices('air_squat', BASE);
  expect(substitutes.length).toBeGreaterThan(0);
  expect(substitutes.map(({ exercise }) => why(exercise))).toEqual(substitutes.map(() => null));
  expect(substitutes.every(({ because }) => because.length > 0)).toBe(true);
  expect(whyNot('air_squat', 'glute_bridge', BASE)).toBe('here');
  expect(whyNot('air_squat', 'pistol_squat', BASE)).toBe('level');
  expect(whyNot('air_squat', 'back_squat', BASE)).toBe('equipment');
  expect(whyNot('air_squat', 'lunge', { ...BASE, dislikes: ['lunge'] })).toBe('dislikes');
});

test('the equipment is that of the place and day, the joints those spared then', () => {
  const placed: Profile = { ...BASE, places: [{ kind: 'gym', equipment: 'all' }], placeOfDay: [null, 'gym'] };
  expect(whyNot('air_squat', 'goblet_squat', placed)).toBeNull();
  const spell = { from: TODAY, until: TODAY };
  const bare: PlanChange = { kind: 'equipment', equipment: ['bodyweight'], ...spell };
  expect(whyNot('air_squat', 'goblet_squat', placed, [bare])).toBe('equipment');
  const sore: PlanChange = { kind: 'sore_joint', joint: 'knee', severity: 9, ...spell };
  expect(whyNot('air_squat', 'lunge', BASE, [sore])).toBe('avoid');
  expect(whyNot('air_squat', 'lunge', BASE, [{ ...sore, until: '2026-11-24', from: '2026-11-24' }])).not.toBe('avoid');
});
