import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ExportForm } from '../contracts/export.ts';
import { exerciseById } from '../domain/catalogue/exercises.ts';
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import type { ExportedWorkout } from '../domain/log/export/exported-workout.ts';
import { arbitraryLog } from '../domain/log/export/testing/arbitrary-workout.ts';
import { createExportService } from '../services/export/create-export-service.ts';
import { freshDatabase } from '../storage/fixtures/fresh-database.ts';
import {
  constraintOf,
  endedOn,
  noteOn,
  PERSONAL,
  PLAN,
  PROFILE,
  recordingOf,
  setOf,
  SETTINGS,
  workoutOn,
} from '../storage/fixtures/records.ts';
import { openStorage } from '../storage/open.ts';
import { BACKUP_STORES, type Storage } from '../storage/storage.ts';
import { type ExportChoice, type ExportOutcome, runExport } from './run-export.ts';
import { compareCopy, differingPerson, type RestoreChoice, restoreCopy } from './restore-copy.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const now = () => new Date(NOW);
const exports = createExportService();
let ids = 0;
const newId = () => `id-${ids++}`;
let opened: Storage[] = [];

async function open(name: string): Promise<Storage> {
  const storage = await openStorage({ name, now });
  opened.push(storage);
  return storage;
}

beforeEach(() => freshDatabase());
afterEach(() => {
  for (const storage of opened) storage.close();
  opened = [];
});

const custom = (id: string): CustomExercise => ({
  ...(exerciseById('dip') as NonNullable<ReturnType<typeof exerciseById>>),
  id,
  names: { en: `My ${id}`, zh: `我的${id}` },
  createdAt: NOW,
});

/** Random workouts, and one of everything else that a person can have. */
async function fill(storage: Storage, log: readonly ExportedWorkout[]): Promise<void> {
  for (const { workout, sets, notes } of log)
    await storage.log.addWorkout({ ...workout, endedAt: workout.endedAt ?? workout.startedAt }, sets, notes);
  const [first] = log;
  if (first) await storage.log.deleteWorkout(first.workout.id, NOW);
  await storage.exercises.saveCustom(custom('custom_a'));
  await storage.exercises.saveCustom(custom('custom_b'));
  await storage.exercises.removeCustom('custom_b', NOW);
  await storage.exercises.savePreference({ exerciseId: 'dip', unit: 'lb', remark: 'belt\n"long"', changedAt: NOW });
  const template = {
    id: 't1',
    name: '推 A',
    exercises: [{ exerciseId: 'dip', sets: [{ reps: 8, targetRir: 2, restSec: 90, setType: 'normal' as const }] }],
  };
  await storage.templates.save({ ...template, createdAt: NOW, changedAt: NOW });
  await storage.templates.save({ ...template, id: 't2', createdAt: NOW, changedAt: NOW });
  await storage.templates.remove('t2', NOW);
  await storage.measures.save({
    id: 'm1',
    kind: 'body_mass',
    value: 180.2,
    unit: 'lb',
    day: '2026-11-01',
    measuredAt: NOW,
  });
  const workout = endedOn('2026-11-20');
  await storage.log.addWorkout(workout, [setOf(workout, 0), setOf(workout, 1)]);
  await storage.log.deleteSet(setOf(workout, 1).id, NOW);
  const note = noteOn(workout);
  await storage.log.addNote(note, [constraintOf(note, '2026-11-20', '2026-12-04')]);
  await storage.recordings.saveAll([recordingOf(setOf(workout, 0).id, 1)]);
  await storage.personal.save(PERSONAL);
  await storage.person.saveProfile(PROFILE);
  await storage.person.saveSettings(SETTINGS);
  await storage.plan.save(PLAN);
}

async function everything({ backup }: Storage): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const stores: Record<string, readonly unknown[]> = {};
  for (const store of BACKUP_STORES) stores[store] = (await backup.page(store, 10_000)).rows;
  return stores;
}

async function derived({ insight }: Storage): Promise<unknown> {
  return [await insight.summaries(1000), await insight.exercisesUsed(), await insight.days()];
}

