import { expect, test } from 'vitest';
import { MOVEMENTS } from '../../src/domain/movements/registry.ts';
import { findMovement } from './find-movement.ts';

test.each([
  ['squat', 'air_squat'],
  ['Squats', 'air_squat'],
  ['深蹲', 'air_squat'],
  ['front squat', 'front_squat'],
  ['push-up', 'push_up'],
  ['pushups', 'push_up'],
  ['俯卧撑', 'push_up'],
  ['curl', 'bicep_curl'],
  ['row', 'barbell_row'],
  ['press', 'overhead_press'],
  ['bridge', 'glute_bridge'],
  ['Jumping Jacks', 'jumping_jack'],
])('%s → %s', (name, id) => {
  expect(findMovement(name, MOVEMENTS)?.id).toBe(id);
});

test('every movement is found by its id, names and aliases', () => {
  for (const movement of MOVEMENTS)
    for (const name of [movement.id, ...Object.values(movement.names), ...Object.values(movement.aliases).flat()])
      expect(findMovement(name, MOVEMENTS)?.id, name).toBe(movement.id);
});

test.each(['bench press', 'raise', 'up', ''])('"%s" is none', (name) => {
  expect(findMovement(name, MOVEMENTS)).toBeNull();
});
