// What another app shared, or the system opened, with this one: seen here first, and nothing becomes of it without a tap. One file for the
// log is passed on at once, since its own screen asks before anything is written.
import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useStore } from 'zustand';
import { looksLikeLog } from '../../domain/notes/pasted-log/split-log.ts';
import { incomingTexts } from '../../i18n/incoming.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Row, Screen, Section, Stack } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { handFile } from '../handed-file.ts';
import { handOverLog } from '../pasted-draft.ts';
import { draftOf, keepDraft } from '../use-draft.ts';
import { type IncomingItem, useIncoming } from './use-incoming.ts';
import { VideoExercise } from './video-exercise.tsx';
import styles from './incoming.module.css';

/** The note box of the log keeps what is typed under this name. */
const NOTE_DRAFT = 'note';
/** Larger ones stay on the shelf until their time is over: they are read from there. Bytes. */
const COPIED_BYTES = 64_000_000;

export function IncomingScreen() {
  const { workout } = useApp();
  const texts = useTexts(incomingTexts);
  const [, navigate] = useLocation();
  const problem = problemOf(useSearch());
  const { items, remove } = useIncoming();
  const [chosen, setChosen] = useState<string | null>(null);
  const status = useStore(workout.store, (state) => state.status);
  const training = status === 'active';

  async function bringIn(item: IncomingItem): Promise<void> {
    if (!('file' in item)) return;
    const { file } = item;
    if (file.size <= COPIED_BYTES) {
      const { name, type, lastModified } = file;
      const bytes = await file.arrayBuffer().catch(() => null);
      handFile('import', bytes ? new File([bytes], name, { type, lastModified }) : file);
      remove(item);
    } else handFile('import', file);
    navigate('/data', { replace: items?.length === 1 });
  }

  const [only] = items?.length === 1 ? items : [];
  const passOn = only?.kind === 'log' && status === 'none' ? only : null;
  useEffect(() => {
    if (passOn) void bringIn(passOn);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each file
  }, [passOn]);

  const foot = training ? (
    <ButtonLink href="/workout" kind="main" wide>
      {texts.toWorkout}
    </ButtonLink>
  ) : undefined;
  if (items === null || passOn)
    return <Screen eyebrow={texts.eyebrow} headline={<output>{texts.looking}</output>} foot={foot} />;
  if (items.length === 0) return <Nothing problem={problem} foot={foot} />;
  const shown = only ?? items.find(({ id }) => id === chosen);
  const throwAway = (item: IncomingItem) => {
    setChosen(null);
    remove(item);
  };
  const back = only === undefined ? () => setChosen(null) : null;
  if (shown?.kind === 'video')
    return <VideoExercise file={shown.file} foot={foot} onBack={back} onRemove={() => throwAway(shown)} />;
  if (shown?.kind === 'text')
    return (
      <Screen eyebrow={shown.name ?? texts.eyebrow} headline={texts.textHeadline} foot={foot}>
        <Words text={shown.text} onGone={() => remove(shown)} />
        <Leave texts={texts} onBack={back} onRemove={() => throwAway(shown)} />
      </Screen>
    );
  if (shown && shown.kind !== 'log')
    return (
      <Screen eyebrow={shown.name ?? texts.eyebrow} headline={texts.refusedHeadline} foot={foot}>
        <Notice tone="warning" title={texts.refused[shown.kind].title}>
          {texts.refused[shown.kind].text}
        </Notice>
        {shown.kind === 'link' && <p className={styles['words']}>{shown.text}</p>}
        <Leave texts={texts} onBack={back} onRemove={() => throwAway(shown)} />
      </Screen>
    );
  return (
    <Screen
      eyebrow={texts.eyebrow}
      headline={items.length === 1 ? texts.logHeadline : texts.several(items.length)}
      foot={foot}
    >
      <ul className={styles['items']}>
        {items.map((item) => (
          <li key={item.id}>
            <Card>
              <h2 className={styles['name']}>{item.name ?? texts.words}</h2>
              {item.kind === 'text' && <p className={styles['excerpt']}>{item.text}</p>}
              {item.kind === 'log' && <p>{texts.logHelp}</p>}
              {item.kind in texts.refused && <p>{texts.refused[item.kind as keyof typeof texts.refused].title}</p>}
              <Row>
                {item.kind === 'log' && <Button onClick={() => void bringIn(item)}>{texts.bringIn}</Button>}
                {item.kind === 'video' && <Button onClick={() => setChosen(item.id)}>{texts.count}</Button>}
                {item.kind === 'text' && <Button onClick={() => setChosen(item.id)}>{texts.textHeadline}</Button>}
                <Button kind="plain" onClick={() => throwAway(item)}>
                  {texts.remove}
                </Button>
              </Row>
            </Card>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function Words({ text, onGone }: { readonly text: string; readonly onGone: () => void }) {
  const texts = useTexts(incomingTexts);
  const [, navigate] = useLocation();
  const isLog = looksLikeLog(text);
  const asLog = () => {
    handOverLog(text, '');
    onGone();
    navigate('/paste');
  };
  const asNote = () => {
    const there = draftOf(NOTE_DRAFT).trim();
    if (!there.includes(text.trim())) keepDraft(NOTE_DRAFT, there === '' ? text.trim() : `${there}\n${text.trim()}`);
    onGone();
    navigate('/log');
  };
  return (
    <Stack>
      <blockquote className={styles['words']}>{text}</blockquote>
      <Button kind={isLog ? 'main' : 'quiet'} wide onClick={asLog}>
        {texts.asLog}
      </Button>
      <p>{texts.asLogHelp}</p>
      <Button kind={isLog ? 'quiet' : 'main'} wide onClick={asNote}>
        {texts.asNote}
      </Button>
      <p>{texts.asNoteHelp}</p>
    </Stack>
  );
}

interface LeaveProps {
  readonly texts: (typeof incomingTexts)['en'];
  readonly onBack: (() => void) | null;
  readonly onRemove: () => void;
}

function Leave({ texts, onBack, onRemove }: LeaveProps) {
  return (
    <Row>
      {onBack && <Button onClick={onBack}>{texts.back}</Button>}
      <Button kind="plain" onClick={onRemove}>
        {texts.remove}
      </Button>
    </Row>
  );
}

type Problem = 'empty' | 'full' | 'failed';

function problemOf(search: string): Problem | null {
  return (['empty', 'full', 'failed'] as const).find((each) => each === search) ?? null;
}

function Nothing({ problem, foot }: { readonly problem: Problem | null; readonly foot: React.ReactNode }) {
  const texts = useTexts(incomingTexts);
  return (
    <Screen
      eyebrow={texts.eyebrow}
      headline={texts.nothingHeadline}
      foot={
        foot ?? (
          <ButtonLink href="/" wide>
            {texts.toToday}
          </ButtonLink>
        )
      }
    >
      {problem ? (
        <Notice tone="warning" title={texts.problems[problem].title}>
          {texts.problems[problem].text}
        </Notice>
      ) : (
        <p>{texts.nothingText}</p>
      )}
      <Section title={texts.takes}>
        <Card>
          <ul className={styles['takes']}>
            {texts.takesList.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Card>
        <Row>
          <ButtonLink href="/data">{texts.chooseFile}</ButtonLink>
          <ButtonLink href="/coach">{texts.toCoach}</ButtonLink>
        </Row>
      </Section>
    </Screen>
  );
}
