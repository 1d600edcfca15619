// From a copy of the log back into the log: what is missing is added, what is there stays as it is. Who the person is goes over only where
// they said so.
import type { CopyPage, ExportService, FoundCopy } from '../contracts/export.ts';
import type { Plan } from '../domain/planning/plan.ts';
import type { Profile } from '../domain/planning/profile.ts';
import type { PlanWishes } from '../domain/planning/training-block.ts';
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

/** What a page of rows does to the sums. */
interface Sums {
  readonly added: Partial<Record<BackupStore, number>>;
  known: number;
  refused: number;
}

/**
 * Throws StorageError (`full`, …): whole pages that came in before stay, and trying again goes on from there. The file is read twice: workouts
 * come last, since rows of a copy lie in no order and each workout is then added up once, with all of its sets there. Until its workout is
 * there a set shows nowhere.
 */
export async function restoreCopy(
  parts: RestoreParts,
  file: Blob,
  { onProgress, signal }: RestoreWatch = {},
): Promise<Restored | { readonly kind: 'failed'; readonly detail: string }> {
  const sums: Sums = { added: {}, known: 0, refused: 0 };
  for (const [pass, wanted] of [isNoWorkout, isWorkoutStore].entries()) {
    const outcome = await readOnce(parts, file, wanted, {
      sums,
      onProgress: (share) => onProgress?.((pass + share) / 2),
      ...(signal && { signal }),
    });
    if (outcome !== null)
      return outcome === 'cancelled' ? { kind: outcome, ...sums } : { kind: 'failed', detail: outcome };
  }
  return { kind: 'restored', ...sums };
}

const isWorkoutStore = (store: string) => store === 'workouts';
const isNoWorkout = (store: string) => store !== 'workouts';

interface Pass {
  readonly sums: Sums;
  readonly onProgress: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Null: to the end. Else why not: `cancelled`, or what the worker said. */
async function readOnce(
  { storage, exports, newId }: RestoreParts,
  file: Blob,
  isWanted: (store: string) => boolean,
  { sums, onProgress, signal }: Pass,
): Promise<string | null> {
  const copyId = newId();
  try {
    const open = await exports.openCopy(copyId, file);
    if (open.kind === 'unavailable') return open.detail ?? open.reason;
    for (;;) {
      if (signal?.aborted) return 'cancelled';
      const page = await exports.nextCopy(copyId);
      if (page.kind === 'unavailable') return page.detail ?? page.reason;
      if (page.kind === 'end') return null;
      if (isWanted(page.store)) await addPage(storage, page, sums);
      onProgress(Math.min(1, page.readBytes / Math.max(page.totalBytes, 1)));
    }
  } finally {
    await exports.closeCopy(copyId);
  }
}

async function addPage({ backup }: Storage, { store, rows }: CopyPage, sums: Sums): Promise<void> {
  if (!isStore(store)) {
    sums.refused += rows.length;
    return;
  }
  const result = await backup.add(store, rows);
  sums.added[store] = (sums.added[store] ?? 0) + result.added;
  sums.known += result.known;
  sums.refused += result.refused;
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
    (person['wishes'] !== undefined && !same(person['wishes'], here.wishes)) ||
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
  const { profile, plan, wishes, settings } = person ?? {};
  if (profile) await attempt(() => storage.person.saveProfile(profile as Profile));
  if (plan) await attempt(() => storage.plan.save(plan as Plan));
  if (wishes) await attempt(() => storage.plan.saveWishes(wishes as PlanWishes));
  if (typeof settings !== 'object' || settings === null) return { complete, settings: null };
  const { lastBackupAt } = await storage.person.settings();
  await attempt(() => storage.person.saveSettings({ ...(settings as Settings), lastBackupAt }));
  // Read back field by field: what is no setting of ours is as for a new person.
  return { complete, settings: await storage.person.settings() };
}
