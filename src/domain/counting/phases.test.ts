import { expect, test } from 'vitest';
import type { Pose } from '../body/keypoints.ts';
import { airSquat } from '../movements/air-squat.ts';
import { burpee } from '../movements/burpee.ts';
import type { RepetitionMovement } from '../movements/movement.ts';
import { simulatedRepetitions } from '../movements/testing/simulated-repetitions.ts';
import { phasesIn } from './phases.ts';

function posesOf(movement: RepetitionMovement): readonly Pose[] {
  const [repetition] = simulatedRepetitions(
    movement,
    { repetitions: 1, yawDeg: 90, noise: 0, averageBody: true, fps: 15 },
    1,
  );
  if (!repetition) throw new Error('no repetition');
  return repetition.poses;
}

const burpees = posesOf(burpee);

test('a burpee passes all its stations, in order and in time', () => {
  const { reached, missed } = phasesIn(burpees, burpee);
  expect(missed).toBe(0);
  expect(reached.map(({ id }) => id)).toEqual(burpee.phases?.map(({ id }) => id));
  const times = reached.map(({ atMs }) => atMs);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

test('one that breaks off half-way misses the rest; a squat done for it all but the first', () => {
  const { reached } = phasesIn(burpees, burpee);
  const lastMs = reached.at(-1)?.atMs ?? 0;
  const half = burpees.filter(({ timestampMs }) => timestampMs < lastMs);
  expect(phasesIn(half, burpee).missed).toBe(1);
  expect(phasesIn(posesOf(airSquat), burpee).missed).toBeGreaterThanOrEqual(2);
});

test('backwards the stations come in the wrong order', () => {
  const times = burpees.map(({ timestampMs }) => timestampMs);
  const order = { ...burpee, phases: [...(burpee.phases ?? [])].reverse() };
  expect(phasesIn(burpees, order).reached.map(({ id }) => id)).not.toEqual(burpee.phases?.map(({ id }) => id));
  expect(times.length).toBeGreaterThan(10);
});

test('a station that may come before the repetition sets out is found in what went before', () => {
  const [first, ...later] = burpee.phases ?? [];
  if (!first) throw new Error('a burpee has phases');
  const atMs = phasesIn(burpees, burpee).reached[0]?.atMs ?? 0;
  const earlier = burpees.filter(({ timestampMs }) => timestampMs <= atMs);
  const rest = burpees.filter(({ timestampMs }) => timestampMs > atMs);
  const onlyThen: RepetitionMovement = { ...burpee, phases: [{ ...first, before: true }, ...later] };
  expect(phasesIn(rest, onlyThen, earlier)).toMatchObject({ missed: 0, reached: [{ id: first.id, atMs }, {}, {}] });
});

test('a movement without stations misses none, and no poses reach none', () => {
  expect(phasesIn(burpees, airSquat)).toEqual({ reached: [], missed: 0 });
  expect(phasesIn([], burpee)).toEqual({ reached: [], missed: burpee.phases?.length });
});
