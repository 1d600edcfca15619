// A folder of the person's that copies are written to, where the browser has the File System Access API (Chromium on computers): chosen once, its
// handle kept in a small database of its own, since a handle cannot be written as text. How the device stands to it is no matter of the log.

/** After each workout, or at the first opening of a day or a week. */
export type CopySchedule = 'workout' | 'day' | 'week';

/** `permission`: to be asked for again by a tap. `gone`: the folder is not where it was. `not_verified`: read back, it was something else. */
export type FolderProblem = 'permission' | 'gone' | 'full' | 'not_verified' | 'failed';

export interface FolderState {
  readonly name: string;
  readonly every: CopySchedule;
  /** How many copies stay, 1 upwards. */
  readonly keep: number;
  /** ISO 8601 UTC; absent: none yet. */
  readonly lastAt?: string | undefined;
  /** Why the latest attempt came to nothing, and when; absent: it did not. */
  readonly problem?: { readonly reason: FolderProblem; readonly at: string } | undefined;
  readonly isAllowed: boolean;
}

export type FolderWritten = { readonly kind: 'written' } | { readonly kind: 'failed'; readonly reason: FolderProblem };

export interface BackupFolder {
  /** Null: none was chosen. */
  state(): Promise<FolderState | null>;
  /** From a tap. Null: the person thought better of it. Throws where the browser has no such thing. */
  choose(): Promise<FolderState | null>;
  change(changes: { readonly every?: CopySchedule; readonly keep?: number }): Promise<void>;
  /** From a tap. */
  allow(): Promise<boolean>;
  /** Written beside the others under its name, read back, then the oldest beyond `keep` are removed. Never rejects. */
  write(file: File): Promise<FolderWritten>;
  /** What is there stays. */
  forget(): Promise<void>;
}

interface Kept {
  readonly handle: FileSystemDirectoryHandle;
  readonly every: CopySchedule;
  readonly keep: number;
  readonly lastAt?: string | undefined;
  readonly problem?: FolderState['problem'];
}

export interface FolderShelf {
  load(): Promise<Kept | null>;
  save(kept: Kept | null): Promise<void>;
}

export interface BackupFolderParts {
  readonly shelf: FolderShelf;
  readonly now: () => Date;
  readonly pick?: () => Promise<FileSystemDirectoryHandle>;
}

/** Names that `scheduledCopyDay` gives; a copy that the person put there by hand has no time in its name and is never removed. */
const OURS = /^plumbline-\d{4}-\d{2}-\d{2}-\d{4}\.jsonl(?:\.gz)?(?:\.age)?$/;
const COMPARED_AT_ONCE = 4_000_000;
const KEPT_AT_FIRST = 5;

