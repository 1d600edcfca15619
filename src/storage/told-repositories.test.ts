import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CheckIn } from '../domain/log/check-in.ts';
import type { KeptTagHead } from '../domain/notes/kept-tag-head.ts';
import type { ConstraintNote } from '../domain/planning/history.ts';
import { freshDatabase } from './fixtures/fresh-database.ts';
import { CHECK_IN, LESSONS } from './fixtures/told-records.ts';
import { openStorage } from './open.ts';
import type { Storage } from './storage.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const TIRED: ConstraintNote = {
  id: 'check-in-1:energy',
  kind: 'fatigue',
  severity: 4,
  quote: 'Energy 2 of 5',
  noteId: CHECK_IN.id,
  from: CHECK_IN.day,
  until: CHECK_IN.day,
};
let storage: Storage;
let heard: string[];

beforeEach(async () => {
  freshDatabase();
  storage = await openStorage();
  heard = [];
  storage.onChange((what) => heard.push(what));
});

afterEach(() => {
  storage.close();
});

test('check-ins of some days come oldest first, without removed ones, which can be brought back', async () => {
  const of = (id: string, day: string, at: string): CheckIn => ({ id, day, at, mood: 3 });
  await storage.checkIns.add(of('b', '2026-11-24', '2026-11-24T09:00:00.000Z'));
  await storage.checkIns.add(of('a', '2026-11-24', '2026-11-24T08:00:00.000Z'));
  await storage.checkIns.add(of('c', '2026-11-20', '2026-11-20T08:00:00.000Z'));
  const ids = async (from: string, to: string) => (await storage.checkIns.between(from, to)).map(({ id }) => id);
  expect(await ids('2026-11-01', '2026-11-30')).toEqual(['c', 'a', 'b']);
  expect(await ids('2026-11-21', '2026-11-24')).toEqual(['a', 'b']);
  expect(await ids('2026-11-24', '2026-11-21')).toEqual([]);
  // Each may end what the one before it asked of the plan.
  expect(new Set(heard)).toEqual(new Set(['checkIns', 'plan']));
  await storage.checkIns.remove('a', NOW);
  expect(await ids('2026-11-21', '2026-11-24')).toEqual(['b']);
  await storage.checkIns.restore('a');
  expect(await ids('2026-11-21', '2026-11-24')).toEqual(['a', 'b']);
});

test('what a check-in asks of the plan comes and goes with it, and can be taken back alone', async () => {
  await storage.checkIns.add(CHECK_IN, [TIRED]);
  expect(heard).toEqual(['checkIns', 'plan']);
  expect(await storage.plan.constraints(CHECK_IN.day)).toEqual([TIRED]);
  await storage.checkIns.remove(CHECK_IN.id, NOW);
  expect(await storage.plan.constraints(CHECK_IN.day)).toEqual([]);
  expect(await storage.plan.constraintsSince('2026-11-01')).toEqual([]);
  await storage.checkIns.restore(CHECK_IN.id);
  expect(await storage.plan.constraints(CHECK_IN.day)).toEqual([TIRED]);
  await storage.plan.removeConstraint(TIRED.id);
  expect(await storage.plan.constraints(CHECK_IN.day)).toEqual([]);
  expect(await storage.plan.constraintsSince('2026-11-24')).toMatchObject([
    { id: TIRED.id, removedAt: expect.any(String) },
  ]);
  expect(await storage.plan.constraintsSince('2026-11-25')).toEqual([]);
});

