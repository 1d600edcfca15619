// The app's own pose service in this process, on wasm, so that drawn pictures take the path that a camera's pictures take.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import manifest from '../../models/manifest.json' with { type: 'json' };
import type { PoseService, PoseStart } from '../../src/contracts/pose.ts';
import { createModelFiles } from '../../src/services/model-files.ts';
import { createPoseService } from '../../src/services/pose/create-pose-service.ts';
import type { Raster } from '../../src/services/pose/rasterise.ts';

const MODELS = new URL('../../models/', import.meta.url);

/** Started; rejects with the reason where it cannot be. */
export async function startPoseServiceInNode(options: Partial<PoseStart> = {}): Promise<PoseService> {
  const files = createModelFiles(manifest.models, (path) =>
    Promise.resolve(new Uint8Array(readFileSync(new URL(path, MODELS))).buffer),
  );
  const service = createPoseService({
    readModelFile: (modelId, name) => files.read(modelId, name),
    wasm: { folder: dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm')) + sep },
  });
  const started = await service.start({ backend: 'wasm', model: 'lightning', strict: true, ...options });
  if (started.kind !== 'ready') throw new Error(`the pose service: ${started.reason} ${started.detail ?? ''}`);
  return service;
}

export function imageOf({ data, width, height }: Raster): ImageData {
  return { data, width, height, colorSpace: 'srgb' };
}
