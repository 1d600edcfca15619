import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import type { ExerciseGroup } from '../planning/exercise-group.ts';
import type { PlannedExercise } from '../planning/plan.ts';
import { prescribedSeconds } from '../planning/session-time.ts';
import { intervalBlock } from './session-intervals.ts';
import * as machine from './session-machine.ts';
import { secondsLeft } from './session-seconds.ts';
import { unshorten } from './session-skips.ts';
import type { SessionSnapshot } from './session.ts';
import { shortenSession } from './shorten-session.ts';

function planned(exerciseId: string, sets: number, group?: ExerciseGroup): PlannedExercise {
  return {
    exerciseId,
    reasons: [],
    sets: Array.from({ length: sets }, () => ({ reps: 8, targetRir: 2, restSec: 90, setType: 'normal' as const })),
    ...(group ? { group } : {}),
  };
}

const start = (...exercises: readonly PlannedExercise[]): SessionSnapshot =>
  machine.startSession({ workoutId: 'w', nowMs: 0, exercises });

const shorten = (session: SessionSnapshot, minutesLeft: number, performed: readonly string[] = []) =>
  shortenSession({ session, performed, minutesLeft, exerciseOf: exerciseById, recent: [], nowMs: 0 });

const left = (session: SessionSnapshot) =>
  session.exercises.map(({ exerciseId, sets }) => `${exerciseId}:${sets.length}`);

const DAY = start(
  planned('back_squat', 4),
  planned('bench_press', 4),
  planned('bicep_curl', 3),
  planned('lateral_raise', 3),
  planned('calf_raise', 3),
);

test('what fits is left alone', () => {
  const found = shorten(DAY, 90);
  expect(found).toMatchObject({ cut: [], fits: true });
  expect(found.session).toBe(DAY);
});

test('later sets of small exercises go first, then those of large ones; a set of each pattern stays', () => {
  const minutes = Math.floor(shorten(DAY, 90).beforeSec / 60);
  const few = shorten(DAY, minutes - 4);
  expect(few.cut.every(({ exerciseId }) => !['back_squat', 'bench_press'].includes(exerciseId))).toBe(true);
  const least = shorten(DAY, 1);
  expect(least.fits).toBe(false);
  expect(left(least.session)).toEqual([
    'back_squat:1',
    'bench_press:1',
    'bicep_curl:1',
    'lateral_raise:1',
    'calf_raise:1',
  ]);
  expect(least.neededSec).toBeLessThan(least.beforeSec);
});

test('of two exercises of one pattern the small one goes whole before the large one loses all but one', () => {
  const session = start(planned('bench_press', 3), planned('push_up', 1), planned('back_squat', 3));
  const { session: kept } = shorten(session, 1);
  expect(left(kept)).toContain('back_squat:1');
  const pushes = kept.exercises.filter(({ exerciseId }) => exerciseId !== 'back_squat');
  expect(pushes.reduce((sum, { sets }) => sum + sets.length, 0)).toBe(1);
});

test('what was done counts: a pattern that had its set today may lose all that is left', () => {
  const performed = ['back_squat'];
  const session = machine.recount(DAY, performed);
  const { session: kept, cut } = shorten(session, 1, performed);
  expect(left(kept)[0]).toBe('back_squat:1');
  expect(cut[0]).toMatchObject({ exerciseIndex: 0, exerciseId: 'back_squat', whole: true });
  expect(kept.exerciseIndex).not.toBe(0);
});

test('a muscle that had its sets this week spares one rather', () => {
  const session = start(planned('bicep_curl', 3), planned('overhead_tricep_extension', 3));
  const recent = [
    {
      day: '2026-11-20',
      sets: Array.from({ length: 12 }, () => ({ exerciseId: 'bicep_curl', reps: 10, type: 'normal' as const })),
    },
  ];
  const minutesLeft = (shorten(session, 99).beforeSec - 30) / 60;
  const found = shortenSession({ session, performed: [], minutesLeft, exerciseOf: exerciseById, recent, nowMs: 0 });
  expect(found.cut.map(({ exerciseId }) => exerciseId)).toEqual(['bicep_curl']);
});

