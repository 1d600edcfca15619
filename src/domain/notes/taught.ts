// What the person's corrections come to, as they are shown and forgotten: lessons about the same words are one.
import type { NoteLesson, SignalLesson } from './lessons.ts';
import type { NoteSpan } from './parsed-note.ts';

interface Of {
  /** Steady while others come and go. */
  readonly key: string;
  /** All lessons of it that hold: forgetting only the newest would bring back the one before. */
  readonly lessonIds: readonly string[];
  /** ISO 8601 UTC, of the newest. */
  readonly madeAt: string;
}

export type TaughtName = Of & { readonly kind: 'alias'; readonly words: string; readonly exerciseId: string };
/** `times`: how often it was answered so. */
export type TaughtOrder = Of & { readonly kind: 'order'; readonly loadFirst: boolean; readonly times: number };
export type TaughtSignal = Of & Pick<SignalLesson, 'kind' | 'words' | 'read' | 'meant'>;
export type TaughtLine = Of & { readonly kind: 'line'; readonly text: string; readonly spans: readonly NoteSpan[] };
export type Taught = TaughtName | TaughtOrder | TaughtSignal | TaughtLine;

/** The newest first. What was taken back is not among them; of several about the same words the newest says what they mean. */
export function taughtBy(lessons: readonly NoteLesson[]): readonly Taught[] {
  const groups = new Map<string, NoteLesson[]>();
  for (const lesson of lessons.toSorted((a, b) => a.madeAt.localeCompare(b.madeAt))) {
    if (lesson.removedAt !== undefined) continue;
    const key = keyOf(lesson);
    groups.set(key, [...(groups.get(key) ?? []), lesson]);
  }
  return [...groups]
    .flatMap(([key, group]) => {
      const newest = group.at(-1);
      return newest ? [taught(newest, { key, lessonIds: group.map(({ id }) => id), madeAt: newest.madeAt })] : [];
    })
    .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
}

function taught(newest: NoteLesson, of: Of): Taught {
  switch (newest.kind) {
    case 'alias':
      return { ...of, kind: 'alias', words: newest.words, exerciseId: newest.exerciseId };
    case 'order':
      return { ...of, kind: 'order', loadFirst: newest.loadFirst, times: of.lessonIds.length };
    case 'signal':
      return { ...of, kind: 'signal', words: newest.words, read: newest.read, meant: newest.meant };
    case 'line':
      return { ...of, kind: 'line', text: newest.text, spans: newest.spans };
  }
}

/** As `learntFrom` tells them apart. */
function keyOf(lesson: NoteLesson): string {
  switch (lesson.kind) {
    case 'alias':
      return `alias|${lesson.words}`;
    case 'order':
      return `order|${String(lesson.loadFirst)}`;
    case 'signal':
      return `signal|${lesson.read.kind}|${lesson.words}`;
    case 'line':
      return `line|${lesson.text}`;
  }
}
