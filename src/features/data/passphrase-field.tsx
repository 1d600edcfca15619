// A passphrase, hidden unless the person wants to see it; the browser is asked to neither remember nor correct it.
import { useId } from 'react';
import styles from './data.module.css';

export interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isShown: boolean;
  readonly onChange: (value: string) => void;
  readonly problem?: string | null;
  readonly isNew?: boolean;
}

export function PassphraseField({ label, value, isShown, onChange, problem, isNew = false }: PassphraseFieldProps) {
  const id = useId();
  return (
    <div className={styles['date']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={isShown ? 'text' : 'password'}
        value={value}
        autoComplete={isNew ? 'new-password' : 'off'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <p id={`${id}-problem`} role="alert" className={styles['look']}>
          {problem}
        </p>
      )}
    </div>
  );
}
