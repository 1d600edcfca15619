// The realm of planning: the recommender and the weekly plan, off the main thread.
import manifest from '../../models/manifest.json';
import type { PlannerApi } from '../contracts/realms.ts';
import { serve } from '../rpc/serve.ts';
import { checkedRealm } from './apart/check-realm.ts';
import { browserModelReader, createModelFiles } from './model-files.ts';
import { createRecommenderService } from './recommender/create-recommender-service.ts';

const files = createModelFiles(manifest.models, browserModelReader(`${self.location.origin}/`));
const api: PlannerApi = {
  recommender: createRecommenderService({ readModelFile: (modelId, name) => files.read(modelId, name) }),
};
serve(checkedRealm(api));
