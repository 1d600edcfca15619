// Every request of a browser, from pages, workers and service workers; what is not to the app's own origin is an offence. What was seen is
// added to a file, so that scripts/test.mjs can say of the whole run what was watched.
import { appendFileSync, mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';

export const REQUESTS_FILE = '.cache/requests.jsonl';

/** As in the file: one a browser. */
export interface WatchedRequests {
  requests: number;
  fromServiceWorkers: number;
  /** Files that only workers fetch: weights and the code that runs them. */
  fromWorkers: number;
  offOrigin: number;
}

const OF_WORKERS = /\/models\/.*\.(?:bin|json)$|\.wasm$/;

export function watchRequests(
  context: BrowserContext,
  isOwn: (url: string) => boolean,
  onOffence: (url: string) => void,
): { end(): void } {
  const seen: WatchedRequests = { requests: 0, fromServiceWorkers: 0, fromWorkers: 0, offOrigin: 0 };
  const watch = (url: string) => {
    if (url.startsWith('blob:') || url.startsWith('data:')) return;
    seen.requests += 1;
    if (isOwn(url)) return;
    seen.offOrigin += 1;
    onOffence(url);
  };
  context.on('request', (request) => {
    watch(request.url());
    if (request.serviceWorker()) seen.fromServiceWorkers += 1;
    else if (OF_WORKERS.test(request.url())) seen.fromWorkers += 1;
  });
  const watchSockets = (page: Page) => page.on('websocket', (socket) => watch(socket.url()));
  context.pages().forEach(watchSockets);
  context.on('page', watchSockets);
  return {
    end() {
      mkdirSync('.cache', { recursive: true });
      appendFileSync(REQUESTS_FILE, `${JSON.stringify(seen)}\n`);
    },
  };
}
