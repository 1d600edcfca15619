// How far something long is, said now and then to those who listen, with a way to stop it.
import { formats } from '../../i18n/formats.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './data.module.css';

export interface ProgressLineProps {
  readonly label: string;
  /** 0–1; null: not known. */
  readonly share: number | null;
  /** Said beside the bar. */
  readonly text: string;
  readonly cancelLabel: string;
  /** Null: it cannot be stopped here. */
  readonly onCancel: (() => void) | null;
}

export function ProgressLine({ label, share, text, cancelLabel, onCancel }: ProgressLineProps) {
  const { parts, percent } = useTexts(formats);
  // A word every quarter, not at every page.
  const told = share === null ? label : parts([label, percent(Math.floor(share * 4) * 25)]);
  return (
    <div className={styles['stack']}>
      <progress className={styles['bar']} aria-label={label} max={1} {...(share === null ? {} : { value: share })} />
      <p aria-hidden className="figures">
        {text}
      </p>
      <output className="visually-hidden">{told}</output>
      {onCancel && <Button onClick={onCancel}>{cancelLabel}</Button>}
    </div>
  );
}
