// What is shown while the app is locked, before anything of the log was read; the settings are not sealed, so language and look are the person's.
import type { Root } from 'react-dom/client';
import { LanguageProvider } from '../i18n/language-in-force.tsx';
import { PAGE, resolveLanguage } from '../i18n/resolve-language.ts';
import { LockScreen } from '../features/lock/lock-screen.tsx';
import { dropDrafts } from '../features/use-draft.ts';
import { LOCK_TELLER, lockChannelName } from '../storage/late-lock.ts';
import type { Settings, Storage } from '../storage/storage.ts';
import { eraseEverything, followErasing } from './erase-everything.ts';
import { COPY_SOURCE } from './keep-copies.ts';
import { loadSecondCopy } from './second-copy-later.ts';

/** Resolves when it was opened. */
export function waitAtLock(root: Root, storage: Pick<Storage, 'lock' | 'close'>, settings: Settings): Promise<void> {
  const language = resolveLanguage(settings.language, navigator.languages);
  Object.assign(document.documentElement, PAGE[language]);
  // A browser that opens its tabs again brings back what was typed in them.
  dropDrafts();
  const stops = [followErasing(() => storage.close()), followLock()];
  return new Promise((resolve) => {
    root.render(
      <LanguageProvider value={language}>
        <LockScreen
          unlock={(passphrase) => storage.lock.unlock(passphrase)}
          onOpened={() => {
            for (const stop of stops) stop();
            resolve();
          }}
          onErase={async () =>
            (
              await eraseEverything({
                closeStorage: () => storage.close(),
                eraseSecondCopy: async () => (await loadSecondCopy()).service.eraseAll(),
              })
            ).left
          }
        />
      </LanguageProvider>,
    );
  });
}

/** Another tab took the lock away, or changed it. */
function followLock(): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(lockChannelName(COPY_SOURCE.database));
  channel.addEventListener('message', ({ data }) => {
    if (data !== LOCK_TELLER) globalThis.location.reload();
  });
  return () => channel.close();
}
