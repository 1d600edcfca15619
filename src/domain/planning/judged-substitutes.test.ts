import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EQUIPMENT, JOINTS } from '../catalogue/exercise.ts';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import { jointLimits } from '../health/joint-limits.ts';
import { exclusionsOf } from './candidates.ts';
import { type JudgedSearch, judgedSubstitutes } from './judged-substitutes.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  goal: 'general',
  level: 'intermediate',
  daysPerWeek: 3,
  minutesPerSession: 60,
  equipment: 'all',
  avoid: [],
  likes: [],
  dislikes: [],
  readiness: {},
};

function find(id: string, change: Partial<JudgedSearch> = {}) {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(`no exercise ${id}`);
  return judgedSubstitutes({
    exercise,
    catalogue: EXERCISES,
    profile,
    limits: new Map(),
    without: new Set(),
    limit: 8,
    sets: 3,
    weeklySets: { chest: 9, triceps: 6 },
    cameraCoaches: (other) => other === 'push_up',
    ...change,
  });
}

describe('substitutes for a swap', () => {
  it('say what they share, what they need and that the camera can coach them', () => {
    const pushUp = find('bench_press', { limit: 40 }).find(({ exercise }) => exercise.id === 'push_up');
    expect(pushUp?.because).toEqual(
      expect.arrayContaining([
        { kind: 'same_muscles', percent: expect.any(Number) as number },
        { kind: 'same_pattern', pattern: 'horizontal_push' },
        { kind: 'equipment', equipment: [] },
        { kind: 'camera_coaches' },
      ]),
    );
  });

  it('put what the person likes first, and say so', () => {
    const [plain] = find('bench_press');
    const liked = find('bench_press').at(3)?.exercise.id ?? '';
    expect(plain?.exercise.id).not.toBe(liked);
    const [first] = find('bench_press', { profile: { ...profile, likes: [liked] } });
    expect(first?.exercise.id).toBe(liked);
    expect(first?.because[0]).toEqual({ kind: 'liked' });
  });

  it('name the sore joint that they are easier on', () => {
    const limits = jointLimits([{ joint: 'knee', severity: 2 }], [], '2026-11-23');
    const found = find('back_squat', { limits, limit: 40 });
    expect(found.some(({ because }) => because.some((reason) => reason.kind === 'easier_on'))).toBe(true);
    for (const { because } of found)
      for (const reason of because) if (reason.kind === 'easier_on') expect(reason.joint).toBe('knee');
  });

  it('tell what the week would gain and lose', () => {
    for (const { exercise, muscles } of find('bench_press')) {
      const chest = muscles.find(({ muscle }) => muscle === 'chest');
      const change = 3 * ((exercise.muscles.chest ?? 0) - 1);
      expect((chest?.after ?? 9) - 9).toBeCloseTo(change, 6);
    }
  });

  it('break no limit, whoever asks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EXERCISES),
        fc.oneof(fc.constant('all' as const), fc.subarray([...EQUIPMENT])),
        fc.constantFrom('beginner' as const, 'intermediate' as const, 'advanced' as const),
        fc.constantFrom(...JOINTS),
        fc.integer({ min: 1, max: 10 }),
        (exercise, equipment, level, joint, severity) => {
          const limits = jointLimits([{ joint, severity }], [], '2026-11-23');
          const asked = { ...profile, equipment, level };
          for (const { exercise: other, because } of find(exercise.id, { profile: asked, limits })) {
            expect(exclusionsOf(other, asked, limits)).toEqual([]);
            expect(because.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
