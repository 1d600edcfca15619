// A passphrase that is to be, typed twice, with a word on how hard it is to guess.
import { useState } from 'react';
import { lockTexts } from '../../i18n/lock.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { isPassphraseEnough, passphraseStrength } from './passphrase-strength.ts';
import styles from './lock.module.css';

export interface NewPassphraseProps {
  readonly label: string;
  readonly action: string;
  readonly isReady?: boolean;
  readonly onChosen: (passphrase: string) => void;
}

export function NewPassphrase({ label, action, isReady = true, onChosen }: NewPassphraseProps) {
  const texts = useTexts(lockTexts);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const isEnough = isPassphraseEnough(first);
  const differs = second !== '' && !first.startsWith(second);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEnough && first === second && isReady) onChosen(first);
      }}
    >
      <PassphraseField
        label={label}
        value={first}
        onChange={setFirst}
        autoComplete="new-password"
        hint={texts.strength[passphraseStrength(first)]}
      />
      <PassphraseField
        label={texts.again}
        value={second}
        onChange={setSecond}
        autoComplete="new-password"
        problem={differs ? texts.differs : null}
      />
      <Button type="submit" kind="main" wide disabled={!isEnough || first !== second || !isReady}>
        {action}
      </Button>
    </form>
  );
}
