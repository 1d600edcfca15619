// Whether the browser has promised to keep the log, and how much there is.
import { useEffect, useState } from 'react';
import { deviceTexts } from '../../i18n/device.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { numberText } from '../../ui/load-text.ts';
import { requestPersistence, storageEstimate } from '../../storage/persistence.ts';

interface StorageFacts {
  readonly persisted: boolean;
  readonly usedBytes: number | null;
}

async function lookUp(): Promise<StorageFacts> {
  const manager = (globalThis.navigator as Partial<Navigator>).storage;
  const [persisted, estimate] = await Promise.all([
    manager?.persisted().catch(() => false) ?? false,
    storageEstimate(),
  ]);
  return { persisted, usedBytes: estimate?.usedBytes ?? null };
}

export function StorageSection() {
  const texts = useMessages().shell.settings;
  const device = useTexts(deviceTexts);
  const [refused, setRefused] = useState(false);
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  useEffect(() => {
    void lookUp().then(setFacts);
  }, []);
  if (!facts) return null;
  return (
    <Section title={texts.storage}>
      <Card>
        <p>{facts.persisted ? texts.persisted : texts.notPersisted}</p>
        {facts.usedBytes !== null && <p>{texts.used(numberText(Math.round(facts.usedBytes / 1e5) / 10))}</p>}
        {!facts.persisted && (
          <Button
            onClick={() => {
              void requestPersistence().then((answer) => {
                setRefused(answer !== 'persisted');
                return lookUp().then(setFacts);
              });
            }}
          >
            {texts.askPersist}
          </Button>
        )}
        <output className={refused ? undefined : 'visually-hidden'}>{refused ? device.refused : ''}</output>
        <ButtonLink href="/device">{device.storage}</ButtonLink>
      </Card>
    </Section>
  );
}
