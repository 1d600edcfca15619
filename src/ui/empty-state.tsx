// Where there is nothing yet: what will stand here in a sentence, one example of it, one thing to do. The line hangs beside the words and its
// bob comes to rest at what to do.
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  readonly title?: string;
  readonly text: ReactNode;
  /** What it will look like, and the word that says so ("Example"): nobody shall take it for their own. */
  readonly example?: { readonly label: string; readonly picture: ReactNode };
  readonly action?: ReactNode;
}

export function EmptyState({ title, text, example, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <span aria-hidden className={styles['line']}>
        <svg viewBox="0 0 28 30" className={styles['bob']}>
          <path d="M14 29 2.2 11.6 6.7 1h14.6l4.5 10.6z" />
        </svg>
      </span>
      <div className={styles['told']}>
        {title !== undefined && <h3>{title}</h3>}
        <div className={styles['text']}>{text}</div>
        {example && (
          <figure className={styles['example']}>
            <figcaption>{example.label}</figcaption>
            {example.picture}
          </figure>
        )}
        {action}
      </div>
    </div>
  );
}
