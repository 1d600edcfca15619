// What an import came to, and the way to take all of it out again.
import { useEffect, useState } from 'react';
import type { ImportResult } from '../../coach/run-import.ts';
import { importTexts } from '../../i18n/data-import.ts';
import { dataTexts } from '../../i18n/data.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card, Screen } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { FocusHeadline } from './focus-headline.tsx';

export interface ImportOutcomeProps {
  readonly fileName: string;
  readonly result: ImportResult;
  readonly onLeave: () => void;
}

export function ImportOutcome({ fileName, result, onLeave }: ImportOutcomeProps) {
  const { storage, importUnderWay, now, planKeeper } = useApp();
  const texts = useTexts(importTexts);
  const words = useTexts(dataTexts);
  const [isOut, setOut] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const { record } = result;
  useEffect(() => importUnderWay.see(), [importUnderWay]);
  const workouts = record?.workouts ?? 0;

  async function turn(): Promise<void> {
    if (!record) return;
    try {
      await (isOut ? storage.imports.redo(record.id) : storage.imports.undo(record.id, now().toISOString()));
      setTold(isOut ? texts.redone : texts.undone);
      setOut(!isOut);
      void planKeeper.replan();
    } catch {
      setTold(texts.undoFailed);
    }
  }

  const headline =
    result.kind === 'stopped' ? texts.stopped[result.why] : record ? texts.done(workouts) : texts.doneNothing;
  return (
    <Screen
      eyebrow={fileName}
      headline={<FocusHeadline key="result">{headline}</FocusHeadline>}
      foot={
        <>
          <ButtonLink href="/log" kind="main" wide>
            {words.toLog}
          </ButtonLink>
          <Button wide onClick={onLeave}>
            {words.back}
          </Button>
        </>
      }
    >
      <Card>
        {result.kind === 'stopped' && <p>{record ? texts.stoppedKept(workouts) : texts.stoppedNothing}</p>}
        {result.kind === 'done' && record && <p>{texts.doneDetail(record.sets)}</p>}
        {result.kind === 'done' && result.totals.knownSets > 0 && <p>{texts.known(result.totals.knownSets)}</p>}
        {result.kind === 'done' && record && record.created.length > 0 && (
          <p>{texts.newExercises(record.created.length)}</p>
        )}
        {result.kind === 'done' && result.totals.leftOut > 0 && <p>{texts.leftOutAfter(result.totals.leftOut)}</p>}
        <output>{told}</output>
        {record && <Button onClick={() => void turn()}>{isOut ? texts.redo : texts.undo}</Button>}
      </Card>
    </Screen>
  );
}
