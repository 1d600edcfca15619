import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from './fixtures/fresh-database.ts';
import { endedOn, noteOn, setOf, workoutOn } from './fixtures/records.ts';
import { openStorage } from './open.ts';
import type { Storage } from './storage.ts';

const NOW = '2026-11-24T12:00:00.000Z';
let storage: Storage;

beforeEach(async () => {
  freshDatabase();
  storage = await openStorage();
});

afterEach(() => {
  storage.close();
});

/** `at`: the hour it began, where it is not ten o'clock. */
async function log(id: string, day: string, exerciseIds: readonly string[], at = '10'): Promise<void> {
  const workout = {
    ...endedOn(day, { startedAt: `${day}T${at}:00:00.000Z`, endedAt: `${day}T${at}:45:00.000Z` }),
    id,
  };
  await storage.log.addWorkout(
    workout,
    exerciseIds.map((exerciseId, order) => setOf(workout, order, { exerciseId })),
  );
}

async function logFive(): Promise<void> {
  await log('a', '2026-11-20', ['back_squat']);
  await log('b', '2026-11-21', ['push_up', 'back_squat']);
  await log('c', '2026-11-21', ['push_up'], '18');
  await log('d', '2026-11-23', ['back_squat']);
  await log('e', '2026-11-23', ['push_up']);
}

const ids = (rows: readonly { readonly workoutId: string }[]) => rows.map(({ workoutId }) => workoutId);

test('summaries come newest first, page by page, also where workouts began at the same moment', async () => {
  await logFive();
  const first = await storage.insight.summaries(1);
  expect(ids(first)).toEqual(['d']);
  const all = ids(first);
  for (let page = first; page.length > 0;) {
    const last = page.at(-1);
    page = last ? await storage.insight.summaries(2, last) : [];
    all.push(...ids(page));
  }
  expect(all).toEqual(['d', 'e', 'c', 'b', 'a']);
  expect(ids(await storage.insight.summaries(9, { startedAt: '2026-11-23T10:00:00.000Z' }))).toEqual(['c', 'b', 'a']);
  expect(await storage.insight.summaries(0)).toEqual([]);
  expect(await storage.insight.summaryCount()).toBe(5);
});

test('summaries between two days, of one exercise, of the workouts named', async () => {
  await logFive();
  expect(ids(await storage.insight.summariesBetween('2026-11-21', '2026-11-22'))).toEqual(['b', 'c']);
  expect(ids(await storage.insight.summariesWith('back_squat', 9))).toEqual(['d', 'b', 'a']);
  const [newest] = await storage.insight.summariesWith('back_squat', 1);
  expect(ids(await storage.insight.summariesWith('back_squat', 1, newest))).toEqual(['b']);
  expect(await storage.insight.summariesWith('back', 9)).toEqual([]);
  expect(ids(await storage.insight.summariesOf(['a', 'nothing', 'c', 'a']))).toEqual(['c', 'a']);
});

test('days, exercises and what is used most', async () => {
  await logFive();
  expect((await storage.insight.days()).map(({ day, workouts }) => [day, workouts])).toEqual([
    ['2026-11-20', 1],
    ['2026-11-21', 2],
    ['2026-11-23', 2],
  ]);
  expect((await storage.insight.days('2026-11-22')).map(({ day }) => day)).toEqual(['2026-11-23']);
  expect(ids(await storage.insight.ofExercise('back_squat'))).toEqual(['a', 'b', 'd']);
  expect(
    (await storage.insight.between('2026-11-21', '2026-11-21')).map((row) => [row.workoutId, row.exerciseId]),
  ).toEqual([
    ['b', 'back_squat'],
    ['b', 'push_up'],
    ['c', 'push_up'],
  ]);
  await log('f', '2026-11-24', ['push_up']);
  expect(await storage.insight.exercisesUsed()).toEqual([
    { exerciseId: 'push_up', workouts: 4, lastDay: '2026-11-24' },
    { exerciseId: 'back_squat', workouts: 3, lastDay: '2026-11-23' },
  ]);
});

test('what comes back has no fields of the disk', async () => {
  await logFive();
  for (const row of [...(await storage.insight.summaries(9)), ...(await storage.insight.ofExercise('push_up'))])
    expect(row).not.toHaveProperty('back');
});

test('a damaged row that was made from the log hides no other', async () => {
  await logFive();
  expect(await storage.insight.summaryCount()).toBe(5);
  const database = await openDB('plumbline');
  await database.put('summaries', { workoutId: 'c', day: '2026-11-21', startedAt: NOW, back: -Date.parse(NOW) });
  await database.put('days', { day: '2026-11-21' });
  database.close();
  expect(ids(await storage.insight.summaries(9))).toEqual(['d', 'e', 'b', 'a']);
  expect(await storage.insight.days()).toHaveLength(2);
});

test('notes are found by all their words, whatever their case and width, newest first', async () => {
  const workout = workoutOn('2026-11-24');
  await storage.log.startWorkout(workout);
  await storage.log.addSet(setOf(workout, 0));
  const write = (id: string, text: string, changes = {}) =>
    storage.log.addNote({ ...noteOn(workout), id, text, ...changes }, []);
  await write('old', 'Left KNEE sore', { writtenAt: '2026-11-24T10:20:00.000Z' });
  await write('wide', 'Ｋｎｅｅ fine, left or right');
  await write('zh', '左膝有点疼，深蹲减重');
  await write('of-set', 'knee again', { setId: 'workout-2026-11-24-set-0' });
  const found = async (text: string, limit = 9) => (await storage.insight.findNotes(text, limit)).map(({ id }) => id);
  expect(await found('knee left')).toEqual(['wide', 'old']);
  expect(await found('LEFT', 1)).toEqual(['wide']);
  expect(await found('深蹲')).toEqual(['zh']);
  expect(await found('  ')).toEqual([]);
  expect(await found('again')).toEqual(['of-set']);
  await storage.log.deleteSet('workout-2026-11-24-set-0', NOW);
  expect(await found('again')).toEqual([]);
  await storage.log.deleteNote('zh', NOW);
  expect(await found('深蹲')).toEqual([]);
  await storage.log.deleteWorkout(workout.id, NOW);
  expect(await found('knee')).toEqual([]);
});

test('many matches that are out of sight do not hide those behind them, and a note written meanwhile is found', async () => {
  const [removed, kept] = [endedOn('2026-11-24'), endedOn('2026-11-20')];
  const notesOf = (workout: typeof kept, count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...noteOn(workout), id: `${workout.id}-${at}`, text: `knee ${at}` }));
  await storage.log.addWorkout(removed, [], notesOf(removed, 25));
  await storage.log.addWorkout(kept, [], notesOf(kept, 2));
  await storage.log.deleteWorkout(removed.id, NOW);
  expect((await storage.insight.findNotes('knee', 5)).map(({ workoutId }) => workoutId)).toEqual([kept.id, kept.id]);
  await storage.log.addNote({ ...noteOn(kept), id: 'new', text: 'the other knee' }, []);
  expect((await storage.insight.findNotes('other', 5)).map(({ id }) => id)).toEqual(['new']);
});
