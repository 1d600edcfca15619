// The form service as a module of its own; see docs/services.md.
import { createFormService } from './form/create-form-service.ts';
import { ownBackend } from './own-backend.ts';
import { SERVICE_CONTRACTS, type ServiceByName } from '../contracts/service-contracts.ts';
import { serve } from '../rpc/serve.ts';
import { checkedService, type Place, serveWhereStarted, settle } from './apart/place.ts';

export { serve };
export const contract = SERVICE_CONTRACTS.form;

export function create(place: Place = {}): ServiceByName['form'] {
  const { readModelFile, wasm, onBackend = ownBackend(wasm) } = settle(import.meta.url, place);
  return checkedService('form', createFormService({ readModelFile, onBackend }));
}

serveWhereStarted(import.meta.url, 'form', create);
