// Copies into the folder that the person chose: at the first opening of a day or week, and after workouts; a chunk of its own, fetched once the
// first screen stands.
import { isCopyDue, writeFolderCopy } from '../coach/folder-copy.ts';
import { canChooseFolder, createBackupFolder } from '../device/backup-folder.ts';
import { createFolderShelf } from '../device/folder-shelf.ts';
import type { AppServices } from '../features/app-services.tsx';

/** After a workout, until its last write and the automatic copy are through. */
const AFTERWARDS_MS = 5000;

export function keepScheduledCopies(
  services: Pick<AppServices, 'storage' | 'workout' | 'loadTransfers' | 'changeSettings' | 'now' | 'newId'>,
): void {
  if (!canChooseFolder()) return;
  const { storage, workout, loadTransfers, changeSettings, now, newId } = services;
  const folder = createBackupFolder({ shelf: createFolderShelf(), now });
  let isWriting = false;

  async function look(after: 'workout' | 'opening'): Promise<void> {
    if (isWriting || workout.store.getState().status !== 'none') return;
    const state = await folder.state();
    if (!state || (await storage.lock.state()) === 'locked') return;
    const [latest] = await storage.insight.summaries(1);
    if (!isCopyDue(state, { at: now(), after, changedDay: latest?.day ?? null })) return;
    isWriting = true;
    try {
      const { exports } = await loadTransfers();
      // Two tabs at once would write the same.
      await withLock(async () => {
        const written = await writeFolderCopy({ storage, exports, now, newId }, folder);
        if (written.kind === 'written') await changeSettings({ lastBackupAt: now().toISOString() });
      });
    } finally {
      isWriting = false;
    }
  }

  const lookAndForget = (after: 'workout' | 'opening') => void look(after).catch(() => undefined);
  workout.store.subscribe(({ status }, before) => {
    if (status === 'none' && before.status !== 'none') setTimeout(() => lookAndForget('workout'), AFTERWARDS_MS);
  });
  lookAndForget('opening');
}

async function withLock(work: () => Promise<void>): Promise<void> {
  const locks = (navigator as Partial<Navigator>).locks;
  await (locks ? locks.request('plumbline-folder-copy', { ifAvailable: true }, (lock) => lock && work()) : work());
}
