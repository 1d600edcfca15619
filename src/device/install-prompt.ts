// Chromium offers to install once, early, and to whoever listens: the offer is kept until the person asks for it.

interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

export interface InstallPrompt {
  isOffered(): boolean;
  /** Shows the browser's own dialog; resolves when it was answered. */
  ask(): Promise<void>;
  onChange(listener: () => void): () => void;
}

export function createInstallPrompt(target: EventTarget): InstallPrompt {
  let offer: InstallOffer | null = null;
  const listeners = new Set<() => void>();
  const set = (next: InstallOffer | null) => {
    offer = next;
    for (const listener of listeners) listener();
  };
  target.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    set(event as InstallOffer);
  });
  target.addEventListener('appinstalled', () => set(null));
  return {
    isOffered: () => offer !== null,
    async ask() {
      const asked = offer;
      // One offer can be used once.
      set(null);
      await asked?.prompt().catch(() => undefined);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
