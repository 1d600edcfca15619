import { expect, test } from 'vitest';
import { MUSCLES } from '../../domain/catalogue/exercise.ts';
import type { Profile } from '../../domain/planning/profile.ts';
import { weeklyTargets } from '../../domain/planning/weekly-targets.ts';
import { weeklyVolume } from './weekly-volume.ts';

const PROFILE: Profile = {
  goal: 'general',
  level: 'beginner',
  daysPerWeek: 3,
  minutesPerSession: 45,
  equipment: 'all',
  avoid: [],
  likes: [],
  dislikes: [],
  readiness: {},
};

test('nine tenths of the target are enough, less is not; nothing planned is nothing', () => {
  const targets = [
    { muscle: 'quadriceps', sets: 10, weight: 1 },
    { muscle: 'glutes', sets: 10, weight: 1 },
    { muscle: 'neck', sets: 1, weight: 0.05 },
  ] as const;
  expect(weeklyVolume({ quadriceps: 9, glutes: 8.9 }, targets)).toEqual({
    large: [
      { muscle: 'quadriceps', sets: 9, target: 10, onTarget: true },
      { muscle: 'glutes', sets: 8.9, target: 10, onTarget: false },
    ],
    small: [{ muscle: 'neck', sets: 0, target: 1, onTarget: false }],
  });
});

test('every muscle is in one of the two', () => {
  const { large, small } = weeklyVolume({}, weeklyTargets(PROFILE));
  expect([...large, ...small].map(({ muscle }) => muscle).toSorted()).toEqual([...MUSCLES].toSorted());
  expect(large.length).toBeGreaterThan(5);
});
