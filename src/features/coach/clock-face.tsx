// The clock of a block or a warm-up: what is on, how long it goes on, and how far the whole is. Read from three metres.
import type { ReactNode } from 'react';
import { ClockDigits } from './clock-digits.tsx';
import styles from './clock-face.module.css';

export interface ClockFaceProps {
  readonly tone: 'work' | 'rest' | 'wait';
  /** `Work`, `Rest`, the movement's name. */
  readonly title: string;
  readonly leftSec: number;
  /** Read aloud with the time. */
  readonly label: string;
  /** 0–1 of this stretch that has gone by. */
  readonly share: number;
  readonly detail: ReactNode;
}

export function ClockFace({ tone, title, leftSec, label, share, detail }: ClockFaceProps) {
  return (
    <section className={styles['clock']} data-tone={tone} aria-label={title}>
      <h1>{title}</h1>
      <p role="timer" aria-live="off" className={styles['time']}>
        <span className="visually-hidden">{label}</span>
        <ClockDigits seconds={leftSec} />
      </p>
      <div aria-hidden className={styles['line']}>
        <span style={{ inlineSize: `${Math.round(1000 * Math.min(1, Math.max(0, share))) / 10}%` }} />
      </div>
      <p className={styles['detail']}>{detail}</p>
    </section>
  );
}
