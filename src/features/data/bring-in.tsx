// Where a file is chosen or dropped.
import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { importTexts } from '../../i18n/data-import.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/screen.tsx';
import styles from './data.module.css';

export function BringIn({ onFile }: { readonly onFile: (file: File) => void }) {
  const texts = useTexts(importTexts);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <Section title={texts.title}>
      {/* Dropping is a shortcut for those with a mouse; the button does the same. */}
      <div
        className={styles['drop']}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file) onFile(file);
        }}
      >
        <p>{texts.text}</p>
        {/* No list of types: phones grey out what they do not know by its name. */}
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file may be chosen again after a change of mind.
            event.target.value = '';
            if (file) onFile(file);
          }}
        />
        <Button kind="main" wide icon={<FileUp aria-hidden />} onClick={() => input.current?.click()}>
          {texts.choose}
        </Button>
        <p className={styles['small']} aria-hidden>
          {texts.drop}
        </p>
      </div>
    </Section>
  );
}
