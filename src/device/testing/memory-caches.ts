// Cache Storage in memory, for tests: as much of it as the shelves of this folder use.

export interface MemoryCaches extends CacheStorage {
  /** What `put` throws from now on; null: nothing. */
  failWith: (error: Error | null) => void;
}

export function memoryCaches(): MemoryCaches {
  const caches = new Map<string, Map<string, Response>>();
  let failure: Error | null = null;
  const urlOf = (request: RequestInfo | URL) =>
    new URL(request instanceof Request ? request.url : String(request), 'http://app.test').href;
  const open = (name: string) => {
    const kept = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, kept);
    return Promise.resolve({
      put(request: RequestInfo | URL, response: Response) {
        if (failure) return Promise.reject(failure);
        kept.set(urlOf(request), response);
        return Promise.resolve();
      },
      match: (request: RequestInfo | URL) => Promise.resolve(kept.get(urlOf(request))?.clone()),
      delete: (request: RequestInfo | URL) => Promise.resolve(kept.delete(urlOf(request))),
      keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
    } as unknown as Cache);
  };
  return {
    open,
    delete: (name: string) => Promise.resolve(caches.delete(name)),
    has: (name: string) => Promise.resolve(caches.has(name)),
    keys: () => Promise.resolve([...caches.keys()]),
    failWith(error: Error | null) {
      failure = error;
    },
  } as unknown as MemoryCaches;
}
