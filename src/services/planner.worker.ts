// The realm of planning: the recommender and the weekly plan, off the main thread.
import type { PlannerApi } from '../contracts/realms.ts';
import { serve } from '../rpc/serve.ts';
import { createRecommenderService } from './recommender/create-recommender-service.ts';

const api: PlannerApi = { recommender: createRecommenderService() };
serve(api);
