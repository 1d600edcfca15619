// Each repetition in a line: how it scored and what was seen in it.
import type { ReactNode } from 'react';
import type { RepetitionSummary } from '../domain/log/records.ts';
import type { Movement } from '../domain/movements/movement.ts';
import { reachesBand } from '../domain/movements/target-band.ts';
import { coachTexts } from '../i18n/coach.ts';
import { useLanguage, useTexts } from '../i18n/i18n.tsx';
import { durationText } from '../ui/load-text.ts';
import styles from './repetition-list.module.css';

export interface RepetitionListProps {
  readonly movement: Movement;
  readonly repetitions: readonly RepetitionSummary[];
  /** What can be done with a repetition, at the end of its line. */
  readonly actions?: (repetition: RepetitionSummary) => ReactNode;
  /** More of a repetition, under its line. */
  readonly below?: (repetition: RepetitionSummary) => ReactNode;
}

export function RepetitionList({ movement, repetitions, actions, below }: RepetitionListProps) {
  const { summary } = useTexts(coachTexts);
  const language = useLanguage();
  return (
    <ol className={styles['list']}>
      {repetitions.map((repetition) => {
        const { index, form, startMs, endMs } = repetition;
        const faults = form.faults.map(({ id }) => movement.faults.find((fault) => fault.id === id)?.names[language]);
        const good = faults.length === 0 && reachesBand(movement, repetition);
        const words = faults.length > 0 ? faults.join(' · ') : good ? summary.noFault : summary.shallow;
        return (
          <li key={index}>
            <span className={`${styles['index']} figures`}>
              <span className="visually-hidden">{summary.repetition(index)}</span>
              <span aria-hidden>{index}</span>
            </span>
            <span aria-hidden className={good ? styles['on'] : styles['off']}>
              {good ? '●' : '◆'}
            </span>
            <span className={styles['words']}>
              {form.score === null && faults.length === 0 && good ? summary.unscored : words}
              {repetition.side && <small>{summary.sides[repetition.side]}</small>}
              {movement.kind === 'hold' && <small>{durationText((endMs - startMs) / 1000)}</small>}
            </span>
            <span className={`${styles['score']} figures`}>
              {form.score === null ? (
                <span className={styles['none']} aria-label={summary.unscored}>
                  –
                </span>
              ) : (
                Math.round(form.score)
              )}
            </span>
            {actions && <span className={styles['actions']}>{actions(repetition)}</span>}
            {below?.(repetition)}
          </li>
        );
      })}
    </ol>
  );
}
