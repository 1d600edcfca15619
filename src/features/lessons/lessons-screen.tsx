// What the app learnt from the person's corrections of notes: each with its words and what they mean now, and each to be forgotten.
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import type { KeptTagHead } from '../../domain/notes/kept-tag-head.ts';
import type { Taught } from '../../domain/notes/taught.ts';
import { emptyStateTexts } from '../../i18n/empty-states.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { lessonsTexts } from '../../i18n/lessons.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice, Sheet, Toast } from '../../ui/message.tsx';
import { Card, Screen, Section, Stack } from '../../ui/screen.tsx';
import { LearntExample } from '../empty-examples.tsx';
import parts from '../insight-parts.module.css';
import { LessonWords, useLessonName } from './lesson-words.tsx';
import styles from './lessons.module.css';
import { useLessons } from './use-lessons.ts';

const KINDS = ['alias', 'order', 'signal', 'line'] as const;
/** Rows of a kind drawn at first, and with each further tap. */
const AT_ONCE = 20;

export function LessonsScreen() {
  const { lessons, forget, last, failed } = useLessons();
  const texts = useTexts(lessonsTexts);
  const { shell } = useMessages();
  const nameOf = useLessonName();
  const [asks, setAsks] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const eyebrow = <Link href="/more">{shell.more}</Link>;
  if (lessons.kind === 'loading') return <Screen eyebrow={eyebrow} headline={texts.loading} />;
  if (lessons.kind === 'failed')
    return (
      <Screen eyebrow={eyebrow} headline={texts.eyebrow}>
        <Notice
          tone="warning"
          title={texts.failed}
          action={<Button onClick={lessons.retry}>{texts.tryAgain}</Button>}
        />
      </Screen>
    );
  const { taught, head } = lessons;
  const forgetOne = (one: Taught) => {
    forget([one], texts.forgotten(nameOf(one)));
    // The button that had the focus goes with its row.
    list.current?.focus({ preventScroll: true });
  };
  return (
    <Screen eyebrow={eyebrow} headline={texts.headline(taught.length)}>
      {failed && <Notice tone="warning" urgent title={texts.notKept} />}
      <div ref={list} tabIndex={-1} className={styles['all']}>
        {taught.length === 0 ? (
          <Nothing />
        ) : (
          <>
            <p>{texts.lead}</p>
            {KINDS.map((kind) => (
              <Kind
                key={kind}
                kind={kind}
                taught={taught.filter((one) => one.kind === kind)}
                head={kind === 'line' ? head : null}
                onForget={forgetOne}
              />
            ))}
            <Button kind="warning" wide onClick={() => setAsks(true)}>
              {texts.forgetAll}
            </Button>
          </>
        )}
      </div>
      <Sheet open={asks} title={texts.forgetAllTitle} closeLabel={shell.close} onClose={() => setAsks(false)}>
        <p>{texts.forgetAllHelp(taught.length)}</p>
        <Stack>
          <Button
            kind="warning"
            wide
            onClick={() => {
              setAsks(false);
              forget(taught, texts.forgottenAll(taught.length));
            }}
          >
            {texts.forgetAllYes}
          </Button>
          <Button wide onClick={() => setAsks(false)}>
            {texts.keepAll}
          </Button>
        </Stack>
      </Sheet>
      {last && (
        <Toast
          text={last.text}
          actionLabel={shell.undo}
          onAction={last.undo}
          closeLabel={shell.close}
          onClose={last.close}
        />
      )}
    </Screen>
  );
}

function Nothing() {
  const texts = useTexts(lessonsTexts);
  const empty = useTexts(emptyStateTexts);
  return (
    <Section title={texts.emptyTitle}>
      <EmptyState
        text={
          <ol className={styles['steps']}>
            {texts.emptyHelp.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        }
        example={{ label: empty.example, picture: <LearntExample /> }}
        action={
          <ButtonLink kind="main" href="/log" wide>
            {texts.write}
          </ButtonLink>
        }
      />
    </Section>
  );
}

interface KindProps {
  readonly kind: (typeof KINDS)[number];
  readonly taught: readonly Taught[];
  /** What was learnt beyond the lines themselves. */
  readonly head: KeptTagHead | null;
  readonly onForget: (one: Taught) => void;
}

function Kind({ kind, taught, head, onForget }: KindProps) {
  const texts = useTexts(lessonsTexts);
  const nameOf = useLessonName();
  const [most, setMost] = useState(AT_ONCE);
  if (taught.length === 0) return null;
  const percent = (share: number) => Math.round(100 * share);
  return (
    <Section title={texts.sections[kind]}>
      <p className={parts['help']}>{texts.help[kind]}</p>
      {head && (
        <p className={parts['help']}>
          {texts.gain(percent(head.gain.personalAccuracy), percent(head.gain.factoryAccuracy))}
        </p>
      )}
      <Card>
        <ul className={styles['list']}>
          {taught.slice(0, most).map((one) => (
            <li key={one.key}>
              <LessonWords lesson={one} />
              <Button aria-label={texts.forgetOf(nameOf(one))} onClick={() => onForget(one)}>
                {texts.forget}
              </Button>
            </li>
          ))}
        </ul>
        {taught.length > most && (
          <Button onClick={() => setMost((count) => count + AT_ONCE)}>{texts.more(taught.length - most)}</Button>
        )}
      </Card>
    </Section>
  );
}
