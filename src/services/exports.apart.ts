// The export service as a module of its own; see docs/services.md.
import { createExportService } from './export/create-export-service.ts';
import { SERVICE_CONTRACTS, type ServiceByName } from '../contracts/service-contracts.ts';
import { serve } from '../rpc/serve.ts';
import { checkedService, serveWhereStarted } from './apart/place.ts';

export { serve };
export const contract = SERVICE_CONTRACTS.exports;

export function create(): ServiceByName['exports'] {
  return checkedService('exports', createExportService());
}

serveWhereStarted(import.meta.url, 'exports', create);
