import { expect, test } from 'vitest';
import type { KeptTagHead } from '../domain/notes/kept-tag-head.ts';
import type { NoteLesson } from '../domain/notes/lessons.ts';
import { keepLessons, learntNotes, type LessonStorage } from './note-lessons.ts';

const alias: NoteLesson = {
  id: 'a',
  madeAt: '2026-11-29T09:00:00.000Z',
  kind: 'alias',
  words: 'zs',
  exerciseId: 'squat',
};

const WRITING = { id: 'w', at: '2026-11-29T10:00:00.000Z' };

function shelf(head: () => KeptTagHead | null = () => null) {
  const kept: NoteLesson[] = [];
  const listeners: ((what: 'lessons') => void)[] = [];
  let reads = 0;
  const storage: LessonStorage = {
    lessons: {
      all: () => {
        reads += 1;
        return Promise.resolve([...kept]);
      },
      add: (lesson) => {
        kept.push(lesson);
        for (const listener of listeners) listener('lessons');
        return Promise.resolve();
      },
      remove: (lessonId, removedAt) => {
        const at = kept.findIndex(({ id }) => id === lessonId);
        const found = kept[at];
        if (found) kept[at] = { ...found, removedAt };
        for (const listener of listeners) listener('lessons');
        return Promise.resolve();
      },
      head: () => Promise.resolve(head()),
    },
    onChange: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
  return { storage, kept, reads: () => reads };
}

test('what was kept is learnt at once; reading it twice costs one look', async () => {
  const { storage, reads } = shelf();
  expect((await learntNotes(storage)).learnt.aliases).toEqual([]);
  await learntNotes(storage);
  expect(reads()).toBe(1);
  await keepLessons(storage, [alias], WRITING);
  expect((await learntNotes(storage)).learnt.aliases).toEqual([{ words: 'zs', exerciseId: 'squat' }]);
});

test('saving again after a failure keeps nothing twice, whatever was edited meanwhile, and takes back what no longer holds', async () => {
  const { storage, kept } = shelf();
  const order = (loadFirst: boolean): NoteLesson => ({ ...alias, kind: 'order', loadFirst });
  await keepLessons(storage, [alias, order(true)], WRITING);
  await keepLessons(storage, [order(true), alias, order(true)], WRITING);
  expect((await learntNotes(storage)).learnt.orders).toEqual({ loadFirst: 2, loadLast: 0 });
  await keepLessons(storage, [alias, order(false)], WRITING);
  expect((await learntNotes(storage)).learnt).toMatchObject({
    aliases: [{ words: 'zs' }],
    orders: { loadFirst: 0, loadLast: 1 },
  });
  expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
  await keepLessons(storage, [order(false)], { ...WRITING, id: 'other' });
  expect((await learntNotes(storage)).learnt.orders).toEqual({ loadFirst: 0, loadLast: 2 });
});

test('a head is handed on while the lines it was learnt from hold', async () => {
  const head: KeptTagHead = {
    head: { modelVersion: 'v1', weights: new Float32Array(1), bias: new Float32Array(1) },
    gain: { factoryAccuracy: 0.5, personalAccuracy: 1, lines: 1 },
    lessonIds: ['w.1'],
    learntAt: WRITING.at,
  };
  const { storage } = shelf(() => head);
  expect(await learntNotes(storage)).not.toHaveProperty('personal');
  await keepLessons(storage, [{ ...alias, kind: 'line', text: 'zs', spans: [] }], WRITING);
  expect((await learntNotes(storage)).personal).toBe(head.head);
  await keepLessons(storage, [], WRITING);
  expect(await learntNotes(storage)).not.toHaveProperty('personal');
});

test('without a shelf nothing is learnt', async () => {
  const storage: LessonStorage = { onChange: () => () => undefined };
  await keepLessons(storage, [alias], WRITING);
  expect((await learntNotes(storage)).learnt.aliases).toEqual([]);
});
