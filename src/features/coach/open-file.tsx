// A video or a keypoint recording from the device: picked by a button or dropped anywhere on the screen.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { CoachSource } from '../../coach/coach-state.ts';
import { Button, type ButtonKind } from '../../ui/button.tsx';

/** A recording is known by its name or type; everything else is tried as a video. */
export function sourceOf(file: File): CoachSource {
  const recording = file.type === 'application/json' || file.name.toLowerCase().endsWith('.json');
  return { kind: recording ? 'recording' : 'video', file };
}

export interface OpenFileButtonProps {
  readonly onOpen: (source: CoachSource) => void;
  readonly kind?: ButtonKind;
  readonly icon?: ReactNode;
  readonly wide?: boolean;
  readonly children: string;
}

export function OpenFileButton({ onOpen, children, ...look }: OpenFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept="video/*,application/json,.json"
        hidden
        aria-label={children}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again.
          event.target.value = '';
          if (file) onOpen(sourceOf(file));
        }}
      />
    </>
  );
}

/** True while a file is held over the page. */
export function useDroppedFile(onOpen: (source: CoachSource) => void): boolean {
  const [over, setOver] = useState(false);
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onDragOver = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      open.current(sourceOf(file));
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}
