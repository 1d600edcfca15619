// The automatic copies of this device: how many there are and of when, each to be looked at as any copy is, and gone back to, or saved.
import { useEffect, useState } from 'react';
import { snapshotCopy } from '../../coach/snapshot-copy.ts';
import type { SnapshotInfo } from '../../contracts/second-copy.ts';
import { scheduledCopyDay } from '../../device/backup-folder.ts';
import { handOverFile } from '../../device/share-file.ts';
import { copiesTexts } from '../../i18n/copies.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import styles from './data.module.css';
import { momentText, sizeText } from './day-text.ts';

export function AutomaticCopies({ onFile }: { readonly onFile: (file: File) => void }) {
  const { loadSecondCopy, loadTransfers, newId } = useApp();
  const texts = useTexts(copiesTexts).automatic;
  const language = useLanguage();
  const [snapshots, setSnapshots] = useState<readonly SnapshotInfo[]>([]);
  const [told, setTold] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let gone = false;
    void loadSecondCopy()
      .then((copies) => copies.facts())
      .then((facts) => gone || (facts.kind === 'facts' && setSnapshots(facts.snapshots)))
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [loadSecondCopy]);

  async function open(snapshot: SnapshotInfo, take: (file: File) => unknown): Promise<void> {
    setBusy(true);
    setTold(texts.making);
    const made = await fileOf(snapshot).catch(() => null);
    setBusy(false);
    setTold(made === null ? texts.failed : typeof made === 'string' ? texts[made] : null);
    if (made !== null && typeof made !== 'string') await take(made);
  }

  async function fileOf(snapshot: SnapshotInfo): Promise<File | 'sealed' | 'failed'> {
    const [{ exports }, copies] = await Promise.all([loadTransfers(), loadSecondCopy()]);
    const made = await snapshotCopy({ exports, copies, newId }, snapshot);
    if (made.kind !== 'file') return made.kind;
    const packed = made.blob.type === 'application/gzip';
    return new File(
      [made.blob],
      `plumbline-${scheduledCopyDay(new Date(snapshot.beganMs))}.jsonl${packed ? '.gz' : ''}`,
      {
        type: made.blob.type,
      },
    );
  }

  if (snapshots.length === 0) return null;
  return (
    <Section title={texts.title}>
      <p className={styles['small']}>{texts.text}</p>
      <output className={styles['look']}>{told}</output>
      <ul className={styles['list']}>
        {snapshots.map((snapshot) => {
          const moment = momentText(snapshot.beganMs, language);
          return (
            <li key={snapshot.name}>
              <Card>
                <h3>{moment}</h3>
                <p className={styles['small']}>
                  {texts.line(snapshot.counts['workouts'] ?? 0, sizeText(snapshot.bytes, language))}
                </p>
                <Row>
                  <Button
                    disabled={isBusy}
                    aria-label={texts.goBack(moment)}
                    onClick={() => void open(snapshot, onFile)}
                  >
                    {texts.goBackShort}
                  </Button>
                  <Button
                    kind="plain"
                    disabled={isBusy}
                    aria-label={texts.save(moment)}
                    onClick={() => void open(snapshot, handOverFile)}
                  >
                    {texts.saveShort}
                  </Button>
                </Row>
              </Card>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
