import { expect, test } from 'vitest';
import type { FolderState } from '../device/backup-folder.ts';
import { isCopyDue } from './folder-copy.ts';

const STATE: FolderState = { name: 'copies', every: 'workout', keep: 5, isAllowed: true };
const at = new Date(2026, 10, 29, 18, 0);
const on = (day: number, hour = 20) => new Date(2026, 10, day, hour).toISOString();
const look = (state: Partial<FolderState>, after: 'workout' | 'opening', changedDay: string | null = '2026-11-29') =>
  isCopyDue({ ...STATE, ...state }, { at, after, changedDay });

test('the first is due at once, but never of an empty log and never where the folder is closed', () => {
  expect(look({}, 'opening')).toBe(true);
  expect(look({}, 'opening', null)).toBe(false);
  expect(look({ isAllowed: false }, 'workout')).toBe(false);
});

test('after each workout: after it, and at the next opening where that did not come to pass', () => {
  expect(look({ lastAt: on(29, 9) }, 'workout')).toBe(true);
  expect(look({ lastAt: on(28) }, 'opening')).toBe(true);
  expect(look({ lastAt: on(28) }, 'opening', '2026-11-28')).toBe(false);
});

test('daily and weekly go by days, whatever the hour, and only where something is new', () => {
  expect(look({ every: 'day', lastAt: on(28, 23) }, 'opening')).toBe(true);
  expect(look({ every: 'day', lastAt: on(29, 1) }, 'workout')).toBe(false);
  expect(look({ every: 'week', lastAt: on(23) }, 'opening')).toBe(false);
  expect(look({ every: 'week', lastAt: on(22) }, 'opening')).toBe(true);
  expect(look({ every: 'week', lastAt: on(22) }, 'opening', '2026-11-20')).toBe(false);
});

test('a clock that was set back keeps no copy away', () => {
  expect(look({ every: 'week', lastAt: '2030-01-01T00:00:00.000Z' }, 'opening')).toBe(true);
});
