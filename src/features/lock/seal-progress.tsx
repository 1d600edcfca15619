// How far sealing or opening has come.
import styles from './lock.module.css';

export function SealProgress({ share, text }: { readonly share: number; readonly text: string }) {
  return (
    <div className={styles['form']}>
      <progress aria-label={text} max={1} value={share} className={styles['progress']} />
      <output>{text}</output>
    </div>
  );
}
