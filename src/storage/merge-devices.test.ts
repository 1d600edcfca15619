// Three devices that share nothing but copies: whatever each of them did and whatever was merged with what, in whichever order, when everybody
// has everything they all hold the same log.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshDatabase } from './fixtures/fresh-database.ts';
import { measureOf, PREFERENCE } from './fixtures/library-records.ts';
import { rollUpsOnDisk } from './fixtures/log-on-disk.ts';
import { endedOn, noteOn, setOf, workoutOn } from './fixtures/records.ts';
import { openStorage } from './open.ts';
import { BACKUP_STORES, type BackupStore, type Storage, StorageError } from './storage.ts';

const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22'] as const;
const RUNS = Number(process.env['MERGE_RUNS'] ?? 60);

type Device = 0 | 1 | 2;
type Act = (storage: Storage) => Promise<unknown>;
type Step =
  | { readonly kind: 'act'; readonly device: Device; readonly wallMs: number; readonly act: Act }
  | { readonly kind: 'merge'; readonly from: Device; readonly to: Device };

const device = fc.constantFrom<Device[]>(0, 1, 2);
const day = fc.constantFrom(...DAYS);
const order = fc.nat({ max: 2 });
const at = fc.nat({ max: 5 }).map((hour) => `2026-11-25T1${hour}:00:00.000Z`);

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ day, sets: order }).map(({ day: on, sets }): Act => {
    const workout = endedOn(on);
    return ({ log }) =>
      log.addWorkout(
        workout,
        Array.from({ length: sets }, (_, place) => setOf(workout, place)),
      );
  }),
  fc.record({ day, order }).map(
    ({ day: on, order: place }): Act =>
      ({ log }) =>
        log.addSet(setOf(endedOn(on), place)),
  ),
  fc.record({ day, order, reps: fc.integer({ min: 1, max: 9 }) }).map(({ day: on, order: place, reps }): Act => {
    const set = setOf(endedOn(on), place);
    return ({ log }) => log.updateSet({ ...set, reps });
  }),
  fc.record({ day, order, at }).map(
    (given): Act =>
      ({ log }) =>
        log.deleteSet(setOf(endedOn(given.day), given.order).id, given.at),
  ),
  fc.record({ day, order }).map(
    (given): Act =>
      ({ log }) =>
        log.restoreSet(setOf(endedOn(given.day), given.order).id),
  ),
  fc.record({ day, at }).map(
    (given): Act =>
      ({ log }) =>
        log.deleteWorkout(endedOn(given.day).id, given.at),
  ),
  day.map(
    (on): Act =>
      ({ log }) =>
        log.restoreWorkout(endedOn(on).id),
  ),
  fc.record({ day, title: fc.constantFrom('A', 'B', null) }).map(
    (given): Act =>
      ({ log }) =>
        log.updateWorkout(endedOn(given.day).id, { title: given.title }),
  ),
  // In progress, on several devices at once.
  fc.record({ n: fc.nat({ max: 3 }), order }).map(({ n, order: place }): Act => {
    const workout = { ...workoutOn('2026-11-24'), id: `live-${n}`, startedAt: `2026-11-24T1${n}:00:00.000Z` };
    return async ({ log }) => {
      await log.startWorkout(workout);
      await log.addSet(setOf(workout, place));
    };
  }),
  fc.record({ n: fc.nat({ max: 3 }), at }).map(
    (given): Act =>
      ({ log }) =>
        log.finishWorkout(`live-${given.n}`, given.at),
  ),
  fc.record({ day, text: fc.constantFrom('fine', 'sore') }).map(
    (given): Act =>
      ({ log }) =>
        log.addNote(noteOn(endedOn(given.day), { text: given.text }), []),
  ),
  fc.boolean().map(
    (banned): Act =>
      ({ exercises }) =>
        exercises.savePreference({ ...PREFERENCE, remark: banned ? 'x' : 'y' }),
  ),
  fc.record({ day, at }).map((given): Act => async ({ measures }) => {
    await measures.save(measureOf(given.day));
    await measures.remove(measureOf(given.day).id, given.at);
  }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('act' as const), device, act, wallMs: fc.integer({ min: 1, max: 50 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge' as const), from: device, to: device }) },
);

type Copy = ReadonlyMap<BackupStore, readonly unknown[]>;

async function copyOf({ backup }: Storage): Promise<Copy> {
  const copy = new Map<BackupStore, readonly unknown[]>();
  for (const store of BACKUP_STORES) copy.set(store, (await backup.page(store, 1000)).rows);
  return copy;
}

async function merge(storage: Storage, copy: Copy): Promise<void> {
  for (const [store, rows] of copy) if (store !== 'workouts') await storage.backup.merge(store, rows);
  await storage.backup.merge('workouts', copy.get('workouts') ?? []);
  await storage.backup.settle();
}

async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    // What a device does not have it cannot change.
    if (!(error instanceof StorageError)) throw error;
  }
}

test(
  `${RUNS} histories of three devices converge, whatever is merged in which order`,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 4, maxLength: 24 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }),
        async (steps, ways) => {
          freshDatabase();
          // Clocks that disagree by minutes, as those of devices do.
          const wall = [1_763_700_000_000, 1_763_700_060_000, 1_763_699_000_000];
          const devices = await Promise.all(
            wall.map((_, index) => openStorage({ name: `device-${index}`, now: () => new Date(wall[index] ?? 0) })),
          );
          const of = (index: number): Storage => {
            const found = devices[index];
            if (!found) throw new Error(`no device ${index}`);
            return found;
          };
          for (const each of steps) {
            if (each.kind === 'merge') await merge(of(each.to), await copyOf(of(each.from)));
            else {
              wall[each.device] = (wall[each.device] ?? 0) + each.wallMs;
              await quietly(each.act(of(each.device)));
            }
          }
          // Twice round: everybody has then heard of everything.
          const PAIRS: readonly (readonly [number, number])[] = [
            [0, 1],
            [1, 2],
            [2, 0],
            [1, 0],
            [2, 1],
            [0, 2],
          ];
          for (const way of [...ways, ...ways]) {
            const [from, to] = PAIRS[way] ?? [0, 0];
            await merge(of(to), await copyOf(of(from)));
          }
          const [first, second, third] = await Promise.all(devices.map(copyOf));
          expect(second).toEqual(first);
          expect(third).toEqual(first);
          const active = await Promise.all(devices.map(async ({ log }) => (await log.active())?.workout.id));
          expect(new Set(active).size).toBe(1);
          for (const each of devices) each.close();
        },
      ),
      { numRuns: RUNS },
    );
  },
  60_000 + RUNS * 1000,
);

test('the log that was merged is rolled up as it stands', async () => {
  freshDatabase();
  const [a, b] = [await openStorage({ name: 'a' }), await openStorage()];
  const workout = endedOn('2026-11-20');
  await a.log.addWorkout(workout, [setOf(workout, 0), setOf(workout, 1)]);
  await merge(b, await copyOf(a));
  await a.log.deleteSet(setOf(workout, 1).id, '2026-11-25T10:00:00.000Z');
  await a.log.updateWorkout(workout.id, {
    day: '2026-11-22',
    startedAt: '2026-11-22T10:00:00.000Z',
    endedAt: '2026-11-22T11:00:00.000Z',
  });
  await merge(b, await copyOf(a));
  const { found, wanted } = await rollUpsOnDisk();
  expect(found).toEqual(wanted);
  expect((await b.insight.summaries(10)).map(({ day: on }) => on)).toEqual(['2026-11-22']);
  a.close();
  b.close();
});
