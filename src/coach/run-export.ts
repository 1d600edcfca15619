// From the log to a file: the page reads page after page, the worker writes. Nothing leaves the device by this; handing over is the person's.
import type { ExportForm, ExportPage, ExportService } from '../contracts/export.ts';
import type { Unavailable } from '../contracts/outcome.ts';
import { BACKUP_STORES, type Storage } from '../storage/storage.ts';
import { localDay } from './local-day.ts';

export interface ExportChoice {
  readonly form: ExportForm;
  readonly unit: 'kg' | 'lb';
  /** Local days, inclusive, of tables; a complete copy has all of them. */
  readonly fromDay?: string | undefined;
  readonly toDay?: string | undefined;
  readonly pack: boolean;
  /** The day in the name of the file, where another than today's. Letters of file names only. */
  readonly nameDay?: string | undefined;
  /** A complete copy is locked with it. */
  readonly passphrase?: string | undefined;
}

export interface ExportParts {
  readonly storage: Storage;
  readonly exports: ExportService;
  readonly now: () => Date;
  readonly newId: () => string;
}

export interface ExportWatch {
  /** 0–1. */
  readonly onProgress?: (share: number) => void;
  /** Aborted: `cancelled`, as soon as the page in hand is done. */
  readonly signal?: AbortSignal;
}

export type ExportOutcome =
  | { readonly kind: 'file'; readonly file: File; readonly workouts: number }
  /** There is nothing in the log, or nothing in those days. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: Unavailable['reason']; readonly detail: string };

const ROWS_A_PAGE = 500;
const DAYS_A_PAGE = 30;

/** Throws StorageError where the log cannot be read. The copy of a backup is of the moment each page was read. */
export async function runExport(
  parts: ExportParts,
  choice: ExportChoice,
  watch: ExportWatch = {},
): Promise<ExportOutcome> {
  const { storage, exports, now, newId } = parts;
  const exportId = newId();
  const at = now();
  const custom = await storage.exercises.custom();
  let trouble: Unavailable | null = null;
  let workouts = 0;
  const send = async (page: ExportPage, share: number): Promise<boolean> => {
    const answer = await exports.add(exportId, page);
    if (answer.kind === 'unavailable') trouble = answer;
    watch.onProgress?.(Math.min(1, share));
    return trouble === null && watch.signal?.aborted !== true;
  };

  try {
    const begun = await exports.begin(exportId, { ...choice, exportedAt: at.toISOString(), custom });
    if (begun.kind === 'unavailable') return failed(begun);
    workouts = await (choice.form === 'backup' ? sendStores(storage, send) : sendWorkouts(storage, choice, send));
    if (trouble !== null) return failed(trouble);
    if (watch.signal?.aborted) return { kind: 'cancelled' };
    if (choice.form !== 'backup' && workouts === 0) return { kind: 'empty' };
    const file = await exports.finish(exportId);
    if (file.kind === 'unavailable') return failed(file);
    const name = fileName(choice, choice.nameDay ?? localDay(at), file.packed);
    return { kind: 'file', file: new File([file.blob], name, { type: file.blob.type }), workouts };
  } finally {
    await exports.cancel(exportId);
  }
}

type Send = (page: ExportPage, share: number) => Promise<boolean>;

async function sendStores({ backup }: Storage, send: Send): Promise<number> {
  const person = await backup.person();
  if (person.length > 0 && !(await send({ kind: 'rows', store: 'person', rows: person }, 0))) return 0;
  const counts = await Promise.all(BACKUP_STORES.map((store) => backup.count(store)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const store of BACKUP_STORES) {
    let next: unknown = null;
    do {
      const page = await backup.page(store, ROWS_A_PAGE, next);
      next = page.next;
      done += page.rows.length;
      if (page.rows.length > 0 && !(await send({ kind: 'rows', store, rows: page.rows }, done / Math.max(total, 1))))
        return 0;
    } while (next !== null);
  }
  return counts[BACKUP_STORES.indexOf('workouts')] ?? 0;
}

async function sendWorkouts({ log, insight }: Storage, { fromDay, toDay }: ExportChoice, send: Send): Promise<number> {
  const total = (await insight.days(fromDay)).filter(({ day }) => toDay === undefined || day <= toDay).length;
  let before = toDay === undefined ? undefined : dayAfter(toDay);
  let [days, workouts] = [0, 0];
  for (;;) {
    const page = await log.days(DAYS_A_PAGE, before);
    const wanted = page.filter(({ day }) => fromDay === undefined || day >= fromDay);
    const found = wanted.flatMap((day) => day.workouts);
    days += wanted.length;
    workouts += found.length;
    if (found.length > 0 && !(await send({ kind: 'workouts', workouts: found }, days / Math.max(total, 1)))) return 0;
    before = page.at(-1)?.day;
    if (page.length < DAYS_A_PAGE || wanted.length < page.length) return workouts;
  }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function failed({ reason, detail }: Unavailable): ExportOutcome {
  return { kind: 'failed', reason, detail: detail ?? reason };
}

/** `plumbline-2026-11-28.jsonl.gz`, `plumbline-2026-11-28.jsonl.gz.age`, `plumbline-strong-kg-2026-11-28.csv`. */
function fileName({ form, unit, passphrase }: ExportChoice, day: string, packed: boolean): string {
  if (form === 'backup') return `plumbline-${day}.jsonl${packed ? '.gz' : ''}${passphrase === undefined ? '' : '.age'}`;
  return form === 'sheet' ? `plumbline-sets-${day}.csv` : `plumbline-${form}-${unit}-${day}.csv`;
}
