import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import type { Load, SetRecord } from '../domain/log/records.ts';
import { createExportService } from '../services/export/create-export-service.ts';
import { createTransferService } from '../services/transfer/create-transfer-service.ts';
import { localClock } from '../services/transfer/local-clock.ts';
import { freshDatabase } from '../storage/fixtures/fresh-database.ts';
import { endedOn, setOf } from '../storage/fixtures/records.ts';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/storage.ts';
import { restoreCopy } from './restore-copy.ts';
import { runExport } from './run-export.ts';
import { inspectImport, runImport } from './run-import.ts';

const now = () => new Date('2026-11-28T12:00:00.000Z');
let ids = 0;
const newId = () => `id-${ids++}`;
const exports = createExportService();
const transfer = createTransferService({ exercises: EXERCISES, clock: localClock });
let from: Storage;
let to: Storage;

beforeEach(async () => {
  freshDatabase();
  [from, to] = [await openStorage({ name: 'from', now }), await openStorage({ name: 'to', now })];
});
afterEach(() => {
  from.close();
  to.close();
});

/** Every exercise of the catalogue once, in workouts of twelve, by what it is measured in. */
async function fill(load: Load): Promise<void> {
  for (let at = 0; at < EXERCISES.length; at += 12) {
    const workout = endedOn(new Date(Date.UTC(2026, 0, 1 + at / 12)).toISOString().slice(0, 10), {
      title: `Day ${at}`,
    });
    const sets = EXERCISES.slice(at, at + 12).map(({ id, measure }, order) => {
      const { load: _load, reps: _reps, ...set } = setOf(workout, order, { exerciseId: id });
      if (measure === 'repetitions') return { ...set, reps: 5 + order, load };
      return measure === 'hold' ? { ...set, durationSec: 45 } : { ...set, durationSec: 600, distanceM: 2000 };
    });
    await from.log.addWorkout(workout, sets);
  }
}

function told({ exerciseId, reps, load, durationSec, distanceM, type }: SetRecord): unknown {
  return { exerciseId, reps, load, durationSec, distanceM: distanceM && Math.round(distanceM), type };
}

async function comesBack(form: 'strong' | 'hevy', unit: 'kg' | 'lb'): Promise<void> {
  const outcome = await runExport({ storage: from, exports, now, newId }, { form, unit, pack: false });
  if (outcome.kind !== 'file') throw new Error(outcome.kind);
  const inspection = await inspectImport({ transfer, storage: to }, outcome.file, { unit });
  if (inspection.kind !== 'log') throw new Error(inspection.kind);
  expect(inspection.reading.format).toBe(form);
  const answers = { weightUnit: unit, distanceUnit: unit === 'kg' ? ('km' as const) : ('mi' as const) };
  const result = await runImport({ transfer, storage: to, now, newId }, outcome.file, 'x.csv', inspection, answers);
  expect(result).toMatchObject({ kind: 'done', totals: { exercises: 0, leftOut: 0 } });
  const [before, after] = [await from.log.since('0000-01-01'), await to.log.since('0000-01-01')];
  expect(after.map(({ workout }) => [workout.day, workout.title])).toEqual(
    before.map(({ workout }) => [workout.day, workout.title]),
  );
  expect(after.map(({ sets }) => sets.map(told))).toEqual(before.map(({ sets }) => sets.map(told)));
}

for (const form of ['strong', 'hevy'] as const)
  for (const unit of ['kg', 'lb'] as const)
    test(`the whole catalogue goes out in the shape of ${form} in ${unit} and comes back: same exercises, 180 stays 180`, async () => {
      await fill({ value: 180, unit });
      await comesBack(form, unit);
    });

const REAL = '../shared/data/logs/strong';
/** The small ones: all of them go this way in `npm run bench:import`. */
const files = existsSync(REAL)
  ? readdirSync(REAL).filter((name) => name.endsWith('.csv') && statSync(`${REAL}/${name}`).size < 300_000)
  : [];

test.runIf(files.length === 0)(
  'round trips of real exports: not tried, since ../shared/data/logs is not here',
  (context) => {
    context.skip();
  },
);

for (const name of files)
  test(`a real export comes in, goes out as a copy and in the shape of Strong, and comes in again the same: ${name}`, async () => {
    const unit = 'kg';
    const real = new File([readFileSync(`${REAL}/${name}`)], name);
    const bring = async (storage: Storage, file: File) => {
      const inspection = await inspectImport({ transfer, storage }, file, { unit });
      if (inspection.kind !== 'log') throw new Error(inspection.kind);
      const answers = {
        weightUnit: 'kg' as const,
        distanceUnit: 'km' as const,
        dateOrder: 'ymd' as const,
        decimal: '.' as const,
      };
      return runImport({ transfer, storage, now, newId }, file, file.name, inspection, answers);
    };
    expect(await bring(from, real)).toMatchObject({ kind: 'done' });
    const parts = { storage: from, exports, now, newId };
    const out = await runExport(parts, { form: 'strong', unit, pack: false });
    const copy = await runExport(parts, { form: 'backup', unit, pack: true });
    if (out.kind !== 'file' || copy.kind !== 'file') throw new Error(out.kind);
    const named = async (storage: Storage) => {
      const own = new Map((await storage.exercises.custom()).map(({ id, names }) => [id, names.en]));
      const log = await storage.log.since('0000-01-01');
      return log.map(({ workout, sets }) => ({
        startedAt: workout.startedAt,
        title: workout.title,
        sets: sets.map((set) => told({ ...set, exerciseId: own.get(set.exerciseId) ?? set.exerciseId })),
      }));
    };
    expect(await bring(to, out.file)).toMatchObject({ kind: 'done' });
    expect(await named(to)).toEqual(await named(from));
    const third = await openStorage({ name: 'third', now });
    const found = await exports.inspectCopy(copy.file);
    if (found.kind !== 'copy') throw new Error(found.kind);
    const choice = { mode: 'merge', withSettings: false } as const;
    expect(await restoreCopy({ storage: third, exports, newId }, copy.file, found, choice)).toMatchObject({
      kind: 'restored',
      refused: 0,
    });
    expect(await third.log.since('0000-01-01')).toEqual(await from.log.since('0000-01-01'));
    third.close();
  }, 120_000);
