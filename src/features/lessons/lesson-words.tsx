// One thing that was learnt: the words as they were written, and what they mean now.
import { SIGNAL_KINDS, type SignalKind } from '../../domain/notes/parsed-note.ts';
import type { TaughtLine, Taught } from '../../domain/notes/taught.ts';
import { ROLES, type Role } from '../../domain/notes/tagger/roles.ts';
import { bodyPartName } from '../../i18n/body-parts.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { lessonsTexts } from '../../i18n/lessons.ts';
import { noteSignalText } from '../note-signal-text.ts';
import { useExercises } from '../use-exercises.ts';
import styles from './lessons.module.css';

/** What it is called where it is forgotten. */
export function useLessonName(): (lesson: Taught) => string {
  const texts = useTexts(lessonsTexts);
  return (lesson) => {
    switch (lesson.kind) {
      case 'order':
        return texts.order(lesson.loadFirst);
      case 'line':
        return texts.quote(lesson.text.trim());
      case 'alias':
      case 'signal':
        return texts.quote(lesson.words);
    }
  };
}

export function LessonWords({ lesson }: { readonly lesson: Taught }) {
  const texts = useTexts(lessonsTexts);
  const partName = useTexts(bodyPartName);
  const { log } = useMessages();
  const language = useLanguage();
  const { byId } = useExercises();
  const nameOf = useLessonName();
  switch (lesson.kind) {
    case 'alias':
      return (
        <p className={styles['said']}>
          <strong>{nameOf(lesson)}</strong>
          <span>{texts.means(byId(lesson.exerciseId)?.names[language] ?? texts.unknown)}</span>
        </p>
      );
    case 'order':
      return (
        <p className={styles['said']}>
          <strong>{nameOf(lesson)}</strong>
          <span>{texts.answered(lesson.times)}</span>
        </p>
      );
    case 'signal': {
      const before = noteSignalText(lesson.read, log, partName);
      return (
        <p className={styles['said']}>
          <strong>{nameOf(lesson)}</strong>
          <span>
            {lesson.meant === null
              ? `${texts.nothingMeant} · ${texts.readAs(before)}`
              : texts.signalMeans(before, noteSignalText(lesson.meant, log, partName))}
          </span>
        </p>
      );
    }
    case 'line':
      return <LineWords line={lesson} />;
  }
}

/** The line as written, under each word what it is. */
function LineWords({ line }: { readonly line: TaughtLine }) {
  const texts = useTexts(lessonsTexts);
  const { log } = useMessages();
  const roleName = (role: Role) => (isSignal(role) ? log.signal[role] : texts.roles[role]);
  return (
    <p className={styles['line']}>
      {pieces(line).map(({ start, text, role }) =>
        role === null ? (
          <span key={start}>{text}</span>
        ) : (
          <span key={start} className={styles['word']}>
            <span>{text}</span> <small>{roleName(role)}</small>{' '}
          </span>
        ),
      )}
    </p>
  );
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly role: Role | null;
}

/** In order; of words with two roles the first counts. */
function pieces({ text, spans }: TaughtLine): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const [start, end, name] of spans.toSorted((a, b) => a[0] - b[0])) {
    const role = ROLES.find((each) => each === name);
    if (role === undefined || start < at || end > text.length || start >= end) continue;
    found.push({ start: at, text: text.slice(at, start), role: null }, { start, text: text.slice(start, end), role });
    at = end;
  }
  return [...found, { start: at, text: text.slice(at), role: null }].filter((piece) => piece.text.trim() !== '');
}

function isSignal(role: Role): role is SignalKind {
  return SIGNAL_KINDS.some((each) => each === role);
}
