import { describe, expect, it } from 'vitest';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import { jointLimits } from '../health/joint-limits.ts';
import type { Profile } from './profile.ts';
import { recommendExercises } from './recommend.ts';
import { tapQuestions, tapsAsHistory } from './tap-questions.ts';

const profile: Profile = {
  goal: 'general',
  level: 'intermediate',
  daysPerWeek: 3,
  minutesPerSession: 45,
  equipment: 'all',
  avoid: [],
  likes: [],
  dislikes: [],
  readiness: {},
};
const limits = jointLimits([], [], '');
const ask = (change: Partial<Profile>, count = 6) =>
  tapQuestions({ catalogue: EXERCISES, profile: { ...profile, ...change }, limits, count });

describe('three taps for a start', () => {
  it('asks about exercises of different kinds', () => {
    const asked = ask({});
    expect(asked).toHaveLength(6);
    expect(new Set(asked.map((id) => exerciseById(id)?.pattern)).size).toBeGreaterThanOrEqual(4);
  });

  it('asks only about what may be had, and not about what was said already', () => {
    for (const id of ask({ equipment: ['dumbbell'], level: 'beginner' }))
      expect(exerciseById(id)).toMatchObject({
        level: 'beginner',
        equipment: expect.not.arrayContaining(['barbell']) as string[],
      });
    const [first = ''] = ask({});
    expect(ask({ dislikes: [first] })).not.toContain(first);
    expect(ask({}, 500).length).toBeLessThanOrEqual(90);
  });

  it('moves the ranking at once', () => {
    const ranked = (taps: Parameters<typeof tapsAsHistory>[0]) =>
      recommendExercises({ catalogue: EXERCISES, profile, limits, history: tapsAsHistory(taps), exclude: [], k: 200 });
    const place = (id: string, all: ReturnType<typeof ranked>) => all.findIndex(({ exerciseId }) => exerciseId === id);
    const before = ranked([]);
    const after = ranked([
      { exerciseId: 'kettlebell_swing', likes: true },
      { exerciseId: 'goblet_squat', likes: true },
    ]);
    expect(place('kettlebell_clean', after)).toBeLessThan(place('kettlebell_clean', before));
    const [first] = before;
    const against = ranked([{ exerciseId: first?.exerciseId ?? '', likes: false }]);
    expect(place(first?.exerciseId ?? '', against)).not.toBe(0);
  });
});
