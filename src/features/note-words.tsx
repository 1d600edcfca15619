// The words of a note as they were written: those of the chip in focus stand out, those not understood say so.
import { closeWords, wordRuns } from '../domain/notes/quote-words.ts';
import { noteTexts } from '../i18n/note-texts.ts';
import { formats } from '../i18n/formats.ts';
import { useTexts } from '../i18n/i18n.tsx';
import styles from './note-chips.module.css';

type Place = readonly [start: number, end: number];

export interface NoteWordsProps {
  readonly text: string;
  readonly focus: readonly Place[];
  readonly unread: readonly Place[];
}

/** A longer text is in its box above; only its beginning is shown twice. */
const MOST_SHOWN = 1500;

export function NoteWords({ text, focus, unread }: NoteWordsProps) {
  const texts = useTexts(noteTexts);
  const { aside } = useTexts(formats);
  const shown = text.slice(0, MOST_SHOWN).replace(/[\ud800-\udbff]$/, '');
  return (
    <blockquote className={styles['words']} aria-label={texts.yourWords} dir="auto">
      {wordRuns(shown, closeWords(text, focus), unread).map((run) => {
        const words = run.isFocus ? <mark>{run.text}</mark> : run.text;
        return run.isUnread ? (
          <span key={run.start} className={styles['unread']}>
            {words}
            <small>{aside('', texts.unreadMark)}</small>
          </span>
        ) : (
          <span key={run.start}>{words}</span>
        );
      })}
      {shown.length < text.length && '…'}
    </blockquote>
  );
}
