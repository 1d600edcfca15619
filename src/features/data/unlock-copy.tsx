// A locked copy: its passphrase, and kind words where that does not open it.
import { type FormEvent, useState } from 'react';
import { copiesTexts } from '../../i18n/copies.ts';
import { dataTexts } from '../../i18n/data.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/field.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import styles from './data.module.css';
import { FocusHeadline } from './focus-headline.tsx';
import { PassphraseField } from './passphrase-field.tsx';

export interface UnlockCopyProps {
  readonly file: File;
  readonly onUnlocked: (file: File) => void;
  readonly onLeave: () => void;
}

type Refusal = 'wrong_passphrase' | 'foreign' | 'damaged' | 'noMemory' | 'failed';

export function UnlockCopy({ file, onUnlocked, onLeave }: UnlockCopyProps) {
  const { loadTransfers } = useApp();
  const texts = useTexts(copiesTexts);
  const words = useTexts(dataTexts);
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function unlock(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isOpening || passphrase === '') return;
    setOpening(true);
    setRefusal(null);
    try {
      const { exports } = await loadTransfers();
      const found = await exports.unlockCopy(file, passphrase);
      if (found.kind === 'unlocked') {
        onUnlocked(new File([found.blob], file.name.replace(/\.age$/, '')));
        return;
      }
      if (found.kind === 'still_locked') setRefusal(found.reason);
      else setRefusal(found.reason === 'out_of_memory' ? 'noMemory' : 'failed');
    } catch {
      setRefusal('failed');
    }
    setOpening(false);
  }

  return (
    <Screen eyebrow={file.name} headline={<FocusHeadline key="locked">{texts.unlock.headline}</FocusHeadline>}>
      <p>{texts.unlock.text}</p>
      <form className={styles['stack']} onSubmit={(event) => void unlock(event)}>
        <PassphraseField
          label={texts.lock.passphrase}
          value={passphrase}
          isShown={isShown}
          onChange={(value) => {
            setPassphrase(value);
            setRefusal(null);
          }}
          problem={refusal && texts.unlock.refused[refusal]}
        />
        <Switch label={texts.lock.show} checked={isShown} onChange={setShown} />
        <Button type="submit" kind="main" wide disabled={isOpening || passphrase === ''}>
          {texts.unlock.open}
        </Button>
        <output>{isOpening ? texts.unlock.opening : ''}</output>
      </form>
      <Button onClick={onLeave}>{words.back}</Button>
    </Screen>
  );
}
