// What a person's corrections taught the reader of notes: append-only records, each of which can be taken back.
import type { NoteSignal, NoteSpan } from './parsed-note.ts';

interface Lesson {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  /** Taken back; kept, so that merging two devices knows. */
  readonly removedAt?: string;
}

/** `words` (folded, as written) mean this exercise. */
export interface AliasLesson extends Lesson {
  readonly kind: 'alias';
  readonly words: string;
  readonly exerciseId: string;
}

/** How the person writes `a×b×c`. */
export interface OrderLesson extends Lesson {
  readonly kind: 'order';
  readonly loadFirst: boolean;
}

/** A whole line with what each of its words means, as the person put it right: what the head learns from. Roles as in ROLES. */
export interface LineLesson extends Lesson {
  readonly kind: 'line';
  readonly text: string;
  readonly spans: readonly NoteSpan[];
}

/** A signal the person took out, or put right, with the words it was read from. `meant` null = no signal at all. */
export interface SignalLesson extends Lesson {
  readonly kind: 'signal';
  readonly words: string;
  readonly read: NoteSignal;
  readonly meant: NoteSignal | null;
}

export type NoteLesson = AliasLesson | OrderLesson | LineLesson | SignalLesson;

/** What of the lessons a reading needs: newest word for each wording, how often either order was meant. */
export interface LearntNotes {
  readonly aliases: readonly { readonly words: string; readonly exerciseId: string }[];
  readonly orders: { readonly loadFirst: number; readonly loadLast: number };
  readonly signals: readonly { readonly words: string; readonly read: NoteSignal; readonly meant: NoteSignal | null }[];
}

export const NOTHING_LEARNT: LearntNotes = { aliases: [], orders: { loadFirst: 0, loadLast: 0 }, signals: [] };

/** Lessons taken back teach nothing; of two about the same words the newer holds. */
export function learntFrom(lessons: readonly NoteLesson[]): LearntNotes {
  const aliases = new Map<string, string>();
  const signals = new Map<string, { words: string; read: NoteSignal; meant: NoteSignal | null }>();
  let [loadFirst, loadLast] = [0, 0];
  for (const lesson of lessons.toSorted((a, b) => a.madeAt.localeCompare(b.madeAt))) {
    if (lesson.removedAt !== undefined) continue;
    if (lesson.kind === 'alias') aliases.set(lesson.words, lesson.exerciseId);
    else if (lesson.kind === 'order') {
      if (lesson.loadFirst) loadFirst += 1;
      else loadLast += 1;
    } else if (lesson.kind === 'signal') {
      const { words, read, meant } = lesson;
      signals.set(`${words}|${read.kind}`, { words, read, meant });
    }
  }
  return {
    aliases: [...aliases].map(([words, exerciseId]) => ({ words, exerciseId })),
    orders: { loadFirst, loadLast },
    signals: [...signals.values()],
  };
}
