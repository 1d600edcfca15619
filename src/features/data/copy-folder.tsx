// A folder for copies: which, how often, how many stay, when the last one succeeded, and why one did not.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { writeFolderCopy } from '../../coach/folder-copy.ts';
import {
  canChooseFolder,
  createBackupFolder,
  type CopySchedule,
  type FolderState,
} from '../../device/backup-folder.ts';
import { createFolderShelf } from '../../device/folder-shelf.ts';
import { copiesTexts } from '../../i18n/copies.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Row, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import styles from './data.module.css';
import { momentText } from './day-text.ts';

const SCHEDULES: readonly CopySchedule[] = ['workout', 'day', 'week'];
const KEPT = ['3', '5', '10', '30'] as const;

export function CopyFolder() {
  const { storage, loadTransfers, changeSettings, now, newId } = useApp();
  const texts = useTexts(copiesTexts).folder;
  const language = useLanguage();
  const folder = useMemo(() => createBackupFolder({ shelf: createFolderShelf(), now }), [now]);
  const [state, setState] = useState<FolderState | null>(null);
  const [isWriting, setWriting] = useState(false);
  const isPossible = canChooseFolder();
  const load = useCallback(
    () =>
      folder
        .state()
        .then(setState)
        .catch(() => undefined),
    [folder],
  );
  useEffect(() => {
    if (isPossible) void load();
  }, [isPossible, load]);

  async function write(): Promise<void> {
    setWriting(true);
    try {
      const { exports } = await loadTransfers();
      const written = await writeFolderCopy({ storage, exports, now, newId }, folder);
      if (written.kind === 'written') await changeSettings({ lastBackupAt: now().toISOString() });
    } catch {
      // The log could not be read, which other places say.
    }
    setWriting(false);
    await load();
  }

  async function choose(): Promise<void> {
    const chosen = await folder.choose().catch(() => null);
    if (!chosen) return;
    setState(chosen);
    await write();
  }

  async function allow(): Promise<void> {
    const isAllowed = await folder.allow().catch(() => false);
    await load();
    if (isAllowed) await write();
  }

  if (!isPossible)
    return (
      <Section title={texts.title}>
        <p className={styles['small']}>{texts.impossible}</p>
      </Section>
    );
  const problem = state && !state.isAllowed ? 'permission' : state?.problem?.reason;
  return (
    <Section title={texts.title}>
      <Card>
        <p>{texts.text}</p>
        {state === null ? (
          <Button wide onClick={() => void choose()}>
            {texts.choose}
          </Button>
        ) : (
          <>
            <h3>{texts.chosen(state.name)}</h3>
            <output>
              {isWriting
                ? texts.writing
                : state.lastAt === undefined
                  ? texts.notYet
                  : texts.last(momentText(Date.parse(state.lastAt), language))}
            </output>
            {problem && !isWriting && (
              <Notice
                tone="warning"
                title={texts.problems[problem]}
                action={
                  problem === 'permission' ? (
                    <Button onClick={() => void allow()}>{texts.allow}</Button>
                  ) : (
                    <Button onClick={() => void choose()}>{texts.another}</Button>
                  )
                }
              />
            )}
            <Choice
              label={texts.every}
              value={state.every}
              options={SCHEDULES.map((value) => ({ value, label: texts.schedule[value] }))}
              onChange={(every) => void folder.change({ every }).then(load)}
            />
            <Choice
              label={texts.keepLabel}
              value={KEPT.find((value) => value === String(state.keep)) ?? null}
              options={KEPT.map((value) => ({ value, label: texts.keep(Number(value)) }))}
              onChange={(keep) => void folder.change({ keep: Number(keep) }).then(load)}
            />
            <Row>
              <Button disabled={isWriting || problem === 'permission'} onClick={() => void write()}>
                {texts.now}
              </Button>
              <Button kind="plain" onClick={() => void choose()}>
                {texts.another}
              </Button>
              <Button kind="plain" onClick={() => void folder.forget().then(load)}>
                {texts.forget}
              </Button>
            </Row>
            <p className={styles['small']}>{texts.open}</p>
          </>
        )}
      </Card>
    </Section>
  );
}
