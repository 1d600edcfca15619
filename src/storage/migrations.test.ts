import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from './fixtures/fresh-database.ts';
import { CUSTOM, IMPORT, measureOf, PREFERENCE, TEMPLATE } from './fixtures/library-records.ts';
import { rollUpsOnDisk } from './fixtures/log-on-disk.ts';
import { CHECK_IN } from './fixtures/told-records.ts';
import { PERSONAL, PLAN, PROFILE, recordingOf, REPETITION, SETTINGS } from './fixtures/records.ts';
import { MIGRATIONS } from './migrations.ts';
import { openStorage } from './open.ts';

/** Stores, indexes and records as a version of the app left them on somebody's disk. A fixture is frozen: it is never edited. */
interface FrozenDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, FrozenStore>>;
}

interface FrozenStore {
  readonly keyPath: string | string[] | null;
  readonly indexes: Readonly<Record<string, { readonly keyPath: string | string[]; readonly unique: boolean }>>;
  readonly records: readonly { readonly key: string; readonly value: unknown }[];
}

/** Bytes lie in a fixture as { "$bytes": base64 }. */
function frozen(version: number): FrozenDatabase {
  const text = readFileSync(new URL(`fixtures/version-${version}.json`, import.meta.url), 'utf8');
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && '$bytes' in value && typeof value.$bytes === 'string'
      ? Uint8Array.from(atob(value.$bytes), (letter) => letter.charCodeAt(0))
      : value,
  ) as FrozenDatabase;
}

beforeEach(freshDatabase);

/** Lays the frozen database on the disk without any code of the product. */
async function thaw({ version, stores }: FrozenDatabase): Promise<void> {
  const database = await openDB('plumbline', version, {
    upgrade(database) {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const store = database.createObjectStore(name, { keyPath });
        for (const [index, { keyPath, unique }] of Object.entries(indexes))
          store.createIndex(index, keyPath, { unique });
      }
    },
  });
  for (const [name, { keyPath, records }] of Object.entries(stores))
    for (const { key, value } of records) await database.put(name, value, keyPath === null ? key : undefined);
  database.close();
}

test.each([1, 2, 3, 4, 5])('the migrations up to version %i make its stores and indexes', async (version) => {
  (await openStorage({ migrations: MIGRATIONS.slice(0, version) })).close();
  const { stores } = frozen(version);
  const database = await openDB('plumbline');
  expect(database.version).toBe(version);
  expect(Array.from(database.objectStoreNames)).toEqual(Object.keys(stores).sort());
  for (const [name, frozenStore] of Object.entries(stores)) {
    const { store } = database.transaction(name);
    const indexes = Array.from(store.indexNames, (index) => {
      const { keyPath, unique } = store.index(index);
      return [index, { keyPath, unique }];
    });
    expect([name, store.keyPath, Object.fromEntries(indexes)]).toEqual([
      name,
      frozenStore.keyPath,
      frozenStore.indexes,
    ]);
  }
  database.close();
});

test('what version 2 left of repetitions and own layers is there in this version', async () => {
  await thaw(frozen(2));
  const storage = await openStorage();
  const setId = 'workout-2026-11-20-set-1';
  expect(await storage.recordings.ofSet(setId)).toEqual([
    recordingOf(setId, 1, { mark: 'good' }),
    recordingOf(setId, 2, { score: null, features: null }),
  ]);
  expect((await storage.recordings.goodOf('push_up', 5)).map(({ index }) => index)).toEqual([1]);
  expect(await storage.personal.of('push_up')).toEqual(PERSONAL);
  storage.close();
});

test('what version 3 left of speed and heart rate is there in this version', async () => {
  await thaw(frozen(3));
  const storage = await openStorage();
  const [set] = await storage.log.latestSets('push_up', 5);
  expect(set?.camera?.effort).toEqual({
    velocities: [1.21, null],
    velocityError: 0.09,
    rangeDecay: 0.04,
    estimatedRir: { value: 2.1, low: 0.8, high: 3.9 },
  });
  expect(set?.heart).toMatchObject({ peakBpm: 139, recovery60Bpm: 24, coverage: 0.97 });
  storage.close();
});

test.each([1, 2, 3])('what version %i left of workouts is rolled up in this version', async (version) => {
  await thaw(frozen(version));
  const storage = await openStorage();
  expect((await storage.insight.summaries(9)).map(({ workoutId, sets }) => [workoutId, sets])).toEqual([
    ['workout-2026-11-24', 1],
    ['workout-2026-11-20', 2],
  ]);
  expect((await storage.insight.ofExercise('back_squat'))[0]?.heaviest?.load).toEqual({ value: 180, unit: 'lb' });
  storage.close();
  const { found, wanted } = await rollUpsOnDisk();
  expect(found).toEqual(wanted);
});

