// The mark on the app's icon: a workout of the plan is due today and was not done. Only an installed app has an icon to mark.

/** What is needed of navigator. */
export interface BadgePort {
  setAppBadge?(): Promise<void>;
  clearAppBadge?(): Promise<void>;
}

export interface Badge {
  /** Without a number: there is one workout. Says nothing twice, never rejects. */
  show(isDue: boolean): Promise<void>;
}

export function createBadge(port: BadgePort = globalThis.navigator): Badge {
  let shown: boolean | null = null;
  return {
    async show(isDue) {
      if (shown === isDue) return;
      shown = isDue;
      try {
        await (isDue ? port.setAppBadge?.() : port.clearAppBadge?.());
      } catch {
        // Not installed, or the system wants no marks: asked again with the next change.
        shown = null;
      }
    },
  };
}

/** This browser can mark icons, and the page runs as an installed app. */
export function canShowBadge(): boolean {
  return 'setAppBadge' in globalThis.navigator && isInstalled();
}

/** The page has a window of its own. */
export function isInstalled(): boolean {
  const { navigator } = globalThis;
  return (
    ['standalone', 'minimal-ui', 'fullscreen', 'window-controls-overlay'].some(
      (mode) => globalThis.matchMedia(`(display-mode: ${mode})`).matches,
    ) ||
    ('standalone' in navigator && navigator.standalone === true)
  );
}
