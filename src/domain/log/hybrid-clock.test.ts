import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHybridClock, isStamp, LATEST_STAMP_MS, stampMs } from './hybrid-clock.ts';

test('stamps rise whatever the wall clock does, and stay stamps', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: LATEST_STAMP_MS + 5 }), { minLength: 2 }), (times) => {
      let at = 0;
      const clock = createHybridClock({ nowMs: () => times[at] ?? 0, writer: '0000000a' });
      const stamps = times.map((_, index) => {
        at = index;
        return clock.next();
      });
      expect(stamps.slice(0, 1).every(isStamp)).toBe(true);
      expect(stamps.toSorted()).toEqual(stamps);
      expect(new Set(stamps).size).toBe(stamps.length);
    }),
  );
});

test('a stamp that was seen is behind every later one, also one of a clock that runs ahead', () => {
  const ahead = createHybridClock({ nowMs: () => 2_000_000_000_000, writer: 'ffffffff' });
  const behind = createHybridClock({ nowMs: () => 1_000_000_000_000, writer: '00000000' });
  const seen = ahead.next();
  behind.see(seen);
  expect(behind.latest()).toBe(seen);
  const next = behind.next();
  expect(next > seen).toBe(true);
  expect(stampMs(next)).toBe(2_000_000_000_000);
});

test('a millisecond in which more was written than the counter holds runs over into the next', () => {
  const clock = createHybridClock({ nowMs: () => 1_700_000_000_000, writer: '0000000a' });
  clock.see('18bcfe56800-ffff-0000000b');
  const next = clock.next();
  expect(next).toBe('18bcfe56801-0000-0000000a');
  expect(isStamp(next)).toBe(true);
});

test.each([null, 7, '', 'today', '18bcfe56800-ffff', '18BCFE56800-ffff-0000000b', 'fffffffffff-0000-0000000b'])(
  '%j is no stamp and moves no clock',
  (value) => {
    const clock = createHybridClock({ nowMs: () => 5, writer: '0000000a' });
    clock.see(value);
    expect(isStamp(value)).toBe(false);
    expect(clock.latest()).toBeNull();
    expect(stampMs(clock.next())).toBe(5);
  },
);
