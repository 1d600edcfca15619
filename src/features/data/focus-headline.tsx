// The headline of what has just taken the place of something else: whoever listens or uses a keyboard goes on from here.
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './data.module.css';

export function FocusHeadline({ children }: { readonly children: ReactNode }) {
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <span ref={element} tabIndex={-1} className={styles['headline']}>
      {children}
    </span>
  );
}
