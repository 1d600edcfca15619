// Asks the browser not to clear the person's data when the device runs low, and how much room there is.

/** `refused` is common and no fault: browsers grant it by use and installation. An installed app is asked again later. */
export type Persistence = 'persisted' | 'refused' | 'unsupported';

/** Never throws. Asking again is harmless: a grant stays. */
export async function requestPersistence(): Promise<Persistence> {
  const storage = storageOfBrowser();
  if (typeof storage?.persist !== 'function') return 'unsupported';
  try {
    if (typeof storage.persisted === 'function' && (await storage.persisted())) return 'persisted';
    return (await storage.persist()) ? 'persisted' : 'refused';
  } catch {
    return 'unsupported';
  }
}

/** Of this site, in bytes, as far as the browser tells. */
export interface StorageEstimateBytes {
  readonly usedBytes: number;
  readonly quotaBytes: number;
}

/** Null where the browser does not say. Never throws. */
export async function storageEstimate(): Promise<StorageEstimateBytes | null> {
  const storage = storageOfBrowser();
  if (typeof storage?.estimate !== 'function') return null;
  try {
    const { usage, quota } = await storage.estimate();
    return usage === undefined || quota === undefined ? null : { usedBytes: usage, quotaBytes: quota };
  } catch {
    return null;
  }
}

function storageOfBrowser(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator as { storage?: StorageManager }).storage;
}
