import { expect, test } from 'vitest';
import { checkDraft, draftOf, type ProfileDraft } from './profile-draft.ts';
import { withEquipmentAt, withPlaceOfDay, withPlaces } from './profile-places.ts';

const DRAFT: ProfileDraft = { ...draftOf(null, 'kg'), readiness: [] };

test('a place comes with what is usually there, and keeps what was said of it', () => {
  const { places } = withPlaces(DRAFT, ['travel', 'home']);
  expect(places).toEqual([
    { kind: 'home', equipment: ['bodyweight', 'dumbbell'] },
    { kind: 'travel', equipment: ['bodyweight'] },
  ]);
  const banded = withEquipmentAt(places, 'travel', ['bodyweight', 'band']);
  expect(withPlaces({ places: banded, placeOfDay: [] }, ['gym', 'travel']).places).toEqual([
    { kind: 'gym', equipment: 'all' },
    { kind: 'travel', equipment: ['bodyweight', 'band'] },
  ]);
});

test('days are at their places; where the place is gone, at the usual one', () => {
  const days = withPlaceOfDay([], 3, 'gym');
  expect(days).toEqual([null, null, 'gym']);
  expect(withPlaceOfDay(days, 1, 'home')).toEqual(['home', null, 'gym']);
  expect(withPlaceOfDay(days, 3, null)).toEqual([]);
  const { places } = withPlaces(DRAFT, ['gym', 'home']);
  expect(withPlaces({ places, placeOfDay: ['home', null, 'gym'] }, ['home']).placeOfDay).toEqual(['home']);
});

test('places, wishes of the week and locks come through the form as they were; what was never said stays unsaid', () => {
  const plain = checkDraft(DRAFT, 'kg', null);
  expect(plain.kind === 'profile' && Object.keys(plain.profile)).not.toContain('variety');
  const said = {
    ...withPlaces(DRAFT, ['gym']),
    placeOfDay: ['gym' as const],
    cameraFirst: true,
    variety: 'much' as const,
  };
  const checked = checkDraft({ ...DRAFT, ...said }, 'kg', null);
  if (checked.kind !== 'profile') throw new Error('it is a profile');
  expect(checked.profile).toMatchObject(said);
  const kept = { ...checked.profile, locks: [{ exerciseId: 'plank', day: 1 }] };
  expect(checkDraft(draftOf(kept, 'kg'), 'kg', kept)).toEqual({ kind: 'profile', profile: kept });
});