test('a superset loses whole rounds, an interval block goes whole or stays', () => {
  const group: ExerciseGroup = { id: 'g1', kind: 'superset', restSec: 60, transitionSec: 10 };
  const session = start(planned('bicep_curl', 3, group), planned('overhead_tricep_extension', 3, group));
  const minutesLeft = (shorten(session, 99).beforeSec - 30) / 60;
  expect(left(shorten(session, minutesLeft).session)).toEqual(['bicep_curl:2', 'overhead_tricep_extension:2']);
  const block = intervalBlock('g2', [{ exerciseId: 'air_squat', reps: 10 }], { kind: 'amrap', durationSec: 600 }, 60);
  expect(left(shorten(start(planned('back_squat', 2), ...block), 5).session)).toEqual(['back_squat:2', 'air_squat:0']);
  expect(left(shorten(start(...block), 5).session)).toEqual(['air_squat:1']);
});

test('a block whose clock runs and a set under way are not cut', () => {
  const live = machine.liveProgress(DAY, { reps: 2, holdMs: 0, startedAtMs: 0 });
  expect(left(shorten(live, 1).session)[0]).toBe('back_squat:4');
});

test('time is reckoned as the plan reckons it', () => {
  for (const { exercises } of [DAY, start(planned('plank', 3), planned('push_up', 2))]) {
    const whole = exercises.reduce((sum, { exerciseId, sets }) => {
      const exercise = exerciseById(exerciseId);
      return exercise ? sum + prescribedSeconds(exercise, sets) : sum;
    }, 0);
    expect(
      secondsLeft(
        start(...exercises),
        exercises.map(() => 0),
        exerciseById,
        0,
      ),
    ).toBe(Math.round(whole));
  }
});

test('shortening keeps a set of each pattern, never touches what was done, says all it cut, and can be undone', () => {
  const anyExercise = fc
    .tuple(fc.constantFrom(...EXERCISES), fc.integer({ min: 1, max: 5 }))
    .map(([{ id }, sets]) => planned(id, sets));
  fc.assert(
    fc.property(
      fc.array(anyExercise, { minLength: 1, maxLength: 6 }),
      fc.nat(60),
      fc.nat(4),
      (exercises, minutes, ahead) => {
        let session = start(...exercises);
        const performed: string[] = [];
        for (let step = 0; step < ahead && session.phase !== 'finished'; step++) {
          performed.push(session.exercises[session.exerciseIndex]?.exerciseId ?? '');
          session = machine.skipRest(machine.setDone(session, performed.at(-1) ?? '', performed, 0));
        }
        const found = shorten(session, minutes, performed);
        const done = machine.setsDone(session.exercises, performed);
        expect(found.fits).toBe(found.neededSec <= minutes * 60);
        expect(machine.setsDone(found.session.exercises, performed)).toEqual(done);
        const cut = found.cut.reduce((sum, { sets }) => sum + sets.length, 0);
        const count = (of: SessionSnapshot) => of.exercises.reduce((sum, { sets }) => sum + sets.length, 0);
        expect(count(session) - count(found.session)).toBe(cut);
        const patterns = (of: SessionSnapshot) =>
          new Set(
            of.exercises.flatMap(({ exerciseId, sets }) =>
              sets.length > 0 ? [exerciseById(exerciseId)?.pattern] : [],
            ),
          );
        expect(patterns(found.session)).toEqual(patterns(session));
        if (cut > 0) expect(found.neededSec).toBeLessThan(found.beforeSec);
        const seconds = secondsLeft(found.session, done, exerciseById, 0);
        expect(Math.abs(seconds - found.neededSec)).toBeLessThanOrEqual(1);
        const sets = (of: SessionSnapshot) => of.exercises.map((exercise) => exercise.sets);
        expect(sets(unshorten(found.session, performed))).toEqual(sets(session));
      },
    ),
  );
});
