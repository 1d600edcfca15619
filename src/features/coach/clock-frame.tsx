// The full screen of whatever runs by a clock: the way out at the head, what is on in the middle, the thumb's buttons at the foot.
import type { ReactNode } from 'react';
import { NotWellButton } from '../not-well-button.tsx';
import styles from './clock-frame.module.css';
import { LeaveButton } from './leave-button.tsx';
import { SpokenCaption } from './spoken-caption.tsx';

export interface ClockFrameProps {
  readonly title: string;
  readonly onLeave: () => void;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

export function ClockFrame({ title, onLeave, foot, children }: ClockFrameProps) {
  return (
    <main className={styles['frame']}>
      <header className={styles['top']}>
        <LeaveButton onLeave={onLeave} />
        <NotWellButton />
        <p>{title}</p>
      </header>
      <div className={styles['middle']}>{children}</div>
      <footer className={styles['foot']}>
        <SpokenCaption />
        {foot}
      </footer>
    </main>
  );
}
