// The import that is being written: how far it is, also for somebody who comes back to it.
import type { ImportState } from '../../coach/import-under-way.ts';
import { importTexts } from '../../i18n/data-import.ts';
import { dataTexts } from '../../i18n/data.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { FocusHeadline } from './focus-headline.tsx';
import { ProgressLine } from './progress-line.tsx';

export function ImportRunning({ fileName, progress }: Omit<ImportState & { readonly kind: 'running' }, 'kind'>) {
  const { importUnderWay } = useApp();
  const texts = useTexts(importTexts);
  const words = useTexts(dataTexts);
  return (
    <Screen eyebrow={fileName} headline={<FocusHeadline key="importing">{texts.importing}</FocusHeadline>}>
      <ProgressLine
        label={texts.importingProgress}
        share={progress.share}
        text={texts.soFar(progress.workouts, progress.sets)}
        cancelLabel={words.cancel}
        onCancel={() => importUnderWay.cancel()}
      />
      <p>{texts.goesOn}</p>
    </Screen>
  );
}