/** Permission is no part of what TypeScript knows of handles yet. */
interface Permitted {
  queryPermission?(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}
interface Picking {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

export function canChooseFolder(): boolean {
  return typeof (globalThis as Picking).showDirectoryPicker === 'function';
}

/** `2026-11-29-1805`, local: what stands in the name of a scheduled copy. */
export function scheduledCopyDay(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}-${two(at.getHours())}${two(at.getMinutes())}`;
}

export function createBackupFolder({ shelf, now, pick = pickFolder }: BackupFolderParts): BackupFolder {
  async function stateOf({ handle, ...kept }: Kept): Promise<FolderState> {
    return { name: handle.name, ...kept, isAllowed: (await permission(handle, 'queryPermission')) === 'granted' };
  }

  async function end(kept: Kept, reason: FolderProblem | null): Promise<FolderWritten> {
    const at = now().toISOString();
    const { problem: _before, ...rest } = kept;
    await shelf.save(reason === null ? { ...rest, lastAt: at } : { ...kept, problem: { reason, at } });
    return reason === null ? { kind: 'written' } : { kind: 'failed', reason };
  }

  return {
    async state() {
      const kept = await shelf.load();
      return kept && stateOf(kept);
    },
    async choose() {
      try {
        const handle = await pick();
        const before = await shelf.load();
        const kept = { handle, every: before?.every ?? 'workout', keep: before?.keep ?? KEPT_AT_FIRST } as const;
        await shelf.save(kept);
        return await stateOf(kept);
      } catch (error) {
        if (nameOf(error) === 'AbortError') return null;
        throw error;
      }
    },
    async change(changes) {
      const kept = await shelf.load();
      if (kept) await shelf.save({ ...kept, ...changes });
    },
    async allow() {
      const kept = await shelf.load();
      if (!kept || (await permission(kept.handle, 'requestPermission')) !== 'granted') return false;
      const { problem, ...rest } = kept;
      await shelf.save(problem?.reason === 'permission' ? rest : kept);
      return true;
    },
    async write(file) {
      try {
        const kept = await shelf.load();
        if (!kept) return { kind: 'failed', reason: 'gone' };
        if ((await permission(kept.handle, 'queryPermission')) !== 'granted') return await end(kept, 'permission');
        const reason = await writeAndLook(kept.handle, file).catch(problemOf);
        if (reason === null) await removeOld(kept.handle, kept.keep).catch(() => undefined);
        return await end(kept, reason);
      } catch {
        return { kind: 'failed', reason: 'failed' };
      }
    },
    forget: () => shelf.save(null),
  };
}

/** The browser writes beside the file and puts it in its place when it is whole; one that was there under the name stays until then. */
async function writeAndLook(folder: FileSystemDirectoryHandle, file: File): Promise<FolderProblem | null> {
  const handle = await folder.getFileHandle(file.name, { create: true });
  // One of the same minute stays as it is where writing fails.
  const isNew = (await handle.getFile()).size === 0;
  try {
    const writable = await handle.createWritable();
    await file.stream().pipeTo(writable);
    if (await isSame(await handle.getFile(), file)) return null;
  } catch (error) {
    // An empty or half one is not to be taken for a copy.
    if (isNew) await folder.removeEntry(file.name).catch(() => undefined);
    throw error;
  }
  await folder.removeEntry(file.name).catch(() => undefined);
  return 'not_verified';
}

async function isSame(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  for (let at = 0; at < one.size; at += COMPARED_AT_ONCE) {
    const [a, b] = await Promise.all(
      [one, other].map(async (blob) => new Uint8Array(await blob.slice(at, at + COMPARED_AT_ONCE).arrayBuffer())),
    );
    if (!a || !b || a.length !== b.length || a.some((byte, index) => byte !== b[index])) return false;
  }
  return true;
}

async function removeOld(folder: FileSystemDirectoryHandle, keep: number): Promise<void> {
  const ours: string[] = [];
  for await (const name of folder.keys()) if (OURS.test(name)) ours.push(name);
  // Their names sort as they were made.
  const old = ours.toSorted().slice(0, -Math.max(1, keep));
  for (const name of old) await folder.removeEntry(name);
}

/** Where nobody can ask, handles are open to whoever has them. */
async function permission(
  handle: FileSystemDirectoryHandle & Permitted,
  by: 'queryPermission' | 'requestPermission',
): Promise<PermissionState> {
  return (await handle[by]?.({ mode: 'readwrite' })) ?? 'granted';
}

function problemOf(error: unknown): FolderProblem {
  switch (nameOf(error)) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'permission';
    case 'NotFoundError':
      return 'gone';
    case 'QuotaExceededError':
      return 'full';
    default:
      return 'failed';
  }
}

function nameOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
}

function pickFolder(): Promise<FileSystemDirectoryHandle> {
  const { showDirectoryPicker } = globalThis as Picking;
  if (!showDirectoryPicker) return Promise.reject(new Error('no folders'));
  return showDirectoryPicker.call(globalThis, { id: 'plumbline-copies', mode: 'readwrite' });
}
