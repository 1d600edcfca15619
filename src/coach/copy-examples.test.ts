import { afterEach, beforeEach, expect, test } from 'vitest';
import { createExportService } from '../services/export/create-export-service.ts';
import { freshDatabase } from '../storage/fixtures/fresh-database.ts';
import { endedOn, PROFILE, setOf, SETTINGS } from '../storage/fixtures/records.ts';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/storage.ts';
import type { CopiedPage, SecondCopyService, SnapshotInfo } from '../contracts/second-copy.ts';
import { compareCopy, restoreCopy } from './restore-copy.ts';
import { runExport } from './run-export.ts';
import { snapshotCopy } from './snapshot-copy.ts';

const now = () => new Date('2026-11-28T12:00:00.000Z');
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

async function copyOf(storage: Storage): Promise<File> {
  const outcome = await runExport({ storage, exports, now, newId }, { form: 'backup', unit: 'kg', pack: true });
  if (outcome.kind !== 'file') throw new Error(outcome.kind);
  return outcome.file;
}

async function compared(storage: Storage, file: Blob) {
  const found = await exports.inspectCopy(file);
  if (found.kind !== 'copy') throw new Error(found.kind);
  const outcome = await compareCopy({ storage, exports, newId }, file, found);
  if (outcome.kind !== 'compared') throw new Error(outcome.kind);
  return outcome;
}

const early = endedOn('2026-11-20');
const late = endedOn('2026-11-22');

async function two(): Promise<readonly [Storage, Storage]> {
  const [here, there] = [await open('here'), await open('there')];
  await here.log.addWorkout(early, [setOf(early, 0), setOf(early, 1), setOf(early, 2)]);
  const file = await copyOf(here);
  const found = await exports.inspectCopy(file);
  if (found.kind !== 'copy') throw new Error(found.kind);
  await restoreCopy({ storage: there, exports, newId }, file, found, { mode: 'merge', withSettings: false });
  return [here, there];
}

test('what would come and what would change is named, a few of each, and nothing is written', async () => {
  const [here, there] = await two();
  await there.log.addWorkout({ ...late, title: 'Beine' }, [setOf(late, 0)]);
  await there.log.updateSet({ ...setOf(early, 1), reps: 9 });
  await there.log.deleteSet(setOf(early, 2).id, now().toISOString());
  const before = await copyOf(here);
  const { stores, examples } = await compared(here, await copyOf(there));
  expect(stores.workouts).toEqual({ added: 1, changed: 0, known: 1, refused: 0 });
  expect(stores.sets).toEqual({ added: 1, changed: 2, known: 1, refused: 0 });
  expect(examples.workouts).toEqual([{ id: late.id, day: '2026-11-22', title: 'Beine' }]);
  const changes = examples.sets.map(
    ({ before: was, after }) => `${was?.reps} ${after.deletedAt === undefined ? after.reps : 'removed'}`,
  );
  expect(changes.toSorted()).toEqual([`${setOf(early, 1).reps} 9`, `${setOf(early, 2).reps} removed`].toSorted());
  expect(await (await copyOf(here)).text()).toBe(await before.text());
});

test('where here is later nothing would change; what was removed here and edited there is told as coming back', async () => {
  const [here, there] = await two();
  await here.log.updateSet({ ...setOf(early, 0), reps: 3 });
  const quiet = await compared(here, await copyOf(there));
  expect(quiet.examples).toEqual({ workouts: [], sets: [] });
  await here.log.deleteSet(setOf(early, 1).id, now().toISOString());
  await there.log.updateSet({ ...setOf(early, 1), reps: 4 });
  await there.log.updateSet({ ...setOf(early, 1), reps: 5 });
  const { examples } = await compared(here, await copyOf(there));
  expect(examples.sets.map(({ before, after }) => [before, after.reps])).toEqual([[null, 5]]);
});

test('of a hundred workouts the first few that are met are named', async () => {
  const [here, there] = [await open('here'), await open('there')];
  for (let at = 0; at < 30; at++) {
    const workout = { ...early, id: `w${at}`, title: `T${at}` };
    await there.log.addWorkout(workout, []);
    if (at % 2 === 0) await here.log.addWorkout(workout, []);
  }
  const { stores, examples } = await compared(here, await copyOf(there));
  expect(stores.workouts?.added).toBe(15);
  expect(examples.workouts).toHaveLength(4);
  expect(examples.workouts.every(({ title }) => Number(title?.slice(1)) % 2 === 1)).toBe(true);
});

const INFO: SnapshotInfo = { name: 's', beganMs: now().getTime(), bytes: 1, version: 1, counts: {} };

function copies(pages: readonly Omit<CopiedPage, 'kind'>[], damaged = 0): SecondCopyService {
  let at = 0;
  const unused = () => Promise.reject(new Error('not asked for'));
  return {
    append: unused,
    snapshot: unused,
    facts: unused,
    eraseAll: unused,
    open: () => Promise.resolve({ kind: 'open' }),
    next() {
      const page = pages[at++];
      if (page) return Promise.resolve({ kind: 'page', ...page });
      const report = { snapshotMs: 1, records: 0, damage: { snapshots: 0, records: damaged } };
      return Promise.resolve({ kind: 'end', report });
    },
    close: () => Promise.resolve(),
  };
}

test('an automatic copy is a checked copy like any other, with the person in it and without marks of this device', async () => {
  const made = await snapshotCopy(
    {
      exports,
      newId,
      copies: copies([
        { store: 'workouts', keys: ['w'], values: [{ ...early, id: 'w', open: 1 }] },
        { store: 'person', keys: ['profile', 'settings', 'tagHead'], values: [PROFILE, SETTINGS, {}] },
        { store: 'session', keys: ['current'], values: [{}] },
        { store: 'days', keys: ['2026-11-20'], values: [{}] },
      ]),
    },
    INFO,
  );
  if (made.kind !== 'file') throw new Error(made.kind);
  const found = await exports.inspectCopy(made.blob);
  expect(found).toMatchObject({ kind: 'copy', isChecked: true, ending: 'complete', counts: { workouts: 1 } });
  expect(found.kind === 'copy' && Object.keys(found.person ?? {})).toEqual(['profile', 'settings']);
  const unpacked = new Response(made.blob.stream().pipeThrough(new DecompressionStream('gzip')));
  expect(await unpacked.text()).not.toContain('"open"');
});

test('one that is sealed, damaged or not there gives no file', async () => {
  const sealed = { store: 'notes', keys: ['n'], values: [{ id: 'n', sealed: Uint8Array.of(1) }] };
  expect(await snapshotCopy({ exports, newId, copies: copies([sealed]) }, INFO)).toEqual({ kind: 'sealed' });
  expect(await snapshotCopy({ exports, newId, copies: copies([], 1) }, INFO)).toEqual({ kind: 'failed' });
  const none = { ...copies([]), open: () => Promise.resolve({ kind: 'none' } as const) };
  expect(await snapshotCopy({ exports, newId, copies: none }, INFO)).toEqual({ kind: 'failed' });
});
