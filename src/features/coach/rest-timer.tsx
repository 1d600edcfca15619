// The rest on the list of the workout, told from its stored deadline: a locked phone, a reload or a late tick change nothing about its end.
import { coachTexts } from '../../i18n/coach.ts';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { Button } from '../../ui/button.tsx';
import { clockText } from '../../ui/load-text.ts';
import { useApp } from '../app-services.tsx';
import { ClockDigits } from './clock-digits.tsx';
import { useTotal } from './guided-hooks.ts';
import { useRestAlarm, useRestOnLockScreen } from './guided-rest.ts';
import { useSecondsLeft } from './rest-clock.ts';
import { HeartChip } from './heart-chip.tsx';
import styles from './rest-timer.module.css';

export interface RestTimerProps {
  /** Epoch milliseconds. */
  readonly untilMs: number;
  /** `Push-up, set 2 of 3`, for the lock screen. */
  readonly next: string;
}

const MORE_SEC = 30;

export function RestTimer({ untilMs, next }: RestTimerProps) {
  const { workout: messages } = useTexts(coachTexts);
  const floor = useTexts(gymFloorTexts);
  const rows = useTexts(logRowTexts);
  const { workout, now } = useApp();
  const leftSec = useSecondsLeft(untilMs, now) ?? 0;
  const totalSec = useTotal(untilMs, leftSec);
  const over = leftSec <= 0;
  const skip = () => void workout.skipRest();
  const more = () => void workout.extendRest(MORE_SEC);
  // A rest that was over when the list was opened has been told of.
  useRestAlarm({ deadlineMs: over ? null : untilMs, isQuiet: false, onOver: () => undefined });
  useRestOnLockScreen({ leftSec: over ? null : leftSec, totalSec, next, onSkip: skip, onMore: more });
  return (
    <section aria-label={messages.resting} className={styles['rest']} data-over={over}>
      <div className={styles['words']}>
        <h2>{messages.resting}</h2>
        <p role="timer" aria-live="off" className={styles['clock']}>
          <span className="visually-hidden">{messages.restLeft(clockText(leftSec))}</span>
          <ClockDigits seconds={leftSec} />
        </p>
        <HeartChip />
        <output className={styles['over']}>{over ? messages.restOver : ''}</output>
      </div>
      <div className={styles['actions']}>
        <Button onClick={more}>{floor.more}</Button>
        <Button aria-label={messages.restSkip} onClick={skip}>
          {rows.skipRest}
        </Button>
      </div>
    </section>
  );
}
