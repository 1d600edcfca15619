// The questions before training. They are ours; no answer is assumed, and a yes means that somebody qualified is asked first. Once the person
// says that this was done, the plan is made with care.
import { careLimits } from '../../domain/health/care-limits.ts';
import { countsAsAdvice } from '../../domain/health/readiness.ts';
import { type Profile, READINESS_FLAGS, type ReadinessFlag } from '../../domain/planning/profile.ts';
import { careTexts } from '../../i18n/care.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { profileTexts } from '../../i18n/profile.ts';
import { flagTexts } from '../../i18n/readiness-flags.ts';
import { Many, Switch } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import styles from './profile.module.css';

/** The official page of the questionnaire; ours is not it and does not stand in for it. */
const PARQ_URL = 'https://eparmedx.com/';

type Advice = NonNullable<Profile['adviceSought']>;

export interface ReadinessSectionProps {
  /** Null until answered. */
  readonly readiness: readonly ReadinessFlag[] | null;
  readonly adviceSought: Advice;
  /** YYYY-MM-DD, local. */
  readonly today: string;
  readonly problem: string | null;
  readonly onChange: (readiness: readonly ReadinessFlag[] | null) => void;
  readonly onAdvice: (advice: Advice) => void;
}

export function ReadinessSection(props: ReadinessSectionProps) {
  const { readiness, problem, onChange } = props;
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
    <div id="readiness" className={`${styles['group']} ${styles['list']}`}>
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
      {readiness !== null && readiness.length > 0 && <OfAdvice {...props} flags={readiness} />}
    </div>
  );
}

/** What a yes asks for: advice, question by question, and what the plan then leaves out. */
function OfAdvice({
  flags,
  adviceSought,
  today,
  onAdvice,
}: Pick<ReadinessSectionProps, 'adviceSought' | 'today' | 'onAdvice'> & { readonly flags: readonly ReadinessFlag[] }) {
  const texts = useTexts(profileTexts);
  const care = useTexts(careTexts);
  const statements = useTexts(flagTexts);
  const { vocabulary } = useMessages();
  const counts = (flag: ReadinessFlag) => countsAsAdvice(adviceSought[flag], today);
  const confirm = (flag: ReadinessFlag, sought: boolean) => {
    const { [flag]: _before, ...others } = adviceSought;
    onAdvice(sought ? { ...others, [flag]: today } : others);
  };
  return (
    <>
      {!flags.every(counts) && (
        <Notice tone="warning" title={texts.readinessYes}>
          <a href={PARQ_URL} target="_blank" rel="noopener noreferrer">
            {care.official}
          </a>
        </Notice>
      )}
      {flags.map((flag) => (
        <fieldset key={flag}>
          <legend className={flags.length > 1 ? styles['hint'] : 'visually-hidden'}>{statements[flag]}</legend>
          <Switch
            label={care.advice}
            detail={counts(flag) ? care.adviceOn(vocabulary.date(adviceSought[flag] ?? today)) : care.adviceDetail}
            checked={counts(flag)}
            onChange={(sought) => confirm(flag, sought)}
          />
        </fieldset>
      ))}
      {flags.every(counts) && <WithCare flags={flags} />}
    </>
  );
}

function WithCare({ flags }: { readonly flags: readonly ReadinessFlag[] }) {
  const care = useTexts(careTexts);
  const { vocabulary } = useMessages();
  const limits = careLimits({ readiness: Object.fromEntries(flags.map((flag) => [flag, true])), avoid: [] });
  const traits = [...limits.avoided.keys()].map((trait) => care.traits[trait]);
  const { bounds } = limits;
  return (
    <Notice title={care.withCare}>
      <p>{care.leftOut(vocabulary.list(traits))}</p>
      {bounds && <p>{care.effort(bounds.leastReserve, bounds.longestHoldSec ?? 0)}</p>}
      {flags.some((flag) => flag === 'recent_surgery' || flag === 'bone_or_joint_condition') && <p>{care.spared}</p>}
    </Notice>
  );
}
