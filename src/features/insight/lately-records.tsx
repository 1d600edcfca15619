// Records of the period, over all exercises done in it: read after the rest stands, as each needs the whole past of its exercise.
import { useCallback, useMemo } from 'react';
import { Link } from 'wouter';
import type { ExerciseBook } from '../../domain/catalogue/exercise-book.ts';
import { type ExerciseRecord, isWorthTelling, RECORD_KINDS, recordHistory } from '../../domain/log/insight/records.ts';
import { useLanguage } from '../../i18n/i18n.tsx';
import type { Storage } from '../../storage/storage.ts';
import { Card } from '../../ui/screen.tsx';
import { type InsightFormats, useInsightFormats } from '../insight-formats.ts';
import parts from '../insight-parts.module.css';
import { useLogQuery } from '../use-log-query.ts';
import { usePreference } from '../use-preference.ts';

export interface LatelyRecordsProps {
  readonly exerciseIds: readonly string[];
  readonly fromDay: string;
  readonly book: ExerciseBook;
  readonly formats: InsightFormats;
}

const SHOWN = 8;

export function LatelyRecords({ exerciseIds, fromDay, book, formats }: LatelyRecordsProps) {
  const ids = exerciseIds.join(' ');
  const read = useLogQuery(
    useCallback(
      async ({ insight }: Storage) => {
        const wanted = ids === '' ? [] : ids.split(' ');
        const records: ExerciseRecord[] = [];
        // One after the other, each a task of its own: together they are most of a long log, and no tap has to wait for that.
        for (const exerciseId of wanted) records.push(...recordHistory(await insight.ofExercise(exerciseId)));
        return records;
      },
      [ids],
    ),
  );
  const records = read.kind === 'loaded' ? read.value : null;
  const lately = useMemo(() => (records === null ? null : latelyOf(records, fromDay, book)), [records, fromDay, book]);
  if (lately === null) return null;
  if (lately.length === 0) return <p className={parts['help']}>{formats.texts.noRecordsLately}</p>;
  return (
    <Card>
      <ul className={parts['list']}>
        {lately.slice(0, SHOWN).map((record) => (
          <Told key={record.exerciseId} record={record} book={book} />
        ))}
      </ul>
    </Card>
  );
}

function Told({ record, book }: { readonly record: ExerciseRecord; readonly book: ExerciseBook }) {
  const language = useLanguage();
  const exercise = book.byId(record.exerciseId);
  const unit = usePreference(record.exerciseId)?.unit;
  const { texts, day, ...formats } = useInsightFormats({ unit, loadKind: exercise?.loadKind });
  const before = formats.beaten(record);
  return (
    <li>
      <Link href={`/exercises/${record.exerciseId}`} className={parts['row']}>
        <span>
          {exercise?.names[language] ?? record.exerciseId}
          <small>
            {[
              texts.recordNames[record.kind],
              day(record.day),
              ...(before === null ? [] : [texts.recordBefore(before)]),
            ].join(' · ')}
          </small>
        </span>
        <span className="figures">{formats.record(record)}</span>
      </Link>
    </li>
  );
}

/** Of each exercise the latest, of those set together the weightiest; newest first; firsts ever and a workout's volume are none here. */
function latelyOf(records: readonly ExerciseRecord[], fromDay: string, book: ExerciseBook): readonly ExerciseRecord[] {
  const best = new Map<string, ExerciseRecord>();
  for (const record of records) {
    const { kind, exerciseId, workoutId, day } = record;
    if (day < fromDay || !isWorthTelling(record)) continue;
    const loadKind = book.byId(exerciseId)?.loadKind;
    // An estimate from what is only added to the body is none.
    if (kind === 'maximum' && (loadKind === 'bodyweight' || loadKind === 'bodyweight_plus')) continue;
    const known = best.get(exerciseId);
    if (known?.workoutId !== workoutId || WEIGHT.indexOf(kind) < WEIGHT.indexOf(known.kind))
      best.set(exerciseId, record);
  }
  return [...best.values()].sort((a, b) => b.day.localeCompare(a.day));
}

const WEIGHT = ['heaviest', ...RECORD_KINDS.filter((kind) => kind !== 'heaviest')] as const;
