// Where the handle of the folder for copies is kept: a database with one row, apart from the log, so that a log that is lost or replaced does not
// take it along.
import type { FolderShelf } from './backup-folder.ts';

const NAME = 'plumbline-folder';
const STORE = 'folder';
const KEY = 'chosen';

export function createFolderShelf(): FolderShelf {
  return {
    async load() {
      // Asking makes no database: where nothing was chosen, and after everything was erased, there is none.
      const all = await indexedDB.databases?.();
      if (all && !all.some(({ name }) => name === NAME)) return null;
      const found: unknown = await within('readonly', (store) => store.get(KEY));
      return typeof found === 'object' && found !== null && 'handle' in found
        ? (found as Awaited<ReturnType<FolderShelf['load']>>)
        : null;
    },
    async save(kept) {
      await within('readwrite', (store) => (kept === null ? store.delete(KEY) : store.put(kept, KEY)));
    },
  };
}

async function within(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await open();
  try {
    const tx = database.transaction(STORE, mode);
    const request = work(tx.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      tx.addEventListener('complete', () => resolve());
      tx.addEventListener('abort', () => reject(tx.error ?? new Error('aborted')));
    });
    return request.result as unknown;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('cannot open')));
  });
}
