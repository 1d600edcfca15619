import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TransferService } from '../contracts/transfer.ts';
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import type { Inspection } from '../domain/log/import/inspection.ts';
import { createExportService } from '../services/export/create-export-service.ts';
import { createTransferService } from '../services/transfer/create-transfer-service.ts';
import { localClock } from '../services/transfer/local-clock.ts';
import { afterEachPut, endForWantOfRoom, freshDatabase } from '../storage/fixtures/fresh-database.ts';
import { endedOn, setOf } from '../storage/fixtures/records.ts';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/storage.ts';
import { runExport } from './run-export.ts';
import { type ImportDependencies, type ImportWatch, inspectImport, previewImport, runImport } from './run-import.ts';

const now = () => new Date('2026-11-28T20:00:00.000Z');
const transfer = createTransferService({ exercises: EXERCISES, clock: localClock });
let storage: Storage;
let ids = 0;
let restore: (() => void) | null = null;

beforeEach(async () => {
  freshDatabase();
  storage = await openStorage({ now });
});
afterEach(() => {
  restore?.();
  restore = null;
  storage.close();
});

const parts = (service: TransferService = transfer): ImportDependencies => ({
  transfer: service,
  storage,
  now,
  newId: () => `import-${ids++}`,
});

const HEAD =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n';
/** A workout a day from the first of the year on, six sets each; the last of a name of the person's own. */
function strong(days: number, from = 0): Blob {
  const rows = Array.from({ length: days }, (_, at) => {
    const day = new Date(Date.UTC(2024, 0, 1 + from + at)).toISOString().slice(0, 10);
    const set = (name: string, order: number, note = '') =>
      `${day} 18:00:05,Daily,45m,${name},${order},${100 + at / 2},${1 + order},0,0,${note},,\n`;
    return (
      set('Squat (Barbell)', 1, 'deep') +
      [2, 3, 4, 5].map((order) => set('Squat (Barbell)', order)).join('') +
      set('Thing of mine', 1)
    );
  });
  return new Blob([HEAD, ...rows]);
}

async function look(file: Blob): Promise<Inspection> {
  const found = await inspectImport(parts(), file, { unit: 'kg' });
  if (found.kind !== 'log') throw new Error(JSON.stringify(found));
  return found;
}

async function bringIn(file: Blob, watch: ImportWatch = {}, service?: TransferService) {
  return runImport(parts(service), file, 'strong.csv', await look(file), {}, watch);
}

/** What stands in the log. */
async function stands() {
  const workouts = await storage.log.since('1990-01-01');
  return { workouts: workouts.length, sets: workouts.reduce((sum, { sets }) => sum + sets.length, 0) };
}

