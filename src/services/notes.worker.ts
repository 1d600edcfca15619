// The realm of notes: text in, sets and signals out, off the main thread. The tagger and its backend are fetched when a note needs them.
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import manifest from '../../models/manifest.json';
import type { NotesApi } from '../contracts/realms.ts';
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import { serve } from '../rpc/serve.ts';
import { checkedRealm } from './apart/check-realm.ts';
import { browserModelReader, createModelFiles } from './model-files.ts';
import { createNotesService } from './notes/create-notes-service.ts';
import type { SmallNetworkOptions } from './small-network.ts';

const files = createModelFiles(manifest.models, browserModelReader(`${self.location.origin}/`));
let backend: Promise<SmallNetworkOptions['onBackend']> | null = null;

const api: NotesApi = {
  notes: createNotesService(EXERCISES, {
    readModelFile: (modelId, name) => files.read(modelId, name),
    async onBackend(work) {
      backend ??= import('./own-backend.ts').then(({ ownBackend }) => ownBackend({ simdUrl }));
      // A chunk that could not be fetched is asked for again.
      const on = await backend.catch((error: unknown) => {
        backend = null;
        throw error;
      });
      return on(work);
    },
  }),
};
serve(checkedRealm(api));
