// The realm of files that come in and go out: reading and writing thousands of rows must not hold up the page.
import type { TransferApi } from '../contracts/realms.ts';
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import { serve } from '../rpc/serve.ts';
import { checkedRealm } from './apart/check-realm.ts';
import { createExportService } from './export/create-export-service.ts';
import { createTransferService } from './transfer/create-transfer-service.ts';
import { localClock } from './transfer/local-clock.ts';

const api: TransferApi = {
  transfer: createTransferService({ exercises: EXERCISES, clock: localClock }),
  exports: createExportService(),
};
serve(checkedRealm(api));
