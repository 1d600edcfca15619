// Tells this tab and the others what was written, so that no screen shows yesterday's data.

export const CHANGED = [
  'log',
  'person',
  'plan',
  'session',
  'form',
  'exercises',
  'library',
  'checkIns',
  'lessons',
] as const;
export type Changed = (typeof CHANGED)[number];
export type Announce = (...what: readonly Changed[]) => void;

export interface Announcer {
  readonly announce: Announce;
  /** Returns the unsubscriber. */
  onChange(listener: (what: Changed) => void): () => void;
  close(): void;
}

/** Without BroadcastChannel only this tab is told. */
export function createAnnouncer(channelName: string): Announcer {
  const listeners = new Set<(what: Changed) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName);
  let closed = false;

  function tell(what: Changed): void {
    for (const listener of listeners) {
      try {
        listener(what);
      } catch (error) {
        // The write has succeeded whatever a listener does: its bug surfaces on its own.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
  function onMessage(event: MessageEvent<unknown>): void {
    if (isChanged(event.data)) tell(event.data);
  }
  channel?.addEventListener('message', onMessage);

  return {
    announce(...what) {
      if (closed) return;
      for (const each of what) {
        channel?.postMessage(each);
        tell(each);
      }
    },
    onChange(listener) {
      // Each subscription is its own, even of the same function.
      const own = (what: Changed) => listener(what);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    close() {
      closed = true;
      listeners.clear();
      channel?.close();
    },
  };
}

function isChanged(data: unknown): data is Changed {
  return CHANGED.some((what) => what === data);
}
