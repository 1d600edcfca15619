import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LoggedWorkout, SetRecord } from './records.ts';
import { exercisesOf, plannedFrom, templateFromWorkout } from './template-from-workout.ts';

const START_MS = Date.parse('2026-11-24T10:00:00.000Z');
const at = (seconds: number) => new Date(START_MS + 1000 * seconds).toISOString();

function set(order: number, exerciseId: string, changes: Partial<SetRecord> = {}): SetRecord {
  return {
    id: `s${order}`,
    workoutId: 'w',
    exerciseId,
    order,
    type: 'normal',
    reps: 8,
    source: 'typed',
    startedAt: at(0),
    endedAt: at(0),
    ...changes,
  };
}

const logged = (...sets: readonly SetRecord[]): LoggedWorkout => ({
  workout: { id: 'w', startedAt: at(0), endedAt: at(3600), day: '2026-11-24' },
  sets,
});

test('what was done is asked for again, in the unit it was entered in', () => {
  const [bench] = exercisesOf(
    logged(
      set(0, 'bench_press', { type: 'warmup', reps: 10, load: { value: 95, unit: 'lb' } }),
      set(1, 'bench_press', { reps: 5, load: { value: 180, unit: 'lb' }, rpe: 8.5 }),
      set(2, 'bench_press', { type: 'amrap', reps: 9, load: { value: 155, unit: 'lb' }, rir: 1 }),
    ),
  );
  expect(bench?.sets).toMatchObject([
    { setType: 'warmup', reps: 10, load: { value: 95, unit: 'lb' }, targetRir: 4, restSec: 60 },
    { setType: 'normal', reps: 5, load: { value: 180, unit: 'lb' }, targetRir: 2, restSec: 120 },
    { setType: 'amrap', reps: 9, targetRir: 0 },
  ]);
  expect(bench?.sets[1]?.loadKg).toBeCloseTo(81.6466266, 6);
});

test('removed sets and demonstrations are left out, and a workout of nothing else gives no template', () => {
  const removed = logged(set(0, 'push_up', { deletedAt: at(10) }), set(1, 'air_squat', { source: 'demonstration' }));
  expect(exercisesOf(removed)).toEqual([]);
  expect(templateFromWorkout(removed, { id: 't', name: 'Legs', nowIso: at(9) })).toBeNull();
});

test('coming back to an exercise makes it a second entry', () => {
  const ids = exercisesOf(logged(set(0, 'push_up'), set(1, 'plank'), set(2, 'push_up'))).map((each) => each.exerciseId);
  expect(ids).toEqual(['push_up', 'plank', 'push_up']);
});

test('a superset done in turns is one group of neighbours, resting after its rounds', () => {
  const inTurns = (order: number, exerciseId: string, fromSec: number): SetRecord =>
    set(order, exerciseId, { supersetId: 'a', startedAt: at(fromSec), endedAt: at(fromSec + 30) });
  const [row, press, plank] = exercisesOf(
    logged(
      inTurns(0, 'barbell_row', 0),
      inTurns(1, 'bench_press', 35),
      set(2, 'plank', { durationSec: 30 }),
      inTurns(3, 'barbell_row', 155),
      inTurns(4, 'bench_press', 190),
    ),
  );
  expect([row?.exerciseId, press?.exerciseId, plank?.exerciseId]).toEqual(['barbell_row', 'bench_press', 'plank']);
  expect(row?.sets).toHaveLength(2);
  expect(row?.group).toMatchObject({ kind: 'superset', transitionSec: 0 });
  expect(row?.group).toEqual(press?.group);
  expect(plank).not.toHaveProperty('group');
});

test('a mark that one exercise alone carries is no superset', () => {
  expect(exercisesOf(logged(set(0, 'push_up', { supersetId: 'a' })))[0]).not.toHaveProperty('group');
});

test('a left and a right set are one, and a drop follows at once', () => {
  const [lunge] = exercisesOf(
    logged(
      set(0, 'lunge', { side: 'left', reps: 10 }),
      set(1, 'lunge', { side: 'right', reps: 9 }),
      set(2, 'lunge', { side: 'left', reps: 8 }),
      set(3, 'lunge', { side: 'right', reps: 8 }),
    ),
  );
  expect(lunge?.sets.map(({ reps }) => reps)).toEqual([10, 8]);
  const [curl] = exercisesOf(logged(set(0, 'bicep_curl'), set(1, 'bicep_curl', { type: 'drop' })));
  expect(curl?.sets).toMatchObject([{ restSec: 0 }, { setType: 'drop', targetRir: 0 }]);
});

test('rests are as long as they were', () => {
  const [squat] = exercisesOf(
    logged(
      set(0, 'back_squat', { startedAt: at(0), endedAt: at(40) }),
      set(1, 'back_squat', { startedAt: at(215), endedAt: at(260) }),
      // Typed in when it was over: eight repetitions began about 24 s before.
      set(2, 'back_squat', { startedAt: at(460), endedAt: at(460) }),
      set(3, 'back_squat', { startedAt: at(3000), endedAt: at(3030) }),
    ),
  );
  expect(squat?.sets.map(({ restSec }) => restSec)).toEqual([180, 180, 180, 180]);
});

test('a session takes the exercises as they are', () => {
  const exercises = exercisesOf(logged(set(0, 'running', { distanceM: 5000, durationSec: 1500 })));
  expect(exercises[0]?.sets[0]).toMatchObject({ distanceM: 5000, durationSec: 1500 });
  expect(plannedFrom(exercises)).toEqual([{ ...exercises[0], reasons: [] }]);
});

const someSet = fc.record({
  exerciseId: fc.constantFrom('a', 'b', 'c'),
  type: fc.constantFrom('normal', 'warmup', 'drop', 'amrap', 'failure' as const),
  supersetId: fc.constantFrom(undefined, 'x', 'y'),
  deletedAt: fc.constantFrom(undefined, undefined, at(1)),
});

test('every set is asked for once, groups are neighbours, rests and reserves are believable', () => {
  fc.assert(
    fc.property(fc.array(someSet, { maxLength: 14 }), (drafts) => {
      const sets = drafts.map(({ exerciseId, type, supersetId, deletedAt }, order) =>
        set(order, exerciseId, {
          type,
          ...(supersetId === undefined ? {} : { supersetId }),
          ...(deletedAt === undefined ? {} : { deletedAt }),
        }),
      );
      const exercises = exercisesOf(logged(...sets));
      const present = sets.filter(({ deletedAt }) => deletedAt === undefined);
      expect(exercises.flatMap((each) => each.sets)).toHaveLength(present.length);
      for (const id of new Set(exercises.flatMap(({ group }) => group?.id ?? []))) {
        const places = exercises.flatMap(({ group }, index) => (group?.id === id ? [index] : []));
        expect(places.length).toBeGreaterThan(1);
        expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBe(places.length - 1);
      }
      for (const asked of exercises.flatMap((each) => each.sets)) {
        expect(asked.restSec).toBeGreaterThanOrEqual(0);
        expect(asked.targetRir).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