function exported(storage: Storage, form: ExportForm, more: Partial<ExportChoice> = {}): Promise<ExportOutcome> {
  return runExport({ storage, exports, now, newId }, { form, unit: 'kg', pack: true, ...more });
}

async function fileOf(storage: Storage, form: ExportForm, more: Partial<ExportChoice> = {}): Promise<File> {
  const outcome = await exported(storage, form, more);
  if (outcome.kind !== 'file') throw new Error(`no file: ${outcome.kind}`);
  return outcome.file;
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Looks at a copy and takes it in. */
async function take(storage: Storage, file: Blob, choice: Partial<RestoreChoice> = {}) {
  const found = await exports.inspectCopy(file);
  if (found.kind !== 'copy') return found;
  const parts = { storage, exports, newId };
  return restoreCopy(parts, file, found, { mode: 'merge', withSettings: false, ...choice });
}

test('a complete copy read into an empty log is the same log; read into the same log it adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryLog(5), fc.boolean(), async (log, pack) => {
      freshDatabase();
      const [from, to] = [await open('from'), await open('to')];
      await fill(from, log);
      const file = await fileOf(from, 'backup', { pack });
      expect(file.name).toBe(`plumbline-2026-11-28.jsonl${pack ? '.gz' : ''}`);
      const found = await exports.inspectCopy(file);
      if (found.kind !== 'copy') throw new Error(found.kind);
      expect(found).toMatchObject({ form: 'backup', exportedAt: NOW, refused: 0, ending: 'complete', isChecked: true });

      expect(await differingPerson(to, found)).toEqual(['profile', 'settings', 'plan']);
      const restored = await take(to, file, { withSettings: true });
      expect(restored).toMatchObject({ kind: 'restored', refused: 0, person: ['profile', 'settings', 'plan'] });
      if (restored.kind !== 'restored') throw new Error(restored.kind);
      expect(Object.values(restored.stores).every(({ known, changed }) => known + changed === 0)).toBe(true);
      expect(await everything(to)).toEqual(await everything(from));
      expect(await to.backup.person()).toEqual(await from.backup.person());
      expect(await derived(to)).toEqual(await derived(from));
      expect(await differingPerson(to, found)).toEqual([]);
      expect(await bytesOf(await fileOf(to, 'backup', { pack }))).toEqual(await bytesOf(file));

      const before = await everything(from);
      const again = await take(from, file);
      if (again.kind !== 'restored') throw new Error(again.kind);
      expect(Object.values(again.stores).every(({ added, changed }) => added + changed === 0)).toBe(true);
      expect(await everything(from)).toEqual(before);
      for (const storage of opened) storage.close();
      opened = [];
    }),
    { numRuns: 12 },
  );
}, 60_000);

test('the table of our own brings back workouts, sets, notes and own exercises exactly', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryLog(4), async (log) => {
      freshDatabase();
      const [from, to] = [await open('from'), await open('to')];
      await fill(from, log);
      const file = await fileOf(from, 'sheet');
      expect(await exports.inspectCopy(file)).toMatchObject({
        kind: 'copy',
        form: 'sheet',
        ending: 'complete',
        refused: 0,
      });
      await take(to, file);
      const [a, b] = [await from.log.since('0000-01-01'), await to.log.since('0000-01-01')];
      expect(b).toEqual(a);
      for (const storage of opened) storage.close();
      opened = [];
    }),
    { numRuns: 8 },
  );
}, 60_000);

