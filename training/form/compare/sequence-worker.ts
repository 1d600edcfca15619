// One of the threads that draw simulated repetitions with their sequences: a movement's split at a time, kept on disk.
import { parentPort } from 'node:worker_threads';
import { movementById } from '../../../src/domain/movements/registry.ts';
import { keptSequences, type SequenceTask } from './sequence-store.ts';

parentPort?.on('message', ({ movementId, ...task }: SequenceTask) => {
  const movement = movementById(movementId);
  if (movement?.kind !== 'repetition') throw new Error(`There is no ${movementId} that is counted.`);
  parentPort?.postMessage(keptSequences(movement, task).length);
});
