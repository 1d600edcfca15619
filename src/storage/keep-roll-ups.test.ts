import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportRecord } from '../domain/log/import-record.ts';
import type { SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import { ROLL_UP_VERSION } from '../domain/log/roll-up-version.ts';
import { afterEachPut, endForWantOfRoom, freshDatabase, loseRecord } from './fixtures/fresh-database.ts';
import { rollUpsOnDisk } from './fixtures/log-on-disk.ts';
import { cameraSetOf, endedOn, noteOn, setOf, workoutOn } from './fixtures/records.ts';
import { openStorage } from './open.ts';
import { StorageError, type ImportBatch, type Storage } from './storage.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const DAYS = ['2026-11-20', '2026-11-21', '2026-11-21b', '2026-11-22'] as const;
const EXERCISES = ['back_squat', 'push_up', 'custom_row'] as const;
let storage: Storage;

beforeEach(async () => {
  freshDatabase();
  storage = await openStorage();
});

afterEach(() => {
  storage.close();
});

async function expectRollUpsToHold(): Promise<void> {
  const { found, wanted } = await rollUpsOnDisk();
  expect(found).toEqual(wanted);
}

/** Two of the workouts share a day. */
function workoutAt(at: number, changes: Partial<WorkoutRecord> = {}): WorkoutRecord {
  const name = DAYS[at] ?? DAYS[0];
  return { ...endedOn(name.slice(0, 10)), id: `workout-${name}`, ...changes };
}

const place = { workout: fc.nat({ max: DAYS.length - 1 }), order: fc.nat({ max: 4 }) };
const details = fc.record(
  {
    reps: fc.integer({ min: 1, max: 20 }),
    load: fc.record({ value: fc.integer({ min: -20, max: 200 }), unit: fc.constantFrom('kg', 'lb') }),
    type: fc.constantFrom('normal', 'warmup', 'drop', 'failure'),
    side: fc.constantFrom('left', 'right'),
    exerciseId: fc.constantFrom(...EXERCISES),
    rpe: fc.constantFrom(7, 8.5, 10),
  },
  { requiredKeys: ['reps', 'type', 'exerciseId'] },
);

type Step = (storage: Storage) => Promise<unknown>;

function setAt(workout: number, order: number, changes: Partial<SetRecord> = {}): SetRecord {
  const { load: _load, ...plain } = setOf(workoutAt(workout), order);
  return { ...plain, ...changes };
}

function importOf(at: number, workouts: readonly number[]): [ImportRecord, ImportBatch] {
  const id = `import-${at}`;
  const records = [...new Set(workouts)].map((each) => workoutAt(each, { importId: id }));
  const sets = records.flatMap((workout) => [
    setOf(workout, 5),
    cameraSetOf(workout, 6),
    setOf(workout, 7, { exerciseId: 'custom_row' }),
  ]);
  const record: ImportRecord = {
    id,
    format: 'strong',
    fileName: 'strong.csv',
    importedAt: NOW,
    workouts: records.length,
    sets: sets.length,
    created: [],
  };
  return [record, { workouts: records, sets, notes: [], exercises: [], measures: [] }];
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record(place).map(
    ({ workout }): Step =>
      (s) =>
        s.log.startWorkout(workoutAt(workout)),
  ),
  fc.record({ ...place, details }).map(
    ({ workout, order, details }): Step =>
      (s) =>
        s.log.addSet(setAt(workout, order, details)),
  ),
  fc.record({ ...place, details }).map(
    ({ workout, order, details }): Step =>
      (s) =>
        s.log.updateSet(setAt(workout, order, details)),
  ),
  fc.record(place).map(
    ({ workout, order }): Step =>
      (s) =>
        s.log.deleteSet(setAt(workout, order).id, NOW),
  ),
  fc.record(place).map(
    ({ workout, order }): Step =>
      (s) =>
        s.log.restoreSet(setAt(workout, order).id),
  ),
  fc.record(place).map(
    ({ workout }): Step =>
      (s) =>
        s.log.deleteWorkout(workoutAt(workout).id, NOW),
  ),
  fc.record(place).map(
    ({ workout }): Step =>
      (s) =>
        s.log.restoreWorkout(workoutAt(workout).id),
  ),
  fc.record(place).map(
    ({ workout, order }): Step =>
      (s) =>
        s.log.addWorkout(workoutAt(workout), [setAt(workout, order), cameraSetOf(workoutAt(workout), order + 1)]),
  ),
  fc.record(place).map(
    ({ workout, order }): Step =>
      (s) =>
        s.log.updateWorkout(workoutAt(workout).id, {
          title: order % 2 === 0 ? 'legs' : null,
          day: `2026-11-1${order}`,
          startedAt: `2026-11-1${order}T08:00:00.000Z`,
          endedAt: `2026-11-1${order}T09:00:00.000Z`,
        }),
  ),
  fc.record(place).map(
    ({ workout, order }): Step =>
      (s) =>
        s.log.reorderSets(workoutAt(workout).id, [setAt(workout, order).id, setAt(workout, 0).id]),
  ),
  fc.record({ at: fc.nat({ max: 1 }), workouts: fc.array(place.workout, { maxLength: 3 }) }).map(
    ({ at, workouts }): Step =>
      (s) =>
        s.imports.add(...importOf(at, workouts)),
  ),
  fc.nat({ max: 1 }).map(
    (at): Step =>
      (s) =>
        s.imports.undo(`import-${at}`, NOW),
  ),
  fc.nat({ max: 1 }).map(
    (at): Step =>
      (s) =>
        s.imports.redo(`import-${at}`),
  ),
  fc.record({ ...place, details }).map(
    ({ workout, order, details }): Step =>
      (s) =>
        s.backup.merge('sets', [setAt(workout, order, details), { id: 'broken' }]),
  ),
  fc.record(place).map(
    ({ workout }): Step =>
      (s) =>
        s.backup.merge('workouts', [workoutAt(workout)]).then(() => s.backup.settle()),
  ),
);

test('whatever is done to the log, the roll-ups on disk are what rolling everything up gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      freshDatabase();
      const fresh = await openStorage();
      for (const each of steps) {
        // Of what is not there nothing can be changed: refused, and nothing half done.
        try {
          await each(fresh);
        } catch (error) {
          if (!(error instanceof StorageError)) throw error;
        }
      }
      fresh.close();
      await expectRollUpsToHold();
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a set is in the roll-ups as soon as it is on disk, and leaves them when it is removed', async () => {
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout);
  await storage.log.addSet(setOf(workout, 0));
  await storage.log.addSet(cameraSetOf(workout, 1));
  expect((await storage.insight.ofExercise('back_squat')).map(({ sets, reps }) => [sets, reps])).toEqual([[1, 5]]);
  expect(await storage.insight.exercisesUsed()).toHaveLength(2);
  await storage.log.deleteSet('workout-2026-11-24-set-1', NOW);
  expect(await storage.insight.ofExercise('push_up')).toEqual([]);
  expect((await storage.insight.exercisesUsed()).map(({ exerciseId }) => exerciseId)).toEqual(['back_squat']);
  expect((await storage.insight.days()).map(({ day, sets }) => [day, sets])).toEqual([['2026-11-24', 1]]);
  await storage.log.deleteWorkout(workout.id, NOW);
  expect(await storage.insight.days()).toEqual([]);
  expect(await storage.insight.summaryCount()).toBe(0);
  await expectRollUpsToHold();
});

