// The plumb bob: mark of the product, of the splash and of empty states.
import styles from './bob.module.css';

/** A line with a bob, `height` in pixels. Decorative: what it means stands beside it in words. */
export function Bob({ height = 120 }: { readonly height?: number }) {
  return (
    <svg aria-hidden viewBox="0 0 28 120" height={height} className={styles['bob']}>
      <path d="M14 0V92" className={styles['line']} />
      <path d="M14 120 2.2 102.6 6.7 92h14.6l4.5 10.6z" className={styles['weight']} />
    </svg>
  );
}
