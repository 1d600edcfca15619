// The second copy as the storage is given it: nothing of it is fetched before something is written, or was lost.
import type { SecondCopy } from '../storage/passage.ts';
import type { SecondCopyOnPage } from './second-copy.ts';

let loading: Promise<SecondCopyOnPage> | null = null;

export function loadSecondCopy(): Promise<SecondCopyOnPage> {
  loading ??= import('./second-copy.ts').then(
    ({ createSecondCopy }) => createSecondCopy({ onRead: () => whileReading() }),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

export const secondCopy: SecondCopy = {
  append: (batch) =>
    loadSecondCopy().then(
      (copy) => copy.append(batch),
      () => false,
    ),
  async read() {
    if (!(await isThere())) return null;
    whileReading = (await import('./bringing-back.ts')).showBringingBack;
    return (await loadSecondCopy()).read();
  },
};

let whileReading: () => () => void = () => () => undefined;

/** Whether this device ever had one; see private-files.ts. */
async function isThere(): Promise<boolean> {
  try {
    await (await navigator.storage.getDirectory()).getDirectoryHandle('second-copy');
    return true;
  } catch {
    return false;
  }
}

/** Where a log is known to have been when its database and every copy of it are gone; kept by the browser apart from both. */
const MARK = 'plumbline-log';

export function markLog(): void {
  try {
    localStorage.setItem(MARK, '1');
  } catch {
    // No place for it: then nothing can be said later.
  }
}

export function hadLog(): boolean {
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}
