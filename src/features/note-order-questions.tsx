// 3×5×100 or 100×5×3: where the reader cannot be sure which number is which, the person says so with one tap.
import type { NoteCorrection } from '../domain/notes/correct-reading.ts';
import type { NoteReading, OrderChoice, ParsedSet } from '../domain/notes/parsed-note.ts';
import { noteTexts } from '../i18n/note-texts.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { KG_PER_LB } from '../domain/log/limits.ts';
import { loadText } from '../ui/load-text.ts';
import { Button } from '../ui/button.tsx';
import { useApp } from './app-services.tsx';
import styles from './note-chips.module.css';

/** Readings less sure than this are asked about (design default): one of four is otherwise. */
const ASKED_BELOW = 0.75;

/** Those the person should settle, in order; where the reader says that one may be otherwise, the least sure of them. */
export function askedOrders({ orders, ambiguous }: NoteReading): readonly OrderChoice[] {
  const close = orders.filter(({ confidence }) => confidence < ASKED_BELOW);
  if (close.length > 0 || !ambiguous) return close;
  const [least] = orders.filter(({ confidence }) => confidence < 1).toSorted((a, b) => a.confidence - b.confidence);
  return least ? [least] : [];
}

export interface NoteOrderQuestionsProps {
  readonly text: string;
  readonly note: NoteReading;
  readonly onCorrect: (correction: NoteCorrection) => void;
}

export function NoteOrderQuestions({ text, note, onCorrect }: NoteOrderQuestionsProps) {
  const texts = useTexts(noteTexts);
  const { settings } = useApp();
  const words = (sets: readonly ParsedSet[]) => {
    const counts = [...new Set(sets.map(({ reps }) => reps ?? 0))];
    const [set] = sets;
    const isLb = set?.loadUnit === 'lb' || (set?.loadUnit !== 'kg' && settings.unit === 'lb');
    const load = set?.loadKg === undefined ? null : set.loadKg / (isLb ? KG_PER_LB : 1);
    return texts.order({
      sets: sets.length,
      reps: counts.join(', '),
      load: load === null ? null : loadText(load, isLb ? 'lb' : 'kg'),
    });
  };
  return askedOrders(note).map(({ start, end, first, count, loadFirst, swapped }) => {
    const question = texts.whichWay(text.slice(start, end));
    const answers = [
      { loadFirst, label: words(note.sets.slice(first, first + count)) },
      { loadFirst: !loadFirst, label: words(swapped) },
    ];
    return (
      <section key={start} className={styles['question']} aria-label={question}>
        <p>{question}</p>
        <div className={styles['answers']}>
          {answers.map((answer) => (
            <Button
              key={answer.label}
              onClick={() => onCorrect({ kind: 'order', start, end, loadFirst: answer.loadFirst })}
            >
              {answer.label}
            </Button>
          ))}
        </div>
      </section>
    );
  });
}
