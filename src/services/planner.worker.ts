// The realm of planning: the recommender and the weekly plan, off the main thread.
import type { RecommenderService } from '../contracts/recommender.ts';
import { serve } from '../rpc/serve.ts';
import { createRecommenderService } from './recommender/create-recommender-service.ts';

/** What `connect` gives on the page's side. */
export interface PlannerApi {
  readonly recommender: RecommenderService;
}

const api: PlannerApi = { recommender: createRecommenderService() };
serve(api);