test('a copy that was cut off anywhere brings what is whole, says that it was cut, and changes nothing that was there', async () => {
  const from = await open('from');
  await fill(from, []);
  const whole = await everything(from);
  for (const pack of [true, false]) {
    const file = await fileOf(from, 'backup', { pack });
    for (const share of [0.3, 0.6, 0.9, 0.97]) {
      const to = await open(`to-${pack}-${share}`);
      const mine = endedOn('2026-11-18', { title: 'mine' });
      await to.log.addWorkout(mine, [setOf(mine, 0, { reps: 99 })]);
      const cut = file.slice(0, Math.floor(file.size * share));
      const found = await exports.inspectCopy(cut);
      if (found.kind === 'no_copy') expect(found.reason).toMatch(/not_ours|damaged/);
      else expect(found).toMatchObject({ kind: 'copy', ending: 'cut' });
      expect((await take(to, cut)).kind).not.toBe('cancelled');
      const after = await everything(to);
      expect(after['workouts']).toContainEqual(expect.objectContaining(mine));
      for (const store of BACKUP_STORES)
        for (const row of after[store] ?? [])
          if ((row as { readonly id?: string }).id !== mine.id && (row as { readonly reps?: number }).reps !== 99)
            expect(whole[store]).toContainEqual(row);
      expect((await to.log.workout(mine.id))?.sets).toContainEqual(setOf(mine, 0, { reps: 99 }));
    }
  }
});

test('an edited copy: rows that are none of ours are left out one by one; a missing row is noticed', async () => {
  const from = await open('from');
  await fill(from, []);
  const text = await (await fileOf(from, 'backup', { pack: false })).text();
  const to = await open('to');
  const edited = text
    .replace('"reps":5', '"reps":"five"')
    .replace('"name":"推 A"', '"__proto__":{"polluted":1},"name":"推 A"');
  const found = await exports.inspectCopy(new Blob([edited]));
  expect(found).toMatchObject({ kind: 'copy', refused: 1 });
  expect(found).toMatchObject({ ending: 'tampered', isChecked: false });
  expect(await take(to, new Blob([edited]))).toMatchObject({ kind: 'restored', refused: 1 });
  expect(await take(to, new Blob([edited]), { mode: 'replace' })).toMatchObject({ kind: 'failed', detail: 'tampered' });
  expect((await to.log.workout(endedOn('2026-11-20').id))?.sets).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  const lines = text.split('\n');
  const fewer = lines.filter((line) => !line.includes('"kind":"body_mass"')).join('\n');
  expect(await exports.inspectCopy(new Blob([fewer]))).toMatchObject({ kind: 'copy', ending: 'tampered' });
  const unchecked = fewer.replace(/"sha256":"[0-9a-f]+"/, '"sha256":null');
  expect(await exports.inspectCopy(new Blob([unchecked]))).toMatchObject({ kind: 'copy', ending: 'short' });
});

test('what is no copy of ours is refused in words of its own', async () => {
  const inspect = (...parts: BlobPart[]) => exports.inspectCopy(new Blob(parts));
  expect(await inspect()).toEqual({ kind: 'no_copy', reason: 'empty' });
  expect(await inspect('  \n ')).toEqual({ kind: 'no_copy', reason: 'empty' });
  expect(await inspect('Date,Workout Name\n')).toEqual({ kind: 'no_copy', reason: 'other' });
  expect(await inspect('{"a":1}')).toEqual({ kind: 'no_copy', reason: 'not_ours' });
  expect(await inspect('{"format":"plumbline"')).toEqual({ kind: 'no_copy', reason: 'not_ours' });
  expect(await inspect(`{"format":"plumbline","version":3,"stores":{}}`)).toEqual({
    kind: 'no_copy',
    reason: 'newer_version',
  });
  expect(await inspect(`{"format":"plumbline","version":"1","stores":{}}`)).toEqual({
    kind: 'no_copy',
    reason: 'not_ours',
  });
  expect(await inspect(Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3]))).toEqual({ kind: 'no_copy', reason: 'damaged' });
  expect(await inspect(`{"format":"plumbline","version":1,"stores":{"sets":[${'['.repeat(1e6)}`)).toMatchObject({
    ending: 'cut',
  });
});