test('a measure told anew asks in place of the answer before, of its day alone; taking it back brings that one’s limit back', async () => {
  const told = async (
    id: string,
    day: string,
    changes: Partial<CheckIn>,
    limits: readonly ConstraintNote['kind'][],
  ) => {
    const measureOf = { fatigue: 'energy', poor_sleep: 'sleep', stress: 'calm', sore_joint: '' } as const;
    const limit = (kind: ConstraintNote['kind']) => ({
      ...TIRED,
      id: `${id}:${measureOf[kind]}`,
      noteId: id,
      kind,
      from: day,
      until: '2026-11-25',
    });
    await storage.checkIns.add({ id, day, at: `${day}T0${id.length}:00:00.000Z`, ...changes }, limits.map(limit));
  };
  const inForce = async () => (await storage.plan.constraints('2026-11-24')).map(({ id }) => id).toSorted();
  await told('a', '2026-11-24', { sleep: 1, energy: 1 }, ['poor_sleep', 'fatigue']);
  expect(await inForce()).toEqual(['a:energy', 'a:sleep']);
  await told('bb', '2026-11-24', { sleep: 5 }, []);
  expect(await inForce()).toEqual(['a:energy']);
  expect((await storage.plan.constraintsSince('2026-11-24')).map(({ id }) => id)).toEqual(['a:energy']);
  await told('ccc', '2026-11-24', { sleep: 2 }, ['poor_sleep']);
  expect(await inForce()).toEqual(['a:energy', 'ccc:sleep']);
  await told('d', '2026-11-23', { sleep: 1 }, ['poor_sleep']);
  expect(await inForce()).toEqual(['a:energy', 'ccc:sleep', 'd:sleep']);
  await storage.checkIns.remove('ccc', NOW);
  await storage.checkIns.remove('bb', NOW);
  expect(await inForce()).toEqual(['a:energy', 'a:sleep', 'd:sleep']);
});

test('the layer learnt from the lessons lies beside them, and one that cannot be read is none', async () => {
  expect(await storage.lessons.head()).toBeNull();
  const head: KeptTagHead = {
    head: { modelVersion: 'v1', weights: Float32Array.of(1, 2), bias: Float32Array.of(3) },
    gain: { factoryAccuracy: 0.8, personalAccuracy: 0.9, lines: 4 },
    lessonIds: ['lesson-line'],
    learntAt: NOW,
  };
  await storage.lessons.saveHead(head);
  expect(await storage.lessons.head()).toEqual(head);
  expect(await storage.person.profile()).toBeNull();
  await expect(storage.lessons.saveHead({ ...head, learntAt: 'later' })).rejects.toMatchObject({ reason: 'failed' });
  await storage.lessons.saveHead(null);
  expect(await storage.lessons.head()).toBeNull();
});

test('lessons come oldest first, those taken back too', async () => {
  for (const lesson of LESSONS.toReversed()) await storage.lessons.add(lesson);
  expect(await storage.lessons.all()).toEqual(LESSONS);
  await storage.lessons.remove('lesson-order', NOW);
  await storage.lessons.remove('lesson-order', '2026-11-25T12:00:00.000Z');
  expect((await storage.lessons.all())[1]).toEqual({ ...LESSONS[1], removedAt: NOW });
  await storage.lessons.restore('lesson-order');
  expect(await storage.lessons.all()).toEqual(LESSONS);
  expect(new Set(heard)).toEqual(new Set(['lessons']));
});

test('what could not be read back is refused, and damaged rows are left out alone', async () => {
  for (const attempt of [
    () => storage.checkIns.add({ ...CHECK_IN, day: 'today' }),
    () => storage.checkIns.add({ ...CHECK_IN, sleep: 6 as 5 }),
    () => storage.checkIns.add(CHECK_IN, [{ ...TIRED, severity: Number.NaN }]),
    () => storage.checkIns.remove('nothing', NOW),
    () => storage.checkIns.restore('nothing'),
    () => storage.lessons.add({ id: 'x', madeAt: 'later', kind: 'order', loadFirst: true }),
    () => storage.lessons.add({ id: 'x', madeAt: NOW, kind: 'line', text: '', spans: [[0, Number.NaN, 'reps']] }),
    () => storage.lessons.remove('nothing', NOW),
    () => storage.lessons.restore('nothing'),
  ])
    await expect(attempt()).rejects.toMatchObject({ name: 'StorageError', reason: 'failed' });
  expect(heard).toEqual([]);
  await storage.checkIns.add(CHECK_IN);
  await storage.lessons.add({ id: 'kept', madeAt: NOW, kind: 'order', loadFirst: false });
  const database = await openDB('plumbline');
  await database.put('checkIns', { id: 'damaged', day: CHECK_IN.day });
  await database.put('lessons', { id: 'damaged', madeAt: NOW, kind: 'alias' });
  expect(await storage.checkIns.between('2026-01-01', '2026-12-31')).toEqual([CHECK_IN]);
  expect((await storage.lessons.all()).map(({ id }) => id)).toEqual(['kept']);
  expect([await database.count('checkIns'), await database.count('lessons')]).toEqual([2, 2]);
  database.close();
});
