// Files that only this origin sees, one folder of them: what the second copy needs of the browser, and the browser's own.

/** A file held by this realm alone until it is closed. All of it may throw, QuotaExceededError among others. */
export interface HeldFile {
  size(): Promise<number>;
  /** All of it, or it throws. */
  write(bytes: Uint8Array<ArrayBuffer>, at: number): Promise<void>;
  truncate(size: number): Promise<void>;
  /** On the medium when it resolves. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface PrivateFiles {
  names(): Promise<readonly string[]>;
  /** Made where there is none. Null while another page holds it. */
  hold(name: string): Promise<HeldFile | null>;
  /** As it stands, also while it is held; null where there is none. */
  read(name: string): Promise<Blob | null>;
  /** False while it is held. */
  remove(name: string): Promise<boolean>;
}

/** Thrown where this browser has no private files, or none that can be appended to. */
export class NoPrivateFiles extends Error {
  override readonly name = 'NoPrivateFiles';
}

/** Throws NoPrivateFiles. */
export async function openPrivateFiles(folder: string): Promise<PrivateFiles> {
  const directory = await findFolder(folder);
  const found = async (name: string) => directory.getFileHandle(name).catch(() => null);
  return {
    async names() {
      const names: string[] = [];
      for await (const name of directory.keys()) names.push(name);
      return names;
    },
    async hold(name) {
      const file = await directory.getFileHandle(name, { create: true });
      try {
        return heldFile(await file.createSyncAccessHandle());
      } catch (error) {
        if (isNamed(error, 'NoModificationAllowedError') || isNamed(error, 'InvalidStateError')) return null;
        throw error;
      }
    },
    read: async (name) => (await found(name))?.getFile() ?? null,
    async remove(name) {
      try {
        await directory.removeEntry(name);
        return true;
      } catch (error) {
        return isNamed(error, 'NotFoundError');
      }
    },
  };
}

async function findFolder(folder: string): Promise<FileSystemDirectoryHandle> {
  if (typeof FileSystemFileHandle === 'undefined' || !('createSyncAccessHandle' in FileSystemFileHandle.prototype))
    throw new NoPrivateFiles('no access handles');
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(folder, { create: true });
  } catch (error) {
    throw new NoPrivateFiles(String(error));
  }
}

/** Before 2023 these methods answered with promises, since then at once: both are awaited. */
function heldFile(handle: FileSystemSyncAccessHandle): HeldFile {
  return {
    size: async () => handle.getSize(),
    async write(bytes, at) {
      const written = handle.write(bytes, { at });
      if (written < bytes.length) throw new DOMException('Only a part was written', 'QuotaExceededError');
    },
    truncate: async (size) => handle.truncate(size),
    flush: async () => handle.flush(),
    close: async () => handle.close(),
  };
}

export function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}
