// A thread that counts simulated people: takes a movement, a view and seeds, answers what became of each.
import { parentPort } from 'node:worker_threads';
import type { View } from '../../src/domain/movements/movement.ts';
import { movementById } from '../../src/domain/movements/registry.ts';
import { type BodyResult, resultOf } from './simulated-body.ts';

export interface BodyTask {
  readonly movementId: string;
  readonly view: View;
  readonly seeds: readonly number[];
}

export type BodyAnswer = readonly BodyResult[];

parentPort?.on('message', ({ movementId, view, seeds }: BodyTask) => {
  const movement = movementById(movementId);
  if (!movement) throw new Error(`There is no movement ${movementId}.`);
  parentPort?.postMessage(seeds.map((seed) => resultOf(movement, view, seed)) satisfies BodyAnswer);
});
