// More than one place to train at: what is there, and which day of the week is where.
import { PLACE_KINDS, type PlaceKind } from '../../domain/planning/profile.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { placesTexts } from '../../i18n/places.ts';
import { Choice, Many } from '../../ui/field.tsx';
import { Card } from '../../ui/screen.tsx';
import { EquipmentSection } from './equipment-section.tsx';
import { PROFILE_LIMITS, type ProfileDraft } from './profile-draft.ts';
import { withEquipmentAt, withPlaceOfDay, withPlaces } from './profile-places.ts';
import styles from './profile.module.css';

export interface PlacesSectionProps {
  readonly draft: ProfileDraft;
  readonly onChange: (changes: Partial<ProfileDraft>) => void;
}

const USUAL = 'usual';

export function PlacesSection({ draft, onChange }: PlacesSectionProps) {
  const texts = useTexts(placesTexts);
  const { places, placeOfDay, daysPerWeek } = draft;
  const kinds = places.map(({ kind }) => kind);
  const { min, max } = PROFILE_LIMITS.daysPerWeek;
  const days =
    daysPerWeek !== undefined && Number.isInteger(daysPerWeek) && daysPerWeek >= min && daysPerWeek <= max
      ? daysPerWeek
      : 0;
  return (
    <div className={styles['group']}>
      <Many
        label={texts.places}
        options={PLACE_KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
        values={kinds}
        onChange={(chosen) => onChange(withPlaces(draft, chosen))}
      />
      <p className={styles['hint']}>{texts.placesHint}</p>
      {places.map(({ kind, equipment }) => (
        <Card key={kind}>
          <h2>{texts.at[kind]}</h2>
          <EquipmentSection
            equipment={equipment}
            onChange={(changed) => onChange({ places: withEquipmentAt(places, kind, changed) })}
          />
        </Card>
      ))}
      {places.length > 0 &&
        Array.from({ length: days }, (_none, at) => (
          <Choice<PlaceKind | typeof USUAL>
            // oxlint-disable-next-line react/no-array-index-key -- training days have no name but their number
            key={at}
            label={texts.day(at + 1)}
            value={placeOfDay[at] ?? USUAL}
            options={[
              { value: USUAL, label: texts.usual },
              ...kinds.map((value) => ({ value, label: texts.kinds[value] })),
            ]}
            onChange={(chosen) =>
              onChange({ placeOfDay: withPlaceOfDay(placeOfDay, at + 1, chosen === USUAL ? null : chosen) })
            }
          />
        ))}
    </div>
  );
}
