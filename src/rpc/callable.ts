// A stand-in for the api of a realm: property reads collect a path, a call sends it. Alone in its file, since pages hold one before
// they hold what connects it.

/** `path` of two: service, method. */
export type Send = (path: readonly string[], args: readonly unknown[]) => Promise<unknown>;

export function callable(send: Send, path: readonly string[] = []): object {
  return new Proxy(() => undefined, {
    get(_target, key) {
      // Not a promise, whatever awaits it; and nothing a debugger or a test asks for is a remote method.
      if (typeof key === 'symbol' || key === 'then') return undefined;
      return callable(send, [...path, key]);
    },
    apply: (_target, _self, args: unknown[]) => send(path, args),
  });
}

/**
 * An api whose realm is fetched at the first call and asked from then on. Where the code cannot be fetched, calls answer `offline`, and
 * the next one asks for it again. Calls are sent in the order they were made.
 */
export function callLater(load: () => Promise<Send>): object {
  let loaded: Send | null = null;
  let loading: Promise<Send> | null = null;
  return callable((path, args) => {
    if (loaded) return loaded(path, args);
    loading ??= load();
    return loading.then(
      (send) => (loaded = send)(path, args),
      (error: unknown) => {
        loading = null;
        return { kind: 'unavailable', reason: 'offline', detail: String(error) };
      },
    );
  });
}
