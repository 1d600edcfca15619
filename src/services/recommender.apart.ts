// The recommender service as a module of its own; see docs/services.md.
import { createRecommenderService } from './recommender/create-recommender-service.ts';
import { SERVICE_CONTRACTS, type ServiceByName } from '../contracts/service-contracts.ts';
import { serve } from '../rpc/serve.ts';
import { checkedService, type Place, serveWhereStarted, settle } from './apart/place.ts';

export { serve };
export const contract = SERVICE_CONTRACTS.recommender;

export function create(place: Place = {}): ServiceByName['recommender'] {
  const { readModelFile } = settle(import.meta.url, place);
  return checkedService('recommender', createRecommenderService({ readModelFile }));
}

serveWhereStarted(import.meta.url, 'recommender', create);
