// What was made of a sentence and, while it is being written, how it is put right. A chunk of its own: nothing is understood of an empty box.
import { useState } from 'react';
import { localDay } from '../coach/local-day.ts';
import { constraintsFrom } from '../domain/notes/constraints.ts';
import type { NoteCorrection } from '../domain/notes/correct-reading.ts';
import type { NoteReading } from '../domain/notes/parsed-note.ts';
import { setBlocks } from '../domain/notes/set-blocks.ts';
import { useMessages, useTexts } from '../i18n/i18n.tsx';
import { noteTexts } from '../i18n/note-texts.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/message.tsx';
import { useApp } from './app-services.tsx';
import { type NoteChip, NoteChips } from './note-chips.tsx';
import styles from './note-chips.module.css';
import { askedOrders, NoteOrderQuestions } from './note-order-questions.tsx';
import { NoteSetsSheet } from './note-sets-sheet.tsx';
import { NoteSignalSheet } from './note-signal-sheet.tsx';
import { NoteStretchSheet } from './note-stretch-sheet.tsx';
import { NoteWords } from './note-words.tsx';

export interface UnderstoodProps {
  /** The words it is a reading of; without them none are quoted. */
  readonly text?: string;
  readonly note: NoteReading;
  /** False where sets in the words are not added. */
  readonly withSets: boolean;
  /** What the region is called where several stand on a page. */
  readonly label?: string;
  /** YYYY-MM-DD, local: the day it was written of. Default today. */
  readonly day?: string;
  /** Absent: to read only. */
  readonly correcting?: {
    readonly onCorrect: (correction: NoteCorrection) => void;
    /** Null: nothing was put right. */
    readonly onUndo: (() => void) | null;
  };
}

export function Understood({ text = '', note, withSets, label, day, correcting }: UnderstoodProps) {
  const texts = useTexts(noteTexts);
  const { log } = useMessages();
  const { now } = useApp();
  const [focus, setFocus] = useState<readonly (readonly [number, number])[]>([]);
  /** As it was tapped: another reading meanwhile does not change what is being put right. */
  const [open, setOpen] = useState<{ readonly chip: NoteChip; readonly text: string } | null>(null);
  const blocks = withSets ? setBlocks(note) : [];
  const unread = withSets ? note.notUnderstood : [];
  const isEmpty = blocks.length === 0 && note.signals.length === 0;
  const today = localDay(now());
  const eased = constraintsFrom({ id: '', text, parsed: note }, day ?? today).filter(
    ({ until }) => until >= today,
  ).length;
  const undo = correcting?.onUndo && (
    <Button kind="plain" onClick={correcting.onUndo}>
      {texts.undo}
    </Button>
  );
  return (
    <section className={styles['understood']} aria-label={label ?? log.understood}>
      {correcting && (
        <output className={isEmpty ? 'visually-hidden' : styles['quiet']}>
          {texts.summary({
            exercises: new Set(blocks.map(({ exercise }) => exercise)).size,
            sets: blocks.reduce((sum, { sets }) => sum + sets.length, 0),
            signals: note.signals.length,
            unread: unread.length,
          })}
        </output>
      )}
      {isEmpty && <p className={styles['quiet']}>{log.nothingUnderstood}</p>}
      {correcting && (!isEmpty || unread.length > 0) && <NoteWords text={text} focus={focus} unread={unread} />}
      {withSets && correcting && <NoteOrderQuestions text={text} note={note} onCorrect={correcting.onCorrect} />}
      {blocks.length > 0 && note.ambiguous && (!correcting || askedOrders(note).length === 0) && (
        <Notice tone="warning" title={log.ambiguous} />
      )}
      {(!isEmpty || unread.length > 0) && (
        <NoteChips
          text={text}
          note={note}
          withSets={withSets}
          {...(correcting && { onOpen: (chip: NoteChip) => setOpen({ chip, text }), onFocus: setFocus })}
        />
      )}
      {undo}
      {eased > 0 && <p className={styles['quiet']}>{log.eased(eased)}</p>}
      {correcting && open && sheet(open, correcting.onCorrect)}
    </section>
  );

  function sheet({ chip, text: of }: NonNullable<typeof open>, onCorrect: (correction: NoteCorrection) => void) {
    const props = { text: of, onCorrect, onClose: () => setOpen(null) };
    switch (chip.kind) {
      case 'sets':
        return <NoteSetsSheet {...props} block={chip.block} />;
      case 'signal':
        return <NoteSignalSheet {...props} signal={chip.signal} start={chip.start} end={chip.end} />;
      case 'stretch':
        return <NoteStretchSheet {...props} place={chip.place} />;
    }
  }
}
