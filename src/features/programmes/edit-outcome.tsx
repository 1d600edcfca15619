// What came of the last change to a block: stored with a way back, or not stored and why that is no loss.
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { programmeTexts } from '../../i18n/programmes.ts';
import { Notice, Toast } from '../../ui/message.tsx';
import type { useEditBlocks } from './use-block.ts';

interface EditOutcomeProps extends Pick<ReturnType<typeof useEditBlocks>, 'last' | 'forget'> {
  /** What was done, in words. */
  readonly text: string;
}

export function EditOutcome({ last, forget, text }: EditOutcomeProps) {
  const texts = useTexts(programmeTexts);
  const { shell } = useMessages();
  if (last.kind === 'failed')
    return (
      <Notice tone="warning" urgent title={texts.notKept}>
        {texts.notKeptText}
      </Notice>
    );
  if (last.kind !== 'done') return null;
  return <Toast text={text} actionLabel={shell.undo} onAction={last.undo} closeLabel={shell.close} onClose={forget} />;
}
