import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWorkouts, toTrainingHistory } from './history.ts';
import { KG_PER_LB } from './limits.ts';
import type { LoggedWorkout, RepetitionSummary, SetRecord, WorkoutRecord } from './records.ts';

function workout(day: string, changes: Partial<WorkoutRecord> = {}): WorkoutRecord {
  return { id: `w-${day}`, startedAt: `${day}T10:00:00.000Z`, day, ...changes };
}

function set(order: number, changes: Partial<SetRecord> = {}): SetRecord {
  return {
    id: `s-${order}`,
    workoutId: 'w',
    exerciseId: 'pull_up',
    order,
    type: 'normal',
    source: 'typed',
    startedAt: '2026-11-24T10:05:00.000Z',
    endedAt: '2026-11-24T10:06:00.000Z',
    ...changes,
  };
}

function repetition(depth: number): RepetitionSummary {
  return {
    index: 1,
    startMs: 0,
    endMs: 1500,
    romDeg: 90,
    depth,
    tempo: { eccentricMs: 700, pauseMs: 100, concentricMs: 700 },
    symmetry: null,
    form: { score: 80, quality: 0.8, faults: [], notJudged: [] },
  };
}

function setsOf(...sets: readonly SetRecord[]) {
  return toTrainingHistory([{ workout: workout('2026-11-24'), sets }]).flatMap(({ sets }) => sets);
}

test('typed sets keep their numbers, loads become kilograms', () => {
  expect(
    setsOf(
      set(1, { exerciseId: 'plank', durationSec: 42.5 }),
      set(0, { reps: 5, load: { value: 180, unit: 'lb' }, rpe: 8, rir: 2, type: 'amrap' }),
    ),
  ).toEqual([
    { exerciseId: 'pull_up', type: 'amrap', reps: 5, loadKg: 180 * KG_PER_LB, rpe: 8, rir: 2 },
    { exerciseId: 'plank', type: 'normal', durationSec: 42.5 },
  ]);
});

test('camera sets bring their score and mean depth, and neither where it was not judged', () => {
  const camera = { view: 'side', setScore: 84, repetitions: [repetition(1), repetition(0.5)], partials: 0 } as const;
  expect(setsOf(set(0, { reps: 2, source: 'camera', camera }))).toEqual([
    { exerciseId: 'pull_up', type: 'normal', reps: 2, setScore: 84, meanDepth: 0.75 },
  ]);
  expect(setsOf(set(0, { reps: 2, source: 'camera', camera: { ...camera, setScore: null, repetitions: [] } }))).toEqual(
    [{ exerciseId: 'pull_up', type: 'normal', reps: 2 }],
  );
});

test('a left and a right set that follow each other count once, as the weaker side did them', () => {
  const sides = [
    set(0, { side: 'left', reps: 10, load: { value: 12, unit: 'kg' }, rpe: 7, rir: 3 }),
    set(1, { side: 'right', reps: 8, load: { value: 10, unit: 'kg' }, rpe: 9, rir: 1 }),
  ];
  expect(setsOf(...sides)).toEqual([{ exerciseId: 'pull_up', type: 'normal', reps: 8, loadKg: 10, rpe: 9, rir: 1 }]);
  const left = (order: number) => set(order, { side: 'left', reps: 10 });
  const right = (order: number) => set(order, { side: 'right', reps: 10 });
  expect(setsOf(left(0), right(1), left(2), right(3))).toHaveLength(2);
  expect(setsOf(left(0), left(1), right(2))).toHaveLength(2);
  expect(setsOf(left(0), { ...right(1), exerciseId: 'bicep_curl' })).toHaveLength(2);
});

test('removed, demonstrated and empty work is no training', () => {
  const removed = { deletedAt: '2026-11-24T12:00:00.000Z' };
  expect(
    toTrainingHistory([
      { workout: workout('2026-11-20', removed), sets: [set(0, { reps: 5 })] },
      { workout: workout('2026-11-21'), sets: [] },
      { workout: workout('2026-11-22'), sets: [set(0, { reps: 5, ...removed })] },
      { workout: workout('2026-11-23'), sets: [set(0, { reps: 5, source: 'demonstration' })] },
      { workout: workout('2026-11-24', { plannedSessionId: 'p/1' }), sets: [set(0, { reps: 5 })] },
    ]),
  ).toEqual([
    { day: '2026-11-24', plannedSessionId: 'p/1', sets: [{ exerciseId: 'pull_up', type: 'normal', reps: 5 }] },
  ]);
});

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`);
const anySet = fc
  .record(
    {
      id: fc.uuid(),
      order: fc.nat(8),
      exerciseId: fc.constantFrom('pull_up', 'push_up'),
      reps: fc.integer({ min: 1, max: 20 }),
      side: fc.constantFrom('left' as const, 'right' as const),
      load: fc.record({
        value: fc.integer({ min: -20, max: 200 }),
        unit: fc.constantFrom('kg' as const, 'lb' as const),
      }),
      deletedAt: fc.constant('2026-03-01T00:00:00.000Z'),
      source: fc.constantFrom('typed' as const, 'camera' as const, 'demonstration' as const),
    },
    { requiredKeys: ['id', 'order', 'exerciseId', 'reps'] },
  )
  .map(({ order, ...changes }) => set(order, changes));
const log: fc.Arbitrary<readonly LoggedWorkout[]> = fc.uniqueArray(
  fc.record({
    workout: fc
      .tuple(fc.uuid(), day, fc.boolean())
      .map(([id, day, removed]) => workout(day, { id, ...(removed ? { deletedAt: '2026-03-01T00:00:00.000Z' } : {}) })),
    sets: fc.array(anySet, { maxLength: 8 }),
  }),
  { selector: ({ workout }) => workout.id, maxLength: 10 },
);

test('oldest first, never more sets than were done, none lost but the second side, whatever order the log comes in', () => {
  fc.assert(
    fc.property(log, (logged) => {
      const history = toTrainingHistory(logged);
      const days = history.map(({ day }) => day);
      expect(days).toEqual(days.toSorted());
      const done = logged
        .filter(({ workout }) => workout.deletedAt === undefined)
        .flatMap(({ sets }) => sets)
        .filter(({ deletedAt, source }) => deletedAt === undefined && source !== 'demonstration');
      const sided = done.filter(({ side }) => side !== undefined).length;
      const kept = history.flatMap(({ sets }) => sets).length;
      expect(kept).toBeLessThanOrEqual(done.length);
      expect(kept).toBeGreaterThanOrEqual(done.length - Math.floor(sided / 2));
      expect(history.every(({ sets }) => sets.length > 0)).toBe(true);
      expect(toTrainingHistory(logged.toReversed())).toEqual(history);
    }),
  );
});

test('the order of workouts is total: by day, start, id', () => {
  const sorted = [
    workout('2026-11-23', { id: 'a', startedAt: '2026-11-23T18:00:00.000Z' }),
    workout('2026-11-24', { id: 'c', startedAt: '2026-11-23T17:00:00.000Z' }),
    workout('2026-11-24', { id: 'a' }),
    workout('2026-11-24', { id: 'b' }),
  ];
  expect(sorted.toReversed().sort(compareWorkouts)).toEqual(sorted);
});
