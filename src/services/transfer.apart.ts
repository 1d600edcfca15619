// The transfer service as a module of its own; see docs/services.md.
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import { createTransferService } from './transfer/create-transfer-service.ts';
import { localClock } from './transfer/local-clock.ts';
import { SERVICE_CONTRACTS, type ServiceByName } from '../contracts/service-contracts.ts';
import { serve } from '../rpc/serve.ts';
import { checkedService, serveWhereStarted } from './apart/place.ts';

export { serve };
export const contract = SERVICE_CONTRACTS.transfer;

export function create(): ServiceByName['transfer'] {
  return checkedService('transfer', createTransferService({ exercises: EXERCISES, clock: localClock }));
}

serveWhereStarted(import.meta.url, 'transfer', create);
