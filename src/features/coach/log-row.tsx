// One set of the log: its numbers, each a tap from being changed, and a check that logs it as it stands, or takes it back.
import { Check, Square, Timer } from 'lucide-react';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { ProposedEntry } from '../../domain/log/next-entry.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { timedSec } from '../../domain/coaching/session-rows.ts';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { IconButton } from '../../ui/button.tsx';
import { clockText } from '../../ui/load-text.ts';
import { useApp } from '../app-services.tsx';
import { detailsOf, isBody, lineOf, numberOf, numbersOf, type SetNumber } from './log-cells.ts';
import styles from './log-row.module.css';
import { useNowMs } from './rest-clock.ts';

export interface LogRowProps {
  /** Done, or what one tap would log. */
  readonly entry: ProposedEntry | SetRecord;
  readonly isDone: boolean;
  /** The numbers are nobody's plan for today. */
  readonly isGuess: boolean;
  readonly exercise: Exercise | undefined;
  /** From 1, among the sets of its kind. */
  readonly number: number;
  /** What was done in its place last time. */
  readonly last: SetRecord | null;
  /** More than ever. */
  readonly record: string | null;
  /** What the plan says of it beside its numbers. */
  readonly meant: string | null;
  /** Its turn in the workout. */
  readonly isNext: boolean;
  /** A clock can be started for it; a number: it runs since then. */
  readonly timer: number | 'stopped' | null;
  readonly onNumber: (field: SetNumber) => void;
  readonly onCheck: (button: HTMLElement) => void;
  readonly onTimer: () => void;
}

export function LogRow(props: LogRowProps) {
  const { entry, isDone, isGuess, exercise, number, last, record, meant, isNext, timer } = props;
  const texts = useTexts(logRowTexts);
  const { log } = useMessages();
  const name = texts.row(entry.type, number);
  const line = lineOf(entry, exercise, log);
  const isWhole = entry.reps !== undefined || entry.durationSec !== undefined || entry.distanceM !== undefined;
  const below = [...(meant === null ? [] : [meant]), ...detailsOf(entry, texts, log)];
  const lastWas = last && !isDone ? lineOf(last, exercise, log) : null;
  const lastLine = lastWas === null ? null : lastWas === line ? texts.asLastTime : texts.lastTime(lastWas);
  const runs = typeof timer === 'number';
  return (
    <li className={styles['row']} data-done={isDone} data-next={isNext} data-guess={!isDone && isGuess}>
      <span aria-hidden className={`${styles['mark']} figures`} data-type={entry.type}>
        {entry.type === 'normal' ? number : texts.mark[entry.type]}
      </span>
      <div className={styles['numbers']}>
        {runs ? (
          <Running sinceMs={timer} />
        ) : (
          numbersOf(exercise, entry).map((field) => {
            const value = numberOf(field, entry, exercise);
            const body = field === 'load' && value === null && isBody(exercise);
            return (
              <button
                key={field}
                type="button"
                className={`${styles['number']} figures`}
                aria-label={texts.change(texts.cell[field], name, value ?? (body ? texts.body : texts.nothing))}
                onClick={() => props.onNumber(field)}
              >
                {field === 'reps' && <span className={styles['times']}>×</span>}
                {value ?? (body ? <span className={styles['unit']}>{texts.body}</span> : '–')}
              </button>
            );
          })
        )}
      </div>
      {timer !== null && !isDone && (
        <IconButton
          label={runs ? texts.stopTimer : texts.startTimer(name)}
          icon={runs ? <Square aria-hidden /> : <Timer aria-hidden />}
          onClick={props.onTimer}
        />
      )}
      <button
        type="button"
        className={styles['check']}
        aria-label={isDone ? texts.takeBack(name, line) : isWhole ? texts.log(name, line) : texts.enter(name)}
        data-check={isDone ? 'done' : 'open'}
        onClick={({ currentTarget }) => props.onCheck(currentTarget)}
      >
        <Check aria-hidden />
      </button>
      {(record !== null || below.length > 0 || lastLine !== null) && (
        <p className={styles['below']}>
          {record !== null && <strong>{record}</strong>}
          {[...below, ...(lastLine === null ? [] : [lastLine])].join(' · ')}
        </p>
      )}
    </li>
  );
}

function Running({ sinceMs }: { readonly sinceMs: number }) {
  const texts = useTexts(logRowTexts);
  const { now } = useApp();
  const clock = clockText(timedSec(sinceMs, useNowMs(now, true)));
  return (
    <span role="timer" aria-live="off" className={`${styles['running']} figures`}>
      <span className="visually-hidden">{texts.running(clock)}</span>
      <span aria-hidden>{clock}</span>
    </span>
  );
}
