// What the app does once its first screen stands: it follows how the system opens it again, marks its icon, and names the manifest of its
// language. A chunk of its own, since nothing of it is seen.
import { navigate } from 'wouter/use-browser-location';
import type { Language } from '../domain/language.ts';
import { resolveLanguage } from '../i18n/resolve-language.ts';
import { followLaunches, launchStep } from '../device/launch.ts';
import { INCOMING_PATH } from '../device/share-target.ts';
import type { AppServices } from '../features/app-services.tsx';
import { addOpenedFiles } from '../features/handed-file.ts';
import { markDueWorkouts } from './due-workout.ts';
import { hasHomeScreen, nameSplash, splashLook } from './ios-splash.ts';
import type { Wired } from './wiring.ts';

/** Told by the router on each change of the address. */
const MOVES = ['popstate', 'pushState', 'replaceState'] as const;

/** An app that is never closed asks the server for a newer version this often, when it comes back to the front. */
const ASK_AGAIN_MS = 6 * 60 * 60 * 1000;

/** `inMotion`: the addresses at which a set is under way. */
export function afterStart(wired: Wired, services: AppServices, inMotion: RegExp): void {
  followLaunchesOfPage((path) => inMotion.test(path));
  lookForUpdates(services.now);
  const name = () => nameManifest(resolveLanguage(wired.settings.getState().language, navigator.languages));
  name();
  wired.settings.subscribe(name);
  if (hasHomeScreen(navigator)) {
    const { width, height } = globalThis.screen;
    const splash = () => nameSplash({ width, height, devicePixelRatio }, splashLook());
    splash();
    // The theme is followed first: it was subscribed before.
    wired.settings.subscribe(splash);
  }
  // Follows other tabs, and locks again by itself.
  services.loadLock().catch(() => undefined);
  const { planKeeper, workout, storage, now } = services;
  void import('./scheduled-copies.ts')
    .then(({ keepScheduledCopies }) => keepScheduledCopies(services))
    .catch(() => undefined);
  markDueWorkouts({ planKeeper, workout, storage, settings: wired.settings, now });
}

/** An app that is installed from now on has its names in `language`. */
function nameManifest(language: Language): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  // Only the build writes the Chinese one.
  if (link && import.meta.env.PROD)
    link.href = language === 'zh' ? '/manifest.zh.webmanifest' : '/manifest.webmanifest';
}

function followLaunchesOfPage(isInMotion: (path: string) => boolean): void {
  const [entry] = performance.getEntriesByType('navigation');
  let isRepeated = (entry as PerformanceNavigationTiming | undefined)?.type === 'reload';
  let waiting: string | null = null;
  followLaunches((launch) => {
    const { pathname, search } = globalThis.location;
    const place = { path: pathname + search, inMotion: isInMotion(pathname), isRepeated };
    isRepeated = false;
    const step = launchStep(launch, place, INCOMING_PATH);
    if (step.kind === 'stay') return;
    addOpenedFiles(launch.files);
    if (step.kind === 'go') navigate(step.path);
    else waiting = step.path;
  });
  const whenSetIsOver = () => {
    if (waiting === null || isInMotion(globalThis.location.pathname)) return;
    const path = waiting;
    waiting = null;
    navigate(path);
  };
  for (const move of MOVES) addEventListener(move, whenSetIsOver);
}

function lookForUpdates(now: () => Date): void {
  let askedMs = now().getTime();
  document.addEventListener('visibilitychange', () => {
    const nowMs = now().getTime();
    if (document.visibilityState !== 'visible' || nowMs - askedMs < ASK_AGAIN_MS) return;
    askedMs = nowMs;
    void navigator.serviceWorker
      ?.getRegistration()
      .then((registration) => registration?.update())
      .catch(() => undefined);
  });
}
