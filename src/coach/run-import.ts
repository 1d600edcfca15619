// A file from another app into the log: looked at, planned in a worker, written in whole workouts, with a record of it that can be undone.
import type { Unavailable } from '../contracts/outcome.ts';
import type {
  FoundBackup,
  InspectProgress,
  InspectRequest,
  PlanEnd,
  PlanRequest,
  Refused,
  TransferService,
} from '../contracts/transfer.ts';
import type { ImportRecord } from '../domain/log/import-record.ts';
import type {
  ImportAnswers,
  ImportProblem,
  ImportTotals,
  Inspection,
  KnownWorkout,
} from '../domain/log/import/inspection.ts';
import { loadKg } from '../domain/log/load-kg.ts';
import { type Storage, StorageError } from '../storage/storage.ts';

export interface ImportDependencies {
  readonly transfer: TransferService;
  readonly storage: Pick<Storage, 'log' | 'insight' | 'exercises' | 'imports'>;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Lets the page draw between two pages of records. */
  readonly rest?: () => Promise<void>;
}

export interface ImportProgress {
  /** 0–1; null while it cannot be told. */
  readonly share: number | null;
  /** Written so far. */
  readonly workouts: number;
  readonly sets: number;
}

export interface ImportWatch {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
}

export type ImportResult =
  /** `record` null: everything was in the log already, or left out. */
  | {
      readonly kind: 'done';
      readonly record: ImportRecord | null;
      readonly totals: ImportTotals;
      readonly problems: readonly ImportProblem[];
    }
  /** What the record says came in and can be undone; null: nothing did. `failed`: the worker or the disk, see `detail`. */
  | {
      readonly kind: 'stopped';
      readonly why: 'cancelled' | 'full' | 'failed';
      readonly record: ImportRecord | null;
      readonly detail?: string;
    };

/** Reads the file without writing; cancelled, it answers `aborted`. */
export async function inspectImport(
  { transfer, storage }: Pick<ImportDependencies, 'transfer' | 'storage'>,
  file: Blob,
  request: Omit<InspectRequest, 'custom'>,
  { onProgress, signal }: ImportWatch = {},
): Promise<Inspection | FoundBackup | Refused | Unavailable> {
  const custom = await storage.exercises.custom();
  const { port1, port2 } = new MessageChannel();
  const cancel = () => port1.postMessage({ kind: 'cancel' });
  if (signal?.aborted) return { kind: 'unavailable', reason: 'aborted' };
  signal?.addEventListener('abort', cancel);
  port1.addEventListener('message', ({ data }: MessageEvent<InspectProgress>) => {
    const share = data.totalBytes > 0 ? Math.min(1, data.readBytes / data.totalBytes) : null;
    onProgress?.({ share, workouts: 0, sets: 0 });
  });
  port1.start();
  try {
    return await transfer.inspect(file, { ...request, custom }, port2);
  } finally {
    signal?.removeEventListener('abort', cancel);
    port1.close();
  }
}

const DAYS_AT_ONCE = 60;

/** What the log holds, or held, on the days of the file, one more on either side: a workout at midnight is on another day elsewhere. */
export async function readKnown(
  { log, imports }: Pick<Storage, 'log' | 'imports'>,
  span: Inspection['span'],
): Promise<readonly KnownWorkout[]> {
  if (!span) return [];
  const removed = await imports.removed();
  const known: KnownWorkout[] = removed.map((id) => ({ id, startedAt: new Date(0).toISOString(), sets: [] }));
  const from = shiftDay(span.fromDay, -1);
  let before = shiftDay(span.toDay, 2);
  for (;;) {
    const days = await log.days(DAYS_AT_ONCE, before);
    for (const { day, workouts } of days) {
      if (day < from) return known;
      for (const { workout, sets } of workouts)
        known.push({
          id: workout.id,
          startedAt: workout.startedAt,
          sets: sets.map(({ id, exerciseId, reps, load, durationSec, distanceM }) => ({
            id,
            exerciseId,
            ...(reps !== undefined && { reps }),
            ...(load && { kg: loadKg(load) }),
            ...(durationSec !== undefined && { durationSec }),
            ...(distanceM !== undefined && { distanceM }),
          })),
        });
    }
    const last = days.at(-1);
    if (!last) return known;
    before = last.day;
  }
}

/** What an import would come to, before the person says yes. */
export async function previewImport(
  dependencies: ImportDependencies,
  file: Blob,
  inspection: Inspection,
  answers: ImportAnswers,
): Promise<PlanEnd | Refused | Unavailable> {
  return dependencies.transfer.preview(file, await planRequest(dependencies, inspection, answers, 'preview'));
}

/**
 * Writes what is not in the log yet, page by page, each in one transaction with the record of the import. It stops, with what came in told,
 * where it is cancelled, the disk is full or the worker gives up. Only bugs throw.
 */
export async function runImport(
  dependencies: ImportDependencies,
  file: Blob,
  fileName: string,
  inspection: Inspection,
  answers: ImportAnswers,
  { onProgress, signal }: ImportWatch = {},
): Promise<ImportResult> {
  const { transfer, storage, newId, rest = nextTask } = dependencies;
  const id = newId();
  let record: ImportRecord | null = null;
  const stopped = (why: 'cancelled' | 'full' | 'failed', detail?: string): ImportResult => ({
    kind: 'stopped',
    why,
    record,
    ...(detail !== undefined && { detail }),
  });
  try {
    const request = await planRequest(dependencies, inspection, answers, id);
    const opened = await transfer.open(id, file, request);
    if (opened.kind === 'unavailable') return stopped('failed', opened.reason);
    if (signal?.aborted) return stopped('cancelled');
    let pending = transfer.next(id, 0);
    for (let number = 1; ; number += 1) {
      const page = await pending;
      if (page.kind === 'unavailable' || page.kind === 'refused') return stopped('failed', page.reason);
      if (page.kind === 'end') return { kind: 'done', record, totals: page.totals, problems: page.problems };
      if (signal?.aborted) return stopped('cancelled');
      // The worker plans the next page while this one is written.
      pending = transfer.next(id, number);
      pending.catch(() => undefined);
      const before: Pick<ImportRecord, 'workouts' | 'sets' | 'created'> = record ?? {
        workouts: 0,
        sets: 0,
        created: [],
      };
      const after: ImportRecord = {
        id,
        format: inspection.reading.format,
        fileName,
        importedAt: request.importedAt,
        workouts: before.workouts + page.workouts.length,
        sets: before.sets + page.sets.length,
        created: [...before.created, ...page.exercises.map((exercise) => exercise.id)],
      };
      await storage.imports.add(after, { ...page, measures: [] });
      record = after;
      const share = Math.min(1, page.readBytes / Math.max(1, inspection.bytes));
      onProgress?.({ share, workouts: after.workouts, sets: after.sets });
      await rest();
    }
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return stopped(error.reason === 'full' ? 'full' : 'failed', error.reason);
  } finally {
    await transfer.close(id);
  }
}

async function planRequest(
  { storage, now }: ImportDependencies,
  { reading, span }: Inspection,
  answers: ImportAnswers,
  importId: string,
): Promise<PlanRequest> {
  return {
    reading,
    answers,
    custom: await storage.exercises.custom(),
    known: await readKnown(storage, span),
    importId,
    importedAt: now().toISOString(),
    // The store brings back what an undone import left marked, under the same ids.
    salt: '',
  };
}

function nextTask(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 0);
  });
}

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
