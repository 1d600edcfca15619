// What was understood, one chip for each exercise, remark and stretch of words that was not: where a tap puts it right.
import { type ReactNode, useMemo, useState } from 'react';
import type { NoteReading, NoteSignal } from '../domain/notes/parsed-note.ts';
import { quoteWords } from '../domain/notes/quote-words.ts';
import { signalSource } from '../domain/notes/correct-reading.ts';
import { type SetBlock, setBlocks } from '../domain/notes/set-blocks.ts';
import { bodyPartName } from '../i18n/body-parts.ts';
import { useLanguage, useMessages, useTexts } from '../i18n/i18n.tsx';
import { noteTexts } from '../i18n/note-texts.ts';
import { Button } from '../ui/button.tsx';
import { useApp } from './app-services.tsx';
import styles from './note-chips.module.css';
import { noteSetsRows } from './note-sets-text.ts';
import { noteSignalText } from './note-signal-text.ts';
import { useExercises } from './use-exercises.ts';

type Place = readonly [start: number, end: number];

export type NoteChip =
  | { readonly kind: 'sets'; readonly block: SetBlock }
  | { readonly kind: 'signal'; readonly signal: NoteSignal; readonly start: number; readonly end: number }
  | { readonly kind: 'stretch'; readonly place: Place };

export interface NoteChipsProps {
  readonly text: string;
  readonly note: NoteReading;
  readonly withSets: boolean;
  /** Absent: to read only. */
  readonly onOpen?: (chip: NoteChip) => void;
  /** The words of the chip that has the focus, or under the pointer; empty when it has left. */
  readonly onFocus?: (words: readonly Place[]) => void;
}

/** Signals that tell of something hard. */
const HARD: readonly NoteSignal['kind'][] = ['pain', 'fatigue', 'sleep', 'stress'];
/** Values that are right less often than this are marked (design default). */
const UNSURE = 0.6;
/** Chips of a kind drawn at first; of the rest as many again with each tap. */
const AT_ONCE = 12;

export function NoteChips({ text, note, withSets, onOpen, onFocus }: NoteChipsProps) {
  const texts = useTexts(noteTexts);
  const partName = useTexts(bodyPartName);
  const { log } = useMessages();
  const language = useLanguage();
  const { unit } = useApp().settings;
  const { byId } = useExercises();
  const [most, setMost] = useState(AT_ONCE);
  const blocks = useMemo(() => (withSets ? setBlocks(note) : []), [withSets, note]);
  const stretches = withSets && onOpen ? note.notUnderstood : [];
  const more = [blocks, note.signals, stretches].reduce((sum, all) => sum + Math.max(0, all.length - most), 0);
  return (
    <>
      <ul className={styles['chips']} aria-label={log.understood}>
        {blocks.slice(0, most).map((block) => {
          const exercise = block.exercise === null ? undefined : byId(block.exercise);
          const name = exercise?.names[language] ?? block.exercise ?? log.unnamed;
          const rows = noteSetsRows(block.sets, { log, unit, bodyweight: exercise?.loadKind === 'bodyweight_plus' });
          return chip({
            key: `sets ${block.first}`,
            chip: { kind: 'sets', block },
            words: block.words,
            tone: block.exercise === null ? 'warning' : 'plain',
            isUnsure: block.confidence < UNSURE,
            isHeading: true,
            children: (
              <>
                <span className={styles['name']}>{name}</span>
                {pause(': ')}
                <span className={styles['rows']}>
                  {rows.map(({ figure, details }, index) => (
                    // oxlint-disable-next-line react/no-array-index-key -- rows have no names of their own
                    <span key={index} className={styles['row']}>
                      {index > 0 && pause('; ')}
                      <span className="figures">{figure}</span>
                      {details.length > 0 && (
                        <small>
                          {pause(', ')}
                          {details.join(' · ')}
                        </small>
                      )}
                    </span>
                  ))}
                </span>
              </>
            ),
          });
        })}
        {note.signals.slice(0, most).map((signal, index) => {
          const { start, end } = signalSource(note, index);
          const label = noteSignalText(signal, log, partName);
          return chip({
            key: `signal ${index}`,
            chip: { kind: 'signal', signal, start, end },
            words: start < end ? [[start, end]] : [],
            tone: signal.polarity === 'present' && HARD.includes(signal.kind) ? 'warning' : 'plain',
            isUnsure: (note.signalSources[index]?.confidence ?? 1) < UNSURE,
            isHeading: false,
            children: <span className={styles['name']}>{label}</span>,
          });
        })}
        {stretches.slice(0, most).map((place) => {
          const label = texts.unread(quoteWords(text, [place]));
          return chip({
            key: `stretch ${place[0]}`,
            chip: { kind: 'stretch', place },
            words: [place],
            tone: 'unread',
            isUnsure: false,
            isHeading: false,
            children: <span>{label}</span>,
          });
        })}
      </ul>
      {more > 0 && <Button onClick={() => setMost((count) => count + AT_ONCE * 3)}>{texts.more(more)}</Button>}
    </>
  );

  function chip(of: {
    readonly key: string;
    readonly chip: NoteChip;
    readonly words: readonly Place[];
    readonly tone: 'plain' | 'warning' | 'unread';
    readonly isUnsure: boolean;
    readonly isHeading: boolean;
    readonly children: ReactNode;
  }) {
    const quote = of.chip.kind === 'stretch' ? '' : quoteWords(text, of.words);
    const shown = (
      <>
        {of.children}
        {quote !== '' && (
          <span className={styles['quote']}>
            {pause(', ')}
            {texts.from(quote)}
          </span>
        )}
        {of.isUnsure && (
          <span className={styles['unsure']}>
            {pause(', ')}
            <span aria-hidden>◆ </span>
            {texts.unsure}
          </span>
        )}
        {onOpen && pause(texts.change)}
      </>
    );
    const body = onOpen ? (
      <button
        type="button"
        className={styles['chip']}
        data-tone={of.tone}
        aria-haspopup="dialog"
        onClick={() => onOpen(of.chip)}
        onFocus={() => onFocus?.(of.words)}
        onBlur={() => onFocus?.([])}
        onPointerEnter={() => onFocus?.(of.words)}
        onPointerLeave={() => onFocus?.([])}
      >
        {shown}
      </button>
    ) : (
      <span className={styles['chip']} data-tone={of.tone}>
        {shown}
      </span>
    );
    return <li key={of.key}>{of.isHeading ? <h2>{body}</h2> : body}</li>;
  }
}

/** Between what stands apart for the eye, for those who listen. */
function pause(text: string) {
  return <span className="visually-hidden">{text}</span>;
}
