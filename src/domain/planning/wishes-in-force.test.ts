import { expect, test } from 'vitest';
import type { TrainingBlock } from './training-block.ts';
import { isChangeInForce, runningBlock } from './wishes-in-force.ts';

const TODAY = '2026-11-25';

test('a change counts to the end of its last day', () => {
  expect(isChangeInForce({ kind: 'skip_day', date: TODAY }, TODAY)).toBe(true);
  expect(isChangeInForce({ kind: 'skip_day', date: '2026-11-24' }, TODAY)).toBe(false);
  expect(isChangeInForce({ kind: 'minutes', minutes: 20, from: '2026-11-20', until: TODAY }, TODAY)).toBe(true);
  expect(isChangeInForce({ kind: 'minutes', minutes: 20, from: '2026-11-20', until: '2026-11-24' }, TODAY)).toBe(false);
  expect(isChangeInForce({ kind: 'swap', sessionId: '2026-11-25/2', from: 'a', to: 'b' }, TODAY)).toBe(true);
  expect(isChangeInForce({ kind: 'swap', sessionId: '2026-11-24/1', from: 'a', to: 'b' }, TODAY)).toBe(false);
});

test('a missed session is placed again within a week; what names no day is long gone', () => {
  expect(isChangeInForce({ kind: 'missed', sessionId: '2026-11-19/1' }, TODAY)).toBe(true);
  expect(isChangeInForce({ kind: 'missed', sessionId: '2026-11-18/1' }, TODAY)).toBe(false);
  expect(isChangeInForce({ kind: 'missed', sessionId: 'damaged' }, TODAY)).toBe(false);
});

test('a block runs from its first day until it was ended or its weeks are over', () => {
  const block: TrainingBlock = { programmeId: 'generated', startedOn: '2026-11-04', weeks: 4, aims: [] };
  expect(runningBlock([block], TODAY)).toBe(block);
  expect(runningBlock([block], '2026-11-03')).toBeNull();
  expect(runningBlock([block], '2026-12-01')).toBe(block);
  expect(runningBlock([block], '2026-12-02')).toBeNull();
  expect(runningBlock([{ ...block, endedOn: TODAY }], TODAY)).toBeNull();
  expect(runningBlock([block, { ...block, endedOn: TODAY }], TODAY)).toBeNull();
  expect(runningBlock([], TODAY)).toBeNull();
});
