// Takes everything that this site keeps off the device: databases, files, caches, marks, the service worker. What was handed over as a file or
// shared is elsewhere and stays there.

import type { LeftBehind } from '../i18n/erase.ts';

/** What could not be taken away, by what it is; empty where everything is gone. */
export interface Erased {
  readonly left: readonly LeftBehind[];
}

export interface EraseParts {
  /** Ends this page's own connection; never rejects. */
  readonly closeStorage: () => void;
  /** Lets go of the files that workers hold open. */
  readonly eraseSecondCopy: () => Promise<unknown>;
}

/** Told to every other tab: what they show is going, and when it is gone they begin anew. */
const CHANNEL = 'plumbline-erased';
/** What this page tells is no news to it. */
const TELLER = String(Math.random());

interface Word {
  readonly by: string;
  readonly isOver: boolean;
}
/** A tab that holds a database and does not let go may keep one from being deleted; then it is said. */
const WITHIN_MS = 8000;

/** In another tab: shows and writes nothing any more, and begins anew when all is gone. Returns how to stop. */
export function followErasing(closeStorage: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    const { by, isOver } = data as Word;
    if (by === TELLER) return;
    const root = document.getElementById('root');
    if (root) root.hidden = true;
    closeStorage();
    if (isOver) globalThis.location.replace('/');
  });
  return () => channel.close();
}

/**
 * Never rejects. Where all is gone the page is left for the start, as on a first visit; without a network there is none to load any more, and it
 * stays as it is.
 */
export async function eraseEverything({ closeStorage, eraseSecondCopy }: EraseParts): Promise<Erased> {
  tellOtherTabs(false);
  const left: LeftBehind[] = [];
  const attempt = async (what: LeftBehind, work: () => Promise<unknown>) => {
    try {
      await within(work());
    } catch {
      if (!left.includes(what)) left.push(what);
    }
  };
  // First what would write again: a service worker that fills caches, a second copy that is told of writes.
  await attempt('service_worker', unregister);
  // Whether it is gone is looked at below.
  await within(eraseSecondCopy()).catch(() => undefined);
  closeStorage();
  await attempt('databases', deleteDatabases);
  await attempt('files', emptyPrivateFiles);
  await attempt('caches', deleteCaches);
  await attempt('marks', () => {
    localStorage.clear();
    sessionStorage.clear();
    return Promise.resolve();
  });
  await (navigator as Partial<Navigator>).clearAppBadge?.().catch(() => undefined);
  tellOtherTabs(true);
  if (left.length === 0 && navigator.onLine) globalThis.location.replace('/');
  return { left };
}

function tellOtherTabs(isOver: boolean): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ by: TELLER, isOver } satisfies Word);
  channel.close();
}

function within<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), WITHIN_MS);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

async function unregister(): Promise<void> {
  const container = (navigator as Partial<Navigator>).serviceWorker;
  const registrations = (await container?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
}

/** Older Firefox does not list them: then ours are named. */
async function deleteDatabases(): Promise<void> {
  const listed = (await indexedDB.databases?.())?.flatMap(({ name }) => name ?? []);
  await Promise.all((listed ?? ['plumbline']).map(deleteDatabase));
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    // A blocked deletion goes on by itself when the other tab lets go; whoever waits has a limit.
    request.addEventListener('error', () => reject(request.error ?? new Error(`cannot delete ${name}`)));
  });
}

async function emptyPrivateFiles(): Promise<void> {
  const manager = (navigator as Partial<Navigator>).storage as Partial<StorageManager> | undefined;
  if (!manager?.getDirectory) return;
  const root = await manager.getDirectory();
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  await Promise.all(names.map((name) => root.removeEntry(name, { recursive: true })));
}

async function deleteCaches(): Promise<void> {
  if (typeof caches === 'undefined') return;
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