test('on a full disk neither the set nor its roll-ups are written', async () => {
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout);
  await storage.log.addSet(setOf(workout, 0));
  for (const store of ['rollups', 'summaries', 'days']) {
    const plainPut = afterEachPut(store, ({ transaction }) => {
      endForWantOfRoom(transaction);
    });
    await expect(storage.log.addSet(setOf(workout, 1))).rejects.toMatchObject({ reason: 'full' });
    await expect(storage.log.updateSet(setOf(workout, 0, { reps: 12 }))).rejects.toMatchObject({ reason: 'full' });
    await expect(storage.imports.add(...importOf(0, [0, 1]))).rejects.toMatchObject({ reason: 'full' });
    plainPut();
  }
  expect((await storage.log.active())?.sets).toEqual([setOf(workout, 0)]);
  expect(await storage.imports.all()).toEqual([]);
  await expectRollUpsToHold();
  await storage.log.addSet(setOf(workout, 1));
  expect((await storage.insight.days()).map(({ sets }) => sets)).toEqual([2]);
});

test('a set that the browser cannot read back keeps no other from being logged', async () => {
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout);
  await storage.log.addSet(setOf(workout, 0));
  const mended = loseRecord('workout-2026-11-24-set-0');
  await storage.log.addSet(setOf(workout, 1, { reps: 9 }));
  expect((await storage.insight.ofExercise('back_squat')).map(({ reps }) => reps)).toEqual([9]);
  mended();
  await storage.log.addSet(setOf(workout, 2));
  await expectRollUpsToHold();
});

