// From a copy of the log back into the log: what is missing is added, what is there stays as it is. Who the person is goes over only where
// they said so.
import type { ExportService, FoundCopy } from '../contracts/export.ts';
import type { Plan } from '../domain/planning/plan.ts';
import type { Profile } from '../domain/planning/profile.ts';
import { BACKUP_STORES, type BackupStore, type Settings, type Storage } from '../storage/storage.ts';

export interface RestoreParts {
  readonly storage: Storage;
  readonly exports: ExportService;
  readonly newId: () => string;
}

export interface RestoreWatch {
  /** 0–1. */
  readonly onProgress?: (share: number) => void;
  /** Aborted: what came in by then stays, whole pages of it; reading the same copy again brings the rest. */
  readonly signal?: AbortSignal;
}

export interface Restored {
  readonly kind: 'restored' | 'cancelled';
  /** Rows that came in, by store. */
  readonly added: Readonly<Partial<Record<BackupStore, number>>>;
  /** Rows that were in the log already. */
  readonly known: number;
  /** Rows that could not be read back. */
  readonly refused: number;
}

/** Throws StorageError (`full`, …): whole pages that came in before stay, and trying again goes on from there. */
export async function restoreCopy(
  { storage, exports, newId }: RestoreParts,
  file: Blob,
  { onProgress, signal }: RestoreWatch = {},
): Promise<Restored | { readonly kind: 'failed'; readonly detail: string }> {
  const copyId = newId();
  const added: Partial<Record<BackupStore, number>> = {};
  let [known, refused] = [0, 0];
  try {
    const open = await exports.openCopy(copyId, file);
    if (open.kind === 'unavailable') return { kind: 'failed', detail: open.detail ?? open.reason };
    for (;;) {
      if (signal?.aborted) return { kind: 'cancelled', added, known, refused };
      const page = await exports.nextCopy(copyId);
      if (page.kind === 'unavailable') return { kind: 'failed', detail: page.detail ?? page.reason };
      if (page.kind === 'end') return { kind: 'restored', added, known, refused };
      if (isStore(page.store)) {
        const result = await storage.backup.add(page.store, page.rows);
        added[page.store] = (added[page.store] ?? 0) + result.added;
        known += result.known;
        refused += result.refused;
      } else refused += page.rows.length;
      onProgress?.(Math.min(1, page.readBytes / Math.max(page.totalBytes, 1)));
    }
  } finally {
    await exports.closeCopy(copyId);
  }
}

function isStore(name: string): name is BackupStore {
  return (BACKUP_STORES as readonly string[]).includes(name);
}

/** What a copy says of the person that differs from what is here. */
export async function differingPerson(storage: Storage, { person }: FoundCopy): Promise<boolean> {
  if (person === null) return false;
  const here = await storage.backup.person();
  const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
  return (
    !same(person['profile'], here.profile) ||
    !same(person['plan'], here.plan) ||
    !same(withoutDates(person['settings']), withoutDates(here.settings))
  );
}

/** When a copy was last made is about this device, not about the person. */
function withoutDates(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return settings;
  return Object.fromEntries(
    Object.entries(settings)
      .filter(([key, value]) => key !== 'lastBackupAt' && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * Puts the person of a copy in the place of the one here. What cannot be read back is passed over, and false says so. Settings are returned
 * for the page to put in force.
 */
export async function restorePerson(
  storage: Storage,
  { person }: FoundCopy,
): Promise<{ readonly complete: boolean; readonly settings: Settings | null }> {
  let complete = true;
  const attempt = async (save: () => Promise<void>) => {
    try {
      await save();
    } catch {
      complete = false;
    }
  };
  const { profile, plan, settings } = person ?? {};
  if (profile) await attempt(() => storage.person.saveProfile(profile as Profile));
  if (plan) await attempt(() => storage.plan.save(plan as Plan));
  if (typeof settings !== 'object' || settings === null) return { complete, settings: null };
  const { lastBackupAt } = await storage.person.settings();
  await attempt(() => storage.person.saveSettings({ ...(settings as Settings), lastBackupAt }));
  // Read back field by field: what is no setting of ours is as for a new person.
  return { complete, settings: await storage.person.settings() };
}
