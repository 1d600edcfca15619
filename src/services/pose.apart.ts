// The pose service as a module of its own; see docs/services.md.
import { createPoseService } from './pose/create-pose-service.ts';
import { SERVICE_CONTRACTS, type ServiceByName } from '../contracts/service-contracts.ts';
import { serve } from '../rpc/serve.ts';
import { checkedService, type Place, serveWhereStarted, settle } from './apart/place.ts';

export { serve };
export const contract = SERVICE_CONTRACTS.pose;

export function create(place: Place = {}): ServiceByName['pose'] {
  const { readModelFile, wasm } = settle(import.meta.url, place);
  return checkedService('pose', createPoseService({ readModelFile, wasm }));
}

serveWhereStarted(import.meta.url, 'pose', create);
