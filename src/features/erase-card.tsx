// One tap, one word typed, and nothing of the app is left on this device. Stands in the settings, at the lock, and where the log does not open.
import { useId, useState } from 'react';
import { eraseTexts, type LeftBehind } from '../i18n/erase.ts';
import { useTexts } from '../i18n/language-in-force.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/message.tsx';
import { Card, Section, Stack } from '../ui/screen.tsx';

type Step = 'closed' | 'asking' | 'erasing' | readonly LeftBehind[];

export interface EraseCardProps {
  /** Leaves the page where nothing is left behind; never rejects. */
  readonly onErase: () => Promise<readonly LeftBehind[]>;
}

export function EraseCard({ onErase }: EraseCardProps) {
  const texts = useTexts(eraseTexts);
  const [step, setStep] = useState<Step>('closed');
  const [typed, setTyped] = useState('');
  const title = useId();
  const erase = () => {
    setStep('erasing');
    void onErase().then((left) => setStep(left));
  };
  if (typeof step === 'object')
    return (
      <Section title={texts.title}>
        {step.length === 0 ? (
          <output>{texts.done}</output>
        ) : (
          <Notice urgent tone="warning" title={texts.left} action={<Button onClick={erase}>{texts.again}</Button>}>
            <ul>
              {step.map((what) => (
                <li key={what}>{texts.leftOf[what]}</li>
              ))}
            </ul>
            <p>{texts.leftAdvice}</p>
          </Notice>
        )}
      </Section>
    );
  const isConfirmed = typed.normalize('NFKC').trim().toLowerCase() === texts.word;
  return (
    <Section title={texts.title}>
      <Card tone={step === 'closed' ? 'plain' : 'warning'}>
        <p id={title}>{texts.goes}</p>
        <p>{texts.stays}</p>
        {step === 'closed' ? (
          <Button kind="warning" wide onClick={() => setStep('asking')}>
            {texts.begin}
          </Button>
        ) : (
          <form
            aria-labelledby={title}
            onSubmit={(event) => {
              event.preventDefault();
              if (isConfirmed && step === 'asking') erase();
            }}
          >
            <Stack>
              <TextField label={texts.confirm(texts.word)} value={typed} onChange={setTyped} />
              <Button type="submit" kind="warning" wide disabled={!isConfirmed || step === 'erasing'}>
                {step === 'erasing' ? texts.erasing : texts.erase}
              </Button>
              <Button
                kind="plain"
                wide
                disabled={step === 'erasing'}
                onClick={() => {
                  setTyped('');
                  setStep('closed');
                }}
              >
                {texts.cancel}
              </Button>
            </Stack>
          </form>
        )}
      </Card>
    </Section>
  );
}
