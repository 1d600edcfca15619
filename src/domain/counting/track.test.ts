import { expect, test } from 'vitest';
import type { ExpectedDriving } from './expectation.ts';
import { createTrack } from './track.ts';
import type { TravelEvent } from './travel.ts';

const EXPECTED: ExpectedDriving = {
  driving: { signal: 'nearKneeDeg', views: ['side'] },
  start: 170,
  turn: 80,
  minimumRange: 45,
};
const OPTIONS = { minimumMs: 400, longestStayMs: () => 8000 };
const STEP_MS = 50;

/** Knee angles of one repetition, 2 s. */
const repetition = Array.from({ length: 41 }, (_, index) => 125 + 45 * Math.cos((2 * Math.PI * index) / 40));

function follow(values: readonly (number | undefined)[], track = createTrack(EXPECTED, null, OPTIONS)) {
  const events: TravelEvent[] = [];
  for (const [index, value] of values.entries()) {
    track.see(value, index * STEP_MS);
    const event = track.advance();
    if (event) events.push(event);
  }
  return { track, events };
}

test('a signal that goes there and back is one travel, whichever way it points', () => {
  const { events } = follow(repetition);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ kind: 'complete', turn: { progress: 1, timestampMs: 20 * STEP_MS } });
  const mirrored = createTrack({ ...EXPECTED, start: 80, turn: 170 }, null, OPTIONS);
  expect(
    follow(
      repetition.map((value) => 250 - value),
      mirrored,
    ).events,
  ).toHaveLength(1);
});

test('a value that is not seen leaves everything as it was, and counts for nothing twice', () => {
  const { track } = follow(repetition.slice(0, 15));
  const before = track.progress();
  expect(track.moving()).toBe(true);
  track.see(undefined, 15 * STEP_MS);
  expect(track.advance()).toBeNull();
  expect(track.progress()).toBe(before);
  const gaps = repetition.map((value, index) => (index % 4 === 1 ? undefined : value));
  expect(follow(gaps).events).toHaveLength(1);
});

test('half way and back is a partial', () => {
  const { events } = follow(repetition.map((value) => 170 - 0.4 * (170 - value)));
  expect(events.map(({ kind }) => kind)).toEqual(['partial']);
});

test('of one side it says where it stood at any moment', () => {
  const { track } = follow(repetition, createTrack(EXPECTED, 'left', OPTIONS));
  expect(track.side).toBe('left');
  expect(track.progressAt(20 * STEP_MS)).toBeCloseTo(1, 6);
  expect(track.progressAt(0)).toBeCloseTo(0, 6);
  expect(createTrack(EXPECTED, 'right', OPTIONS).progressAt(0)).toBe(0);
});

test('reset forgets', () => {
  const { track } = follow(repetition.slice(0, 25));
  track.reset();
  expect(track.moving()).toBe(false);
  expect(track.progress()).toBe(0);
  expect(track.finish()).toBeNull();
  expect(track.begunMs()).toBeNull();
});
