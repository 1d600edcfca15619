// The realm of files from other apps: reading thousands of rows must not hold up the page.
import type { TransferApi } from '../contracts/realms.ts';
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import { serve } from '../rpc/serve.ts';
import { createTransferService } from './transfer/create-transfer-service.ts';
import { localClock } from './transfer/local-clock.ts';

const api: TransferApi = { transfer: createTransferService({ exercises: EXERCISES, clock: localClock }) };
serve(api);
