// Files that come in and go out, behind their worker; fetched when somebody brings a log in or takes it out.
import type { TransferApi } from '../contracts/realms.ts';
import { connect } from '../rpc/connect.ts';
import transferUrl from '../services/transfer.worker.ts?worker&url';
import { scriptUrl } from './trusted-types.ts';

/** A large file takes its time on an old phone, and a call that reads all of it is one call. */
const CALL_TIMEOUT_MS = 15 * 60_000;

export function createTransfers(): TransferApi {
  const start = () => new Worker(scriptUrl(transferUrl), { type: 'module' });
  return connect<TransferApi>(start, { callTimeoutMs: CALL_TIMEOUT_MS }).api;
}
