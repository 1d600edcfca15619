import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EQUIPMENT, JOINTS } from '../../domain/catalogue/exercise.ts';
import { SIDED_LIMBS } from '../../domain/form/sided-limb.ts';
import { GOALS, READINESS_FLAGS, type Profile } from '../../domain/planning/profile.ts';
import {
  bodyMassBounds,
  checkDraft,
  draftOf,
  equipmentFrom,
  equipmentOf,
  placeOf,
  severityOf,
  withJoint,
  withSpared,
  withTaste,
} from './profile-draft.ts';

const ANSWERED = { ...draftOf(null, 'kg'), readiness: [] };

test('a new person has one thing to answer', () => {
  expect(checkDraft(draftOf(null, 'kg'), 'kg', null)).toEqual({ kind: 'problems', fields: ['readiness'] });
  expect(checkDraft(ANSWERED, 'kg', null)).toMatchObject({
    kind: 'profile',
    profile: { goal: 'general', daysPerWeek: 3, equipment: ['bodyweight'], readiness: { chest_pain: false } },
  });
});

test('numbers nobody can mean are named, all at once', () => {
  const draft = { ...ANSWERED, daysPerWeek: 2.5, minutesPerSession: 5, bodyMass: -5, age: 10_000 };
  expect(checkDraft(draft, 'kg', null)).toEqual({
    kind: 'problems',
    fields: ['daysPerWeek', 'minutesPerSession', 'bodyMass', 'age'],
  });
  expect(checkDraft({ ...ANSWERED, daysPerWeek: undefined, bodyMass: Number.NaN }, 'kg', null)).toEqual({
    kind: 'problems',
    fields: ['daysPerWeek', 'bodyMass'],
  });
});

const sore = fc.uniqueArray(
  fc.record({ joint: fc.constantFrom(...JOINTS), severity: fc.integer({ min: 1, max: 10 }) }),
  {
    selector: ({ joint }) => joint,
  },
);
const profiles: fc.Arbitrary<Profile> = fc
  .record(
    {
      goal: fc.constantFrom(...GOALS),
      level: fc.constantFrom('beginner' as const, 'intermediate' as const, 'advanced' as const),
      daysPerWeek: fc.integer({ min: 1, max: 7 }),
      minutesPerSession: fc.integer({ min: 10, max: 180 }),
      equipment: fc.subarray([...EQUIPMENT]).map((items) => equipmentFrom(items)),
      avoid: sore,
      likes: fc.subarray(['push_up', 'plank']),
      dislikes: fc.subarray(['air_squat', 'back_squat']),
      readiness: fc.record(Object.fromEntries(READINESS_FLAGS.map((flag) => [flag, fc.boolean()]))),
      bodyMassKg: fc.double({ min: 25, max: 350, noNaN: true }),
      age: fc.integer({ min: 13, max: 110 }),
      setAside: fc.subarray([...SIDED_LIMBS], { minLength: 1 }),
    },
    {
      requiredKeys: [
        'goal',
        'level',
        'daysPerWeek',
        'minutesPerSession',
        'equipment',
        'avoid',
        'likes',
        'dislikes',
        'readiness',
      ],
    },
  )
  .map((profile) => profile as Profile);

test('opening and saving a profile changes nothing, whatever the unit', () => {
  fc.assert(
    fc.property(profiles, fc.constantFrom('kg' as const, 'lb' as const), (profile, unit) => {
      expect(checkDraft(draftOf(profile, unit), unit, profile)).toEqual({ kind: 'profile', profile });
    }),
  );
});

test('pounds come back as entered', () => {
  const checked = checkDraft({ ...ANSWERED, bodyMass: 180 }, 'lb', null);
  expect(checked.kind === 'profile' && draftOf(checked.profile, 'lb').bodyMass).toBe(180);
  const { min, max } = bodyMassBounds('lb');
  for (const bodyMass of [min, max]) expect(checkDraft({ ...ANSWERED, bodyMass }, 'lb', null).kind).toBe('profile');
});

test('a place is what its equipment says', () => {
  for (const place of ['nothing', 'dumbbells', 'gym'] as const) expect(placeOf(equipmentOf(place))).toBe(place);
  expect(placeOf(equipmentFrom(['kettlebell']))).toBe('custom');
  expect(equipmentFrom(EQUIPMENT)).toBe('all');
  expect(equipmentFrom([])).toEqual(['bodyweight']);
});

test('a joint has one severity and can be let go', () => {
  const once = withJoint([{ joint: 'hip', severity: 3 }], 'knee', 'strong');
  expect(once.map((each) => [each.joint, severityOf(each)])).toEqual([
    ['hip', 'mild'],
    ['knee', 'strong'],
  ]);
  expect(withJoint(withJoint(once, 'knee', 'moderate'), 'hip', null)).toEqual([{ joint: 'knee', severity: 5 }]);
});

test('what does not feel fine is kept with its joint, whatever the severity becomes', () => {
  const sore = withSpared([{ joint: 'knee', severity: 2 }], 'knee', ['isometric']);
  expect(withJoint(sore, 'knee', 'strong')).toEqual([{ joint: 'knee', severity: 8, spare: ['isometric'] }]);
  expect(withSpared(sore, 'knee', [])).toEqual([{ joint: 'knee', severity: 2 }]);
});

test('a joint the person changes themselves is no longer asked about', () => {
  const asked = [{ joint: 'knee', severity: 5, askOn: '2026-11-30', atLeast: 2 }] as const;
  expect(withJoint(asked, 'knee', 'mild')).toEqual([{ joint: 'knee', severity: 2 }]);
});

test('questions that were never asked are asked before a profile is saved again', () => {
  const checked = checkDraft(ANSWERED, 'kg', null);
  if (checked.kind !== 'profile') throw new Error('no profile');
  const { medication: _never, ...readiness } = checked.profile.readiness;
  expect(draftOf({ ...checked.profile, readiness }, 'kg').readiness).toBeNull();
  expect(draftOf({ ...checked.profile, readiness: { ...readiness, pregnancy: true } }, 'kg').readiness).toEqual([
    'pregnancy',
  ]);
});

test('advice stays with the answers it was sought for', () => {
  const adviceSought = { dizziness: '2026-11-01', pregnancy: '2026-11-02' };
  const checked = checkDraft({ ...ANSWERED, readiness: ['dizziness'], adviceSought }, 'kg', null);
  expect(checked.kind === 'profile' && checked.profile.adviceSought).toEqual({ dizziness: '2026-11-01' });
  const none = checkDraft({ ...ANSWERED, readiness: [], adviceSought }, 'kg', null);
  expect(none.kind === 'profile' && 'adviceSought' in none.profile).toBe(false);
});

test('an exercise is liked or ruled out, never both', () => {
  const ids = fc.constantFrom('push_up', 'plank', 'air_squat');
  const steps = fc.array(fc.tuple(ids, fc.constantFrom('like' as const, 'dislike' as const, null)));
  fc.assert(
    fc.property(steps, (taken) => {
      let draft = ANSWERED as ReturnType<typeof draftOf>;
      for (const [id, taste] of taken) draft = withTaste(draft, id, taste);
      const all = [...draft.likes, ...draft.dislikes];
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});
