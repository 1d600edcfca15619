// Files of the log: rows come in page by page and are written at once, so that no file is ever held as one text.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type {
  CopyPage,
  ExportedFile,
  ExportPage,
  ExportRequest,
  ExportService,
  FoundCopy,
  NoCopy,
} from '../../contracts/export.ts';
import type { Unavailable } from '../../contracts/outcome.ts';
import { createExerciseBook } from '../../domain/catalogue/exercise-book.ts';
import { EXERCISES } from '../../domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../domain/catalogue/link-exercise.ts';
import { createExportNames, type ExportNames } from '../../domain/log/export/export-names.ts';
import type { ExportedWorkout, SheetOptions, WallClock } from '../../domain/log/export/exported-workout.ts';
import { FULL_HEAD, fullLines } from '../../domain/log/export/full-csv.ts';
import { hevyHead, hevyLines } from '../../domain/log/export/hevy-csv.ts';
import { STRONG_HEAD, strongLines } from '../../domain/log/export/strong-csv.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, createBackupWriter } from '../../domain/log/export/write-backup.ts';
import { isLocked, lockFile, unlockFile } from './lock-file.ts';
import { type CopyEvent, CopyTooLarge, kindOfCopy, readCopy } from './read-copy.ts';

interface Writer {
  add(page: ExportPage): void;
  finish(): Promise<ExportedFile | Unavailable>;
}

interface OpenCopy {
  readonly events: AsyncGenerator<CopyEvent>;
  readonly totalBytes: number;
}

/** What is looked at beside the rows: all else of a file is passed over, however much of it there is. */
const MEMBERS: readonly string[] = ['format', 'version', 'exportedAt', 'person', 'counts', 'end'];
/** We write a dozen. Rows of more stores, or of ones with longer names, count as rows that are none of ours. */
const MOST_STORES = 50;
const LONGEST_STORE_NAME = 50;
/** Of all stores. A life of training is some hundred thousand; to read millions of nothing would take minutes. */
const MOST_ROWS = 1_000_000;

const ABORTED: Unavailable = { kind: 'unavailable', reason: 'aborted' };

export interface ExportParts {
  /** MOST_COPY_BYTES, unless a test says otherwise. */
  readonly mostBytes?: number;
  /** Base-2 logarithm of scrypt's N of locked files; tests take less. */
  readonly workFactor?: number;
}

export function createExportService({ mostBytes, workFactor }: ExportParts = {}): ExportService {
  const writers = new Map<string, Writer>();
  const copies = new Map<string, OpenCopy>();
  let names: ExportNames | null = null;
  const catalogueNames = () => (names ??= createExportNames(createExerciseLinker(EXERCISES)));

  async function closeCopy(copyId: string): Promise<void> {
    const copy = copies.get(copyId);
    copies.delete(copyId);
    await copy?.events.return(undefined);
  }

  return {
    begin(exportId, request) {
      writers.set(
        exportId,
        request.form === 'backup' ? backupWriter(request, workFactor) : sheetWriter(request, catalogueNames()),
      );
      return Promise.resolve({ kind: 'begun' });
    },
    add(exportId, page) {
      const writer = writers.get(exportId);
      writer?.add(page);
      return Promise.resolve(writer ? { kind: 'added' } : ABORTED);
    },
    async finish(exportId) {
      const writer = writers.get(exportId);
      writers.delete(exportId);
      return writer ? writer.finish() : ABORTED;
    },
    cancel(exportId) {
      writers.delete(exportId);
      return Promise.resolve();
    },
    inspectCopy: async (file) =>
      (await isLocked(file)) ? { kind: 'no_copy', reason: 'locked' } : inspectCopy(file, mostBytes),
    unlockCopy: (file, passphrase) => orOutOfMemory(() => unlockFile(file, passphrase)),
    async openCopy(copyId, file) {
      await closeCopy(copyId);
      const kind = await kindOfCopy(file);
      if (kind !== 'backup' && kind !== 'sheet') return { kind: 'unavailable', reason: 'bad_input', detail: kind };
      copies.set(copyId, { events: readCopy(file, kind, mostBytes), totalBytes: file.size });
      return { kind: 'open' };
    },
    async nextCopy(copyId) {
      const copy = copies.get(copyId);
      if (!copy) return ABORTED;
      for (;;) {
        const { done, value } = await copy.events.next();
        if (done || value.kind === 'end') {
          copies.delete(copyId);
          return { kind: 'end' };
        }
        if (value.kind === 'rows') return { ...value, kind: 'page', totalBytes: copy.totalBytes } satisfies CopyPage;
      }
    },
    closeCopy,
  };
}

/** Each piece is handed to the browser as it is written: it keeps large ones out of memory. */
function backupWriter({ pack, passphrase }: ExportRequest, workFactor?: number): Writer {
  const writer = createBackupWriter();
  const encoder = new TextEncoder();
  const sum = sha256.create();
  const parts: Blob[] = [];
  const write = (text: string) => {
    const bytes = encoder.encode(text);
    sum.update(bytes);
    parts.push(new Blob([bytes]));
  };
  write(writer.head());
  return {
    add(page) {
      if (page.kind === 'rows') write(writer.rows(page.store, page.rows));
    },
    async finish() {
      const end = writer.end(bytesToHex(sum.digest()));
      const whole = new Blob([...parts, end], { type: 'application/jsonl' });
      const packed = pack && typeof CompressionStream !== 'undefined';
      const blob = packed ? await packedBlob(whole) : whole;
      if (passphrase === undefined) return { kind: 'file', blob, packed };
      return orOutOfMemory(async () => ({ kind: 'file', blob: await lockFile(blob, passphrase, workFactor), packed }));
    },
  };
}

