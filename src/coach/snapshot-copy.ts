// An automatic copy of this device (second-copy.ts) as the file that any other copy is: to be looked at, gone back to, or carried away.
import type { ExportService } from '../contracts/export.ts';
import type { SecondCopyService, SnapshotInfo } from '../contracts/second-copy.ts';
import { BACKUP_STORES, type PersonKey } from '../storage/storage.ts';

export interface SnapshotCopyParts {
  readonly copies: SecondCopyService;
  readonly exports: ExportService;
  readonly newId: () => string;
}

/** `sealed`: made while the app was locked; only this browser's log, unlocked, can read it. */
export type SnapshotCopy = { readonly kind: 'file'; readonly blob: Blob } | { readonly kind: 'sealed' | 'failed' };

/** By store and key as they lie on disk, what the person is called in a copy. */
const PERSON: Readonly<Record<string, PersonKey>> = {
  'person profile': 'profile',
  'person settings': 'settings',
  'plan current': 'plan',
  'plan wishes': 'wishes',
};

export async function snapshotCopy(
  { copies, exports, newId }: SnapshotCopyParts,
  { name, beganMs }: SnapshotInfo,
): Promise<SnapshotCopy> {
  const [copyId, exportId] = [newId(), newId()];
  try {
    const opened = await copies.open(copyId, name);
    if (opened.kind !== 'open') return { kind: 'failed' };
    const begun = await exports.begin(exportId, {
      form: 'backup',
      unit: 'kg',
      exportedAt: new Date(beganMs).toISOString(),
      custom: [],
      pack: true,
    });
    if (begun.kind !== 'begun') return { kind: 'failed' };
    for (;;) {
      const page = await copies.next(copyId);
      if (page.kind === 'unavailable') return { kind: 'failed' };
      if (page.kind === 'end') {
        // What lacks something is not to take the place of anything.
        if (page.report.damage.snapshots + page.report.damage.records > 0) return { kind: 'failed' };
        const file = await exports.finish(exportId);
        return file.kind === 'file' ? { kind: 'file', blob: file.blob } : { kind: 'failed' };
      }
      if (page.values.some(isSealed)) return { kind: 'sealed' };
      const { store, rows } = asCopied(page.store, page.keys, page.values);
      if (rows.length > 0) await exports.add(exportId, { kind: 'rows', store, rows });
    }
  } finally {
    await Promise.all([copies.close(copyId), exports.cancel(exportId)]);
  }
}

function asCopied(store: string, keys: readonly IDBValidKey[], values: readonly unknown[]) {
  if (store === 'person' || store === 'plan') {
    const rows = values.flatMap((value, at) => {
      const name = keys[at];
      const key = typeof name === 'string' ? PERSON[`${store} ${name}`] : undefined;
      return key === undefined ? [] : [{ key, value }];
    });
    return { store: 'person', rows };
  }
  // The session under way, what is made from the rest: no copy holds it.
  if (!(BACKUP_STORES as readonly string[]).includes(store)) return { store, rows: [] };
  return { store, rows: store === 'workouts' ? values.map(withoutMark) : values };
}

/** The mark of the workout in progress is no part of the record. */
function withoutMark(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { open: _open, ...record } = value as Readonly<Record<string, unknown>>;
  return record;
}

function isSealed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'sealed' in value && value.sealed instanceof Uint8Array;
}
