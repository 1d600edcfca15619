// What was brought in before, newest first; each can be taken out again and brought back.
import { useCallback, useEffect, useState } from 'react';
import type { ImportRecord } from '../../domain/log/import-record.ts';
import { importTexts } from '../../i18n/data-import.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import styles from './data.module.css';
import { dayText } from './day-text.ts';

export function PastImports() {
  const { storage, now, planKeeper } = useApp();
  const texts = useTexts(importTexts);
  const language = useLanguage();
  const [imports, setImports] = useState<readonly ImportRecord[]>([]);
  const [told, setTold] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);

  const load = useCallback(
    () =>
      storage.imports
        .all()
        .then(setImports)
        .catch(() => undefined),
    [storage],
  );
  useEffect(() => void load(), [load]);
  useEffect(() => storage.onChange((what) => (what === 'log' || what === 'library') && void load()), [storage, load]);

  async function turn({ id, deletedAt }: ImportRecord): Promise<void> {
    setBusy(id);
    try {
      await (deletedAt === undefined ? storage.imports.undo(id, now().toISOString()) : storage.imports.redo(id));
      setTold(deletedAt === undefined ? texts.undone : texts.redone);
      void planKeeper.replan();
    } catch {
      setTold(texts.undoFailed);
    }
    await load();
    setBusy(null);
  }

  if (imports.length === 0) return null;
  return (
    <Section title={texts.earlier}>
      <output>{told}</output>
      <ul className={styles['list']}>
        {imports.map((record) => {
          const { id, format, fileName, importedAt, workouts, sets, deletedAt } = record;
          const counts = texts.earlierCounts(workouts, sets);
          return (
            <li key={id}>
              <Card>
                <div className={styles['line']}>
                  <div>
                    <h3>{fileName}</h3>
                    <p className={styles['small']}>
                      {texts.earlierLine(texts.formats[format], dayText(importedAt, language))}
                    </p>
                    <p className={styles['small']}>
                      {deletedAt === undefined ? counts : `${counts}, ${texts.takenOut}`}
                    </p>
                  </div>
                  <Button
                    disabled={busy !== null}
                    aria-label={deletedAt === undefined ? texts.undoOf(fileName) : texts.redoOf(fileName)}
                    onClick={() => void turn(record)}
                  >
                    {deletedAt === undefined ? texts.undoShort : texts.redo}
                  </Button>
                </div>
              </Card>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
