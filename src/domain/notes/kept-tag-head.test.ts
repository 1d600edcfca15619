import { expect, test } from 'vitest';
import { headInForce, type KeptTagHead } from './kept-tag-head.ts';
import type { NoteLesson } from './lessons.ts';

const MADE_AT = '2026-11-29T09:00:00.000Z';
const KEPT: KeptTagHead = {
  head: { modelVersion: 'v1', weights: new Float32Array(2), bias: new Float32Array(1) },
  gain: { factoryAccuracy: 0.8, personalAccuracy: 0.9, lines: 2 },
  lessonIds: ['a', 'b'],
  learntAt: MADE_AT,
};
const line = (id: string): NoteLesson => ({ id, madeAt: MADE_AT, kind: 'line', text: 'x', spans: [] });

test('a head holds while every line it was learnt from does', () => {
  expect(headInForce(KEPT, [line('a'), line('b'), line('c')])).toBe(KEPT);
  expect(headInForce(KEPT, [line('a'), { ...line('b'), removedAt: MADE_AT }])).toBeNull();
  expect(headInForce(KEPT, [line('a')])).toBeNull();
  expect(headInForce(null, [line('a')])).toBeNull();
});
