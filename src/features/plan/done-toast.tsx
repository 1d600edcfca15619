// What was just done to the plan, said with the way back.
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { whyTexts } from '../../i18n/why.ts';
import { Toast } from '../../ui/message.tsx';
import styles from './plan-sheets.module.css';

export interface Said {
  readonly text: string;
  /** False where it could not be stored. */
  readonly undo?: () => Promise<boolean>;
}

interface DoneToastProps {
  readonly said: Said;
  /** What is said next; null: nothing. */
  readonly onSay: (said: Said | null) => void;
}

export function DoneToast({ said: { text, undo }, onSay }: DoneToastProps) {
  const { shell } = useMessages();
  const { done } = useTexts(whyTexts);
  const goBack = async (back: () => Promise<boolean>) => {
    onSay(null);
    onSay({ text: (await back()) ? done.undone : done.notKept });
  };
  return (
    <div className={styles['said']}>
      <Toast
        text={text}
        closeLabel={shell.close}
        onClose={() => onSay(null)}
        {...(undo ? { actionLabel: shell.undo, onAction: () => void goBack(undo) } : {})}
      />
    </div>
  );
}
