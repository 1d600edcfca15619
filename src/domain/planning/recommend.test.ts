import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EQUIPMENT, JOINTS } from '../catalogue/exercise.ts';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import { allowsStress, jointLimits } from '../health/joint-limits.ts';
import type { Profile } from './profile.ts';
import { recommendExercises, type RecommendQuery } from './recommend.ts';
import type { DoneExercise } from './known-exercises.ts';

const profile: Profile = {
  goal: 'hypertrophy',
  level: 'advanced',
  daysPerWeek: 4,
  minutesPerSession: 60,
  equipment: 'all',
  avoid: [],
  likes: [],
  dislikes: [],
  readiness: {},
};
const history: readonly DoneExercise[] = [
  { exerciseId: 'bench_press', sets: 30, lastDate: '2026-11-20' },
  { exerciseId: 'back_squat', sets: 24, lastDate: '2026-11-21' },
];
const recommend = (change: Partial<Omit<RecommendQuery, 'profile'>> & { readonly profile?: Partial<Profile> }) => {
  const asked = { ...profile, ...change.profile };
  return recommendExercises({
    catalogue: EXERCISES,
    limits: jointLimits(asked.avoid, [], '2026-11-23'),
    history,
    exclude: [],
    k: 10,
    ...change,
    profile: asked,
  });
};
const idsOf = (...args: Parameters<typeof recommend>) => recommend(...args).map(({ exerciseId }) => exerciseId);

describe('recommending exercises', () => {
  it('adds the patterns that are missing to a squat and a bench press', () => {
    const patterns = new Set(idsOf({ k: 8 }).map((id) => exerciseById(id)?.pattern));
    expect(patterns).toContain('hinge');
    expect(patterns).toContain('vertical_push');
    expect([...patterns].some((pattern) => pattern === 'horizontal_pull' || pattern === 'vertical_pull')).toBe(true);
  });

  it('ranks what is already trained after what is new', () => {
    expect(idsOf({}).slice(0, 5)).not.toContain('bench_press');
    expect(idsOf({ k: EXERCISES.length })).toContain('bench_press');
  });

  it('brings back what was dropped long ago', () => {
    const dropped = [...history, { exerciseId: 'deadlift', sets: 30, lastDate: '2026-05-01' }];
    expect(idsOf({ history: dropped, k: 3 })).toContain('deadlift');
  });

  it('answers for somebody without any history, differently for each goal', () => {
    const cold = (goal: Profile['goal']) => idsOf({ history: [], profile: { goal } });
    expect(cold('mobility').every((id) => exerciseById(id)?.pattern === 'mobility')).toBe(true);
    expect(cold('strength').slice(0, 4)).toEqual(expect.arrayContaining(['back_squat', 'bench_press', 'deadlift']));
  });

  it('puts a liked exercise first and says so', () => {
    const [first] = recommend({ profile: { likes: ['kettlebell_swing'] } });
    expect(first?.exerciseId).toBe('kettlebell_swing');
    expect(first?.reasons).toContainEqual({ kind: 'liked' });
  });

  it('offers a stand-in for what a sore joint rules out', () => {
    const found = recommend({ profile: { avoid: [{ joint: 'knee', severity: 5 }] }, k: 30 });
    expect(found.flatMap(({ reasons }) => reasons)).toContainEqual({
      kind: 'replaces',
      exercise: expect.any(String) as string,
      joint: 'knee',
    });
  });

  it('keeps to k, to what is not excluded, to equipment, joints, level and dislikes; scores fall, each with a reason', () => {
    const ids = EXERCISES.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.record({
          equipment: fc.oneof(fc.constant('all' as const), fc.subarray([...EQUIPMENT])),
          level: fc.constantFrom('beginner' as const, 'intermediate' as const, 'advanced' as const),
          goal: fc.constantFrom('strength' as const, 'fat_loss' as const, 'general' as const, 'mobility' as const),
          avoid: fc.array(fc.record({ joint: fc.constantFrom(...JOINTS), severity: fc.integer({ min: 1, max: 10 }) }), {
            maxLength: 2,
          }),
          dislikes: fc.subarray(ids, { maxLength: 30 }),
        }),
        fc.subarray(ids, { maxLength: 30 }),
        fc.array(
          fc.record({ exerciseId: fc.constantFrom(...ids, 'unknown_one'), sets: fc.integer({ min: -3, max: 99 }) }),
          {
            maxLength: 8,
          },
        ),
        fc.integer({ min: 1, max: 200 }),
        (change, exclude, past, k) => {
          const found = recommend({ profile: change, exclude, history: past, k });
          expect(found.length).toBeLessThanOrEqual(k);
          found.forEach(({ exerciseId, score, reasons }, index) => {
            const exercise = exerciseById(exerciseId);
            expect(exclude).not.toContain(exerciseId);
            expect(change.dislikes).not.toContain(exerciseId);
            for (const tool of exercise?.equipment ?? [])
              expect(change.equipment === 'all' || tool === 'bodyweight' || change.equipment.includes(tool)).toBe(true);
            for (const { joint, severity } of change.avoid) {
              const stress = exercise?.joints[joint];
              if (stress !== undefined) expect(allowsStress(joint, severity, stress)).toBe(true);
            }
            if (change.level === 'beginner') expect(exercise?.level).toBe('beginner');
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(found[index - 1]?.score ?? 1);
            expect(reasons.length).toBeGreaterThan(0);
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
