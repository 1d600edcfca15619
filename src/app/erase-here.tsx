// Erasing where the log does not open: of a database that is broken nothing can be read, and all of it can be taken away.
import { EraseCard } from '../features/erase-card.tsx';
import type { Language } from '../domain/language.ts';
import { LanguageProvider } from '../i18n/language-in-force.tsx';
import { eraseEverything } from './erase-everything.ts';
import { loadSecondCopy } from './second-copy-later.ts';

export function EraseHere({ language }: { readonly language: Language }) {
  return (
    <LanguageProvider value={language}>
      <EraseCard
        onErase={async () =>
          (
            await eraseEverything({
              closeStorage: () => undefined,
              eraseSecondCopy: async () => (await loadSecondCopy()).service.eraseAll(),
            })
          ).left
        }
      />
    </LanguageProvider>
  );
}
