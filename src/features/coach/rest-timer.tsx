// The rest, told from a stored deadline: a locked phone, a reload or a late tick change nothing about when it ends.
import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { clockText } from '../../ui/load-text.ts';
import { useApp } from '../app-services.tsx';
import styles from './rest-timer.module.css';

export interface RestTimerProps {
  /** Epoch milliseconds. */
  readonly untilMs: number;
}

const TICK_MS = 250;
const MORE_SEC = 30;

export function RestTimer({ untilMs }: RestTimerProps) {
  const { workout: messages } = useMessages().coach;
  const { workout, now } = useApp();
  const leftSec = useSecondsLeft(untilMs, now);
  const over = leftSec <= 0;
  return (
    <section aria-label={messages.resting} className={styles['rest']} data-over={over}>
      <div className={styles['words']}>
        <h2>{messages.resting}</h2>
        <p role="timer" aria-live="off" className={`${styles['clock']} figures`}>
          <span className="visually-hidden">{messages.restLeft(clockText(leftSec))}</span>
          <span aria-hidden>{clockText(leftSec)}</span>
        </p>
        <output className={styles['over']}>{over ? messages.restOver : ''}</output>
      </div>
      <div className={styles['actions']}>
        <Button onClick={() => void workout.extendRest(MORE_SEC)}>{messages.restMore}</Button>
        <Button onClick={() => void workout.skipRest()}>{messages.restSkip}</Button>
      </div>
    </section>
  );
}

function useSecondsLeft(deadlineMs: number, now: () => Date): number {
  const [nowMs, setNowMs] = useState(() => now().getTime());
  useEffect(() => {
    const look = () => setNowMs(now().getTime());
    const timer = setInterval(look, TICK_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now]);
  return Math.max(0, Math.ceil((deadlineMs - nowMs) / 1000));
}
