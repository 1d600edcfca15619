// Every condition against every exercise: what is ruled out is proposed nowhere, and what rules it out has words in both languages.
import { describe, expect, it } from 'vitest';
import { JOINTS } from '../catalogue/exercise.ts';
import { EXERCISES } from '../catalogue/exercises.ts';
import { exclusionsOf, usableExercises } from '../planning/candidates.ts';
import { planWeek } from '../planning/plan-week.ts';
import { type Profile, READINESS_FLAGS, type SoreJoint } from '../planning/profile.ts';
import { recommendExercises } from '../planning/recommend.ts';
import { PROGRAMME_SCHEMES } from '../planning/programme-schemes/published.ts';
import { EMBEDDED_MODEL } from '../planning/recommend-model.ts';
import { substitutesFor } from '../planning/substitutes.ts';
import { careConflict, careLimits } from './care-limits.ts';
import { jointConflict, jointLimits } from './joint-limits.ts';

const today = '2026-11-23';
const SEVERITIES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const everyone: Profile = {
  goal: 'general',
  level: 'advanced',
  daysPerWeek: 3,
  minutesPerSession: 45,
  equipment: 'all',
  avoid: [],
  likes: [],
  dislikes: [],
  readiness: {},
};
const sore = (joint: SoreJoint['joint'], severity: number): Profile => ({ ...everyone, avoid: [{ joint, severity }] });
const flagged = (flag: (typeof READINESS_FLAGS)[number], avoid: Profile['avoid'] = []): Profile => ({
  ...everyone,
  avoid,
  readiness: { [flag]: true },
  adviceSought: { [flag]: today },
});
const conditions: readonly (readonly [string, Profile])[] = [
  ...JOINTS.flatMap((joint) => SEVERITIES.map((severity) => [`${joint} ${severity}`, sore(joint, severity)] as const)),
  ...READINESS_FLAGS.map((flag) => [flag, flagged(flag)] as const),
  ...READINESS_FLAGS.map((flag) => [`${flag}, knee`, flagged(flag, [{ joint: 'knee', severity: 2 }])] as const),
];

/** What the limits themselves say, apart from everything that plans. */
function forbiddenTo(profile: Profile): ReadonlySet<string> {
  const limits = jointLimits(profile.avoid, [], today);
  const care = careLimits(profile);
  return new Set(EXERCISES.filter((one) => jointConflict(one, limits) ?? careConflict(one, care)).map(({ id }) => id));
}

