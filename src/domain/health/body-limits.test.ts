// Every limb and every way of training against every exercise: what a body cannot do, or is not to do, is proposed, planned and swapped in
// nowhere, and what is left is enough to train with.
import { describe, expect, it } from 'vitest';
import { LIMB_STATES, type PersonBody } from '../body/person-body.ts';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import { SIDED_LIMBS } from '../form/sided-limb.ts';
import { MOVEMENTS } from '../movements/registry.ts';
import { exclusionsOf, mayPropose, usableExercises } from '../planning/candidates.ts';
import { planWeek } from '../planning/plan-week.ts';
import type { Profile } from '../planning/profile.ts';
import { EMBEDDED_MODEL } from '../planning/recommend-model.ts';
import { recommendExercises } from '../planning/recommend.ts';
import { substitutesFor } from '../planning/substitutes.ts';
import { bodyConflict, suitedTo } from './body-limits.ts';
import { bodyNeeds, NAMED_IDS } from './body-needs.ts';

const today = '2026-11-23';
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
const single: readonly (readonly [string, PersonBody])[] = SIDED_LIMBS.flatMap((limb) =>
  LIMB_STATES.map((state) => [`${limb} ${state}`, { limbs: { [limb]: state } }] as const),
);
const bodies: readonly (readonly [string, PersonBody])[] = [
  ['seated at times', { seated: 'sometimes' }],
  ['always seated', { seated: 'always' }],
  ['no leg', { limbs: { left_leg: 'above_joint', right_leg: 'above_joint' } }],
  ['both below the knee', { limbs: { left_leg: 'below_joint', right_leg: 'below_joint' } }],
  ...single,
  ...single.map(([name, body]) => [`seated, ${name}`, { ...body, seated: 'always' }] as const),
];

function forbiddenTo(body: PersonBody): ReadonlySet<string> {
  return new Set(EXERCISES.filter((exercise) => bodyConflict(exercise, body) !== null).map(({ id }) => id));
}

describe('what exercises ask of a body', () => {
  it('is named by ids of the catalogue', () => {
    expect(NAMED_IDS.filter((id) => !exerciseById(id))).toEqual([]);
  });

  it('asks for the hands that hold the weight, and for feet to stand on', () => {
    const asks = (id: string) =>
      bodyConflict(exerciseById(id) ?? expect.fail(id), { limbs: { left_arm: 'above_joint' } });
    for (const id of ['push_up', 'bench_press', 'back_squat', 'pull_up', 'deadlift', 'chair_push_up'])
      expect(asks(id), id).toEqual({ kind: 'limb', limb: 'left_arm' });
    for (const id of ['air_squat', 'chair_bicep_curl', 'dumbbell_row', 'chair_stand', 'leg_press'])
      expect(asks(id), id).toBeNull();
    for (const id of ['air_squat', 'running', 'chair_stand', 'lunge'])
      expect(bodyConflict(exerciseById(id) ?? expect.fail(id), { limbs: { right_leg: 'below_joint' } }), id).toEqual({
        kind: 'limb',
        limb: 'right_leg',
      });
  });

  it('lets a movement on a chair be done on a chair', () => {
    for (const { id } of MOVEMENTS.filter(
      (movement) => movement.kind === 'repetition' && movement.start.support === 'seat',
    ))
      if (id.startsWith('chair_')) expect(bodyNeeds(exerciseById(id) ?? expect.fail(id)).seated, id).toBe(true);
    for (const id of ['back_squat', 'plank', 'burpee', 'overhead_press', 'bench_press'])
      expect(bodyConflict(exerciseById(id) ?? expect.fail(id), { seated: 'always' }), id).toEqual({ kind: 'standing' });
  });

  it('changes nothing for whoever said nothing', () => {
    for (const exercise of EXERCISES) {
      expect(bodyConflict(exercise, undefined)).toBeNull();
      expect(bodyConflict(exercise, {})).toBeNull();
      expect(suitedTo(exercise, undefined)).toBeNull();
    }
  });

  it('proposes chairs to those who sit, and not the same standing', () => {
    const curl = exerciseById('bicep_curl') ?? expect.fail();
    const onChair = exerciseById('chair_bicep_curl') ?? expect.fail();
    expect([mayPropose(curl, everyone), mayPropose(onChair, everyone)]).toEqual([true, false]);
    const seated: Profile = { ...everyone, body: { seated: 'always' } };
    expect([mayPropose(curl, seated), mayPropose(onChair, seated)]).toEqual([false, true]);
    expect(suitedTo(onChair, seated.body)).toBe('seated');
    expect(suitedTo(curl, { limbs: { left_arm: 'resting' } })).toBe('right_arm');
  });
});

