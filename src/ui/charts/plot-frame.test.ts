import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotFrame, textWidth, timeTicks, valueAxis } from './plot-frame.ts';

const DAY_MS = 86_400_000;
const moment = fc.integer({ min: Date.UTC(1990, 0, 1) / DAY_MS, max: Date.UTC(2060, 0, 1) / DAY_MS });

describe('labels of days', () => {
  it('never touch each other, nor leave the picture, for any stretch of time, width and size of letters', () => {
    const label = (atMs: number) => new Date(atMs).toISOString().slice(0, 10);
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 1, max: 15_000 }),
        fc.integer({ min: 220, max: 800 }),
        fc.constantFrom(16, 20, 32),
        (from, days, width, rem) => {
          const frame = plotFrame(width, rem, 10, ['100 kg']);
          const ticks = timeTicks(from * DAY_MS, (from + days) * DAY_MS, frame, label);
          const spans = ticks.map(({ x, label: text, anchor }) => {
            const size = textWidth(text, rem);
            const start = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
            return [start, start + size] as const;
          });
          spans.slice(1).forEach(([start], at) => expect(start).toBeGreaterThan(spans[at]?.[1] ?? 0));
          for (const { x } of ticks) {
            expect(x).toBeGreaterThanOrEqual(frame.left - 1e-6);
            expect(x).toBeLessThanOrEqual(frame.right + 1e-6);
          }
        },
      ),
    );
  });

  it('are there for a year on a phone', () => {
    const frame = plotFrame(300, 16, 10, ['100']);
    expect(timeTicks(Date.UTC(2025, 10, 28), Date.UTC(2026, 10, 28), frame, () => 'Nov').length).toBeGreaterThan(2);
  });
});

describe('the axis of values', () => {
  it('holds all of them, with a tick or more', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        (low, span) => {
          const axis = valueAxis(low, low + span);
          expect(axis.low).toBeLessThanOrEqual(low);
          expect(axis.high).toBeGreaterThanOrEqual(low + span);
          expect(axis.ticks.length).toBeGreaterThan(0);
          expect(axis.ticks.every((tick) => tick >= axis.low && tick <= axis.high)).toBe(true);
        },
      ),
    );
  });

  it('of bars begins at zero', () => {
    expect(valueAxis(0, 37, { fromZero: true })).toMatchObject({ low: 0, high: 40 });
  });
});
