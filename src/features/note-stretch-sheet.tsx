// Words that were not understood: an exercise the reader does not know by that name, or just words.
import { useState } from 'react';
import type { NoteCorrection } from '../domain/notes/correct-reading.ts';
import { noteTexts } from '../i18n/note-texts.ts';
import { useMessages, useTexts } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/message.tsx';
import { Stack } from '../ui/screen.tsx';
import { NoteExerciseFind } from './note-exercise-find.tsx';
import { NoteWords } from './note-words.tsx';
import styles from './note-chips.module.css';

export interface NoteStretchSheetProps {
  readonly text: string;
  readonly place: readonly [start: number, end: number];
  readonly onCorrect: (correction: NoteCorrection) => void;
  readonly onClose: () => void;
}

export function NoteStretchSheet({ text, place, onCorrect, onClose }: NoteStretchSheetProps) {
  const texts = useTexts(noteTexts);
  const { shell } = useMessages();
  const [isExercise, setIsExercise] = useState(false);
  const [start, end] = place;
  const words = text.slice(start, end);
  const say = (correction: NoteCorrection) => {
    onCorrect(correction);
    onClose();
  };
  return (
    <Sheet
      open
      title={isExercise ? texts.whichExercise : texts.unread(words)}
      closeLabel={shell.close}
      onClose={onClose}
    >
      <Stack>
        <NoteWords text={text} focus={[place]} unread={[]} />
        {isExercise ? (
          <>
            <p className={styles['quiet']}>{texts.learns}</p>
            <NoteExerciseFind
              words={words}
              onFound={(exerciseId) => say({ kind: 'exercise', start, end, exerciseId, isName: true })}
            />
          </>
        ) : (
          <>
            <Button wide onClick={() => setIsExercise(true)}>
              {texts.thisIsExercise}
            </Button>
            <Button wide onClick={() => say({ kind: 'left', start, end })}>
              {texts.leave}
            </Button>
            <p className={styles['quiet']}>{texts.leaveHint}</p>
          </>
        )}
      </Stack>
    </Sheet>
  );
}
