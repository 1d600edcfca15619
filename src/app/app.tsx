// The frame around every screen. Today is in the first load; all others, and the list of them, come when they are gone to.
import { lazy, Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useStore } from 'zustand';
import { AppServicesProvider, useApp } from '../features/app-services.tsx';
import { AppUpdatesProvider, useUpdates, type AppUpdates } from '../features/app-updates.ts';
import { TodayScreen } from '../features/plan/today-screen.tsx';
import { LanguageProvider, useTexts } from '../i18n/language-in-force.tsx';
import { PAGE, resolveLanguage } from '../i18n/resolve-language.ts';
import { shell as shellTexts } from '../i18n/shell.ts';
import { Bob } from '../ui/bob.tsx';
import { late, WaitingProvider } from '../ui/late.tsx';
import styles from './app.module.css';
import { fetchSoon } from './fetch-soon.ts';
import { Navigation } from './navigation.tsx';
import type { Wired } from './wiring.ts';

const UpdatePrompt = lazy(async () => ({ default: (await import('./update-prompt.tsx')).UpdatePrompt }));
const RecoveryNotice = lazy(async () => ({ default: (await import('./recovery-notice.tsx')).RecoveryNotice }));
const OtherScreens = late(async () => (await import('./other-screens.tsx')).OtherScreens);

/** Where the body moves, nothing else is on the screen. */
const IN_MOTION = /^\/(coach\/.+|workout\/camera)$/;

export function App({ wired, updates }: { readonly wired: Wired; readonly updates: AppUpdates }) {
  const settings = useStore(wired.settings);
  const language = resolveLanguage(settings.language, navigator.languages);
  const services = useMemo(() => wired.services(settings, language), [wired, settings, language]);
  useEffect(() => {
    Object.assign(document.documentElement, PAGE[language]);
  }, [language]);
  useEffect(() => void fetchSoon(), []);
  useEffect(() => {
    // What stands behind the services is the same in every language.
    import('./after-start.ts').then(
      (late) => late.afterStart(wired, services, IN_MOTION),
      () => undefined,
    );
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once
  }, []);
  return (
    <LanguageProvider value={language}>
      <AppUpdatesProvider value={updates}>
        <AppServicesProvider value={services}>
          <Frame>
            <Switch>
              <Route path="/">
                {wired.lostAndFound && (
                  <Suspense>
                    <RecoveryNotice found={wired.lostAndFound} />
                  </Suspense>
                )}
                <TodayScreen />
              </Route>
              <Route>
                <OtherScreens />
              </Route>
            </Switch>
          </Frame>
        </AppServicesProvider>
      </AppUpdatesProvider>
    </LanguageProvider>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  const shell = useTexts(shellTexts);
  const inMotion = IN_MOTION.test(location);
  const { updateWaiting } = useUpdates().state;
  const { releaseCamera } = useApp();
  useEffect(() => {
    if (!inMotion) releaseCamera();
  }, [inMotion, releaseCamera]);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    globalThis.scrollTo(0, 0);
  }, [location]);
  const waiting = (
    <div className={styles['loading']}>
      <Bob />
      <output className="visually-hidden">{shell.loading}</output>
    </div>
  );
  return (
    <>
      <a href="#content" className={styles['skip']}>
        {shell.skipToContent}
      </a>
      {updateWaiting && (
        <Suspense>
          <UpdatePrompt />
        </Suspense>
      )}
      <div id="content" tabIndex={-1} className={inMotion ? undefined : styles['withBar']}>
        <WaitingProvider value={waiting}>
          <Suspense fallback={waiting}>{children}</Suspense>
        </WaitingProvider>
      </div>
      {!inMotion && <Navigation />}
    </>
  );
}
