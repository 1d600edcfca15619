// Who the week is for: sensible answers stand already, one question remains; saving plans at once.
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useStore } from 'zustand';
import { localDay } from '../../coach/local-day.ts';
import type { Profile } from '../../domain/planning/profile.ts';
import { GOALS } from '../../domain/planning/profile.ts';
import type { Level } from '../../domain/catalogue/exercise.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { profileTexts } from '../../i18n/profile.ts';
import { Bob } from '../../ui/bob.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Choice, Stepper } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { EquipmentSection } from './equipment-section.tsx';
import { JointsSection } from './joints-section.tsx';
import { PlacesSection } from './places-section.tsx';
import { ReadinessSection } from './readiness-section.tsx';
import { BodySection } from './body-section.tsx';
import { TasteOfWeekSection } from './taste-of-week-section.tsx';
import { TastesSection } from './tastes-section.tsx';
import {
  PROFILE_LIMITS,
  bodyMassBounds,
  checkDraft,
  draftOf,
  type DraftField,
  type ProfileDraft,
} from './profile-draft.ts';
import styles from './profile.module.css';

const LEVELS: readonly Level[] = ['beginner', 'intermediate', 'advanced'];

export function ProfileScreen() {
  const { planKeeper } = useApp();
  const { status, profile } = useStore(planKeeper.store);
  const { plan } = useMessages();
  if (status.kind === 'loading')
    return (
      <main className={styles['loading']} aria-busy>
        <Bob />
        <h1 className="visually-hidden">{plan.loading}</h1>
      </main>
    );
  return <ProfileForm profile={profile} />;
}

