// The recommender service run in this process instead of a worker, with its model from models/.
import { readFile } from 'node:fs/promises';
import manifest from '../models/manifest.json' with { type: 'json' };
import type { RecommenderService } from '../src/contracts/recommender.ts';
import { createModelFiles } from '../src/services/model-files.ts';
import { createRecommenderService } from '../src/services/recommender/create-recommender-service.ts';

const MODELS = new URL('../models/', import.meta.url);

export function createRecommenderInProcess(): RecommenderService {
  const files = createModelFiles(manifest.models, async (path) => {
    try {
      return new Uint8Array(await readFile(new URL(path, MODELS))).buffer;
    } catch {
      return null;
    }
  });
  return createRecommenderService({ readModelFile: (modelId, name) => files.read(modelId, name) });
}
