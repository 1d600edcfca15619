// The notes service run in this process instead of a worker: the tagger's files from models/, wasm below it, both fetched when a note
// first needs them.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import manifest from '../models/manifest.json' with { type: 'json' };
import type { NotesService } from '../src/contracts/notes.ts';
import { EXERCISES } from '../src/domain/catalogue/exercises.ts';
import { createModelFiles } from '../src/services/model-files.ts';
import { createNotesService } from '../src/services/notes/create-notes-service.ts';
import type { SmallNetworkOptions } from '../src/services/small-network.ts';

const MODELS = new URL('../models/', import.meta.url);
const WASM = fileURLToPath(new URL('../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url));

export function createNotesInProcess(): NotesService {
  return createNotesService(EXERCISES, taggerFiles());
}

export function taggerFiles(): SmallNetworkOptions {
  const files = createModelFiles(manifest.models, async (path) => {
    try {
      return new Uint8Array(await readFile(new URL(path, MODELS))).buffer;
    } catch {
      return null;
    }
  });
  let backend: Promise<SmallNetworkOptions['onBackend']> | null = null;
  return {
    readModelFile: (modelId, name) => files.read(modelId, name),
    onBackend: async (work) => {
      backend ??= startWasm();
      return (await backend)(work);
    },
  };
}

async function startWasm(): Promise<SmallNetworkOptions['onBackend']> {
  const [{ ownBackend }, tf] = await Promise.all([
    import('../src/services/own-backend.ts'),
    import('@tensorflow/tfjs-core'),
  ]);
  // Without this tfjs advertises another backend of its own on the console.
  tf.enableProdMode();
  return ownBackend({ folder: WASM });
}