async function packedBlob(whole: Blob): Promise<Blob> {
  const blob = await new Response(whole.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  return new Blob([blob], { type: 'application/gzip' });
}

/** A key of a passphrase takes 256 MB at once, which an old phone may not have. */
async function orOutOfMemory<T>(work: () => Promise<T>): Promise<T | Unavailable> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'unavailable', reason: 'out_of_memory', detail: error.message };
    throw error;
  }
}

/** Workouts come newest first; Strong and our own table have the oldest first, Hevy the newest. */
function sheetWriter({ form, unit, custom }: ExportRequest, names: ExportNames): Writer {
  const book = createExerciseBook(EXERCISES, custom);
  const own = new Set(custom.map(({ id }) => id));
  const options: SheetOptions = {
    unit,
    exerciseOf: (id) => book.byId(id),
    nameOf: (exercise) => (own.has(exercise.id) ? exercise.names.en : names.nameOf(exercise)),
    barNameOf: (exercise) => (own.has(exercise.id) ? null : names.barNameOf(exercise)),
    wallClock,
  };
  const [head, lines] = sheetOf(form, unit);
  const isNewestFirst = form === 'hevy';
  const parts: Blob[] = [];
  return {
    add(page) {
      if (page.kind !== 'workouts') return;
      const texts = page.workouts.map((workout) => lines(workout, options));
      parts.push(new Blob([(isNewestFirst ? texts : texts.reverse()).join('')]));
    },
    finish() {
      const blob = new Blob([head, ...(isNewestFirst ? parts : parts.reverse())], { type: 'text/csv;charset=utf-8' });
      return Promise.resolve({ kind: 'file', blob, packed: false });
    },
  };
}

type Lines = (workout: ExportedWorkout, options: SheetOptions) => string;

function sheetOf(form: ExportRequest['form'], unit: 'kg' | 'lb'): readonly [head: string, lines: Lines] {
  if (form === 'strong') return [STRONG_HEAD, strongLines];
  return form === 'hevy' ? [hevyHead(unit), hevyLines] : [FULL_HEAD, fullLines];
}

/** At this device's place. */
function wallClock(instant: string): WallClock {
  const date = new Date(instant);
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
    second: date.getSeconds(),
  };
}

async function inspectCopy(file: Blob, mostBytes?: number): Promise<FoundCopy | NoCopy> {
  const kind = await kindOfCopy(file);
  if (kind !== 'backup' && kind !== 'sheet') return { kind: 'no_copy', reason: kind };
  const members = new Map<string, unknown>();
  // A map: a file may name its stores like what every object has.
  const counts = new Map<string, number>();
  let refused = 0;
  let rows = 0;
  let ending: FoundCopy['ending'] = 'cut';
  let [fromDay, toDay] = ['', ''];
  const first: { readonly day: string; readonly title: string | null }[] = [];
  const person = new Map<string, unknown>();
  try {
    for await (const event of readCopy(file, kind, mostBytes)) {
      if (event.kind === 'member') {
        if (MEMBERS.includes(event.key)) members.set(event.key, event.value);
        continue;
      }
      rows += event.kind === 'rows' ? event.rows.length : event.kind === 'refused' ? event.count : 0;
      if (rows > MOST_ROWS) throw new CopyTooLarge();
      if (event.kind === 'refused') refused += event.count;
      else if (event.kind === 'end') ({ ending } = event);
      else if (!counts.has(event.store) && (counts.size >= MOST_STORES || event.store.length > LONGEST_STORE_NAME))
        refused += event.rows.length;
      else if (event.store === 'person') {
        counts.set(event.store, (counts.get(event.store) ?? 0) + event.rows.length);
        for (const row of event.rows) {
          const { key, value } = fieldsOf(row);
          if (typeof key === 'string' && person.size < MOST_STORES) person.set(key, value);
        }
      } else {
        counts.set(event.store, (counts.get(event.store) ?? 0) + event.rows.length);
        for (const row of event.store === 'workouts' ? event.rows : []) {
          const { day, title, deletedAt } = fieldsOf(row);
          if (typeof day !== 'string' || deletedAt !== undefined) continue;
          if (fromDay === '' || day < fromDay) fromDay = day;
          if (day > toDay) toDay = day;
          first.push({ day, title: typeof title === 'string' ? title : null });
          first.sort((a, b) => (a.day < b.day ? -1 : 1)).splice(5);
        }
      }
    }
  } catch (error) {
    if (error instanceof CopyTooLarge) return { kind: 'no_copy', reason: 'too_large' };
    throw error;
  }
  if (kind === 'backup') {
    const version = members.get('version');
    if (members.get('format') !== BACKUP_FORMAT || typeof version !== 'number')
      return { kind: 'no_copy', reason: 'not_ours' };
    if (version > BACKUP_VERSION) return { kind: 'no_copy', reason: 'newer_version' };
  }
  const end = fieldsOf(members.get('end'));
  const stated = fieldsOf(members.get('counts') ?? end['counts']);
  const lacks = Object.entries(stated).some(
    ([store, count]) => typeof count === 'number' && count > (counts.get(store) ?? 0),
  );
  const exportedAt = members.get('exportedAt') ?? end['asOf'];
  for (const [key, value] of Object.entries(fieldsOf(members.get('person')))) person.set(key, value);
  counts.delete('person');
  return {
    kind: 'copy',
    form: kind,
    exportedAt: typeof exportedAt === 'string' && !Number.isNaN(Date.parse(exportedAt)) ? exportedAt : null,
    counts: Object.fromEntries(counts),
    refused,
    span: fromDay === '' ? null : { fromDay, toDay },
    first,
    person: person.size === 0 ? null : Object.fromEntries(person),
    isChecked: typeof end['sha256'] === 'string' && ending === 'complete',
    ending: ending === 'complete' && lacks ? 'short' : ending,
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
