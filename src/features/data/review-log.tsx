// What a file of another app holds, before anything of it is written: counts, questions, exercises, what was noticed, what would come in.
import { useState } from 'react';
import type { ImportTotals, Inspection, PreviewRow } from '../../domain/log/import/inspection.ts';
import { importTexts } from '../../i18n/data-import.ts';
import { dataTexts } from '../../i18n/data.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { durationText, numberText } from '../../ui/load-text.ts';
import { Card, Screen, Section } from '../../ui/screen.tsx';
import styles from './data.module.css';
import { dayText } from './day-text.ts';
import { FocusHeadline } from './focus-headline.tsx';
import { ImportColumns } from './import-columns.tsx';
import { ImportNames } from './import-names.tsx';
import { ImportProblems } from './import-problems.tsx';
import { ImportQuestions } from './import-questions.tsx';
import { type ImportCourse, isOpen } from './use-import.ts';

export interface ReviewLogProps {
  readonly file: File;
  readonly inspection: Inspection;
  readonly course: ImportCourse;
  readonly onLeave: () => void;
}

const FIRST_ROWS = 6;

export function ReviewLog({ file, inspection, course, onLeave }: ReviewLogProps) {
  const texts = useTexts(importTexts);
  const words = useTexts(dataTexts);
  const language = useLanguage();
  const { reading, workouts, sets, span, preview, questions, names } = inspection;
  const { totals, isLooking } = course;
  const open = isOpen(inspection, course.answers);
  // Said once, by the file as it was first read: answering does not take the focus away.
  const [first] = useState(texts.headline(texts.formats[reading.format]));
  return (
    <Screen
      eyebrow={file.name}
      headline={<FocusHeadline key="log">{first}</FocusHeadline>}
      foot={
        <Button kind="main" wide disabled={open || totals === null || totals.sets === 0} onClick={course.begin}>
          {totals === null || totals.sets === 0 ? texts.bringInNone : texts.bringIn(totals.workouts)}
        </Button>
      }
    >
      <Card>
        <p>
          <strong>{texts.counts(workouts, sets)}</strong>
        </p>
        <p>{span ? texts.span(dayText(span.fromDay, language), dayText(span.toDay, language)) : texts.noSpan}</p>
      </Card>
      {preview.length > 0 && (
        <Section title={texts.first}>
          <Card>
            <ul className={styles['list']}>
              {preview.slice(0, FIRST_ROWS).map((row) => (
                <li key={row.line} className={styles['line']}>
                  <span>
                    {row.exercise}
                    {row.workout !== null && <small className={styles['small']}> · {row.workout}</small>}
                  </span>
                  <span className={styles['small']}>{rowText(row)}</span>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
      <ImportQuestions questions={questions} answers={course.answers} onAnswer={course.answer} />
      {questions.some(({ kind }) => kind === 'columns') && (
        <ImportColumns columns={reading.columns} onChange={course.mapColumns} />
      )}
      <ImportNames names={names} answers={course.answers} onAnswer={course.answerName} />
      <ImportProblems problems={inspection.problems} counts={inspection.problemCounts} />
      <Card tone={totals !== null && totals.sets > 0 ? 'good' : 'plain'}>
        <output className={styles['stack']}>
          {open ? texts.answerFirst : isLooking || totals === null ? texts.looking : <Totals totals={totals} />}
        </output>
      </Card>
      <Button onClick={onLeave}>{words.back}</Button>
    </Screen>
  );
}

function Totals({ totals }: { readonly totals: ImportTotals }) {
  const texts = useTexts(importTexts);
  return (
    <>
      <p>
        <strong>{totals.sets === 0 ? texts.nothingNew : texts.comesIn(totals.workouts, totals.sets)}</strong>
      </p>
      {totals.knownSets > 0 && <p>{texts.known(totals.knownSets)}</p>}
      {totals.exercises > 0 && <p>{texts.newExercises(totals.exercises)}</p>}
      {totals.leftOut > 0 && <p>{texts.leftOut(totals.leftOut)}</p>}
    </>
  );
}

/** `5 × 100 kg`, `45 s`, `2.4 km`. */
function rowText({ reps, load, durationSec, distance, type }: PreviewRow): string {
  const weight = load && `${numberText(load.value)}${load.unit === null ? '' : ` ${load.unit}`}`;
  return [
    reps === undefined ? weight : [String(reps), ...(weight === undefined ? [] : [weight])].join(' × '),
    distance && `${numberText(distance.value)}${distance.unit === null ? '' : ` ${distance.unit}`}`,
    durationSec === undefined ? undefined : durationText(durationSec),
    type === 'normal' ? undefined : type,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}
