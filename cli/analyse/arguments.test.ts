import { expect, test } from 'vitest';
import { MOVEMENTS } from '../../src/domain/movements/registry.ts';
import { readArguments } from './arguments.ts';
import { findMovement } from './find-movement.ts';

test('what is not said has a default', () => {
  expect(readArguments(['a.mp4', 'b.mp4'])).toEqual({
    kind: 'options',
    options: {
      exercise: 'auto',
      model: 'lightning',
      backend: 'wasm',
      fps: 15,
      poses: null,
      files: ['a.mp4', 'b.mp4'],
    },
  });
});

test('everything can be said', () => {
  const read = readArguments('--exercise squat --model thunder --backend webgpu --fps 24 --poses out a.mp4'.split(' '));
  expect(read).toMatchObject({
    options: { exercise: 'squat', model: 'thunder', backend: 'webgpu', fps: 24, poses: 'out', files: ['a.mp4'] },
  });
});

test.each([
  [[], /at least one/],
  [['--fps', '0', 'a.mp4'], /--fps/],
  [['--fps', 'many', 'a.mp4'], /--fps/],
  [['--model', 'heavy', 'a.mp4'], /--model/],
  [['--backend', 'cuda', 'a.mp4'], /--backend/],
  [['--colour', 'a.mp4'], /colour/],
])('%j is refused in words', (argv, words) => {
  const read = readArguments(argv);
  expect(read.kind === 'wrong' && read.message).toMatch(words);
});

test.each([
  ['squat', 'air_squat'],
  ['Squats', 'air_squat'],
  ['air_squat', 'air_squat'],
  ['徒手深蹲', 'air_squat'],
  ['pushup', 'push_up'],
  ['push-ups', 'push_up'],
  ['俯卧撑', 'push_up'],
  ['curl', 'bicep_curl'],
  ['Bicep Curl', 'bicep_curl'],
  ['planks', 'plank'],
  ['平板支撑', 'plank'],
])('"%s" is %s', (name, id) => {
  expect(findMovement(name, MOVEMENTS)?.id).toBe(id);
});

test.each(['bench press', 'up', '', 'yoga'])('"%s" is nothing the camera follows', (name) => {
  expect(findMovement(name, MOVEMENTS)).toBeNull();
});
