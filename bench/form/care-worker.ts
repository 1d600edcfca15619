// A thread that makes one movement's careful cases, kept on disk for whoever judges them.
import { parentPort } from 'node:worker_threads';
import { movementById } from '../../src/domain/movements/registry.ts';
import { keptCareCases } from './care-cases.ts';

parentPort?.on('message', (movementId: string) => {
  const movement = movementById(movementId);
  if (!movement) throw new Error(`There is no movement ${movementId}.`);
  parentPort?.postMessage(keptCareCases(movement).length);
});
