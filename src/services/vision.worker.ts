// The realm of pose, form and recogniser: tfjs is loaded here once, and nowhere else.
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import manifest from '../../models/manifest.json';
import type { VisionApi } from '../contracts/realms.ts';
import { serve } from '../rpc/serve.ts';
import { movementById } from '../domain/movements/registry.ts';
import { checkedRealm } from './apart/check-realm.ts';
import { createFormService } from './form/create-form-service.ts';
import { createLineService } from './line/create-line-service.ts';
import { browserModelReader, createModelFiles } from './model-files.ts';
import { createPoseService } from './pose/create-pose-service.ts';
import { createRecogniserService } from './recogniser/create-recogniser-service.ts';
import { shareBackend } from './share-backend.ts';

const files = createModelFiles(manifest.models, browserModelReader(`${self.location.origin}/`));
const readModelFile = (modelId: string, name: string) => files.read(modelId, name);
const wasm = { simdUrl };
const { pose, onBackend } = shareBackend(createPoseService({ readModelFile, wasm }), wasm);
const api: VisionApi = {
  pose,
  line: createLineService({ pose, movementById }),
  form: createFormService({ readModelFile, onBackend }),
  recogniser: createRecogniserService({ readModelFile, onBackend }),
};
serve(checkedRealm(api));
