// One programme: whose it is and how it goes, what it would be for this person, its sessions, and the way in and out.
import { ExternalLink } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { GENERATED } from '../../domain/planning/block-volume.ts';
import { programmeFit } from '../../domain/planning/programme-fit.ts';
import { schemeById } from '../../domain/planning/programme-schemes/published.ts';
import type { ProgrammeScheme, ProgrammeSlot } from '../../domain/planning/programme-schemes/scheme.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { programmeTexts } from '../../i18n/programmes.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Fact, Facts, Screen, Section } from '../../ui/screen.tsx';
import { useExercises } from '../use-exercises.ts';
import { AimsSection } from './aims-section.tsx';
import { BlockLine, StopBlock } from './block-panel.tsx';
import { EditOutcome } from './edit-outcome.tsx';
import { FitDetails } from './fit-text.tsx';
import { GeneratedScreen } from './generated-screen.tsx';
import styles from './programmes.module.css';
import { slotText } from './slot-text.ts';
import { StartPanel } from './start-panel.tsx';
import { useBlock, useEditBlocks } from './use-block.ts';

const SESSIONS_SHOWN = 6;

export function ProgrammeScreen({ programmeId }: { readonly programmeId: string }) {
  const texts = useTexts(programmeTexts);
  const scheme = schemeById(programmeId);
  if (scheme) return <SchemeScreen scheme={scheme} />;
  if (programmeId === GENERATED) return <GeneratedScreen />;
  return (
    <Screen
      eyebrow={texts.eyebrow}
      headline={texts.notFound}
      foot={<ButtonLink href="/programmes">{texts.back}</ButtonLink>}
    />
  );
}

function SchemeScreen({ scheme }: { readonly scheme: ProgrammeScheme }) {
  const texts = useTexts(programmeTexts);
  const language = useLanguage();
  const state = useBlock();
  const { profile, limits, running, past, today, failed } = state;
  const { exercises } = useExercises();
  const { last, edit, forget } = useEditBlocks();
  const fit = useMemo(
    () => profile && programmeFit(scheme, exercises, profile, limits),
    [scheme, exercises, profile, limits],
  );
  const isRunning = running?.programmeId === scheme.id;
  return (
    <Screen eyebrow={<Link href="/programmes">{texts.back}</Link>} headline={scheme.name}>
      {failed && <Notice tone="warning" title={texts.loadFailed} />}
      {isRunning && (
        <Card tone="good">
          <BlockLine block={running} past={past} today={today} />
          <ButtonLink href="/" kind="main">
            {texts.toPlan}
          </ButtonLink>
          <StopBlock today={today} edit={edit} />
        </Card>
      )}
      <div>
        <p className={styles['small']}>{texts.by(scheme.by)}</p>
        <p>{scheme.about[language]}</p>
      </div>
      <Facts>
        <Fact figure={scheme.daysPerWeek} label={texts.daysFact} />
        <Fact figure={scheme.minutes} label={texts.minutesFact} />
        <Fact figure={scheme.weeks} label={texts.weeksFact} />
      </Facts>
      <div>
        <p className={styles['small']}>{texts.theirs}</p>
        <a className={styles['source']} href={scheme.source} target="_blank" rel="noopener noreferrer">
          {texts.source}
          <ExternalLink aria-hidden size={18} />
          <span className="visually-hidden">, {texts.opensOutside}</span>
        </a>
      </div>
      {isRunning && <AimsSection state={state} edit={edit} />}
      {fit && profile && (
        <Section title={texts.forYou}>
          <FitDetails fit={fit} profile={profile} />
        </Section>
      )}
      <Section title={texts.howLoads}>
        <p>{scheme.rule[language]}</p>
      </Section>
      <Sessions scheme={scheme} />
      {profile ? (
        !isRunning &&
        (fit?.isPossible === false ? (
          <Notice tone="warning" title={texts.nothingLeft} />
        ) : (
          <StartPanel scheme={scheme} state={state} edit={edit} />
        ))
      ) : (
        <Notice title={texts.noProfile} action={<ButtonLink href="/profile">{texts.toProfile}</ButtonLink>}>
          {texts.noProfileText}
        </Notice>
      )}
      <EditOutcome last={last} forget={forget} text={isRunning ? texts.started : texts.stopped} />
    </Screen>
  );
}

function Sessions({ scheme }: { readonly scheme: ProgrammeScheme }) {
  const texts = useTexts(programmeTexts);
  const [first, rest] = [scheme.days.slice(0, SESSIONS_SHOWN), scheme.days.slice(SESSIONS_SHOWN)];
  return (
    <Section title={texts.plan}>
      <div className={styles['sessions']}>
        {first.map((slots, at) => (
          <Session key={texts.session(at + 1)} slots={slots} number={at + 1} />
        ))}
        {rest.length > 0 && (
          <details>
            <summary>{texts.sessionsMore(rest.length)}</summary>
            <div className={styles['sessions']}>
              {rest.map((slots, at) => (
                <Session key={texts.session(at + 1 + SESSIONS_SHOWN)} slots={slots} number={at + 1 + SESSIONS_SHOWN} />
              ))}
            </div>
          </details>
        )}
      </div>
    </Section>
  );
}

function Session({ slots, number }: { readonly slots: readonly ProgrammeSlot[]; readonly number: number }) {
  const texts = useTexts(programmeTexts);
  const language = useLanguage();
  const { byId } = useExercises();
  const weeks = slots.some(({ rule }) => rule.kind === 'percent' && rule.weeks.length > 1);
  const title = weeks ? texts.firstWeek(number) : texts.session(number);
  return (
    <section className={styles['session']} aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles['plainList']}>
        {slots.map((slot, at) => (
          // An exercise may come twice in a session.
          <li key={`${at}/${slot.exerciseId}`}>
            <span>{byId(slot.exerciseId)?.names[language] ?? slot.exerciseId}</span>
            <span>{slotText(slot, texts)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
