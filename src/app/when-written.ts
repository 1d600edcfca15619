// Waits until what was being written is on disk, by any tab: a page that is reloaded under a write loses it.
import { openDB } from 'idb';

/** Whatever hangs is not waited for: the write is then lost, as by a kill, and nothing is half done. */
const LONGEST_MS = 3000;

/** Never rejects. */
export async function whenWritten(name: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST_MS);
  });
  await Promise.race([lookThrough(name).catch(() => undefined), limit]);
  clearTimeout(timer);
}

/** A reading of all stores begins when every writing before it has ended. */
async function lookThrough(name: string): Promise<void> {
  const database = await openDB(name);
  try {
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return;
    const tx = database.transaction(stores, 'readonly');
    await Promise.all([...stores.slice(0, 1).map((store) => tx.objectStore(store).count()), tx.done]);
  } finally {
    database.close();
  }
}
