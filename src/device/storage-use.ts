// What the room that this site takes on the device is taken by, as far as the browser and the shelves tell.

export type StorageUse = 'log' | 'videos' | 'thunder' | 'app' | 'copies' | 'shared' | 'log_and_app';

/** Bytes. */
export interface StorageFigures {
  /** All of the site; null where the browser does not say. */
  readonly usage: number | null;
  /** By kind, where the browser says (Chromium). */
  readonly details: { readonly indexedDB?: number; readonly caches?: number } | null;
  readonly videos: number;
  readonly thunder: number;
  readonly shared: number;
  /** Of the second copy in the private file system. */
  readonly copies: number;
}

export interface StoragePart {
  readonly use: StorageUse;
  readonly bytes: number;
}

/** Largest first, without what takes nothing. Browsers round and pad what they say, so that parts may not add up to the byte. */
export function storageParts(figures: StorageFigures): readonly StoragePart[] {
  const { usage, details, videos, thunder, shared, copies } = figures;
  const own = videos + thunder + shared;
  const parts: StoragePart[] = [
    { use: 'videos', bytes: videos },
    { use: 'thunder', bytes: thunder },
    { use: 'shared', bytes: shared },
    { use: 'copies', bytes: copies },
  ];
  if (details?.indexedDB !== undefined || details?.caches !== undefined) {
    parts.push({ use: 'log', bytes: details.indexedDB ?? 0 }, { use: 'app', bytes: (details.caches ?? 0) - own });
  } else if (usage !== null) parts.push({ use: 'log_and_app', bytes: usage - own - copies });
  return parts.filter(({ bytes }) => bytes > 0).toSorted((a, b) => b.bytes - a.bytes);
}

/** Bytes of all files in the private file system; 0 where there is none. Never rejects. */
export async function privateFilesBytes(): Promise<number> {
  try {
    return await bytesIn(await navigator.storage.getDirectory(), DEEPEST);
  } catch {
    return 0;
  }
}

/** Nothing of ours lies deeper. */
const DEEPEST = 4;

async function bytesIn(directory: FileSystemDirectoryHandle, depth: number): Promise<number> {
  let bytes = 0;
  for await (const handle of directory.values()) {
    if (handle.kind === 'file') bytes += (await handle.getFile()).size;
    else if (depth > 0) bytes += await bytesIn(handle, depth - 1);
  }
  return bytes;
}
