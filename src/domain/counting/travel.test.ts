import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTravel, type TravelEvent } from './travel.ts';

const OPTIONS = { minimumTravel: 0.4, minimumMs: 400 };

/** Straight lines through `[milliseconds, progress]`, sampled 20 times a second. */
function follow(...corners: readonly (readonly [number, number])[]): TravelEvent[] {
  const travel = createTravel(OPTIONS);
  const events: TravelEvent[] = [];
  const endMs = corners.at(-1)?.[0] ?? 0;
  for (let timestampMs = 0; timestampMs <= endMs; timestampMs += 50) {
    const next = corners.findIndex(([ms]) => ms >= timestampMs);
    const [toMs, to] = corners[next] ?? [0, 0];
    const [fromMs, from] = corners[Math.max(0, next - 1)] ?? [0, 0];
    const share = toMs === fromMs ? 1 : (timestampMs - fromMs) / (toMs - fromMs);
    const event = travel.push({ progress: from + share * (to - from), timestampMs });
    if (event) events.push(event);
  }
  const last = travel.finish({ progress: corners.at(-1)?.[1] ?? 0, timestampMs: endMs });
  return last ? [...events, last] : events;
}

const kinds = (events: readonly TravelEvent[]) => events.map(({ kind }) => kind);

test('there and back is one, however deep beyond the minimum', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 1.5, noNaN: true }),
      fc.integer({ min: 500, max: 4000 }),
      (depth, halfMs) => {
        expect(kinds(follow([500, 0], [500 + halfMs, depth], [500 + 2 * halfMs, 0]))).toEqual(['complete']);
      },
    ),
  );
});

test('a third of the way is a partial, a sway nothing', () => {
  expect(kinds(follow([500, 0], [1200, 0.33], [1900, 0]))).toEqual(['partial']);
  expect(kinds(follow([500, 0], [1200, 0.2], [1900, 0]))).toEqual([]);
});

test('quicker than anybody is a twitch', () => {
  expect(kinds(follow([500, 0], [600, 1], [700, 0]))).not.toContain('complete');
});

test('not coming all the way back between two is still two', () => {
  expect(kinds(follow([500, 0], [1500, 1], [2500, 0.4], [3500, 1], [4500, 0]))).toEqual(['complete', 'complete']);
});

test('a bounce at the turning point is one', () => {
  expect(kinds(follow([500, 0], [1500, 1], [1800, 0.75], [2100, 1], [3000, 0]))).toEqual(['complete']);
});

test('a start that has moved does not swallow the repetitions after it', () => {
  const events = follow([500, 0], [800, 0.18], [4000, 0.2], [5000, 0.95], [6000, 0.25], [7000, 0.95], [8000, 0.2]);
  expect(kinds(events)).toEqual(['complete', 'complete']);
});

test('a very slow one counts, a rest at the turning point does not', () => {
  expect(kinds(follow([500, 0], [10_500, 1], [12_000, 0]))).toEqual(['complete']);
  expect(kinds(follow([500, 0], [1500, 1], [16_000, 1], [17_000, 0]))).not.toContain('complete');
});

test('times lie in order and the pause within them', () => {
  const [event] = follow([500, 0], [1500, 1], [2300, 1], [3300, 0]);
  if (event?.kind !== 'complete') throw new Error('it was not complete');
  expect(event.start.timestampMs).toBeLessThan(event.turn.timestampMs);
  expect(event.turn.timestampMs).toBeLessThanOrEqual(event.end.timestampMs);
  expect(event.pauseMs).toBeGreaterThanOrEqual(700);
  expect(event.pauseMs).toBeLessThan(event.end.timestampMs - event.start.timestampMs);
});
