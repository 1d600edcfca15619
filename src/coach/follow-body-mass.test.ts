import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { BodyMeasure } from '../domain/log/body-measure.ts';
import type { Profile } from '../domain/planning/profile.ts';
import { followBodyMass } from './follow-body-mass.ts';
import { NO_WISHES } from '../domain/planning/training-block.ts';
import type { PlanKeeperState } from './plan-keeper.ts';

const PROFILE: Profile = {
  goal: 'strength',
  level: 'intermediate',
  daysPerWeek: 3,
  minutesPerSession: 60,
  equipment: 'all',
  avoid: [],
  likes: [],
  dislikes: [],
  readiness: {},
  bodyMassKg: 80,
};

function mass(value: number, day: string, more: Partial<BodyMeasure> = {}): BodyMeasure {
  return { id: day, kind: 'body_mass', value, unit: 'kg', day, measuredAt: `${day}T07:00:00.000Z`, ...more };
}

function keeper(profile: Profile | null) {
  const saved: Profile[] = [];
  const store = createStore<PlanKeeperState>()(() => ({
    status: { kind: 'no_profile' },
    planning: false,
    profile,
    constraints: [],
    wishes: NO_WISHES,
    doneSessionIds: [],
  }));
  const saveProfile = (next: Profile) => {
    saved.push(next);
    return Promise.resolve(true);
  };
  return { saved, store, saveProfile };
}

test('a newer weight goes into the profile in kilograms, the rest of it stays', async () => {
  const plan = keeper(PROFILE);
  const before = [mass(80, '2026-11-01')];
  await followBodyMass(plan, before, [...before, mass(180, '2026-11-20', { unit: 'lb' })]);
  expect(plan.saved).toEqual([{ ...PROFILE, bodyMassKg: 81.65 }]);
});

test('an older day, another place of the body and a weight that is the same change nothing', async () => {
  const plan = keeper(PROFILE);
  const before = [mass(82, '2026-11-20')];
  await followBodyMass(plan, before, [...before, mass(75, '2026-10-01')]);
  await followBodyMass(plan, before, [...before, mass(90, '2026-11-21', { kind: 'waist', unit: 'cm' })]);
  await followBodyMass(plan, before, [...before, mass(82, '2026-11-21')]);
  expect(plan.saved).toEqual([]);
});

test('taken back, the one before stands again; the last one taken back leaves the profile alone', async () => {
  const plan = keeper({ ...PROFILE, bodyMassKg: 90 });
  const [old, slip] = [mass(80, '2026-11-01'), mass(90, '2026-11-20')];
  await followBodyMass(plan, [old, slip], [old]);
  expect(plan.saved.at(-1)?.bodyMassKg).toBe(80);
  await followBodyMass(plan, [old], []);
  expect(plan.saved).toHaveLength(1);
});

test('before anybody said who the plan is for there is nothing to write to', async () => {
  const plan = keeper(null);
  await followBodyMass(plan, [], [mass(80, '2026-11-01')]);
  expect(plan.saved).toEqual([]);
});
