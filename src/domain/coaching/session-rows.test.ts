// The rows of a workout as the person changes them: what was done stays done, and nothing that was planned is lost on the way.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlannedSet } from '../planning/plan.ts';
import { isAllDone, setDone, setsDone, startSession } from './session-machine.ts';
import {
  addRows,
  changeRest,
  changeRow,
  copyExercise,
  dropRow,
  moveExerciseTo,
  removeExercise,
  restoreExercise,
  takeRow,
  timedSec,
} from './session-rows.ts';
import { performedOf, placesOf, recordPlace } from './session-places.ts';
import { unskip } from './session-skips.ts';
import type { SessionExercise, SessionSnapshot } from './session.ts';

const set = (reps: number, setType: PlannedSet['setType'] = 'normal'): PlannedSet => ({
  reps,
  targetRir: 2,
  restSec: 90,
  setType,
});
const exercise = (exerciseId: string, ...sets: readonly PlannedSet[]): SessionExercise => ({
  exerciseId,
  reasons: [],
  sets,
});
const session = (...exercises: readonly SessionExercise[]): SessionSnapshot =>
  startSession({ workoutId: 'w', nowMs: 0, exercises });
const repsOf = ({ exercises }: SessionSnapshot, at = 0) => exercises[at]?.sets.map(({ reps }) => reps);
const idsOf = ({ exercises }: SessionSnapshot) => exercises.map(({ exerciseId }) => exerciseId);

test('rows are added before what is left, at the end, and in between, never among what is done', () => {
  const begun = session(exercise('a', set(5), set(5)));
  const done = ['a'];
  expect(repsOf(addRows(begun, 0, [set(9)], 'first', done))).toEqual([5, 9, 5]);
  expect(repsOf(addRows(begun, 0, [set(9)], 'last', done))).toEqual([5, 5, 9]);
  expect(repsOf(addRows(begun, 0, [set(9)], 0, done))).toEqual([5, 9, 5]);
});

test('a row added after all is done opens the workout again', () => {
  const finished = setDone(session(exercise('a', set(5))), 'a', ['a'], 0);
  expect(finished.phase).toBe('finished');
  const more = addRows(finished, 0, [set(6)], 'last', ['a']);
  expect(more).toMatchObject({ phase: 'ready', setIndex: 1 });
  expect(isAllDone(more, ['a'])).toBe(false);
});

test('rows added to an exercise that nothing was planned of come after what was done of it', () => {
  const more = addRows(session(exercise('a')), 0, [set(6)], 'last', ['a', 'a']);
  expect(setsDone(more.exercises, ['a', 'a'])).toEqual([2]);
  expect(more.exercises[0]?.sets.at(-1)?.reps).toBe(6);
  expect(more.exercises[0]?.sets).toHaveLength(3);
});

test('a row taken first leaves the others in their order; one that is done cannot be taken or changed', () => {
  const begun = session(exercise('a', set(1), set(2), set(3), set(4)));
  expect(repsOf(takeRow(begun, 0, 3, ['a']))).toEqual([1, 4, 2, 3]);
  expect(takeRow(begun, 0, 0, ['a'])).toBe(begun);
  expect(changeRow(begun, 0, 0, set(9), ['a'])).toBe(begun);
  expect(repsOf(changeRow(begun, 0, 2, set(9), ['a']))).toEqual([1, 2, 9, 4]);
});

test('a row that is put aside comes back', () => {
  const begun = session(exercise('a', set(1), set(2), set(3)));
  const dropped = dropRow(begun, 0, 1, ['a'], 7);
  expect(repsOf(dropped)).toEqual([1, 3]);
  expect(repsOf(unskip(dropped, 0, ['a']))).toEqual([1, 2, 3]);
});

test('an exercise removed and brought back stands where it stood', () => {
  const begun = session(exercise('a', set(1)), exercise('b', set(2)), exercise('c', set(3)));
  const gone = removeExercise(begun, 1, ['a']);
  expect(idsOf(gone)).toEqual(['a', 'c']);
  const [, b] = begun.exercises;
  if (!b) throw new Error('there is a second');
  expect(restoreExercise(gone, 1, b, ['a']).exercises).toEqual(begun.exercises);
});

test('an exercise doubled stands after itself with all to do', () => {
  const twice = copyExercise(session(exercise('a', set(1), set(2)), exercise('b')), 0, ['a']);
  expect(idsOf(twice)).toEqual(['a', 'a', 'b']);
  expect(setsDone(twice.exercises, ['a', 'a', 'a'])).toEqual([2, 1, 0]);
});