test('a file comes into the log, whole workouts at a time, and its names lead somewhere', async () => {
  const shares: number[] = [];
  const result = await bringIn(strong(200), { onProgress: ({ share }) => shares.push(share ?? -1) });
  expect(result).toMatchObject({
    kind: 'done',
    record: { format: 'strong', fileName: 'strong.csv', workouts: 200, sets: 1200, importedAt: now().toISOString() },
    totals: { workouts: 200, sets: 1200, exercises: 1, leftOut: 0, linkedRows: 1000, customRows: 200 },
    problems: [],
  });
  expect(await stands()).toEqual({ workouts: 200, sets: 1200 });
  expect(await storage.imports.all()).toEqual([result.record]);
  const [mine] = await storage.exercises.custom();
  expect(mine).toMatchObject({ names: { en: 'Thing of mine' }, importId: result.record?.id });
  expect(result.record?.created).toEqual([mine?.id]);
  expect(await storage.insight.summaryCount()).toBe(200);
  expect((await storage.insight.exercisesUsed()).map(({ workouts }) => workouts)).toEqual([200, 200]);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('the same file twice adds nothing and leaves no record; a later one adds what is new', async () => {
  await bringIn(strong(30));
  const again = await bringIn(strong(30));
  expect(again).toMatchObject({ kind: 'done', record: null, totals: { sets: 0, knownSets: 180, knownWorkouts: 30 } });
  const later = await bringIn(strong(40));
  expect(later).toMatchObject({ kind: 'done', record: { workouts: 10, sets: 60, created: [] } });
  expect(await stands()).toEqual({ workouts: 40, sets: 240 });
  expect(await storage.imports.all()).toHaveLength(2);
});

test('what would come in is told before', async () => {
  await bringIn(strong(10));
  const file = strong(12);
  const preview = await previewImport(parts(), file, await look(file), {});
  expect(preview).toMatchObject({ kind: 'end', totals: { workouts: 2, sets: 12, knownSets: 60, exercises: 0 } });
  expect(await stands()).toEqual({ workouts: 10, sets: 60 });
});

test('undone it is gone, with the exercise made for it; the same file brings it back', async () => {
  const { record } = await bringIn(strong(10));
  await storage.imports.undo(record?.id ?? '', now().toISOString());
  expect(await stands()).toEqual({ workouts: 0, sets: 0 });
  expect(await bringIn(strong(10))).toMatchObject({ kind: 'done', record: { workouts: 10, sets: 60 } });
  expect(await stands()).toEqual({ workouts: 10, sets: 60 });
  expect((await storage.exercises.custom()).filter(({ deletedAt }) => deletedAt === undefined)).toHaveLength(1);
});

test('undone and read again otherwise, it is as it was read the second time; what the person added stays', async () => {
  const { record } = await bringIn(strong(2));
  const [first] = await storage.log.since('2024-01-01');
  if (!first) throw new Error('nothing came in');
  const added = setOf(first.workout, 50, { exerciseId: 'plank', durationSec: 60 });
  await storage.log.addWorkout(first.workout, [added]);
  await storage.imports.undo(record?.id ?? '', now().toISOString());
  const file = strong(2);
  const answers = { exercises: { 'Squat (Barbell)': { kind: 'leave_out' } } } as const;
  await runImport(parts(), file, 'strong.csv', await look(file), answers);
  const names = (await storage.log.since('2024-01-01')).map(({ sets }) => sets.map(({ exerciseId }) => exerciseId));
  const [mine] = await storage.exercises.custom();
  expect(names).toEqual([[mine?.id, 'plank'], [mine?.id]]);
  expect(await storage.log.latestSets('back_squat', 5)).toEqual([]);
});

test('a workout logged here, exported and read again, adds nothing', async () => {
  for (const day of ['2025-03-01', '2025-03-02']) {
    const workout = endedOn(day);
    await storage.log.addWorkout(workout, [
      setOf(workout, 0),
      setOf(workout, 1, { reps: 3, load: { value: 82.5, unit: 'kg' } }),
    ]);
  }
  for (const form of ['strong', 'hevy'] as const) {
    const exported = await runExport(
      { storage, exports: createExportService(), now, newId: () => `e${ids++}` },
      { form, unit: 'kg', pack: false },
    );
    if (exported.kind !== 'file') throw new Error(exported.kind);
    expect(await bringIn(exported.file), form).toMatchObject({ kind: 'done', record: null, totals: { knownSets: 4 } });
  }
});

test('a set the person removed does not come back with the same file', async () => {
  await bringIn(strong(3));
  const [first] = await storage.log.since('2024-01-01');
  await storage.log.deleteSet(first?.sets[0]?.id ?? '', now().toISOString());
  expect(await bringIn(strong(3))).toMatchObject({
    kind: 'done',
    record: null,
    problems: [{ kind: 'differs', line: 2 }],
  });
  expect(await stands()).toEqual({ workouts: 3, sets: 17 });
});

test('a workout the person removed does not come back with the same file, nor is it counted', async () => {
  await bringIn(strong(3));
  const [first] = await storage.log.since('2024-01-01');
  await storage.log.deleteWorkout(first?.workout.id ?? '', now().toISOString());
  const again = await bringIn(strong(4));
  expect(again).toMatchObject({
    kind: 'done',
    record: { workouts: 1, sets: 6 },
    problems: [{ kind: 'differs', line: 2 }],
  });
  expect(await stands()).toEqual({ workouts: 3, sets: 18 });
});

test('cancelled in the middle, the record says what came in, and undoing takes exactly that', async () => {
  const stop = new AbortController();
  const result = await bringIn(strong(400), {
    signal: stop.signal,
    onProgress: ({ sets }) => sets > 600 && stop.abort(),
  });
  expect(result).toMatchObject({ kind: 'stopped', why: 'cancelled' });
  const { record } = result;
  expect(record?.workouts).toBeGreaterThan(0);
  expect(record?.workouts).toBeLessThan(400);
  expect(await stands()).toEqual({ workouts: record?.workouts, sets: record?.sets });
  await storage.imports.undo(record?.id ?? '', now().toISOString());
  expect(await stands()).toEqual({ workouts: 0, sets: 0 });
});

test('cancelled before it begins, nothing is read or written', async () => {
  const file = strong(2);
  const inspection = await look(file);
  const signal = AbortSignal.abort();
  expect(await inspectImport(parts(), file, { unit: 'kg' }, { signal })).toEqual({
    kind: 'unavailable',
    reason: 'aborted',
  });
  expect(await runImport(parts(), file, 'a.csv', inspection, {}, { signal })).toEqual({
    kind: 'stopped',
    why: 'cancelled',
    record: null,
  });
  expect(await storage.imports.all()).toEqual([]);
});

test('a full disk stops it between two pages; what came in stands whole', async () => {
  let pages = 0;
  restore = afterEachPut('imports', ({ transaction }) => {
    pages += 1;
    if (pages === 2) endForWantOfRoom(transaction);
  });
  const result = await bringIn(strong(400));
  expect(result).toMatchObject({ kind: 'stopped', why: 'full' });
  expect(result.record?.sets).toBeGreaterThan(0);
  expect(await stands()).toEqual({ workouts: result.record?.workouts, sets: result.record?.sets });
  expect(await storage.imports.all()).toEqual([result.record]);
});

test('a worker that dies stops it with its word', async () => {
  const dying: TransferService = {
    ...transfer,
    next: async (planId, page) =>
      page === 0 ? transfer.next(planId, page) : { kind: 'unavailable', reason: 'worker_died' },
  };
  const result = await bringIn(strong(400), {}, dying);
  expect(result).toMatchObject({ kind: 'stopped', why: 'failed', detail: 'worker_died' });
  expect(await stands()).toEqual({ workouts: result.record?.workouts, sets: result.record?.sets });
});
