// Keeps the screen lit while somebody trains. The browser drops the lock whenever the page is hidden: it is taken again on return.

export interface WakeLockHold {
  /** True while the screen is held awake. */
  isHeld(): boolean;
  release(): void;
}

interface WakeLockSentinelLike extends EventTarget {
  release(): Promise<void>;
}

export interface WakeLockOptions {
  readonly wakeLock?: { request(type: 'screen'): Promise<WakeLockSentinelLike> } | null;
  readonly page?: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/** Refusals (no support, battery saver) are silent: the screen then dims as usual. */
export function holdWakeLock(options: WakeLockOptions = {}): WakeLockHold {
  const wakeLock = options.wakeLock === undefined ? (globalThis.navigator?.wakeLock ?? null) : options.wakeLock;
  const page = options.page ?? document;
  let sentinel: WakeLockSentinelLike | null = null;
  let released = false;
  let asking = false;

  async function acquire(): Promise<void> {
    if (!wakeLock || released || asking || sentinel || page.visibilityState !== 'visible') return;
    asking = true;
    try {
      const taken = await wakeLock.request('screen');
      taken.addEventListener('release', () => {
        if (sentinel === taken) sentinel = null;
      });
      if (released) await taken.release();
      else sentinel = taken;
    } catch {
      sentinel = null;
    } finally {
      asking = false;
    }
  }
  const onVisibility = () => void acquire();
  page.addEventListener('visibilitychange', onVisibility);
  void acquire();

  return {
    isHeld: () => sentinel !== null,
    release() {
      released = true;
      page.removeEventListener('visibilitychange', onVisibility);
      void sentinel?.release().catch(() => undefined);
      sentinel = null;
    },
  };
}
