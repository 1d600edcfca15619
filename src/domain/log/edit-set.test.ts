import { expect, test } from 'vitest';
import { editSet } from './edit-set.ts';
import type { SetRecord } from './records.ts';

const typed: SetRecord = {
  id: 's',
  workoutId: 'w',
  exerciseId: 'push_up',
  order: 0,
  type: 'normal',
  reps: 8,
  source: 'camera',
  startedAt: '2026-11-24T10:05:00.000Z',
  endedAt: '2026-11-24T10:06:00.000Z',
};
const seen: SetRecord = { ...typed, camera: { view: 'side', setScore: 84, repetitions: [], partials: 0 } };

test('fields that the person may change are replaced, and may be emptied', () => {
  const loaded = editSet(typed, { ...typed, reps: 9, load: { value: 10, unit: 'kg' }, type: 'amrap' });
  expect(loaded).toEqual({ ...typed, reps: 9, load: { value: 10, unit: 'kg' }, type: 'amrap' });
  expect(editSet(loaded, typed)).toEqual(typed);
});

test('what happened stays', () => {
  const other = { ...typed, id: 'x', workoutId: 'y', source: 'typed', startedAt: 'a', endedAt: 'b' } as const;
  expect(editSet(seen, { ...other, deletedAt: 'c' })).toEqual(seen);
  expect(editSet({ ...seen, deletedAt: 'd' }, typed)).toEqual({ ...seen, deletedAt: 'd' });
});

test("the camera's count is kept beside corrections and goes when the person agrees with it again", () => {
  const first = editSet(seen, { ...seen, reps: 10 });
  expect(first.camera?.countedReps).toBe(8);
  const second = editSet(first, { ...first, reps: 11 });
  expect(second.camera?.countedReps).toBe(8);
  expect(editSet(second, { ...second, reps: 8 })).toEqual(seen);
});

test('exercise, type, sides, superset and place may change, and go again', () => {
  const changes = {
    exerciseId: 'lunge',
    type: 'drop',
    side: 'left',
    perSide: true,
    supersetId: 'a',
    order: 4,
    rpe: 8.5,
    durationSec: 30,
  } as const;
  const changed = editSet(seen, { ...seen, ...changes });
  expect(changed).toEqual({ ...seen, ...changes });
  expect(editSet(changed, seen)).toEqual(seen);
});
