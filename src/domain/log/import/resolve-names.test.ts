import { expect, test } from 'vitest';
import { EXERCISES } from '../../catalogue/exercises.ts';
import { createNameLinker, makeRoomForNames, MOST_NAMES, proposeExercise } from './resolve-names.ts';

test('what earlier files named is let go once it is much', () => {
  const linker = createNameLinker(EXERCISES);
  for (let at = 0; at < MOST_NAMES; at += 1) linker.proposed.set(`filler ${at}`, { kind: 'create', nearest: null });
  makeRoomForNames(linker);
  expect(linker.proposed.size).toBe(0);
  expect(proposeExercise('Bench Press (Barbell)', linker, undefined)).toMatchObject({ exerciseId: 'bench_press' });
});
