// How each muscle stands after what was done lately: on the drawn body and in words, and open to the person's own word.
import { useState } from 'react';
import { useStore } from 'zustand';
import { Link } from 'wouter';
import { MUSCLES, type Muscle } from '../../domain/catalogue/exercise.ts';
import type { MuscleAdjustment, MuscleState } from '../../domain/planning/muscle-state.ts';
import { withWordOf } from '../../domain/planning/muscle-words.ts';
import { weeklyTargets } from '../../domain/planning/weekly-targets.ts';
import { emptyStateTexts } from '../../i18n/empty-states.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { muscleTexts, type MuscleTexts } from '../../i18n/muscle-recovery.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice, Sheet, Toast } from '../../ui/message.tsx';
import { Card, Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { MuscleList } from './muscle-list.tsx';
import { MuscleSheet } from './muscle-sheet.tsx';
import styles from './muscles.module.css';
import { bandOf, byTiredness } from './recovery-band.ts';
import { RecoveryMap } from './recovery-map.tsx';
import { useMuscles } from './use-muscles.ts';

interface Said {
  readonly text: string;
  readonly undo?: () => void;
}

export function MusclesScreen() {
  const read = useMuscles();
  const texts = useTexts(muscleTexts);
  const { log, vocabulary } = useMessages();
  const eyebrow = <Link href="/log">{log.title}</Link>;
  if (read.kind === 'loading') return <Screen eyebrow={eyebrow} headline={texts.title} />;
  if (read.kind === 'failed')
    return (
      <Screen eyebrow={eyebrow} headline={texts.title}>
        <Notice tone="warning" title={texts.failed} action={<Button onClick={read.retry}>{texts.tryAgain}</Button>} />
      </Screen>
    );
  return (
    <Screen eyebrow={eyebrow} headline={headlineOf(read.states, texts, vocabulary.muscles, vocabulary.list)}>
      <Told states={read.states} words={read.words} />
    </Screen>
  );
}

interface ToldProps {
  readonly states: readonly MuscleState[];
  readonly words: readonly MuscleAdjustment[];
}

function Told({ states, words }: ToldProps) {
  const { planKeeper, now } = useApp();
  const texts = useTexts(muscleTexts);
  const empty = useTexts(emptyStateTexts);
  const { shell, vocabulary } = useMessages();
  const profile = useStore(planKeeper.store, (state) => state.profile);
  const [open, setOpen] = useState<Muscle | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const state = states.find(({ muscle }) => muscle === open);
  const wordOf = (muscle: Muscle) => words.find((each) => each.muscle === muscle);
  const write = (muscle: Muscle, word: MuscleAdjustment | undefined) =>
    planKeeper.changeWishes((wishes) => ({
      ...wishes,
      muscles: word ? withWordOf(wishes.muscles, word) : wishes.muscles.filter((each) => each.muscle !== muscle),
    }));
  const say = async (muscle: Muscle, recovered: number | null) => {
    setOpen(null);
    setSaid(null);
    const before = wordOf(muscle);
    const word = recovered === null ? undefined : { muscle, recovered, at: now().toISOString() };
    const name = vocabulary.muscles[muscle];
    if (!(await write(muscle, word))) {
      setSaid({ text: texts.notKept });
      return;
    }
    const text = recovered === null ? texts.takenBack(name) : texts.kept(name, texts.feelings[bandOf(recovered)]);
    const undo = async () => {
      setSaid(null);
      if (!(await write(muscle, before))) setSaid({ text: texts.notKept });
    };
    setSaid({ text, undo: () => void undo() });
  };
  const targets = profile ? weeklyTargets(profile) : [];
  return (
    <>
      {states.every(({ lastTrained }) => lastTrained === undefined) && (
        <EmptyState
          text={texts.nothingHelp}
          action={
            <ButtonLink kind="main" href="/log">
              {empty.write}
            </ButtonLink>
          }
        />
      )}
      <Card>
        <RecoveryMap states={states} onTap={setOpen} />
        <p className={styles['help']}>{texts.mapNote}</p>
      </Card>
      <Section title={texts.list}>
        <MuscleList states={byTiredness(states)} onOpen={setOpen} />
      </Section>
      <details className={styles['how']}>
        <summary>{texts.how}</summary>
        {texts.howText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </details>
      <Sheet
        open={state !== undefined}
        title={state ? vocabulary.muscles[state.muscle] : ''}
        closeLabel={shell.close}
        onClose={() => setOpen(null)}
      >
        {state && (
          <MuscleSheet
            key={state.muscle}
            state={state}
            target={targets.find(({ muscle }) => muscle === state.muscle)?.sets ?? null}
            word={state.byHand ? wordOf(state.muscle) : undefined}
            onSay={(recovered) => void say(state.muscle, recovered)}
          />
        )}
      </Sheet>
      {said && (
        <Toast
          text={said.text}
          closeLabel={shell.close}
          onClose={() => setSaid(null)}
          {...(said.undo ? { actionLabel: shell.undo, onAction: said.undo } : {})}
        />
      )}
    </>
  );
}

const MOST_NAMED = 3;

function headlineOf(
  states: readonly MuscleState[],
  texts: MuscleTexts,
  names: Readonly<Record<Muscle, string>>,
  list: (items: readonly string[]) => string,
): string {
  const tired = byTiredness(states).filter(({ recovered }) => bandOf(recovered) !== 'ready');
  if (tired.length === 0) return texts.headline.ready;
  if (tired.length === MUSCLES.length) return texts.headline.all;
  const named = tired.slice(0, MOST_NAMED).map(({ muscle }) => names[muscle]);
  const more = tired.length - named.length;
  return texts.headline.recovering(more === 0 ? list(named) : list([...named, texts.more(more)]));
}