describe('forbidden pairs', () => {
  it('are no candidates, and each exclusion names what it is for', () => {
    for (const [name, profile] of conditions) {
      const limits = jointLimits(profile.avoid, [], today);
      const care = careLimits(profile);
      const forbidden = forbiddenTo(profile);
      const wrong = EXERCISES.filter((exercise) => {
        const because = exclusionsOf(exercise, profile, limits);
        const named = because.every((reason) => reason === 'avoid' || reason === 'care');
        return because.length > 0 !== forbidden.has(exercise.id) || !named;
      });
      expect(wrong, name).toEqual([]);
      const conflicts = EXERCISES.flatMap((exercise) => careConflict(exercise, care) ?? []);
      expect(
        conflicts.filter(({ trait, joint }) => trait === undefined && joint === undefined),
        name,
      ).toEqual([]);
      expect(
        usableExercises(EXERCISES, profile, limits).filter(({ id }) => forbidden.has(id)),
        name,
      ).toEqual([]);
    }
  });

  it('recommends none', () => {
    for (const [name, profile] of conditions.filter((_each, index) => index % 4 === 0 || index >= 90)) {
      const forbidden = forbiddenTo(profile);
      const found = recommendExercises({
        catalogue: EXERCISES,
        // Liked ones lie nearest: no liking opens a limit.
        profile: { ...profile, likes: [...forbidden].slice(0, 20) },
        limits: jointLimits(profile.avoid, [], today),
        history: [],
        exclude: [],
        k: 200,
        model: EMBEDDED_MODEL,
      });
      expect(
        found.filter(({ exerciseId }) => forbidden.has(exerciseId)),
        name,
      ).toEqual([]);
    }
  });

  it('offers none as a substitute', () => {
    for (const [name, profile] of conditions.filter((_each, index) => index % 10 === 6 || index >= 90)) {
      const limits = jointLimits(profile.avoid, [], today);
      const forbidden = forbiddenTo(profile);
      for (const exercise of EXERCISES.filter((_each, index) => index % 9 === 0)) {
        const found = substitutesFor({
          exercise,
          catalogue: EXERCISES,
          profile,
          limits,
          without: new Set(),
          limit: 12,
        });
        expect(
          found.filter(({ id }) => forbidden.has(id)),
          `${name}: ${exercise.id}`,
        ).toEqual([]);
      }
    }
  });

  it('plans none, whatever is liked, locked or asked to be swapped in', () => {
    let made = 0;
    for (const [name, profile] of conditions.filter((_each, index) => index % 30 === 6 || index >= 101)) {
      const forbidden = forbiddenTo(profile);
      const [locked = 'back_squat', wanted = 'running'] = forbidden;
      for (const locks of [[{ exerciseId: locked }], []]) {
        const result = planWeek({
          catalogue: EXERCISES,
          cameraIds: new Set(),
          profile: { ...profile, likes: [locked], locks },
          history: [],
          constraints: [],
          today,
          seed: 1,
          rounds: 0,
          changes: [{ kind: 'swap', sessionId: `${today}/1`, from: 'air_squat', to: wanted }],
        });
        if (result.status !== 'ok') continue;
        made += 1;
        const planned = result.plan.sessions.flatMap(({ exercises }) => exercises);
        expect(planned.length, name).toBeGreaterThan(0);
        expect(
          planned.filter(({ exerciseId }) => forbidden.has(exerciseId)),
          name,
        ).toEqual([]);
        const { bounds } = careLimits(profile);
        for (const { sets, exerciseId } of bounds ? planned : [])
          for (const set of sets.filter(({ setType }) => setType !== 'warmup')) {
            expect(set.setType, `${name}: ${exerciseId}`).toBe('normal');
            expect(set.targetRir, `${name}: ${exerciseId}`).toBeGreaterThanOrEqual(bounds?.leastReserve ?? 0);
          }
      }
    }
    expect(made).toBeGreaterThan(15);
  });

  it('puts none into a published programme, nor a set to failure where care forbids it', () => {
    let made = 0;
    for (const [name, profile] of conditions.filter((_each, index) => index % 20 === 16 || index >= 101)) {
      const forbidden = forbiddenTo(profile);
      const { bounds } = careLimits(profile);
      for (const { id } of PROGRAMME_SCHEMES) {
        const block = { programmeId: id, startedOn: today, weeks: 4, aims: [] };
        const asked = { catalogue: EXERCISES, cameraIds: new Set<string>(), history: [], constraints: [], today };
        const result = planWeek({ ...asked, profile, seed: 1, rounds: 0, block });
        if (result.status !== 'ok') continue;
        made += 1;
        const planned = result.plan.sessions.flatMap(({ exercises }) => exercises);
        expect(
          planned.filter(({ exerciseId }) => forbidden.has(exerciseId)),
          `${name}: ${id}`,
        ).toEqual([]);
        if (!bounds) continue;
        const working = planned.flatMap(({ sets }) => sets.filter(({ setType }) => setType !== 'warmup'));
        const hard = working.filter((set) => set.setType === 'amrap' || set.targetRir < bounds.leastReserve);
        expect(hard, `${name}: ${id}`).toEqual([]);
      }
    }
    expect(made).toBeGreaterThan(100);
  });

  it('plans a week under every readiness question once advice was sought, and none before', () => {
    for (const flag of READINESS_FLAGS) {
      const asked = {
        catalogue: EXERCISES,
        cameraIds: new Set<string>(),
        history: [],
        constraints: [],
        today,
        seed: 1,
      };
      const profile: Profile = { ...flagged(flag), level: 'beginner', equipment: ['bodyweight'] };
      const made = planWeek({ ...asked, profile, rounds: 0 });
      expect(made.status, flag).toBe('ok');
      if (made.status === 'ok') expect(made.reasons).toContainEqual({ kind: 'care', flag });
      const { adviceSought: _none, ...bare } = profile;
      expect(planWeek({ ...asked, profile: bare, rounds: 0 })).toEqual({
        status: 'refer',
        obstacles: [{ kind: 'readiness', flag }],
      });
    }
  });
});
