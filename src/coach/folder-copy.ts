// A complete copy into the folder that the person chose: when one is due, and that what is written there is whole.
import type { BackupFolder, CopySchedule, FolderState, FolderWritten } from '../device/backup-folder.ts';
import { scheduledCopyDay } from '../device/backup-folder.ts';
import { localDay } from './local-day.ts';
import { type ExportParts, runExport } from './run-export.ts';

const DAY_MS = 86_400_000;
/** A day or a week by the clock, less what an earlier hour of training makes. */
const EVERY_DAYS: Readonly<Record<Exclude<CopySchedule, 'workout'>, number>> = { day: 1, week: 7 };

/** `changedDay`: the local day of the latest workout, null where there is none; nothing new is not written again. */
export function isCopyDue(
  { every, lastAt, isAllowed }: FolderState,
  {
    at,
    after,
    changedDay,
  }: { readonly at: Date; readonly after: 'workout' | 'opening'; readonly changedDay: string | null },
): boolean {
  if (!isAllowed || changedDay === null) return false;
  if (lastAt === undefined) return true;
  const last = new Date(lastAt);
  // A clock that was set back must not keep copies away.
  if (last.getTime() > at.getTime() + DAY_MS) return true;
  if (after === 'workout' && every === 'workout') return true;
  if (changedDay < localDay(last)) return false;
  if (every === 'workout') return changedDay > localDay(last);
  return dayNumber(at) - dayNumber(last) >= EVERY_DAYS[every];
}

/** Throws StorageError where the log cannot be read. */
export async function writeFolderCopy(parts: ExportParts, folder: BackupFolder): Promise<FolderWritten> {
  const outcome = await runExport(parts, {
    form: 'backup',
    unit: 'kg',
    pack: true,
    nameDay: scheduledCopyDay(parts.now()),
  });
  if (outcome.kind !== 'file') return { kind: 'failed', reason: 'failed' };
  const found = await parts.exports.inspectCopy(outcome.file);
  // Older copies are cleared away for it: it must be one.
  if (found.kind !== 'copy' || !found.isChecked) return { kind: 'failed', reason: 'not_verified' };
  return folder.write(outcome.file);
}

function dayNumber(at: Date): number {
  return Math.round(Date.parse(`${localDay(at)}T12:00:00Z`) / DAY_MS);
}
