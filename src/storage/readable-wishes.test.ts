import { describe, expect, it } from 'vitest';
import { NO_WISHES } from '../domain/planning/training-block.ts';
import { isWishes, readWishes } from './readable-wishes.ts';

const skip = { kind: 'skip_day', date: '2026-11-27' } as const;

describe('wishes about the plan, as read from disk', () => {
  it('are none where nothing or nothing of use is there', () => {
    for (const value of [undefined, null, 3, 'x', [], {}]) expect(readWishes(value)).toEqual(NO_WISHES);
  });

  it('lose only what cannot be read', () => {
    const kept = { muscle: 'chest', recovered: 0.5, at: '2026-11-27T10:00:00.000Z' };
    const damaged = { changes: [skip, { kind: 'minutes' }, null], muscles: [kept, { muscle: 4 }], blocks: 'gone' };
    expect(isWishes(damaged)).toBe(false);
    expect(readWishes(damaged)).toEqual({ changes: [skip], muscles: [kept], blocks: [] });
  });
});
