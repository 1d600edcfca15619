// Wishes by tapping: a day to skip, less time, other equipment, something that hurts, a week away, a session that never happened.
import { useState } from 'react';
import { EQUIPMENT, JOINTS, type Equipment, type Joint } from '../../domain/catalogue/exercise.ts';
import { dayFrom, dayNumber } from '../../domain/planning/calendar.ts';
import type { PlannedSession } from '../../domain/planning/plan.ts';
import type { PlanChange } from '../../domain/planning/plan-change.ts';
import type { Profile } from '../../domain/planning/profile.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { profileTexts } from '../../i18n/profile.ts';
import { weekTexts } from '../../i18n/week.ts';
import { whatIfTexts } from '../../i18n/what-if.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Many } from '../../ui/field.tsx';
import { SEVERITIES, type Severity } from './profile-draft.ts';
import styles from './plan-sheets.module.css';

export interface WishChoicesProps {
  /** Not trained yet, by date. */
  readonly sessions: readonly PlannedSession[];
  readonly profile: Profile;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly onWish: (changes: readonly PlanChange[]) => void;
}

type Subject = 'skip' | 'time' | 'equipment' | 'joint';
type Spell = 'session' | 'week';

const MINUTES = [10, 15, 20, 30, 45, 60, 90];
const ITEMS = EQUIPMENT.filter((item) => item !== 'bodyweight');
/** Both ends inside. */
const WEEK_DAYS = 7;

