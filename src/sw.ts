// The service worker: holds the shell, the wasm runtime and the Lightning weights, so that everything works without a network.
// It never takes over by itself: a workout may be running. The page asks for the update when the person does.
import { cacheNames } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  getCacheKeyForURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { dayOf, DUE_TAG, isDueToday } from './device/due-days.ts';
import { INCOMING_PATH, ownShareShelf } from './device/share-target.ts';

declare const self: ServiceWorkerGlobalScope;

/** Filled in by the build. */
declare const PRECACHE_FILES: readonly { readonly url: string; readonly revision: string | null }[];

/** Named once: the build writes the whole list wherever the name above stands. */
const files = PRECACHE_FILES;

/** What the page may ask, by `postMessage` with a MessagePort for the answer. */
type Request = { readonly type: 'offline-status' } | { readonly type: 'skip-waiting' };

/** Answer to `offline-status`: `ready` only where every file is held; `missing` lists the others' paths. */
interface OfflineStatus {
  readonly ready: boolean;
  readonly missing: readonly string[];
}

cleanupOutdatedCaches();
precacheAndRoute([...files]);
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html')));
// What other apps share never leaves the device: it is taken here, and the page asks what is to become of it.
registerRoute(
  ({ url }) => url.pathname === INCOMING_PATH,
  async ({ request }) => {
    const outcome = await request.formData().then(
      (form) => ownShareShelf()?.receive(form) ?? 'failed',
      () => 'failed',
    );
    return Response.redirect(outcome === 'kept' ? INCOMING_PATH : `${INCOMING_PATH}?${outcome}`, 303);
  },
  'POST',
);

async function offlineStatus(): Promise<OfflineStatus> {
  const held = await Promise.all(
    files.map(async ({ url }) => {
      const key = getCacheKeyForURL(url);
      return key !== undefined && (await caches.match(key)) !== undefined;
    }),
  );
  const missing = files.filter((_, index) => !held[index]).map(({ url }) => url);
  return { ready: missing.length === 0, missing };
}

/** Not in TypeScript's library yet. Where it is missing, files come through the handlers above as ever. */
interface RoutingInstallEvent extends ExtendableEvent {
  addRoutes?(rule: {
    readonly condition: { readonly urlPattern: string };
    readonly source: { readonly cacheName: string };
  }): Promise<void>;
}

self.addEventListener('install', (event: RoutingInstallEvent) => {
  // A file whose name changes with its content needs no thought: the browser takes it from the cache without waking this worker first.
  event
    .addRoutes?.({ condition: { urlPattern: '/assets/*' }, source: { cacheName: cacheNames.precache } })
    .catch(() => undefined);
});

self.addEventListener('activate', (event) => {
  // Only a first installation activates without being asked: there is no older version to disturb.
  event.waitUntil(self.clients.claim());
});

// Where the browser wakes the worker once a day, the mark on the icon is right without the app having been opened.
self.addEventListener('periodicsync', (event) => {
  const { tag } = event as unknown as { readonly tag: string };
  if (tag !== DUE_TAG) return;
  const mark = async () => {
    const port: { setAppBadge?(): Promise<void>; clearAppBadge?(): Promise<void> } = self.navigator;
    await ((await isDueToday(dayOf(new Date()))) ? port.setAppBadge?.() : port.clearAppBadge?.());
  };
  (event as ExtendableEvent).waitUntil(mark().catch(() => undefined));
});

/** Where a workout is open in another window, its files must stay: the cache of the older version goes when this one takes over. */
async function takeOver(asking: ExtendableMessageEvent['source'], reply: MessagePort | undefined): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isBusy = windows.some(
    ({ id, url }) =>
      !(asking && 'id' in asking && asking.id === id) && /^\/(?:workout|coach\/)/.test(new URL(url).pathname),
  );
  reply?.postMessage(isBusy ? 'busy' : 'taking-over');
  if (!isBusy) await self.skipWaiting();
}

self.addEventListener('message', (event) => {
  const request = event.data as Request | undefined;
  const reply = event.ports[0];
  if (request?.type === 'skip-waiting') event.waitUntil(takeOver(event.source, reply));
  if (request?.type === 'offline-status' && reply) {
    event.waitUntil(offlineStatus().then((status) => reply.postMessage(status)));
    // Asked at each start of the app.
    event.waitUntil(ownShareShelf()?.removeOld() ?? Promise.resolve());
  }
});
