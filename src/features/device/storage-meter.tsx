// How much room the app takes on the device and what for, and what to do so that the browser does not clear it.
import { useEffect, useState } from 'react';
import type { DeviceFacts } from '../../device/device-facts.ts';
import { ownShareShelf } from '../../device/share-target.ts';
import { privateFilesBytes, type StoragePart, storageParts } from '../../device/storage-use.ts';
import { deviceTexts } from '../../i18n/device.ts';
import { formats } from '../../i18n/formats.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { requestPersistence } from '../../storage/persistence.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import styles from './device.module.css';
import { lastingAdvice } from './device-rows.ts';

export interface StorageMeterProps {
  readonly facts: DeviceFacts;
  /** After something changed. */
  readonly onLook: () => void;
}

export function StorageMeter({ facts, onLook }: StorageMeterProps) {
  const texts = useTexts(deviceTexts);
  const size = useSize();
  const parts = useParts(facts);
  const [refused, setRefused] = useState(false);
  const sum = parts?.reduce((bytes, part) => bytes + part.bytes, 0) ?? 0;
  const advice = lastingAdvice(facts);
  return (
    <>
      <Section title={texts.storage}>
        <Card>
          <p>
            {facts.usage === null
              ? texts.notTold
              : facts.quota === null
                ? texts.usedAlone(size(facts.usage))
                : texts.used(size(facts.usage), size(facts.quota))}
          </p>
          {parts && parts.length > 0 && (
            <>
              <div className={styles['bar']} aria-hidden>
                {parts.map(({ use, bytes }, index) => (
                  <span key={use} data-part={index % 4} style={{ flexGrow: bytes / sum }} />
                ))}
              </div>
              <dl className={styles['parts']}>
                {parts.map(({ use, bytes }, index) => (
                  <div key={use}>
                    <dt>
                      <span aria-hidden className={styles['swatch']} data-part={index % 4} />
                      {texts.uses[use]}
                    </dt>
                    <dd>{size(bytes)}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </Card>
      </Section>
      <Section title={texts.lasting}>
        <Card tone={advice[0] === 'private' || advice[0] === 'week' ? 'warning' : 'plain'}>
          <ul className={styles['advice']}>
            {advice.map((each) => (
              <li key={each}>{texts.advice[each]}</li>
            ))}
          </ul>
          {facts.persisted === 'no' && (
            <Button
              onClick={() => {
                void requestPersistence().then((answer) => {
                  setRefused(answer !== 'persisted');
                  onLook();
                });
              }}
            >
              {texts.askPersist}
            </Button>
          )}
          <output className={refused ? undefined : 'visually-hidden'}>{refused ? texts.refused : ''}</output>
          <ButtonLink href="/data">{texts.toData}</ButtonLink>
        </Card>
      </Section>
    </>
  );
}

/** Null while the shelves are looked through. */
function useParts({ usage, usageDetails }: DeviceFacts): readonly StoragePart[] | null {
  const { loadClips, loadThunder } = useApp();
  const [parts, setParts] = useState<readonly StoragePart[] | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const [clips, thunder, shared, copies] = await Promise.all([
        loadClips()
          .then((shelf) => shelf.list())
          .catch(() => []),
        loadThunder()
          .then(async (store) => ((await store.has()) ? store.totalBytes : 0))
          .catch(() => 0),
        ownShareShelf()
          ?.waiting()
          .catch(() => []) ?? [],
        privateFilesBytes(),
      ]);
      if (gone) return;
      setParts(
        storageParts({
          usage,
          details: usageDetails,
          videos: clips.reduce((sum, { bytes }) => sum + bytes, 0),
          thunder,
          shared: shared.reduce((sum, item) => sum + (item.kind === 'file' ? item.file.size : item.text.length), 0),
          copies,
        }),
      );
    };
    void look();
    return () => {
      gone = true;
    };
  }, [loadClips, loadThunder, usage, usageDetails]);
  return parts;
}

/** Bytes in words: megabytes, from a thousand of them on gigabytes. */
function useSize(): (bytes: number) => string {
  const { number } = formats[useLanguage()];
  return (bytes) => (bytes >= 1e9 ? `${number(bytes / 1e9, 1)} GB` : `${number(bytes / 1e6, bytes < 1e7 ? 1 : 0)} MB`);
}
