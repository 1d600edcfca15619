// What the product says to somebody: a notice in the page, a sheet that asks, a word after an action with a way back.
import { useEffect, useRef, type ReactNode } from 'react';
import { Button, IconButton } from './button.tsx';
import { LineIcon } from './line-icon.tsx';
import styles from './message.module.css';

export interface NoticeProps {
  readonly tone?: 'info' | 'warning';
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Interrupts a screen reader: only for what stops the person. */
  readonly urgent?: boolean;
}

export function Notice({ tone = 'info', title, children, action, urgent = false }: NoticeProps) {
  return (
    <div role={urgent ? 'alert' : 'status'} className={`${styles['notice']} ${styles[tone]}`}>
      <p className={styles['title']}>
        <span aria-hidden className={styles['mark']}>
          {tone === 'warning' ? '◆' : '●'}
        </span>
        {title}
      </p>
      {children !== undefined && <div>{children}</div>}
      {action !== undefined && <div className={styles['actions']}>{action}</div>}
    </div>
  );
}

export interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal sheet on the native dialog: focus stays inside, Escape and the back of the sheet close it. */
export function Sheet({ open, title, closeLabel, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape is the dialog's own
    <dialog
      ref={dialog}
      className={styles['sheet']}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {open && (
        <div className={styles['sheetBody']}>
          <div className={styles['sheetHead']}>
            <h2>{title}</h2>
            <IconButton label={closeLabel} icon={<LineIcon shape="close" />} onClick={onClose} />
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}

export interface ToastProps {
  readonly text: string;
  readonly actionLabel?: string;
  readonly onAction?: () => void;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** Stays until it is answered or replaced: nobody is hurried. */
export function Toast({ text, actionLabel, onAction, closeLabel, onClose }: ToastProps) {
  return (
    <output className={styles['toast']}>
      <p>{text}</p>
      {actionLabel !== undefined && onAction !== undefined && (
        <Button kind="plain" onClick={onAction}>
          {actionLabel}
        </Button>
      )}
      <IconButton label={closeLabel} icon={<LineIcon shape="close" size={20} />} onClick={onClose} />
    </output>
  );
}
