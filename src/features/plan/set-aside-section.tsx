// Limbs whose form is not to be judged; whoever trains seated leaves both legs out with one tap.
import { BOTH_LEGS, SIDED_LIMBS, type SidedLimb } from '../../domain/form/sided-limb.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { profileTexts } from '../../i18n/profile.ts';
import { Many } from '../../ui/field.tsx';
import styles from './profile.module.css';

export interface SetAsideSectionProps {
  readonly setAside: readonly SidedLimb[];
  readonly onChange: (setAside: readonly SidedLimb[]) => void;
}

const SEATED = 'seated';

export function SetAsideSection({ setAside, onChange }: SetAsideSectionProps) {
  const texts = useTexts(profileTexts);
  const isSeated = BOTH_LEGS.every((leg) => setAside.includes(leg));
  const choose = (chosen: readonly (SidedLimb | typeof SEATED)[]) => {
    const limbs = SIDED_LIMBS.filter((limb) => chosen.includes(limb));
    const wasTurned = chosen.includes(SEATED) !== isSeated;
    if (!wasTurned) onChange(limbs);
    else if (isSeated) onChange(limbs.filter((limb) => !BOTH_LEGS.includes(limb)));
    else onChange(SIDED_LIMBS.filter((limb) => limbs.includes(limb) || BOTH_LEGS.includes(limb)));
  };
  return (
    <div className={styles['group']}>
      <Many
        label={texts.setAside}
        options={[
          ...SIDED_LIMBS.map((limb) => ({ value: limb, label: texts.limbs[limb] })),
          { value: SEATED, label: texts.seated },
        ]}
        values={isSeated ? [...setAside, SEATED] : setAside}
        onChange={choose}
      />
      <p className={styles['hint']}>{texts.setAsideHint}</p>
    </div>
  );
}
