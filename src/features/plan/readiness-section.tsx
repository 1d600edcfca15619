// The questions before training. They are ours; no answer is assumed, and a yes means that somebody qualified is asked first.
import { READINESS_FLAGS, type ReadinessFlag } from '../../domain/planning/profile.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { profileTexts } from '../../i18n/profile.ts';
import { flagTexts } from '../../i18n/readiness-flags.ts';
import { Many } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import styles from './profile.module.css';

export interface ReadinessSectionProps {
  /** Null until answered. */
  readonly readiness: readonly ReadinessFlag[] | null;
  readonly problem: string | null;
  readonly onChange: (readiness: readonly ReadinessFlag[] | null) => void;
}

export function ReadinessSection({ readiness, problem, onChange }: ReadinessSectionProps) {
  const texts = useTexts(profileTexts);
  const statements = useTexts(flagTexts);
  const values = readiness === null ? [] : readiness.length === 0 ? (['none'] as const) : readiness;
  const choose = (chosen: readonly (ReadinessFlag | 'none')[]) => {
    const flags = chosen.filter((each) => each !== 'none');
    const noneAdded = chosen.includes('none') && readiness?.length !== 0;
    if (noneAdded) onChange([]);
    else onChange(flags.length === 0 ? null : flags);
  };
  return (
    <div className={`${styles['group']} ${styles['list']}`}>
      <Many<ReadinessFlag | 'none'>
        label={texts.readiness}
        options={[
          ...READINESS_FLAGS.map((flag) => ({ value: flag, label: statements[flag] })),
          { value: 'none' as const, label: texts.none },
        ]}
        values={values}
        onChange={choose}
      />
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {readiness !== null && readiness.length > 0 && <Notice tone="warning" title={texts.readinessYes} />}
    </div>
  );
}
