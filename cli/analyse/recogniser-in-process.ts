// The recogniser, run in this process instead of a worker.
import { readFile } from 'node:fs/promises';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import manifest from '../../models/manifest.json' with { type: 'json' };
import type { RecogniserService } from '../../src/contracts/recogniser.ts';
import { createModelFiles, type ModelEntry } from '../../src/services/model-files.ts';
import { createRecogniserService } from '../../src/services/recogniser/create-recogniser-service.ts';

const MODELS = new URL('../../models/', import.meta.url);

/** Null, with a line on stderr, where its files are missing or damaged: the counters then recognise alone. */
export async function startRecogniserService(): Promise<RecogniserService | null> {
  const recogniser = createRecogniserInProcess();
  const started = await recogniser.start();
  if (started.kind === 'ready') return recogniser;
  console.error(`The recogniser did not start (${started.detail ?? started.reason}): the counters recognise alone.`);
  return null;
}

/** On the files of `models/`, or on others of the same layout. */
export function createRecogniserInProcess(
  models: readonly ModelEntry[] = manifest.models,
  folder = MODELS,
): RecogniserService {
  const files = createModelFiles(models, async (path) => {
    try {
      return new Uint8Array(await readFile(new URL(path, folder))).buffer;
    } catch {
      return null;
    }
  });
  return createRecogniserService({
    readModelFile: (modelId, name) => files.read(modelId, name),
    onBackend: async (work) => {
      if (!tf.findBackendFactory('cpu')) tf.registerBackend('cpu', () => new MathBackendCPU());
      if (tf.getBackend() !== 'cpu') await tf.setBackend('cpu');
      return work();
    },
  });
}
