// A copy of the log, before and after it is read in: what it holds, what is wrong with it, and whether the person in it comes over too.
import { useEffect, useRef, useState } from 'react';
import { followBodyMass } from '../../coach/follow-body-mass.ts';
import { differingPerson, restoreCopy, type Restored } from '../../coach/restore-copy.ts';
import type { FoundCopy } from '../../contracts/export.ts';
import { dataTexts } from '../../i18n/data.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { type MergedRows, StorageError } from '../../storage/storage.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Switch } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import styles from './data.module.css';
import { dayText } from './day-text.ts';
import { FocusHeadline } from './focus-headline.tsx';
import { ProgressLine } from './progress-line.tsx';

export interface ReviewCopyProps {
  readonly file: File;
  readonly found: FoundCopy;
  readonly onLeave: () => void;
}

type Stage =
  | { readonly kind: 'review' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly restored: Restored }
  | { readonly kind: 'failed'; readonly reason: StorageError['reason'] | null };

export function ReviewCopy({ file, found, onLeave }: ReviewCopyProps) {
  const { storage, loadTransfers, changeSettings, planKeeper, ownExercises, newId } = useApp();
  const texts = useTexts(dataTexts);
  const { copy } = texts;
  const [stage, setStage] = useState<Stage>({ kind: 'review' });
  const [differs, setDiffers] = useState(false);
  const [withPerson, setWithPerson] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  useEffect(() => {
    void differingPerson(storage, found)
      .then((keys) => setDiffers(keys.length > 0))
      .catch(() => undefined);
  }, [storage, found]);

  async function restore(): Promise<void> {
    const controller = new AbortController();
    stop.current = controller;
    setStage({ kind: 'running', share: 0 });
    try {
      const { exports } = await loadTransfers();
      const before = await storage.measures.all();
      const restored = await restoreCopy({ storage, exports, newId }, file, found, {
        mode: 'merge',
        withSettings: withPerson,
        signal: controller.signal,
        onProgress: (share) => setStage({ kind: 'running', share }),
      });
      if (restored.kind === 'failed') {
        setStage({ kind: 'failed', reason: null });
        return;
      }
      if (restored.person.includes('settings')) await changeSettings(await storage.person.settings());
      if (restored.person.length > 0) await planKeeper.load();
      else void planKeeper.replan();
      if ((restored.stores.measures?.added ?? 0) > 0)
        await followBodyMass(planKeeper, before, await storage.measures.all());
      await ownExercises.load();
      setStage({ kind: 'done', restored });
    } catch (error) {
      setStage({ kind: 'failed', reason: error instanceof StorageError ? error.reason : null });
    }
  }

  if (stage.kind === 'done') return <CopyOutcome file={file} onLeave={onLeave} {...stage} />;
  const isRunning = stage.kind === 'running';
  return (
    <Screen
      eyebrow={file.name}
      headline={<FocusHeadline>{copy.headline(found.counts['workouts'] ?? 0)}</FocusHeadline>}
      foot={
        isRunning ? undefined : (
          <Button kind="main" wide onClick={() => void restore()}>
            {copy.restore}
          </Button>
        )
      }
    >
      {found.ending !== 'complete' && <Notice tone="warning" title={copy.endings[found.ending]} />}
      {stage.kind === 'failed' && (
        <Notice tone="warning" urgent title={stage.reason === null ? copy.failed : copy.problems[stage.reason]} />
      )}
      <Holds found={found} />
      {differs && !isRunning && (
        <Card>
          <Switch label={copy.person} detail={copy.personDetail} checked={withPerson} onChange={setWithPerson} />
        </Card>
      )}
      <p>{copy.adds}</p>
      {!isRunning && <Button onClick={onLeave}>{texts.back}</Button>}
      {isRunning && (
        <>
          <ProgressLine
            label={copy.progress}
            share={stage.share}
            text={copy.working(Math.floor(stage.share * 100))}
            cancelLabel={texts.cancel}
            onCancel={() => stop.current?.abort()}
          />
          <p>{copy.stay}</p>
        </>
      )}
    </Screen>
  );
}

function Holds({ found }: { readonly found: FoundCopy }) {
  const { copy } = useTexts(dataTexts);
  const language = useLanguage();
  const { exportedAt, span, counts, refused, first } = found;
  return (
    <>
      <Section title={copy.holds}>
        <Card>
          {exportedAt !== null && <p>{copy.madeOn(dayText(exportedAt, language))}</p>}
          {span && <p>{copy.span(dayText(span.fromDay, language), dayText(span.toDay, language))}</p>}
          <ul>
            {Object.entries(counts).map(([store, count]) => (
              <li key={store}>{copy.stores[store]?.(count)}</li>
            ))}
          </ul>
          {refused > 0 && <p className={styles['look']}>{copy.refused(refused)}</p>}
        </Card>
      </Section>
      {first.length > 0 && (
        <Section title={copy.first}>
          <Card>
            <ul className={styles['list']}>
              {first.map(({ day, title }, index) => (
                <li key={`${day}-${index}`} className={styles['line']}>
                  <span>{dayText(day, language)}</span>
                  <span className={styles['small']}>{title}</span>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
    </>
  );
}

interface CopyOutcomeProps {
  readonly file: File;
  readonly restored: Restored;
  readonly onLeave: () => void;
}

function CopyOutcome({ file, restored, onLeave }: CopyOutcomeProps) {
  const texts = useTexts(dataTexts);
  const { copy } = texts;
  const { stores, refused } = restored;
  const sum = (count: (merged: MergedRows) => number) =>
    Object.values(stores).reduce((total, merged) => total + count(merged), 0);
  const rows = sum(({ added, changed }) => added + changed);
  const known = sum((merged) => merged.known);
  return (
    <Screen
      eyebrow={file.name}
      headline={
        <FocusHeadline key="done">
          {rows === 0 ? copy.nothingNew : copy.done(stores.workouts?.added ?? 0)}
        </FocusHeadline>
      }
      foot={
        <>
          <ButtonLink href="/log" kind="main" wide>
            {texts.toLog}
          </ButtonLink>
          <Button wide onClick={onLeave}>
            {texts.back}
          </Button>
        </>
      }
    >
      <Card>
        {restored.kind === 'cancelled' && <p>{copy.stopped}</p>}
        {rows > 0 && <p>{copy.came(rows)}</p>}
        {known > 0 && <p>{copy.known(known)}</p>}
        {refused > 0 && <p>{copy.left(refused)}</p>}
      </Card>
    </Screen>
  );
}
