// Programmes: the planner's own weeks first, with or without an aim, then those that others wrote, the best fitting first.
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Level } from '../../domain/catalogue/exercise.ts';
import { finishedBlock } from '../../domain/planning/block-edits.ts';
import { GENERATED } from '../../domain/planning/block-volume.ts';
import { programmeFit, type ProgrammeFit } from '../../domain/planning/programme-fit.ts';
import { PROGRAMME_SCHEMES } from '../../domain/planning/programme-schemes/published.ts';
import type { ProgrammeScheme } from '../../domain/planning/programme-schemes/scheme.ts';
import type { Goal, Profile } from '../../domain/planning/profile.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { programmeTexts } from '../../i18n/programmes.ts';
import { Bob } from '../../ui/bob.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Screen, Section } from '../../ui/screen.tsx';
import { useExercises } from '../use-exercises.ts';
import { AimLineOf } from './aims-section.tsx';
import { nameOf } from './block-name.ts';
import { BlockLine } from './block-panel.tsx';
import { FitLine } from './fit-text.tsx';
import { ProgrammeFilters, type ProgrammeFilter, passes } from './programme-filters.tsx';
import styles from './programmes.module.css';
import { useBlock } from './use-block.ts';

export interface Offered {
  readonly scheme: ProgrammeScheme;
  /** Null before anybody said who it is for. */
  readonly fit: ProgrammeFit | null;
}

export function ProgrammesScreen() {
  const texts = useTexts(programmeTexts);
  const state = useBlock();
  const { profile, limits, running, past, today, wishes } = state;
  const finished = finishedBlock(wishes, today);
  const { exercises } = useExercises();
  const [filter, setFilter] = useState<ProgrammeFilter>({ goal: 'any', level: 'any', days: 'any', asItIs: false });
  const offered = useMemo((): readonly Offered[] => {
    const all = PROGRAMME_SCHEMES.map((scheme) => ({
      scheme,
      fit: profile && programmeFit(scheme, exercises, profile, limits),
    }));
    return all.toSorted((a, b) => (b.fit?.share ?? 0) - (a.fit?.share ?? 0));
  }, [profile, exercises, limits]);
  const shown = offered.filter((one) => passes(one, filter));
  const followed = running && nameOf(running.programmeId, texts.yourBlock);
  return (
    <Screen eyebrow={texts.eyebrow} headline={followed === null ? texts.headline : texts.following(followed)}>
      {running && followed !== null && (
        <Card tone="good">
          <BlockLine block={running} past={past} today={today} />
          <ButtonLink href={`/programmes/${running.programmeId}`} kind="main">
            {texts.toBlock}
          </ButtonLink>
        </Card>
      )}
      {finished && (
        <Card tone="info">
          <p>{texts.over(nameOf(finished.programmeId, texts.yourBlock), finished.weeks)}</p>
          {finished.aims.map((aim) => (
            <AimLineOf key={aim.exerciseId} aim={aim} block={finished} state={state} />
          ))}
          <ButtonLink href={`/programmes/${finished.programmeId}`}>{texts.again}</ButtonLink>
        </Card>
      )}
      {!profile && (
        <Notice title={texts.noProfile} action={<ButtonLink href="/profile">{texts.toProfile}</ButtonLink>}>
          {texts.noProfileText}
        </Notice>
      )}
      <Section title={texts.madeForYou}>
        <p>{texts.madeForYouText}</p>
        {running?.programmeId !== GENERATED && (
          <ButtonLink href={`/programmes/${GENERATED}`}>{texts.madeBlock}</ButtonLink>
        )}
      </Section>
      <Section title={texts.published}>
        <p>{texts.publishedText}</p>
        <ProgrammeFilters filter={filter} onChange={setFilter} withFit={profile !== null} />
        {shown.length === 0 ? (
          <div className={styles['none']}>
            <Bob height={72} />
            <output>{texts.nothingFound}</output>
          </div>
        ) : (
          <ul className={styles['list']}>
            {shown.map((one) => (
              <li key={one.scheme.id}>
                <ProgrammeCard {...one} profile={profile} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Screen>
  );
}

function ProgrammeCard({ scheme, fit, profile }: Offered & { readonly profile: Profile | null }) {
  const texts = useTexts(programmeTexts);
  const { vocabulary } = useMessages();
  const language = useLanguage();
  const goals = vocabulary.list(scheme.goals.map((goal: Goal) => vocabulary.goals[goal].name));
  const level: Level = scheme.level;
  return (
    <article className={styles['card']}>
      <h3>
        <Link href={`/programmes/${scheme.id}`}>{scheme.name}</Link>
      </h3>
      <p>{scheme.about[language]}</p>
      <p className={styles['small']}>
        {goals} · {texts.facts(scheme.daysPerWeek, scheme.minutes, vocabulary.levels[level].name)}
      </p>
      {fit && profile && <FitLine fit={fit} profile={profile} />}
    </article>
  );
}
