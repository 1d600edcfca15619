import { expect, test } from 'vitest';
import type { LearnResponse } from '../contracts/notes.ts';
import type { KeptTagHead } from '../domain/notes/kept-tag-head.ts';
import type { NoteLesson } from '../domain/notes/lessons.ts';
import { learnFromNotes } from './learn-from-notes.ts';

const AT = '2026-11-29T09:00:00.000Z';
const HEAD = { modelVersion: 'v1', weights: new Float32Array(1), bias: new Float32Array(1) };
const GAIN = { factoryAccuracy: 0.5, personalAccuracy: 0.9, lines: 3 };
const LEARNED: LearnResponse = { kind: 'learned', head: HEAD, gain: GAIN };

const line = (id: string, removedAt?: string): NoteLesson => ({
  id,
  madeAt: AT,
  kind: 'line',
  text: `squat ${id}`,
  spans: [],
  ...(removedAt === undefined ? {} : { removedAt }),
});

function page(answer: () => LearnResponse) {
  const shelf = { lessons: [line('a'), line('b')], head: null as KeptTagHead | null };
  const asked: string[][] = [];
  const storage = {
    lessons: {
      all: () => Promise.resolve(shelf.lessons),
      head: () => Promise.resolve(shelf.head),
      saveHead: (head: KeptTagHead | null) => {
        shelf.head = head;
        return Promise.resolve();
      },
    },
  };
  const learn = ({ lines }: { readonly lines: readonly NoteLesson[] }) => {
    asked.push(lines.map(({ id }) => id));
    return Promise.resolve(answer());
  };
  return { shelf, asked, learn: () => learnFromNotes(storage, { learn }, () => new Date(AT)) };
}

test('what was learnt is kept with the lines it rests on; the same lines are not learnt from twice', async () => {
  const { shelf, asked, learn } = page(() => LEARNED);
  expect(await learn()).toBe('learnt');
  expect(shelf.head).toEqual({ head: HEAD, gain: GAIN, lessonIds: ['a', 'b'], learntAt: AT });
  expect(await learn()).toBe('unchanged');
  shelf.lessons = [...shelf.lessons, line('c')];
  expect(await learn()).toBe('learnt');
  expect(asked).toEqual([
    ['a', 'b'],
    ['a', 'b', 'c'],
  ]);
});

test('a line forgotten is learnt from no more, and where nothing is left the factory’s holds', async () => {
  let answer: LearnResponse = LEARNED;
  const { shelf, asked, learn } = page(() => answer);
  await learn();
  shelf.lessons = [line('a'), line('b', AT)];
  expect(await learn()).toBe('learnt');
  expect(asked.at(-1)).toEqual(['a']);
  answer = { kind: 'kept', reason: 'too_few', gain: null };
  shelf.lessons = [line('a'), line('b', AT), line('c')];
  expect(await learn()).toBe('dropped');
  answer = LEARNED;
  await learn();
  shelf.lessons = [line('a', AT), line('b', AT), line('c', AT)];
  expect(await learn()).toBe('dropped');
  expect(shelf.head).toBeNull();
});

test('where nothing can be learnt now, what was in force stays, but never what rests on a forgotten line', async () => {
  let answer: LearnResponse = { kind: 'unavailable', reason: 'not_started' };
  const { shelf, learn } = page(() => answer);
  expect(await learn()).toBe('unchanged');
  answer = LEARNED;
  await learn();
  answer = { kind: 'unavailable', reason: 'not_started' };
  shelf.lessons = [...shelf.lessons, line('c')];
  expect(await learn()).toBe('unchanged');
  expect(shelf.head).not.toBeNull();
  shelf.lessons = [line('a', AT), line('b')];
  expect(await learn()).toBe('dropped');
  expect(shelf.head).toBeNull();
});
