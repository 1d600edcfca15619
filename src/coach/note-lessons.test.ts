import { expect, test } from 'vitest';
import type { NoteLesson } from '../domain/notes/lessons.ts';
import { keepLessons, learntNotes, type LessonStorage } from './note-lessons.ts';

const alias: NoteLesson = {
  id: 'a',
  madeAt: '2026-11-29T09:00:00.000Z',
  kind: 'alias',
  words: 'zs',
  exerciseId: 'squat',
};

function shelf() {
  const kept: NoteLesson[] = [];
  const listeners: ((what: 'log') => void)[] = [];
  let reads = 0;
  const storage: LessonStorage = {
    lessons: {
      all: () => {
        reads += 1;
        return Promise.resolve([...kept]);
      },
      add: (lesson) => {
        kept.push(lesson);
        for (const listener of listeners) listener('log');
        return Promise.resolve();
      },
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
  expect((await learntNotes(storage)).aliases).toEqual([]);
  await learntNotes(storage);
  expect(reads()).toBe(1);
  await keepLessons(storage, [alias]);
  expect((await learntNotes(storage)).aliases).toEqual([{ words: 'zs', exerciseId: 'squat' }]);
});

test('saving again after a failure keeps nothing twice', async () => {
  const { storage, kept } = shelf();
  await keepLessons(storage, [alias]);
  await keepLessons(storage, [alias, { ...alias, id: 'b' }]);
  expect(kept.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('without a shelf nothing is learnt', async () => {
  const storage: LessonStorage = { onChange: () => () => undefined };
  await keepLessons(storage, [alias]);
  expect((await learntNotes(storage)).aliases).toEqual([]);
});
