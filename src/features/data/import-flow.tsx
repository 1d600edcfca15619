// A file on its way in, from the first look to the last question; what lies in a locked one goes the same way again.
import { useState } from 'react';
import { importTexts } from '../../i18n/data-import.ts';
import { dataTexts } from '../../i18n/data.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Screen } from '../../ui/screen.tsx';
import { FocusHeadline } from './focus-headline.tsx';
import { ProgressLine } from './progress-line.tsx';
import { ReviewCopy } from './review-copy.tsx';
import { ReviewLog } from './review-log.tsx';
import { UnlockCopy } from './unlock-copy.tsx';
import { useImport } from './use-import.ts';

export interface ImportFlowProps {
  readonly file: File;
  readonly onLeave: () => void;
}

export function ImportFlow({ file, onLeave }: ImportFlowProps) {
  const [unlocked, setUnlocked] = useState<File | null>(null);
  return (
    <Course key={unlocked ? 'unlocked' : 'given'} file={unlocked ?? file} onUnlocked={setUnlocked} onLeave={onLeave} />
  );
}

function Course({ file, onUnlocked, onLeave }: ImportFlowProps & { readonly onUnlocked: (file: File) => void }) {
  const texts = useTexts(importTexts);
  const words = useTexts(dataTexts);
  const course = useImport(file, onLeave);
  const { stage } = course;
  switch (stage.kind) {
    case 'reading':
      return (
        <Screen eyebrow={texts.title} headline={<FocusHeadline>{texts.reading(file.name)}</FocusHeadline>}>
          <ProgressLine
            label={texts.readingProgress}
            share={stage.share}
            text={stage.share === null ? '' : texts.percent(Math.floor(stage.share * 100))}
            cancelLabel={words.cancel}
            onCancel={course.cancel}
          />
        </Screen>
      );
    case 'refused':
      return (
        <Screen
          eyebrow={file.name}
          headline={<FocusHeadline key="refused">{texts.refusedHeadline}</FocusHeadline>}
          foot={
            <Button kind="main" wide onClick={onLeave}>
              {words.back}
            </Button>
          }
        >
          <Notice tone="warning" title={texts.refused[stage.reason]} />
        </Screen>
      );
    case 'locked':
      return <UnlockCopy file={file} onUnlocked={onUnlocked} onLeave={onLeave} />;
    case 'copy':
      return <ReviewCopy file={file} found={stage.found} onLeave={onLeave} />;
    case 'log':
      return <ReviewLog file={file} inspection={stage.inspection} course={course} onLeave={onLeave} />;
  }
}