/** As a database of version 3 leaves it, or one whose rows are of another version of rolling up. */
async function spoilRollUps(state: object | null): Promise<void> {
  const database = await openDB('plumbline');
  for (const name of ['rollups', 'summaries', 'days', 'uses', 'upkeep']) await database.clear(name);
  if (state) await database.put('upkeep', state, 'rollups');
  await database.put('summaries', { workoutId: 'of-nothing', day: '2020-01-01', startedAt: NOW, back: 0 });
  database.close();
}

async function logThirty(): Promise<void> {
  for (let at = 10; at < 40; at += 1) {
    const workout = { ...endedOn(`2026-10-${String(1 + (at % 28)).padStart(2, '0')}`), id: `w${at}` };
    await storage.log.addWorkout(workout, [setOf(workout, 0), cameraSetOf(workout, 1)], [noteOn(workout)]);
  }
}

test.each([
  null,
  { version: ROLL_UP_VERSION + 1, done: true },
  { version: ROLL_UP_VERSION - 1, done: false, after: 'w20' },
])('roll-ups that are missing or of another version are made anew before they are read (%o)', async (state) => {
  await logThirty();
  storage.close();
  await spoilRollUps(state);
  storage = await openStorage();
  const heard: string[] = [];
  storage.onChange((what) => heard.push(what));
  expect(await storage.insight.summaryCount()).toBe(30);
  await expectRollUpsToHold();
  expect(heard).toContain('log');
});

test('what a killed browser had made anew is not made again, and the rest is', async () => {
  await logThirty();
  storage.close();
  await spoilRollUps(null);
  const database = await openDB('plumbline');
  await database.clear('summaries');
  await database.put('upkeep', { version: ROLL_UP_VERSION, after: 'w19', done: false }, 'rollups');
  database.close();
  storage = await openStorage();
  expect(await storage.insight.summaryCount()).toBe(20);
});

test('sets are logged while roll-ups are made anew, in two tabs at once', async () => {
  await logThirty();
  storage.close();
  await spoilRollUps(null);
  storage = await openStorage();
  const other = await openStorage();
  const workout = workoutOn('2026-11-24');
  const counts = Promise.all([storage.insight.summaryCount(), other.insight.summaryCount()]);
  await storage.log.startWorkout(workout);
  await storage.log.addSet(setOf(workout, 0));
  expect(await counts).toEqual([31, 31]);
  other.close();
  await expectRollUpsToHold();
});

test('rows written by another version of rolling up beside these make all of them anew at the next start', async () => {
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout);
  await storage.insight.summaryCount();
  const database = await openDB('plumbline');
  await database.put('upkeep', { version: ROLL_UP_VERSION + 1, done: true }, 'rollups');
  await storage.log.addSet(setOf(workout, 0));
  expect(await database.get('upkeep', 'rollups')).toBeUndefined();
  database.close();
});
