// One of the threads that draw simulated repetitions: a movement's split at a time, kept on disk.
import { parentPort } from 'node:worker_threads';
import { movementById } from '../../src/domain/movements/registry.ts';
import { type ExampleTask, keptExamples } from './example-store.ts';

parentPort?.on('message', ({ movementId, ...task }: ExampleTask) => {
  const movement = movementById(movementId);
  if (movement?.kind !== 'repetition') throw new Error(`There is no ${movementId} that is counted.`);
  parentPort?.postMessage(keptExamples(movement, task).length);
});
