// The recogniser service as a module of its own; see docs/services.md.
import { createRecogniserService } from './recogniser/create-recogniser-service.ts';
import { ownBackend } from './own-backend.ts';
import { SERVICE_CONTRACTS, type ServiceByName } from '../contracts/service-contracts.ts';
import { serve } from '../rpc/serve.ts';
import { checkedService, type Place, serveWhereStarted, settle } from './apart/place.ts';

export { serve };
export const contract = SERVICE_CONTRACTS.recogniser;

export function create(place: Place = {}): ServiceByName['recogniser'] {
  const { readModelFile, wasm, onBackend = ownBackend(wasm) } = settle(import.meta.url, place);
  return checkedService('recogniser', createRecogniserService({ readModelFile, onBackend }));
}

serveWhereStarted(import.meta.url, 'recogniser', create);
