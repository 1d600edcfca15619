// What the database throws, in the few kinds a screen can tell the person what to do about.
import { BROKEN_SEAL } from './passage.ts';
import { StorageError } from './storage.ts';

/** Names under which a browser says that there is no database for this page: private mode, blocked site data, a sandbox. */
const NO_STORAGE = ['SecurityError', 'InvalidStateError', 'NotAllowedError'];

/** `opening`: the error came from opening the database, where some names mean something else than in a transaction. */
export function toStorageError(error: unknown, opening: boolean): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const detail = error instanceof Error || error instanceof DOMException ? `${name}: ${error.message}` : String(error);
  const options = { cause: error };
  if (name === 'QuotaExceededError')
    return new StorageError('full', `There is no room left on the device (${detail})`, options);
  if (opening && name === 'VersionError')
    return new StorageError('newer_version', 'The data was written by a newer version of the app', options);
  if (opening && NO_STORAGE.includes(name))
    return new StorageError('unsupported', `The browser keeps no data for this page (${detail})`, options);
  return new StorageError('failed', `The database did not accept the operation (${detail})`, options);
}

/**
 * The connection went away under the operation: closed for another tab's upgrade, killed by Safari in the background, or its
 * data cleared. Worth one more try on a new connection; whatever was under way was rolled back.
 */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof DOMException)) return false;
  if (error.name === 'InvalidStateError' || error.name === 'AbortError') return true;
  return error.name === 'UnknownError' && /connection|server lost/i.test(error.message);
}

/** One value cannot be read back, the rest of the database can: a lost file of a large record, bytes that decode to nothing, a broken seal. */
export function isUnreadableValue(error: unknown): boolean {
  if (error instanceof StorageError) return error.cause === BROKEN_SEAL;
  return error instanceof DOMException && ['DataError', 'NotReadableError', 'DataCloneError'].includes(error.name);
}
