// In the log, never in a workout: that much was trained since the last copy, and what this browser may do to it. Put off or switched off by a tap.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useLocation } from 'wouter';
import { localDay } from '../coach/local-day.ts';
import { canChooseFolder, createBackupFolder } from '../device/backup-folder.ts';
import { installFacts } from '../device/device-facts.ts';
import { createFolderShelf } from '../device/folder-shelf.ts';
import { clearsAfterAWeek } from '../device/install-advice.ts';
import { type CopyFacts, isCopyDue } from '../domain/log/copy-reminder.ts';
import { copyReminderTexts } from '../i18n/copy-reminder.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/message.tsx';
import { useApp } from './app-services.tsx';

const DAY_MS = 86_400_000;
/** Put off by a tap (design default). */
const LATER_MS = 7 * DAY_MS;

export function CopyReminder() {
  const { storage, workout, settings, changeSettings, now } = useApp();
  const texts = useTexts(copyReminderTexts);
  const [, navigate] = useLocation();
  const isTraining = useStore(workout.store, ({ status }) => status !== 'none');
  const [facts, setFacts] = useState<CopyFacts | null>(null);
  const { lastBackupAt, copyReminder, copyReminderAfter } = settings;
  const isQuiet =
    isTraining ||
    copyReminder === 'off' ||
    (copyReminderAfter !== undefined && now().getTime() < Date.parse(copyReminderAfter));
  useEffect(() => {
    if (isQuiet) return undefined;
    let gone = false;
    const look = async (): Promise<CopyFacts> => {
      // The days are enough: a set of the day of the copy is one or another.
      const days = await storage.insight.days(lastBackupAt === undefined ? undefined : dayAfter(lastBackupAt));
      const isPersisted = await (navigator.storage as Partial<StorageManager> | undefined)?.persisted?.();
      const { isOffered: _isOffered, ...browser } = installFacts(false);
      return {
        copyDays:
          lastBackupAt === undefined
            ? null
            : Math.max(0, Math.floor((now().getTime() - Date.parse(lastBackupAt)) / DAY_MS)),
        setsSince: days.reduce((sum, { sets }) => sum + sets, 0),
        keeping: clearsAfterAWeek(browser) ? 'clears' : isPersisted === true ? 'kept' : 'not_kept',
        isFolderBroken: await isFolderBroken(now),
      };
    };
    void look().then(
      (found) => gone || setFacts(found),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [isQuiet, storage, lastBackupAt, now]);
  if (isQuiet || facts === null || !isCopyDue(facts)) return null;
  const { copyDays, setsSince, keeping } = facts;
  const why = keeping === 'clears' ? texts.clears : keeping === 'kept' ? texts.kept : texts.notKept;
  return (
    <Notice
      title={copyDays === null ? texts.never(setsSince) : texts.since(setsSince, copyDays)}
      action={
        <>
          <Button onClick={() => navigate('/data')}>{texts.make}</Button>
          <Button
            kind="plain"
            onClick={() =>
              void changeSettings({ copyReminderAfter: new Date(now().getTime() + LATER_MS).toISOString() })
            }
          >
            {texts.later}
          </Button>
          <Button kind="plain" onClick={() => void changeSettings({ copyReminder: 'off' })}>
            {texts.off}
          </Button>
        </>
      }
    >
      {facts.isFolderBroken ? texts.folder : why}
    </Notice>
  );
}

function dayAfter(instant: string): string {
  const date = new Date(instant);
  return localDay(new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1));
}

async function isFolderBroken(now: () => Date): Promise<boolean> {
  if (!canChooseFolder()) return false;
  const state = await createBackupFolder({ shelf: createFolderShelf(), now }).state();
  return state !== null && (!state.isAllowed || state.problem !== undefined);
}