describe('forbidden to a body', () => {
  it('is no candidate, whatever is liked, and says what for', () => {
    for (const [name, body] of bodies) {
      const forbidden = forbiddenTo(body);
      const profile: Profile = { ...everyone, body, likes: [...forbidden] };
      const wrong = EXERCISES.filter(
        (exercise) => exclusionsOf(exercise, profile, new Map()).includes('body') !== forbidden.has(exercise.id),
      );
      expect(wrong, name).toEqual([]);
      expect(
        usableExercises(EXERCISES, profile, new Map()).filter(({ id }) => forbidden.has(id)),
        name,
      ).toEqual([]);
    }
  });

  it('is recommended to nobody', () => {
    for (const [name, body] of bodies.filter((_each, index) => index < 4 || index % 3 === 0)) {
      const forbidden = forbiddenTo(body);
      const found = recommendExercises({
        catalogue: EXERCISES,
        profile: { ...everyone, body, likes: [...forbidden].slice(0, 20) },
        limits: new Map(),
        history: [],
        exclude: [],
        k: 200,
        model: EMBEDDED_MODEL,
      });
      expect(
        found.filter(({ exerciseId }) => forbidden.has(exerciseId)),
        name,
      ).toEqual([]);
      expect(found.length, name).toBeGreaterThan(10);
    }
  });

  it('is no substitute', () => {
    for (const [name, body] of bodies.filter((_each, index) => index < 4 || index % 5 === 0)) {
      const forbidden = forbiddenTo(body);
      for (const exercise of EXERCISES.filter((_each, index) => index % 11 === 0)) {
        const found = substitutesFor({
          exercise,
          catalogue: EXERCISES,
          profile: { ...everyone, body },
          limits: new Map(),
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

  it('is in no plan, whatever is liked, locked or asked to be swapped in; and there is a plan for each body', () => {
    for (const [name, body] of bodies) {
      const forbidden = forbiddenTo(body);
      const [locked = 'back_squat', wanted = 'running'] = forbidden;
      const result = planWeek({
        catalogue: EXERCISES,
        cameraIds: new Set(),
        profile: { ...everyone, body, likes: [locked], locks: [{ exerciseId: locked }] },
        history: [],
        constraints: [],
        today,
        seed: 1,
        rounds: 0,
        changes: [{ kind: 'swap', sessionId: `${today}/1`, from: 'air_squat', to: wanted }],
      });
      expect(result.status, name).toBe('ok');
      if (result.status !== 'ok') continue;
      const planned = result.plan.sessions.flatMap(({ exercises }) => exercises);
      expect(planned.length, name).toBeGreaterThan(0);
      expect(
        planned.filter(({ exerciseId }) => forbidden.has(exerciseId)),
        name,
      ).toEqual([]);
      if (body.seated === 'always')
        for (const { exerciseId, reasons } of planned)
          expect(
            reasons.some(({ kind }) => kind === 'suits_body'),
            `${name}: ${exerciseId}`,
          ).toBe(true);
    }
  });

  it('at home with a pair of dumbbells there is a seated week as well', () => {
    const result = planWeek({
      catalogue: EXERCISES,
      cameraIds: new Set(MOVEMENTS.map(({ id }) => id)),
      profile: { ...everyone, level: 'beginner', equipment: ['bodyweight', 'dumbbell'], body: { seated: 'always' } },
      history: [],
      constraints: [],
      today,
      seed: 1,
      rounds: 0,
    });
    if (result.status !== 'ok') expect.fail('there is a week');
    const ids = result.plan.sessions.flatMap(({ exercises }) => exercises.map(({ exerciseId }) => exerciseId));
    expect(ids.some((id) => id.startsWith('chair_'))).toBe(true);
    expect(result.reasons).toContainEqual({ kind: 'suits_body', how: 'seated' });
  });
});