export function WishChoices({ sessions, profile, day, onWish }: WishChoicesProps) {
  const texts = useTexts(whatIfTexts);
  const { vocabulary } = useMessages();
  const [subject, setSubject] = useState<Subject | null>(null);
  const missed = sessions.filter(({ date }) => date < day);
  const coming = sessions.filter(({ date }) => date >= day);
  const next = coming[0] ?? sessions[0];
  const week = { from: day, until: dayFrom(dayNumber(day) + WEEK_DAYS - 1) };
  const travelling = profile.places?.find(({ kind }) => kind === 'travel')?.equipment ?? ['bodyweight'];
  const subjects: readonly (readonly [Subject, string])[] = [
    ...(coming.length > 0 ? [['skip', texts.skip] as const] : []),
    ...(next ? [['time', texts.lessTime] as const] : []),
    ['equipment', texts.other],
    ['joint', texts.hurts],
  ];
  return (
    <>
      <div className={styles['chips']}>
        {missed.map(({ id, date }) => (
          <button
            key={id}
            type="button"
            className={styles['wish']}
            onClick={() => onWish([{ kind: 'missed', sessionId: id }])}
          >
            {texts.missed(vocabulary.weekday(date))}
          </button>
        ))}
        {subjects.map(([each, label]) => (
          <button
            key={each}
            type="button"
            className={styles['wish']}
            aria-pressed={subject === each}
            onClick={() => setSubject(subject === each ? null : each)}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          className={styles['wish']}
          onClick={() => onWish([{ kind: 'equipment', equipment: toolsOf(travelling), ...week }])}
        >
          {texts.travel}
        </button>
      </div>
      {subject === 'skip' && (
        <fieldset className={styles['chips']} aria-label={texts.whichDay}>
          {coming.map(({ id, date }) => (
            <button
              key={id}
              type="button"
              className={styles['wish']}
              onClick={() => onWish([{ kind: 'skip_day', date }])}
            >
              {vocabulary.weekday(date)}
            </button>
          ))}
        </fieldset>
      )}
      {subject === 'time' && next && (
        <LessTime next={next} week={week} usual={profile.minutesPerSession} day={day} onWish={onWish} />
      )}
      {subject === 'equipment' && (
        <OtherEquipment next={next} week={week} day={day} profile={profile} onWish={onWish} />
      )}
      {subject === 'joint' && <SoreNow week={week} onWish={onWish} />}
    </>
  );
}

interface Days {
  readonly from: string;
  readonly until: string;
}

interface SubjectProps extends Pick<WishChoicesProps, 'onWish'> {
  readonly week: Days;
}

function LessTime(
  props: SubjectProps & { readonly next: PlannedSession; readonly usual: number; readonly day: string },
) {
  const { next, week, usual, day, onWish } = props;
  const texts = useTexts(whatIfTexts);
  const { minutes: minutesText } = useTexts(weekTexts);
  const [spell, setSpell] = useState<Spell>('session');
  const days = spell === 'week' ? week : onlyOn(next, day);
  return (
    <>
      <SpellChoice value={spell} onChange={setSpell} />
      <fieldset className={styles['chips']} aria-label={texts.howLong}>
        {MINUTES.filter((minutes) => minutes < usual).map((minutes) => (
          <button
            key={minutes}
            type="button"
            className={styles['wish']}
            onClick={() => onWish([{ kind: 'minutes', minutes, ...days }])}
          >
            {minutesText(minutes)}
          </button>
        ))}
      </fieldset>
    </>
  );
}

interface OtherEquipmentProps extends SubjectProps {
  readonly next: PlannedSession | undefined;
  readonly day: string;
  readonly profile: Profile;
}

function OtherEquipment({ next, week, day, profile, onWish }: OtherEquipmentProps) {
  const texts = useTexts(whatIfTexts);
  const { vocabulary } = useMessages();
  const { places } = useTexts(profileTexts);
  const [spell, setSpell] = useState<Spell>('session');
  const [chosen, setChosen] = useState<readonly Equipment[]>([]);
  const days = spell === 'session' && next ? onlyOn(next, day) : week;
  const wish = (equipment: readonly Equipment[]) => onWish([{ kind: 'equipment', equipment, ...days }]);
  return (
    <>
      {next && <SpellChoice value={spell} onChange={setSpell} />}
      <fieldset className={styles['chips']} aria-label={texts.whatIsThere}>
        <button type="button" className={styles['wish']} onClick={() => wish(['bodyweight'])}>
          {places.nothing}
        </button>
        <button type="button" className={styles['wish']} onClick={() => wish(['bodyweight', 'dumbbell'])}>
          {vocabulary.equipment.dumbbell}
        </button>
        {profile.places?.map(({ kind, equipment }) => (
          <button key={kind} type="button" className={styles['wish']} onClick={() => wish(toolsOf(equipment))}>
            {texts.places[kind]}
          </button>
        ))}
      </fieldset>
      <Many
        label={texts.whatIsThere}
        options={ITEMS.map((item) => ({ value: item, label: vocabulary.equipment[item] }))}
        values={chosen}
        onChange={setChosen}
      />
      <Button wide disabled={chosen.length === 0} onClick={() => wish(toolsOf(chosen))}>
        {texts.ask}
      </Button>
    </>
  );
}

function SoreNow({ week, onWish }: SubjectProps) {
  const texts = useTexts(whatIfTexts);
  const { severities } = useTexts(profileTexts);
  const { vocabulary } = useMessages();
  const [joint, setJoint] = useState<Joint | null>(null);
  const [severity, setSeverity] = useState<Severity>('moderate');
  return (
    <>
      <Choice
        label={texts.where}
        value={joint}
        options={JOINTS.map((value) => ({ value, label: vocabulary.joints[value] }))}
        onChange={setJoint}
      />
      <Choice
        label={texts.howMuch}
        value={severity}
        options={(['mild', 'moderate', 'strong'] as const).map((value) => ({ value, label: severities[value] }))}
        onChange={setSeverity}
      />
      <Button
        wide
        disabled={joint === null}
        onClick={() => joint && onWish([{ kind: 'sore_joint', joint, severity: SEVERITIES[severity], ...week }])}
      >
        {texts.ask}
      </Button>
    </>
  );
}

function SpellChoice({ value, onChange }: { readonly value: Spell; readonly onChange: (spell: Spell) => void }) {
  const texts = useTexts(whatIfTexts);
  return (
    <Choice
      label={texts.spell}
      value={value}
      options={[
        { value: 'session', label: texts.thatDay },
        { value: 'week', label: texts.sevenDays },
      ]}
      onChange={onChange}
    />
  );
}

/** An overdue one is done today. */
function onlyOn({ date }: PlannedSession, day: string): Days {
  return date < day ? { from: day, until: day } : { from: date, until: date };
}

/** The body is always there. */
function toolsOf(equipment: Profile['equipment']): readonly Equipment[] {
  return equipment === 'all'
    ? EQUIPMENT
    : EQUIPMENT.filter((item) => item === 'bodyweight' || equipment.includes(item));
}
