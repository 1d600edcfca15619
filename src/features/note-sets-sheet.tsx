// The sets of one exercise in a note, put right: another exercise, other numbers, or not done at all.
import { useState } from 'react';
import type { NoteCorrection } from '../domain/notes/correct-reading.ts';
import type { SetBlock } from '../domain/notes/set-blocks.ts';
import { noteTexts } from '../i18n/note-texts.ts';
import { useLanguage, useMessages, useTexts } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/message.tsx';
import { Stack } from '../ui/screen.tsx';
import { useApp } from './app-services.tsx';
import styles from './note-chips.module.css';
import { NoteExerciseFind } from './note-exercise-find.tsx';
import { isBelievable, NoteSetFields } from './note-set-fields.tsx';
import { type NoteSetRow, noteSetRows, setsOfRows } from './note-set-rows.ts';
import { noteSetsRows } from './note-sets-text.ts';
import { NoteWords } from './note-words.tsx';
import { useExercises } from './use-exercises.ts';

export interface NoteSetsSheetProps {
  readonly text: string;
  readonly block: SetBlock;
  readonly onCorrect: (correction: NoteCorrection) => void;
  readonly onClose: () => void;
}

export function NoteSetsSheet({ text, block, onCorrect, onClose }: NoteSetsSheetProps) {
  const texts = useTexts(noteTexts);
  const { log, shell } = useMessages();
  const language = useLanguage();
  const { unit } = useApp().settings;
  const { byId } = useExercises();
  const [rows, setRows] = useState(() => noteSetRows(block.sets, unit));
  // Sets without an exercise are asked for one first.
  const [finding, setFinding] = useState(block.exercise === null);
  const exercise = block.exercise === null ? undefined : byId(block.exercise);
  const { start, end, name } = block;
  const say = (correction: NoteCorrection) => {
    onCorrect(correction);
    onClose();
  };
  const take = () => {
    const meant = setsOfRows(rows, unit);
    if (JSON.stringify(meant) === JSON.stringify(block.sets)) onClose();
    else if (rows.every((row) => isBelievable(row, exercise)))
      say({ kind: 'sets', start, end, read: block.sets, meant });
  };
  const titleOf = (row: NoteSetRow) =>
    noteSetsRows(setsOfRows([{ ...row, count: 1 }], unit), { log, unit, bodyweight: false })
      .map(({ figure }) => figure)
      .join();
  const place = name ?? { start, end };
  // Where the reader did not say where it read them, only the nameless can be told apart.
  const hasPlace = place.start < place.end || block.exercise === null;
  return (
    <Sheet
      open
      title={finding ? texts.whichExercise : (exercise?.names[language] ?? log.unnamed)}
      closeLabel={shell.close}
      onClose={onClose}
    >
      <Stack>
        {block.words.length > 0 && <NoteWords text={text} focus={block.words} unread={[]} />}
        {finding ? (
          <>
            {name && <p className={styles['quiet']}>{texts.learns}</p>}
            <NoteExerciseFind
              words={name ? text.slice(name.start, name.end) : ''}
              onFound={(exerciseId) =>
                say({ kind: 'exercise', start: place.start, end: place.end, exerciseId, isName: name !== undefined })
              }
            />
            <Button kind="plain" onClick={() => setFinding(false)}>
              {texts.back}
            </Button>
          </>
        ) : (
          <>
            {hasPlace && (
              <Button wide onClick={() => setFinding(true)}>
                {block.exercise === null ? texts.whichExercise : texts.anotherExercise}
              </Button>
            )}
            {rows.map((row, index) => (
              <NoteSetFields
                // oxlint-disable-next-line react/no-array-index-key -- rows have no names; one that goes takes its fields along
                key={`${rows.length}-${index}`}
                title={titleOf(row)}
                row={row}
                exercise={exercise}
                unit={unit}
                onChange={(next) => setRows(rows.with(index, next))}
                {...(rows.length > 1 && { onRemove: () => setRows(rows.toSpliced(index, 1)) })}
              />
            ))}
            <Button wide onClick={() => say({ kind: 'sets', start, end, read: block.sets, meant: [] })}>
              {texts.removeSets}
            </Button>
            <Button kind="main" wide onClick={take}>
              {texts.take}
            </Button>
          </>
        )}
      </Stack>
    </Sheet>
  );
}
