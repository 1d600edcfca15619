// What there is to train with: one tap for the usual places, item by item for everybody else.
import { EQUIPMENT } from '../../domain/catalogue/exercise.ts';
import type { Profile } from '../../domain/planning/profile.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { profileTexts } from '../../i18n/profile.ts';
import { Choice, Many } from '../../ui/field.tsx';
import { equipmentFrom, equipmentOf, placeOf, type Place } from './profile-draft.ts';
import styles from './profile.module.css';

export interface EquipmentSectionProps {
  readonly equipment: Profile['equipment'];
  readonly onChange: (equipment: Profile['equipment']) => void;
}

/** The body is always there and is not asked about. */
const ITEMS = EQUIPMENT.filter((item) => item !== 'bodyweight');

export function EquipmentSection({ equipment, onChange }: EquipmentSectionProps) {
  const { vocabulary } = useMessages();
  const { place: label, places, placeDetails, exactEquipment } = useTexts(profileTexts);
  const place = placeOf(equipment);
  const options = (['nothing', 'dumbbells', 'gym'] as const).map((value) => ({
    value,
    label: places[value],
    detail: placeDetails[value],
  }));
  return (
    <div className={styles['group']}>
      <div className={styles['grid']}>
        <Choice<Place>
          label={label}
          value={place}
          options={place === 'custom' ? [...options, { value: 'custom', label: places.custom }] : options}
          onChange={(chosen) => {
            if (chosen !== 'custom') onChange(equipmentOf(chosen));
          }}
        />
      </div>
      <details className={styles['exact']}>
        <summary>{exactEquipment}</summary>
        <Many
          label={exactEquipment}
          hideLabel
          options={ITEMS.map((item) => ({ value: item, label: vocabulary.equipment[item] }))}
          values={equipment === 'all' ? ITEMS : equipment}
          onChange={(items) => onChange(equipmentFrom(items))}
        />
      </details>
    </div>
  );
}
