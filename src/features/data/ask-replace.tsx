// Asked once more before a copy takes the place of what is here: what goes, what comes, and how one comes back. Where no automatic copy could be
// made, a file has to be saved first.
import { useState } from 'react';
import { saveFile, shareFile, type Shared } from '../../device/share-file.ts';
import { copiesTexts } from '../../i18n/copies.ts';
import { dataTexts } from '../../i18n/data.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/message.tsx';
import { Stack } from '../../ui/screen.tsx';
import type { RestoreStage } from './use-restore.ts';

export interface AskReplaceProps {
  readonly coming: number;
  readonly stage: RestoreStage & { readonly kind: 'asking' };
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

export function AskReplace({ coming, stage, onReplace, onKeep }: AskReplaceProps) {
  const texts = useTexts(copiesTexts).ask;
  const { out } = useTexts(dataTexts);
  const { shell } = useMessages();
  const { before, isKept, workouts } = stage;
  const [saved, setSaved] = useState<Shared | null>(null);
  const isSafe = isKept || saved === 'shared' || saved === 'saved';

  async function save(file: File): Promise<void> {
    // Where a share sheet is closed again the file is still to be had as a download.
    const shared = globalThis.matchMedia('(pointer: fine)').matches ? saveFile(file) : await shareFile(file, file.name);
    setSaved(shared);
  }

  return (
    <Sheet open title={texts.title} closeLabel={shell.close} onClose={onKeep}>
      <Stack>
        <p>{texts.goes(workouts)}</p>
        <p>{texts.comes(coming)}</p>
        <p>{isKept ? texts.kept : isSafe ? texts.saved : texts.notKept}</p>
        {!isKept && (
          <Button wide onClick={() => void save(before)}>
            {texts.save}
          </Button>
        )}
        {(saved === 'wants_tap' || saved === 'failed') && <p role="alert">{out.told[saved]}</p>}
        <Button kind="warning" wide disabled={!isSafe} onClick={onReplace}>
          {texts.yes}
        </Button>
        <Button wide onClick={onKeep}>
          {texts.no}
        </Button>
      </Stack>
    </Sheet>
  );
}