test('rest is that of the exercise, or of its group', () => {
  const group = { id: 'g1', kind: 'superset', restSec: 60, transitionSec: 10 } as const;
  const alone = changeRest(session(exercise('a', set(5, 'warmup'), set(5))), 0, 150);
  expect(alone.exercises[0]?.sets.map(({ restSec }) => restSec)).toEqual([90, 150]);
  expect(alone.exercises[0]?.restSec).toBe(150);
  const bound = changeRest(session({ ...exercise('a', set(5)), group }, { ...exercise('b', set(5)), group }), 1, 45);
  expect(bound.exercises.map((one) => one.group?.restSec)).toEqual([45, 45]);
  expect(bound.exercises[0]?.sets[0]?.restSec).toBe(90);
  for (const absurd of [-1, 3601, Number.NaN]) expect(changeRest(alone, 0, absurd)).toBe(alone);
});

test('a free exercise is rested after as it asks for', () => {
  const free = session({ ...exercise('a'), restSec: 120 });
  expect(setDone(free, 'a', ['a'], 1000)).toMatchObject({ phase: 'resting', restUntilMs: 121_000 });
});

test('a timed set is at least a second long', () => {
  expect(timedSec(0, 200)).toBe(1);
  expect(timedSec(0, 45_400)).toBe(45);
});

test('wherever an exercise is dragged, the same exercises are there and what is current stays current', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(7), fc.nat(7), fc.nat(5), (count, from, to, current) => {
      const exercises = Array.from({ length: count }, (_none, at) => exercise(`e${at}`, set(5)));
      const begun = { ...session(...exercises), exerciseIndex: current % count };
      const moved = moveExerciseTo(begun, from, to, []);
      expect([...idsOf(moved)].sort()).toEqual([...idsOf(begun)].sort());
      expect(idsOf(moved)[moved.exerciseIndex]).toBe(idsOf(begun)[begun.exerciseIndex]);
      if (from < count && to < count) expect(idsOf(moved)[to]).toBe(`e${from}`);
    }),
  );
});

test('every set has the place that it is counted at', () => {
  const placed = (place: string) => ({ exerciseId: 'a', place });
  const any = fc.constantFrom('a', 'b', 'x', placed('first'), placed('third'), placed('gone'));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (performed) => {
      const { exercises } = session({ ...exercise('a', set(1)), place: 'first' }, exercise('b'), {
        ...exercise('a', set(1), set(2)),
        place: 'third',
      });
      const places = placesOf(exercises, performed);
      const counted = exercises.map((_one, at) => places.filter((place) => place === at).length);
      expect(counted).toEqual(setsDone(exercises, performed));
      for (const [at, one] of performed.entries()) {
        if (typeof one === 'string' || one.place === 'gone') continue;
        expect(places[at]).toBe(one.place === 'first' ? 0 : 2);
      }
    }),
  );
});

test('a set done at the second place of an exercise is counted there, wherever the place is moved, and forgotten with the snapshot', () => {
  const twice = copyExercise(session(exercise('a', set(1), set(2)), exercise('b', set(3))), 0, []);
  const second = { id: 's1', exerciseId: 'a' };
  const placed = recordPlace(twice, second, 1);
  const log = [second, { id: 's2', exerciseId: 'a' }];
  expect(setsDone(placed.exercises, performedOf(placed, log))).toEqual([1, 1, 0]);
  const moved = moveExerciseTo(placed, 1, 2, performedOf(placed, log));
  expect(setsDone(moved.exercises, performedOf(moved, log))).toEqual([1, 0, 1]);
  // A copy of the place is another place.
  const thrice = copyExercise(placed, 1, performedOf(placed, log));
  expect(setsDone(thrice.exercises, performedOf(thrice, log))).toEqual([1, 1, 0, 0]);
  expect(setsDone(twice.exercises, performedOf(twice, log))).toEqual([2, 0, 0]);
  expect(recordPlace(twice, second, 2)).toBe(twice);
});

test('warm-ups alone leave an exercise free: after the last of them and after its sets there is a rest, and no end', () => {
  const free = { ...exercise('a'), restSec: 120 };
  const ramp = addRows(session(free), 0, [set(5, 'warmup'), set(3, 'warmup')], 'first', []);
  const warmed = setDone(ramp, 'a', ['a', 'a'], 1000);
  expect(warmed).toMatchObject({ phase: 'resting', restUntilMs: 91_000, setIndex: 2 });
  expect(isAllDone(warmed, ['a', 'a'])).toBe(false);
  expect(setDone(warmed, 'a', ['a', 'a', 'a'], 1000)).toMatchObject({ phase: 'resting', restUntilMs: 121_000 });
  // The work before its warm-ups leaves them where they are.
  const ahead = takeRow(ramp, 0, 2, []);
  expect(ahead.exercises[0]?.sets.map(({ setType }) => setType)).toEqual(['normal', 'warmup', 'warmup']);
  expect(isAllDone(ahead, ['a', 'a', 'a'])).toBe(false);
  // Somebody says how many: it is planned from here on.
  const planned = addRows(ramp, 0, [set(5)], 'last', []);
  expect(isAllDone(planned, ['a', 'a', 'a'])).toBe(true);
});
