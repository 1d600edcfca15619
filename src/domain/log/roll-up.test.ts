import { expect, test } from 'vitest';
import type { CameraSetFacts, RepetitionSummary, SetRecord, WorkoutRecord } from './records.ts';
import { dayTotals, rollUp, type ExerciseRollup } from './roll-up.ts';

const workout: WorkoutRecord = {
  id: 'w',
  startedAt: '2026-11-24T10:00:00.000Z',
  endedAt: '2026-11-24T10:30:00.000Z',
  day: '2026-11-24',
  title: 'Legs',
};

let made = 0;
function set(changes: Partial<SetRecord>): SetRecord {
  made += 1;
  return {
    id: `s${made}`,
    workoutId: 'w',
    exerciseId: 'back_squat',
    order: made,
    type: 'normal',
    source: 'typed',
    startedAt: '2026-11-24T10:05:00.000Z',
    endedAt: '2026-11-24T10:06:00.000Z',
    ...changes,
  };
}
const kg = (value: number) => ({ load: { value, unit: 'kg' } as const });

function only(sets: readonly SetRecord[]): ExerciseRollup {
  const [rollup, ...others] = rollUp(workout, sets).exercises;
  if (!rollup || others.length > 0) throw new Error('there is not one exercise');
  return rollup;
}

test('warm-ups are counted and weigh nothing; removed sets and demonstrations are none', () => {
  const rollup = only([
    set({ type: 'warmup', reps: 10, ...kg(200) }),
    set({ reps: 5, ...kg(100) }),
    set({ reps: 5, ...kg(150), deletedAt: '2026-11-24T10:07:00.000Z' }),
    set({ reps: 5, source: 'demonstration' }),
  ]);
  expect(rollup).toMatchObject({ sets: 1, warmups: 1, reps: 5, volumeKg: 500, front: [[5, 100]] });
  expect(rollup.heaviest).toMatchObject({ kg: 100, reps: 5 });
  expect(rollup.maximum?.kg).toBeGreaterThan(100);
});

test('a left and a right set in a row are one set; each side keeps its own', () => {
  const rollup = only([
    set({ side: 'left', reps: 8, ...kg(20) }),
    set({ side: 'right', reps: 6, ...kg(20) }),
    set({ side: 'right', reps: 6, ...kg(20) }),
  ]);
  expect(rollup).toMatchObject({
    sets: 2,
    reps: 20,
    volumeKg: 400,
    sides: { left: { sets: 1, reps: 8, kg: 160 }, right: { sets: 2, reps: 12, kg: 240 } },
  });
});

test('records of a workout: the heaviest, the most repetitions, the longest, the farthest, the front of both', () => {
  const rollup = only([
    set({ id: 'a', reps: 5, ...kg(100) }),
    set({ id: 'b', reps: 8, ...kg(90) }),
    set({ id: 'c', reps: 6, ...kg(80) }),
    set({ id: 'd', reps: 12 }),
    set({ id: 'e', reps: 7, ...kg(100) }),
    set({ id: 'f', durationSec: 40 }),
    set({ id: 'g', distanceM: 1200, durationSec: 300 }),
  ]);
  expect(rollup.front).toEqual([
    [7, 100],
    [8, 90],
    [12, 0],
  ]);
  expect(rollup.heaviest).toEqual({ load: { value: 100, unit: 'kg' }, kg: 100, reps: 7, setId: 'e' });
  expect(rollup.mostReps).toEqual({ reps: 12, setId: 'd' });
  expect(rollup).toMatchObject({ longestSec: 300, farthestM: 1200, durationSec: 340, distanceM: 1200 });
  expect(rollup.maximum?.setId).toBe('e');
});

test('pounds stay as they were entered, a pair stated together counts once as the exercise states it, assistance moves nothing', () => {
  const [squat, curl, dips] = rollUp(workout, [
    set({ reps: 5, load: { value: 180, unit: 'lb' } }),
    set({ exerciseId: 'dumbbell_curl', reps: 10, load: { value: 40, unit: 'kg', counts: 'both' } }),
    set({ exerciseId: 'dips', reps: 6, ...kg(-20) }),
  ]).exercises;
  expect(squat?.heaviest?.load).toEqual({ value: 180, unit: 'lb' });
  expect(squat?.heaviest?.kg).toBeCloseTo(81.6466266, 6);
  expect(curl).toMatchObject({ volumeKg: 200, heaviest: { kg: 20 } });
  expect(dips).toMatchObject({ volumeKg: 0, heaviest: { kg: -20 }, front: [[6, -20]] });
  expect(dips?.maximum).toBeUndefined();
});

