// Without a disk there is no log, and without a log no coach worth trusting: say what stands in the way and try again.
import { lazy, Suspense } from 'react';
import { resolveLanguage } from '../i18n/resolve-language.ts';
import { shell } from '../i18n/shell.ts';
import type { StorageError } from '../storage/storage.ts';
import { Bob } from '../ui/bob.tsx';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';

const EraseHere = lazy(async () => ({ default: (await import('./erase-here.tsx')).EraseHere }));

export interface StorageBrokenProps {
  readonly reason: StorageError['reason'];
  readonly onRetry: () => void;
}

export function StorageBroken({ reason, onRetry }: StorageBrokenProps) {
  const language = resolveLanguage('auto', navigator.languages);
  const texts = shell[language].storageBroken;
  const words: Readonly<Record<StorageError['reason'], string>> = {
    full: texts.full,
    blocked: texts.blocked,
    newer_version: texts.newer,
    closed: texts.failed,
    unsupported: texts.unsupported,
    failed: texts.failed,
  };
  return (
    <Screen
      headline={texts.headline}
      foot={
        <Button kind="main" wide onClick={onRetry}>
          {texts.retry}
        </Button>
      }
    >
      <Bob />
      <p role="alert">{words[reason]}</p>
      <Suspense>
        <EraseHere language={language} />
      </Suspense>
    </Screen>
  );
}
