// Files on their way from one screen to another: a File can stand in no address and is not to be written anywhere. They live as long as
// the page.

/** `import`: to be looked through and brought into the log. `video`: to be counted. */
export type HandedFor = 'import' | 'video';

const handed = new Map<HandedFor, File>();
/** Opened with the app by the system, for /incoming. */
let opened: readonly File[] = [];
const listeners = new Set<() => void>();

export function handFile(purpose: HandedFor, file: File): void {
  handed.set(purpose, file);
}

/** To be looked at while a screen is made, and dropped once it stands. */
export function handedFile(purpose: HandedFor): File | null {
  return handed.get(purpose) ?? null;
}

export function dropHandedFile(purpose: HandedFor): void {
  handed.delete(purpose);
}

export function openedFiles(): readonly File[] {
  return opened;
}

export function addOpenedFiles(files: readonly File[]): void {
  opened = [...opened, ...files];
  for (const listener of listeners) listener();
}

export function removeOpenedFile(file: File): void {
  opened = opened.filter((each) => each !== file);
  for (const listener of listeners) listener();
}

/** Returns the unsubscriber. */
export function onOpenedFiles(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
