// The form network, run in this process instead of a worker.
import { readFile } from 'node:fs/promises';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import manifest from '../../models/manifest.json' with { type: 'json' };
import type { FormService } from '../../src/contracts/form.ts';
import { createFormService } from '../../src/services/form/create-form-service.ts';
import { createModelFiles, type ModelEntry } from '../../src/services/model-files.ts';

// Without this tfjs advertises another backend of its own on the console.
tf.enableProdMode();

const MODELS = new URL('../../models/', import.meta.url);

/** Null, with a line on stderr, where the network's files are missing or damaged: the rules then judge alone. */
export async function startFormService(): Promise<FormService | null> {
  const form = createFormInProcess();
  const started = await form.start();
  if (started.kind === 'ready') return form;
  console.error(`The form network did not start (${started.detail ?? started.reason}): the rules judge alone.`);
  return null;
}

/** On the files of `models/`, or on others of the same layout. */
export function createFormInProcess(models: readonly ModelEntry[] = manifest.models, folder = MODELS): FormService {
  const files = createModelFiles(models, async (path) => {
    try {
      return new Uint8Array(await readFile(new URL(path, folder))).buffer;
    } catch {
      return null;
    }
  });
  return createFormService({
    readModelFile: (modelId, name) => files.read(modelId, name),
    onBackend: async (work) => {
      // Training computes on a backend of its own before this is asked for.
      if (!tf.findBackendFactory('cpu')) tf.registerBackend('cpu', () => new MathBackendCPU());
      if (tf.getBackend() !== 'cpu') await tf.setBackend('cpu');
      return work();
    },
  });
}
