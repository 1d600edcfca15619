import { expect, test } from 'vitest';
import { EXERCISES } from '../../catalogue/exercises.ts';
import { createNameLinker, makeRoomForNames, MOST_NAMES, proposeExercise } from './resolve-names.ts';

test('a file with more names than anybody has exercises is not looked through to its last; the next file is', () => {
  const linker = createNameLinker(EXERCISES);
  for (let at = 0; at < MOST_NAMES; at += 1) linker.proposed.set(`filler ${at}`, { kind: 'create', nearest: null });
  expect(proposeExercise('Bench Press (Barbell)', linker, undefined)).toEqual({ kind: 'create', nearest: null });
  expect(linker.proposed.size).toBe(MOST_NAMES);
  makeRoomForNames(linker);
  expect(proposeExercise('Bench Press (Barbell)', linker, undefined)).toMatchObject({ exerciseId: 'bench_press' });
});
