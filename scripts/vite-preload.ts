// The files of a chunk are on the device once the service worker serves the page: to put a link into the page for each of them first, as Vite's
// helper does, then only costs (on a slow phone, 140 ms of the main thread for the screens that are read in ahead). Styles still come that way.
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';
const TEST = '__VITE_IS_MODERN__ && deps && deps.length > 0';
const NEEDED = 'navigator.serviceWorker?.controller ? deps.filter((dep) => dep.endsWith(".css")) : deps';

export function preloadOnlyFromAfar(): Plugin {
  return {
    name: 'plumbline-preload',
    apply: 'build',
    transform(code, id) {
      if (id !== HELPER) return null;
      if (!code.includes(TEST))
        this.error('The preload helper of Vite is another one now: look again at what it does.');
      return code.replace(TEST, `__VITE_IS_MODERN__ && deps && (deps = ${NEEDED}).length > 0`);
    },
  };
}
