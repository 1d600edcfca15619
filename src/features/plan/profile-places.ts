// Places to train at in the profile's draft: what is there, and which training day is where.
import type { PlaceKind, Profile } from '../../domain/planning/profile.ts';
import { PLACE_KINDS } from '../../domain/planning/profile.ts';
import type { ProfileDraft } from './profile-draft.ts';

type Places = Pick<ProfileDraft, 'places' | 'placeOfDay'>;

/** What a place begins with: most gyms have everything, on the way there is nothing. */
const AT_FIRST: Readonly<Record<PlaceKind, Profile['equipment']>> = {
  home: ['bodyweight', 'dumbbell'],
  gym: 'all',
  travel: ['bodyweight'],
};

/** Places that are kept stay as they are; a day at one that is gone is at the usual place. */
export function withPlaces({ places, placeOfDay }: Places, kinds: readonly PlaceKind[]): Places {
  return {
    places: PLACE_KINDS.filter((kind) => kinds.includes(kind)).map(
      (kind) => places.find((place) => place.kind === kind) ?? { kind, equipment: AT_FIRST[kind] },
    ),
    placeOfDay: trimmed(placeOfDay.map((kind) => (kind !== null && kinds.includes(kind) ? kind : null))),
  };
}

export function withEquipmentAt(
  places: ProfileDraft['places'],
  kind: PlaceKind,
  equipment: Profile['equipment'],
): ProfileDraft['places'] {
  return places.map((place) => (place.kind === kind ? { kind, equipment } : place));
}

/** `day` 1-based; null: the usual place. */
export function withPlaceOfDay(
  placeOfDay: ProfileDraft['placeOfDay'],
  day: number,
  kind: PlaceKind | null,
): ProfileDraft['placeOfDay'] {
  const length = Math.max(placeOfDay.length, day);
  return trimmed(Array.from({ length }, (_none, at) => (at === day - 1 ? kind : (placeOfDay[at] ?? null))));
}

function trimmed(placeOfDay: ProfileDraft['placeOfDay']): ProfileDraft['placeOfDay'] {
  return placeOfDay.slice(0, placeOfDay.findLastIndex((kind) => kind !== null) + 1);
}
