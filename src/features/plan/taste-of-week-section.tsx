// How the weeks shall be: exercises the camera coaches first, and how far one week may differ from the last.
import { useTexts } from '../../i18n/i18n.tsx';
import { placesTexts } from '../../i18n/places.ts';
import { Choice, Switch } from '../../ui/field.tsx';
import type { ProfileDraft } from './profile-draft.ts';
import styles from './profile.module.css';

export interface TasteOfWeekSectionProps {
  readonly draft: Pick<ProfileDraft, 'cameraFirst' | 'variety'>;
  readonly onChange: (changes: Partial<ProfileDraft>) => void;
}

export function TasteOfWeekSection({ draft: { cameraFirst, variety }, onChange }: TasteOfWeekSectionProps) {
  const texts = useTexts(placesTexts);
  return (
    <div className={styles['group']}>
      <Switch
        label={texts.cameraFirst}
        detail={texts.cameraFirstDetail}
        checked={cameraFirst}
        onChange={(chosen) => onChange({ cameraFirst: chosen })}
      />
      <Choice
        label={texts.variety}
        value={variety}
        options={(['little', 'some', 'much'] as const).map((value) => ({
          value,
          label: texts.varieties[value],
          detail: texts.varietyDetails[value],
        }))}
        onChange={(chosen) => onChange({ variety: chosen })}
      />
    </div>
  );
}