const repetition = (romDeg: number, changes: Partial<RepetitionSummary> = {}): RepetitionSummary => ({
  index: 1,
  startMs: 0,
  endMs: 2000,
  romDeg,
  depth: 1,
  tempo: { eccentricMs: 1000, pauseMs: 100, concentricMs: 900 },
  symmetry: 0.9,
  form: { score: 80, quality: null, faults: [], notJudged: [] },
  ...changes,
});

test('means over what the camera and the strap saw; effort said or in reserve', () => {
  const seen = (
    setScore: number | null,
    repetitions: readonly RepetitionSummary[],
    velocities: readonly (number | null)[],
  ) =>
    ({
      camera: { view: 'side', setScore, repetitions, partials: 0, effort: { velocities } } satisfies CameraSetFacts,
    }) as const;
  const heart = { startBpm: 90, meanBpm: 120, peakBpm: 141, endBpm: 130, coverage: 1 };
  const rollup = only([
    set({ reps: 2, ...seen(80, [repetition(90), repetition(100, { symmetry: 0.7 })], [0.6, 0.8]), heart, rpe: 8 }),
    set({ reps: 1, ...seen(null, [repetition(80, { symmetry: null, side: 'left' })], [null]), rir: 1 }),
    set({ reps: 4, heart: { ...heart, meanBpm: 130, peakBpm: 150 } }),
  ]);
  expect(rollup).toMatchObject({
    formScore: 80,
    romDeg: 90,
    tempo: { eccentricMs: 1000, pauseMs: 100, concentricMs: 900 },
    velocity: 0.8,
    symmetry: 0.8,
    meanBpm: 125,
    peakBpm: 150,
    rpe: 8.5,
    sides: { left: { sets: 1, reps: 1, kg: 0 }, right: { sets: 0, reps: 0, kg: 0 } },
  });
});

test('a workout in a list: exercises in the order of their first sets, the top set as entered, sums of its exercises', () => {
  const sets = [
    set({ exerciseId: 'plank', durationSec: 60, order: 9 }),
    set({ exerciseId: 'push_up', reps: 20, order: 2 }),
    set({ reps: 5, ...kg(100), order: 1 }),
    set({ reps: 5, ...kg(110), order: 3 }),
    set({ type: 'warmup', reps: 5, ...kg(40), order: 0 }),
  ];
  expect(rollUp(workout, sets).summary).toEqual({
    workoutId: 'w',
    day: '2026-11-24',
    startedAt: workout.startedAt,
    endedAt: workout.endedAt,
    title: 'Legs',
    exercises: [
      { exerciseId: 'back_squat', sets: 2, top: { reps: 5, load: { value: 110, unit: 'kg' } } },
      { exerciseId: 'push_up', sets: 1, top: { reps: 20 } },
      { exerciseId: 'plank', sets: 1, top: { durationSec: 60 } },
    ],
    sets: 4,
    reps: 30,
    volumeKg: 1050,
    durationSec: 60,
    distanceM: 0,
    minutes: 30,
  });
});

test('a removed workout has nothing, an empty one a line in the list and no day', () => {
  expect(rollUp({ ...workout, deletedAt: workout.startedAt }, [set({ reps: 5 })])).toEqual({
    exercises: [],
    summary: null,
  });
  const empty = rollUp(workout, []);
  expect(empty.exercises).toEqual([]);
  expect(empty.summary).toMatchObject({ exercises: [], sets: 0 });
  expect(dayTotals(empty.summary ? [empty.summary] : [])).toEqual([]);
});

test('days add up the workouts that began on them, oldest first', () => {
  const on = (id: string, day: string) => rollUp({ ...workout, id, day }, [set({ reps: 5, ...kg(100) })]).summary;
  const summaries = [on('a', '2026-11-24'), on('b', '2026-11-23'), on('c', '2026-11-24')].filter(
    (each) => each !== null,
  );
  expect(dayTotals(summaries)).toEqual([
    { day: '2026-11-23', workouts: 1, sets: 1, minutes: 30, volumeKg: 500 },
    { day: '2026-11-24', workouts: 2, sets: 2, minutes: 60, volumeKg: 1000 },
  ]);
});