test('tables have the days that were asked for, the oldest first for Strong and the newest first for Hevy', async () => {
  const storage = await open('log');
  for (let day = 1; day <= 28; day++)
    for (const month of ['08', '09']) {
      const workout = endedOn(`2026-${month}-${String(day).padStart(2, '0')}`);
      await storage.log.addWorkout(workout, [setOf(workout, 0)]);
    }
  const dates = async (form: ExportForm) => {
    const file = await fileOf(storage, form, { fromDay: '2026-08-20', toDay: '2026-09-25', unit: 'lb' });
    expect(file.name).toBe(`plumbline-${form}-lb-2026-11-28.csv`);
    return (await file.text()).trim().split('\r\n').slice(1);
  };
  const strong = await dates('strong');
  expect(strong).toHaveLength(34);
  expect(strong[0]).toMatch(/^2026-08-20 .*,180,5,/);
  expect(strong.at(-1)).toMatch(/^2026-09-25 /);
  const hevy = await dates('hevy');
  expect(hevy).toHaveLength(34);
  expect(hevy[0]).toContain('"25 Sep 2026,');
  expect(hevy.at(-1)).toContain('"20 Aug 2026,');
  expect(await exported(storage, 'strong', { fromDay: '2027-01-01' })).toEqual({ kind: 'empty' });
});

test('an export can be cancelled, and tells how far it is', async () => {
  const storage = await open('log');
  await fill(storage, []);
  const shares: number[] = [];
  const controller = new AbortController();
  const choice: ExportChoice = { form: 'backup', unit: 'kg', pack: false };
  const parts = { storage, exports, now, newId };
  await runExport(parts, choice, { onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const cancelled = runExport(parts, choice, { signal: controller.signal, onProgress: () => controller.abort() });
  expect(await cancelled).toEqual({ kind: 'cancelled' });
});

test('a workout in progress goes on where none is in progress; of two the one begun later does', async () => {
  const [from, empty, busy] = [await open('from'), await open('empty'), await open('busy')];
  await from.log.startWorkout(workoutOn('2026-11-28'));
  const older = workoutOn('2026-11-27');
  await busy.log.startWorkout(older);
  await busy.log.addSet(setOf(older, 0));
  const file = await fileOf(from, 'backup');
  for (const storage of [empty, busy]) {
    await take(storage, file);
    expect((await storage.log.active())?.workout.id).toBe('workout-2026-11-28');
  }
  expect((await busy.log.workout(older.id))?.workout).toEqual({
    ...older,
    endedAt: setOf(older, 0).endedAt,
    endedBy: 'merge',
  });
});

test('a copy in the place of what is here: nothing else is left, not even of the person', async () => {
  const [from, to] = [await open('from'), await open('to')];
  await fill(from, []);
  const mine = endedOn('2026-11-26', { title: 'mine' });
  await to.log.addWorkout(mine, [setOf(mine, 0)]);
  await to.person.saveProfile({ ...PROFILE, daysPerWeek: 6 });
  const file = await fileOf(from, 'backup');
  expect(await take(to, file, { mode: 'replace', withSettings: true })).toMatchObject({ kind: 'restored' });
  expect(await everything(to)).toEqual(await everything(from));
  expect(await to.backup.person()).toEqual(await from.backup.person());
  expect(await derived(to)).toEqual(await derived(from));
});

test('what a comparison tells is what restoring then does, and it writes nothing', async () => {
  const [from, to] = [await open('from'), await open('to')];
  await fill(from, []);
  await take(to, await fileOf(from, 'backup'));
  const [set] = (await from.log.since('0000-01-01')).flatMap(({ sets }) => sets);
  if (!set) throw new Error('no set');
  await from.log.updateSet({ ...set, reps: 8 });
  const added = endedOn('2026-11-27');
  await from.log.addWorkout(added, [setOf(added, 0)]);
  const file = await fileOf(from, 'backup');
  const found = await exports.inspectCopy(file);
  if (found.kind !== 'copy') throw new Error(found.kind);
  const before = await everything(to);
  const compared = await compareCopy({ storage: to, exports, newId }, file, found);
  expect(await everything(to)).toEqual(before);
  expect(compared).toMatchObject({
    kind: 'compared',
    stores: { sets: { added: 1, changed: 1 }, workouts: { added: 1, changed: 0 } },
  });
  const restored = await take(to, file);
  if (restored.kind !== 'restored' || compared.kind !== 'compared') throw new Error(restored.kind);
  expect(restored.stores).toEqual(compared.stores);
  expect(await everything(to)).toEqual(await everything(from));
});