/** `profile` as it was when the form was opened: what is entered stays, whatever is planned meanwhile. */
function ProfileForm({ profile }: { readonly profile: Profile | null }) {
  const { planKeeper, settings, now } = useApp();
  const { vocabulary } = useMessages();
  const texts = useTexts(profileTexts);
  const { unit } = settings;
  const [, navigate] = useLocation();
  const [before] = useState(profile);
  const asksAgain = useSearch().includes('ask=readiness');
  const [draft, setDraft] = useState(() => {
    const drafted = draftOf(before, unit);
    return asksAgain && drafted.readiness?.length === 0 ? { ...drafted, readiness: null } : drafted;
  });
  const [problems, setProblems] = useState<readonly DraftField[]>([]);
  const [saving, setSaving] = useState<'no' | 'saving' | 'failed'>('no');
  const [attempts, setAttempts] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector('[data-problem]')?.scrollIntoView({ block: 'end' });
  }, [attempts]);
  useEffect(() => {
    if (asksAgain) form.current?.querySelector('#readiness')?.scrollIntoView({ block: 'start' });
  }, [asksAgain]);
  const change = (changes: Partial<ProfileDraft>) => {
    setDraft((current) => ({ ...current, ...changes }));
    setProblems((current) => current.filter((field) => !(field in changes)));
    setSaving((current) => (current === 'failed' ? 'no' : current));
  };
  const bounds = bodyMassBounds(unit);
  const problemText: Readonly<Record<DraftField, string>> = {
    daysPerWeek: texts.problems.daysPerWeek,
    minutesPerSession: texts.problems.minutesPerSession,
    readiness: texts.problems.readiness,
    bodyMass: texts.problems.bodyMass(`${bounds.min} ${unit}`, `${bounds.max} ${unit}`),
    age: texts.problems.age,
  };
  const problemOf = (field: DraftField) => (problems.includes(field) ? problemText[field] : null);
  /** Where to look first after a save that did not pass. */
  const marked = (...fields: readonly DraftField[]) =>
    fields.some((field) => problems.includes(field)) ? { 'data-problem': true } : {};
  const save = async () => {
    const checked = checkDraft(draft, unit, before);
    if (checked.kind === 'problems') {
      setProblems(checked.fields);
      setAttempts((count) => count + 1);
      return;
    }
    setSaving('saving');
    if (await planKeeper.saveProfile({ ...checked.profile, readinessAskedAt: now().toISOString() })) navigate('/');
    else setSaving('failed');
  };
  return (
    <Screen
      eyebrow={texts.eyebrow}
      headline={before ? texts.headlineEdit : texts.headlineNew}
      foot={
        <>
          {problems.length > 0 && (
            <Notice tone="warning" urgent title={texts.problems.title}>
              <ul>
                {problems.map((field) => (
                  <li key={field}>{problemText[field]}</li>
                ))}
              </ul>
            </Notice>
          )}
          {saving === 'failed' && (
            <Notice tone="warning" urgent title={texts.notSaved}>
              {texts.notSavedText}
            </Notice>
          )}
          <Button kind="main" wide disabled={saving === 'saving'} onClick={() => void save()}>
            {saving === 'saving' ? texts.saving : before ? texts.saveEdit : texts.save}
          </Button>
        </>
      }
    >
      <div ref={form} className={styles['form']}>
        <div className={styles['grid']}>
          <Choice
            label={texts.goal}
            value={draft.goal}
            options={GOALS.map((goal) => ({
              value: goal,
              label: vocabulary.goals[goal].name,
              detail: vocabulary.goals[goal].detail,
            }))}
            onChange={(goal) => change({ goal })}
          />
          <Choice
            label={texts.level}
            value={draft.level}
            options={LEVELS.map((level) => ({
              value: level,
              label: vocabulary.levels[level].name,
              detail: vocabulary.levels[level].detail,
            }))}
            onChange={(level) => change({ level })}
          />
        </div>
        <div className={styles['pair']} {...marked('daysPerWeek', 'minutesPerSession')}>
          <Stepper
            label={texts.days}
            value={draft.daysPerWeek}
            onChange={(daysPerWeek) => change({ daysPerWeek })}
            {...PROFILE_LIMITS.daysPerWeek}
            step={1}
            initial={3}
            decreaseLabel={texts.less}
            increaseLabel={texts.more}
            problem={problemOf('daysPerWeek')}
          />
          <Stepper
            label={texts.minutes}
            value={draft.minutesPerSession}
            onChange={(minutesPerSession) => change({ minutesPerSession })}
            {...PROFILE_LIMITS.minutesPerSession}
            step={5}
            initial={45}
            decreaseLabel={texts.less}
            increaseLabel={texts.more}
            problem={problemOf('minutesPerSession')}
          />
        </div>
        <EquipmentSection equipment={draft.equipment} onChange={(equipment) => change({ equipment })} />
        <PlacesSection draft={draft} onChange={change} />
        <div {...marked('readiness')}>
          <ReadinessSection
            readiness={draft.readiness}
            adviceSought={draft.adviceSought}
            today={localDay(now())}
            problem={problemOf('readiness')}
            onChange={(readiness) => change({ readiness })}
            onAdvice={(adviceSought) => change({ adviceSought })}
          />
        </div>
        <JointsSection avoid={draft.avoid} onChange={(avoid) => change({ avoid })} />
        <BodySection body={draft.body} setAside={draft.setAside} onChange={change} />
        <TastesSection draft={draft} onChange={setDraft} />
        <TasteOfWeekSection draft={draft} onChange={change} />
        <Section title={texts.optional}>
          <div className={styles['pair']} {...marked('bodyMass', 'age')}>
            <Stepper
              label={texts.bodyMass}
              unit={unit}
              value={draft.bodyMass}
              onChange={(bodyMass) => change({ bodyMass })}
              {...bounds}
              step={1}
              initial={unit === 'kg' ? 75 : 165}
              decreaseLabel={texts.less}
              increaseLabel={texts.more}
              problem={problemOf('bodyMass')}
            />
            <Stepper
              label={texts.age}
              value={draft.age}
              onChange={(age) => change({ age })}
              {...PROFILE_LIMITS.age}
              step={1}
              initial={35}
              decreaseLabel={texts.less}
              increaseLabel={texts.more}
              problem={problemOf('age')}
            />
          </div>
        </Section>
        {before && (
          <ButtonLink href="/" kind="plain">
            {texts.cancel}
          </ButtonLink>
        )}
      </div>
    </Screen>
  );
}
