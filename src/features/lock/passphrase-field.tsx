// A passphrase as it is typed: hidden, shown on request, offered to password managers.
import { Eye, EyeOff } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { lockTexts } from '../../i18n/lock.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { IconButton } from '../../ui/button.tsx';
import styles from './lock.module.css';

export interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password';
  /** What is wrong with it; read aloud when it comes. */
  readonly problem?: string | null;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
  readonly isFirst?: boolean;
}

export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, autoComplete, problem = null, hint, disabled = false, isFirst = false } = props;
  const texts = useTexts(lockTexts);
  const [shown, setShown] = useState(false);
  const isFocused = useRef(false);
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <div className={styles['line']}>
        <input
          ref={(input) => {
            // Once: there is nothing else on the screen to begin with.
            if (isFirst && !isFocused.current) input?.focus();
            isFocused.current ||= input !== null;
          }}
          id={id}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={value}
          readOnly={disabled}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem || hint ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        <IconButton
          label={shown ? texts.hide : texts.show}
          icon={shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
          onClick={() => setShown(!shown)}
        />
      </div>
      <p
        id={`${id}-note`}
        role={problem ? 'alert' : undefined}
        className={problem ? styles['problem'] : styles['note']}
      >
        {problem ?? hint}
      </p>
    </div>
  );
}