test('what version 4 left of the library and of roll-ups is there in this version', async () => {
  await thaw(frozen(4));
  const storage = await openStorage();
  expect(await storage.exercises.custom()).toEqual([CUSTOM]);
  expect(await storage.exercises.preferences()).toEqual([PREFERENCE]);
  expect(await storage.templates.all()).toEqual([TEMPLATE]);
  expect(await storage.measures.all()).toEqual([measureOf('2026-11-20')]);
  expect(await storage.imports.all()).toEqual([IMPORT]);
  expect(await storage.insight.summaryCount()).toBe(2);
  expect((await storage.insight.exercisesUsed()).map(({ exerciseId }) => exerciseId)).toContain('push_up');
  storage.close();
});

test('what version 5 left of check-ins and lessons is there in this version', async () => {
  await thaw(frozen(5));
  const storage = await openStorage();
  expect(await storage.checkIns.between('2026-11-24', '2026-11-24')).toEqual([CHECK_IN]);
  expect((await storage.plan.constraints('2026-11-24')).map(({ noteId }) => noteId)).toContain(CHECK_IN.id);
  expect((await storage.lessons.all()).map(({ kind, removedAt }) => [kind, removedAt])).toEqual([
    ['alias', undefined],
    ['order', '2026-11-24T10:05:00.000Z'],
    ['line', undefined],
    ['signal', undefined],
  ]);
  storage.close();
});

test('sets that were stored before they could be found by exercise are found by it', async () => {
  await thaw(frozen(2));
  const storage = await openStorage();
  expect((await storage.log.latestSets('back_squat', 5)).map(({ id }) => id)).toEqual(['workout-2026-11-20-set-0']);
  storage.close();
});

test.each([1, 2, 3, 4, 5])('everything that version %i left is there in this version', async (version) => {
  await thaw(frozen(version));
  const storage = await openStorage();

  const live = await storage.log.active();
  expect(live?.workout).toEqual({ id: 'workout-2026-11-24', startedAt: '2026-11-24T10:00:00.000Z', day: '2026-11-24' });
  expect(live?.sets.map(({ exerciseId, durationSec }) => [exerciseId, durationSec])).toEqual([['plank', 42.5]]);
  expect(await storage.session.load()).toMatchObject({ setIndex: 1, phase: 'resting', restUntilMs: 1_795_521_600_000 });

  const days = await storage.log.days(10);
  expect(days.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-20']);
  const past = days[1]?.workouts[0];
  expect(past?.workout).toEqual({
    id: 'workout-2026-11-20',
    startedAt: '2026-11-20T10:00:00.000Z',
    endedAt: '2026-11-20T10:45:00.000Z',
    day: '2026-11-20',
    title: '腿 legs',
    plannedSessionId: '2026-11-16/2',
  });
  expect(past?.sets).toEqual([
    {
      id: 'workout-2026-11-20-set-0',
      workoutId: 'workout-2026-11-20',
      exerciseId: 'back_squat',
      order: 0,
      type: 'normal',
      reps: 5,
      load: { value: 180, unit: 'lb' },
      perSide: true,
      side: 'left',
      rpe: 7.5,
      source: 'typed',
      startedAt: '2026-11-20T10:05:00.000Z',
      endedAt: '2026-11-20T10:06:00.000Z',
    },
    expect.objectContaining({
      exerciseId: 'push_up',
      reps: 2,
      source: 'camera',
      camera: expect.objectContaining({
        view: 'side',
        setScore: 87,
        repetitions: [REPETITION],
        partials: 1,
        countedReps: 1,
      }),
    }),
  ]);
  expect(past?.notes.map(({ text, setId }) => [text, setId])).toEqual([
    ['3x8 60kg, left knee ached 4/10', 'workout-2026-11-20-set-0'],
  ]);

  await storage.log.restoreSet('workout-2026-11-20-set-2');
  expect((await storage.log.workout('workout-2026-11-20'))?.sets[2]?.load).toEqual({ value: -20, unit: 'kg' });
  await storage.log.restoreWorkout('workout-2026-11-22');
  expect((await storage.log.workout('workout-2026-11-22'))?.notes).toHaveLength(1);

  expect((await storage.plan.constraints('2026-11-25')).map(({ kind, joint }) => [kind, joint])).toEqual([
    ['sore_joint', 'knee'],
  ]);
  expect(await storage.person.profile()).toEqual(PROFILE);
  expect(await storage.person.settings()).toEqual(SETTINGS);
  expect(await storage.plan.current()).toEqual(PLAN);
  storage.close();
});
