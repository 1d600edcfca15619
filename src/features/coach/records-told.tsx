// What was more than ever in this workout, told once it is over, calmly.
import { liveRecords } from '../../domain/log/live-records.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { Card } from '../../ui/screen.tsx';
import { useExercises } from '../use-exercises.ts';
import { recordText } from './log-cells.ts';
import styles from './records-told.module.css';
import type { ExercisePast } from './use-pasts.ts';

export interface RecordsToldProps {
  /** Of the workout, in order. */
  readonly sets: readonly SetRecord[];
  readonly pasts: ReadonlyMap<string, ExercisePast>;
}

export function RecordsTold({ sets, pasts }: RecordsToldProps) {
  const texts = useTexts(logRowTexts);
  const language = useLanguage();
  const { byId } = useExercises();
  const held = sets.flatMap((set, at) => {
    const exercise = byId(set.exerciseId);
    return liveRecords(set, exercise, pasts.get(set.exerciseId)?.rollUps ?? [], sets.slice(0, at)).map((record) => ({
      record,
      exercise,
    }));
  });
  // The last of a kind is the most of it.
  const last = new Map(held.map((one) => [`${one.record.set.exerciseId}/${one.record.kind}`, one]));
  const told = [...last.values()];
  if (told.length === 0) return null;
  return (
    <Card tone="good">
      <h3>{texts.record.title(new Set(told.map(({ record }) => record.set.id)).size)}</h3>
      <ul className={styles['records']}>
        {told.map(({ record, exercise }) => (
          <li key={`${record.set.id}/${record.kind}`}>
            <span>{exercise?.names[language] ?? record.set.exerciseId}</span>
            <strong>{recordText(record, exercise, texts)}</strong>
          </li>
        ))}
      </ul>
    </Card>
  );
}
