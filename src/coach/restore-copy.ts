// From a copy of the log back into the log: merged, the later version of each record standing, or in the place of what is here. Who the person
// is goes over by the same rule; how they want this app only where they said so.
import type { CopyPage, ExportService, FoundCopy } from '../contracts/export.ts';
import type { Unavailable } from '../contracts/outcome.ts';
import { type CopyExamples, createExampleFinder } from './copy-examples.ts';
import {
  BACKUP_STORES,
  type BackupStore,
  type MergedRows,
  PERSON_KEYS,
  type PersonKey,
  type PersonRow,
  type Storage,
} from '../storage/storage.ts';

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

export interface RestoreChoice {
  /** `replace` takes what is here off the disk first. Only for a copy that `canReplace`; keep a copy of what is here. */
  readonly mode: 'merge' | 'replace';
  /** The settings of the copy take the place of those here. */
  readonly withSettings: boolean;
}

/** What became of the rows, or would. */
export interface CopyTaken {
  readonly stores: Readonly<Partial<Record<BackupStore, MergedRows>>>;
  /** Rows that could not be read back, or of no store of ours. */
  readonly refused: number;
  readonly person: readonly PersonKey[];
}

export type Restored = CopyTaken & { readonly kind: 'restored' | 'cancelled' };
export type Compared = CopyTaken & { readonly kind: 'compared' | 'cancelled'; readonly examples: CopyExamples };
export interface NotRestored {
  readonly kind: 'failed';
  readonly detail: string;
}

/** What merging would do, row by row, and a few of the rows by name; writes nothing. */
export async function compareCopy(
  parts: RestoreParts,
  file: Blob,
  found: FoundCopy,
  watch: RestoreWatch = {},
): Promise<Compared | NotRestored> {
  const taken = new Taken();
  const options = optionsFor(found);
  const finder = createExampleFinder(parts.storage, options);
  const outcome = await readOnce(parts, file, watch, async ({ store, rows }) => {
    if (isStore(store)) {
      const merged = await parts.storage.backup.compare(store, rows, options);
      taken.add(store, merged);
      await finder.look(store, rows, merged);
    } else if (store !== 'person') taken.refused += rows.length;
  });
  if (outcome?.kind === 'failed') return outcome;
  const person = await differingPerson(parts.storage, found);
  return { kind: outcome?.kind ?? 'compared', ...taken.result(person), examples: finder.examples() };
}

/**
 * Throws StorageError (`full`, …): whole pages that came in before stay, and trying again goes on from there. The file is read twice: workouts
 * come last, since rows of a copy lie in no order and each workout is then added up once, with all of its sets there. Until its workout is
 * there a set shows nowhere.
 */
export async function restoreCopy(
  parts: RestoreParts,
  file: Blob,
  found: FoundCopy,
  { mode, withSettings, onProgress, signal }: RestoreChoice & RestoreWatch,
): Promise<Restored | NotRestored> {
  const { backup } = parts.storage;
  const taken = new Taken();
  const options = optionsFor(found);
  if (mode === 'replace') {
    if (!canReplace(found)) return { kind: 'failed', detail: found.ending };
    await backup.clear();
  }
  for (const [pass, workouts] of [false, true].entries()) {
    const watch = {
      onProgress: (share: number) => onProgress?.((pass + share) / 2),
      ...(signal && { signal }),
    };
    const outcome = await readOnce(parts, file, watch, async ({ store, rows }) => {
      if ((store === 'workouts') !== workouts) return;
      if (isStore(store)) taken.add(store, await backup.merge(store, rows, options));
      else if (store !== 'person') taken.refused += rows.length;
    });
    if (outcome === null) continue;
    await backup.settle();
    return outcome.kind === 'failed' ? outcome : { kind: 'cancelled', ...taken.result([]) };
  }
  await backup.settle();
  const person = await backup.mergePerson(personRows(found), { withSettings });
  return { kind: 'restored', ...taken.result(person) };
}

/** Whole, and just as it was written: nothing less may take the place of a log. */
export function canReplace({ ending, isChecked }: FoundCopy): boolean {
  return ending === 'complete' && isChecked;
}

/** A table of ours holds less than a row on disk does. */
function optionsFor({ form }: FoundCopy) {
  return { onlyMissing: form === 'sheet' };
}

/** Null: to the end. Else why not. */
async function readOnce(
  { exports, newId }: RestoreParts,
  file: Blob,
  { onProgress, signal }: RestoreWatch,
  take: (page: CopyPage) => Promise<void>,
): Promise<{ readonly kind: 'cancelled' } | NotRestored | null> {
  const copyId = newId();
  try {
    const open = await exports.openCopy(copyId, file);
    if (open.kind === 'unavailable') return notRestored(open);
    for (;;) {
      if (signal?.aborted) return { kind: 'cancelled' };
      const page = await exports.nextCopy(copyId);
      if (page.kind === 'unavailable') return notRestored(page);
      if (page.kind === 'end') return null;
      await take(page);
      onProgress?.(Math.min(1, page.readBytes / Math.max(page.totalBytes, 1)));
    }
  } finally {
    await exports.closeCopy(copyId);
  }
}

function notRestored({ reason, detail }: Unavailable): NotRestored {
  return { kind: 'failed', detail: detail ?? reason };
}

class Taken {
  refused = 0;
  readonly #stores: Partial<Record<BackupStore, MergedRows>> = {};

  add(store: BackupStore, { added, changed, known, refused }: MergedRows): void {
    const before = this.#stores[store] ?? { added: 0, changed: 0, known: 0, refused: 0 };
    this.#stores[store] = {
      added: before.added + added,
      changed: before.changed + changed,
      known: before.known + known,
      refused: before.refused + refused,
    };
    this.refused += refused;
  }

  result(person: readonly PersonKey[]): CopyTaken {
    return { stores: this.#stores, refused: this.refused, person };
  }
}

function isStore(name: string): name is BackupStore {
  return (BACKUP_STORES as readonly string[]).includes(name);
}

/** As they stand in the copy; whether they can be read back is storage's to see. */
function personRows({ person }: FoundCopy): readonly PersonRow[] {
  return PERSON_KEYS.flatMap((key) => {
    const value = person?.[key];
    return value === undefined || value === null ? [] : [{ key, value }];
  });
}

/** What a copy says of the person that differs from what is here. */
export async function differingPerson(storage: Storage, found: FoundCopy): Promise<readonly PersonKey[]> {
  const here = new Map((await storage.backup.person()).map(({ key, value }) => [key, value]));
  return personRows(found).flatMap(({ key, value }) => (same(value, here.get(key)) ? [] : key));
}

/** Whatever their stamps, and whatever is about a device and not about the person. */
function same(a: unknown, b: unknown): boolean {
  const text = (value: unknown) =>
    JSON.stringify(value ?? null, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(
            Object.entries(part)
              .filter(
                ([name, inside]) =>
                  inside !== undefined &&
                  !['clock', 'lastBackupAt', 'copyReminder', 'copyReminderAfter', 'poseSpeeds'].includes(name),
              )
              .sort(([x], [y]) => (x < y ? -1 : 1)),
          )
        : part,
    );
  return text(a) === text(b);
}
