// Light or dark, by the setting or by the system; tokens.css reads data-theme, the browser's own bars read theme-color.
import type { StoreApi } from 'zustand/vanilla';
import type { Settings } from '../storage/storage.ts';

const BARS = { dark: '#0e1113', light: '#f6f5f0' } as const;

/** `settings` null: only the system speaks. */
export function followTheme(settings: StoreApi<Settings> | null): void {
  const system = globalThis.matchMedia('(prefers-color-scheme: light)');
  const apply = () => {
    const chosen = settings?.getState().theme ?? 'auto';
    const theme = chosen === 'auto' ? (system.matches ? 'light' : 'dark') : chosen;
    document.documentElement.dataset['theme'] = theme;
    for (const bar of document.querySelectorAll('meta[name="theme-color"]')) bar.setAttribute('content', BARS[theme]);
  };
  apply();
  system.addEventListener('change', apply);
  settings?.subscribe(apply);
}
