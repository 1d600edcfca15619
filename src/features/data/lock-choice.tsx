// Whether a copy is locked, and with what: typed twice, since nobody can open it again without.
import { useState } from 'react';
import { copiesTexts } from '../../i18n/copies.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Switch } from '../../ui/field.tsx';
import styles from './data.module.css';
import { PassphraseField } from './passphrase-field.tsx';

/** Characters. Short ones are guessed from the file alone; longer than this is still no promise. */
const SHORTEST = 8;

export interface TypedLock {
  readonly isWanted: boolean;
  readonly passphrase: string;
  readonly again: string;
}

export const NO_LOCK: TypedLock = { isWanted: false, passphrase: '', again: '' };

/** `wrong`: not to be used as it is. */
export function lockOf({ isWanted, passphrase, again }: TypedLock): 'none' | 'wrong' | 'ready' {
  if (!isWanted) return 'none';
  return passphrase.length >= SHORTEST && passphrase === again ? 'ready' : 'wrong';
}

export interface LockChoiceProps {
  readonly typed: TypedLock;
  readonly onChange: (typed: TypedLock) => void;
}

export function LockChoice({ typed, onChange }: LockChoiceProps) {
  const texts = useTexts(copiesTexts).lock;
  const [isShown, setShown] = useState(false);
  const { isWanted, passphrase, again } = typed;
  const isShort = passphrase !== '' && passphrase.length < SHORTEST;
  const differs = again !== '' && passphrase !== again && !passphrase.startsWith(again);
  return (
    <div className={styles['stack']}>
      <Switch
        label={texts.label}
        detail={texts.detail}
        checked={isWanted}
        onChange={(wanted) => onChange({ ...NO_LOCK, isWanted: wanted })}
      />
      {isWanted && (
        <>
          <PassphraseField
            label={texts.passphrase}
            value={passphrase}
            isShown={isShown}
            isNew
            onChange={(value) => onChange({ ...typed, passphrase: value })}
          />
          <p className={styles['small']}>{isShort ? texts.tooShort : texts.hint}</p>
          <PassphraseField
            label={texts.again}
            value={again}
            isShown={isShown}
            isNew
            onChange={(value) => onChange({ ...typed, again: value })}
            problem={differs ? texts.differ : null}
          />
          <Switch label={texts.show} checked={isShown} onChange={setShown} />
        </>
      )}
    </div>
  );
}
