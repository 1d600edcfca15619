// The realm of pose and form: tfjs is loaded here once, and nowhere else.
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import manifest from '../../models/manifest.json';
import type { PoseService } from '../contracts/pose.ts';
import { serve } from '../rpc/serve.ts';
import { browserModelReader, createModelFiles } from './model-files.ts';
import { createPoseService } from './pose/create-pose-service.ts';

/** What `connect` gives on the page's side. */
export interface VisionApi {
  readonly pose: PoseService;
}

const files = createModelFiles(manifest.models, browserModelReader(`${self.location.origin}/`));
const api: VisionApi = {
  pose: createPoseService({
    readModelFile: (modelId, name) => files.read(modelId, name),
    wasm: { simdUrl },
  }),
};
serve(api);
