import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learntFrom, type NoteLesson } from './lessons.ts';
import { taughtBy } from './taught.ts';

const at = (minute: number) => `2026-11-29T09:${String(minute).padStart(2, '0')}:00.000Z`;
const alias = (id: string, minute: number, words: string, exerciseId: string): NoteLesson => ({
  id,
  madeAt: at(minute),
  kind: 'alias',
  words,
  exerciseId,
});
const order = (id: string, minute: number, loadFirst: boolean): NoteLesson => ({
  id,
  madeAt: at(minute),
  kind: 'order',
  loadFirst,
});

test('lessons about the same words are one, with what was said last, and the newest comes first', () => {
  expect(
    taughtBy([
      alias('b', 5, 'zs', 'squat'),
      alias('a', 1, 'zs', 'curl'),
      order('c', 2, true),
      order('d', 3, true),
      order('e', 4, false),
      { ...alias('f', 6, 'gone', 'curl'), removedAt: at(7) },
    ]),
  ).toEqual([
    { key: 'alias|zs', kind: 'alias', words: 'zs', exerciseId: 'squat', lessonIds: ['a', 'b'], madeAt: at(5) },
    { key: 'order|false', kind: 'order', loadFirst: false, times: 1, lessonIds: ['e'], madeAt: at(4) },
    { key: 'order|true', kind: 'order', loadFirst: true, times: 2, lessonIds: ['c', 'd'], madeAt: at(3) },
  ]);
});

test('forgetting one of them leaves nothing of it behind, and all else as it was', () => {
  const lesson = fc.oneof(
    fc.record({ kind: fc.constant('alias' as const), words: fc.constantFrom('a', 'b'), exerciseId: fc.string() }),
    fc.record({ kind: fc.constant('order' as const), loadFirst: fc.boolean() }),
    fc.record({
      kind: fc.constant('signal' as const),
      words: fc.constantFrom('a', 'b'),
      read: fc.record({
        kind: fc.constantFrom('pain' as const, 'sleep' as const),
        polarity: fc.constant('present' as const),
      }),
      meant: fc.constant(null),
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(lesson, fc.nat(59)), { maxLength: 12 }), fc.nat(), (made, pick) => {
      const lessons = made.map(([own, minute], index): NoteLesson => ({ ...own, id: `${index}`, madeAt: at(minute) }));
      const shown = taughtBy(lessons);
      const gone = shown[pick % Math.max(1, shown.length)];
      const after = lessons.map((one) => (gone?.lessonIds.includes(one.id) ? { ...one, removedAt: at(59) } : one));
      expect(taughtBy(after)).toEqual(shown.filter((one) => one !== gone));
      const learnt = learntFrom(after);
      expect(learnt.aliases).toHaveLength(taughtBy(after).filter(({ kind }) => kind === 'alias').length);
      expect(learnt.signals).toHaveLength(taughtBy(after).filter(({ kind }) => kind === 'signal').length);
    }),
  );
});
