// One door to counting, whatever the movement is measured in.
import type { Movement } from '../movements/movement.ts';
import { countHold } from './count-hold.ts';
import { countRepetitions } from './count-repetitions.ts';
import type { Counter } from './repetition.ts';

export function createCounter(movement: Movement): Counter {
  return movement.kind === 'hold' ? countHold(movement) : countRepetitions(movement);
}
