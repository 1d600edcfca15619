// Joints to spare, how much, and what else they do not like.
import { Fragment } from 'react';
import { JOINTS, type Joint } from '../../domain/catalogue/exercise.ts';
import { JOINT_MOVEMENTS } from '../../domain/health/joint-movements.ts';
import type { SoreJoint } from '../../domain/planning/profile.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { careTexts } from '../../i18n/care.ts';
import { profileTexts } from '../../i18n/profile.ts';
import { Choice, Many } from '../../ui/field.tsx';
import { severityOf, withJoint, withSpared, type Severity } from './profile-draft.ts';
import styles from './profile.module.css';

export interface JointsSectionProps {
  readonly avoid: readonly SoreJoint[];
  readonly onChange: (avoid: readonly SoreJoint[]) => void;
}

const SEVERITIES: readonly Severity[] = ['mild', 'moderate', 'strong'];

export function JointsSection({ avoid, onChange }: JointsSectionProps) {
  const { vocabulary } = useMessages();
  const texts = useTexts(profileTexts);
  const care = useTexts(careTexts);
  const sore = avoid.map(({ joint }) => joint);
  const choose = (chosen: readonly Joint[]) => {
    const kept = avoid.filter(({ joint }) => chosen.includes(joint));
    const added = chosen.filter((joint) => !sore.includes(joint));
    onChange(added.reduce<readonly SoreJoint[]>((all, joint) => withJoint(all, joint, 'moderate'), kept));
  };
  return (
    <div className={styles['group']}>
      <Many
        label={texts.joints}
        options={JOINTS.map((joint) => ({ value: joint, label: vocabulary.joints[joint] }))}
        values={sore}
        onChange={choose}
      />
      <p className={styles['hint']}>{avoid.length === 0 ? texts.jointsHint : care.notFineHint}</p>
      {avoid.map((each) => (
        <Fragment key={each.joint}>
          <Choice
            label={texts.severity(vocabulary.joints[each.joint])}
            value={severityOf(each)}
            options={SEVERITIES.map((severity) => ({
              value: severity,
              label: texts.severities[severity],
              detail: texts.severityDetails[severity],
            }))}
            onChange={(severity) => onChange(withJoint(avoid, each.joint, severity))}
          />
          <Many
            label={care.notFine(vocabulary.joints[each.joint])}
            options={JOINT_MOVEMENTS[each.joint].map((stress) => ({ value: stress, label: care.stresses[stress] }))}
            values={each.spare ?? []}
            onChange={(stresses) => onChange(withSpared(avoid, each.joint, stresses))}
          />
        </Fragment>
      ))}
    </div>
  );
}
