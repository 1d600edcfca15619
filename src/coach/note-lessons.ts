// What the person's corrections taught, for the reader of notes: kept with the log, read once, and again after something changed.
import { learntFrom, NOTHING_LEARNT, type LearntNotes, type NoteLesson } from '../domain/notes/lessons.ts';
import type { Storage } from '../storage/storage.ts';

/** Append-only; what is taken back stays, marked. */
export interface LessonShelf {
  all(): Promise<readonly NoteLesson[]>;
  add(lesson: NoteLesson): Promise<void>;
}

/** Without a shelf nothing is learnt and notes are read all the same. */
export interface LessonStorage {
  readonly onChange: Storage['onChange'];
  readonly lessons?: LessonShelf;
}

const keptOf = new WeakMap<LessonStorage, { learnt: Promise<LearntNotes> | null }>();

/** Never rejects: where it cannot be read, nothing was learnt. */
export function learntNotes(storage: LessonStorage): Promise<LearntNotes> {
  const { lessons } = storage;
  if (!lessons) return Promise.resolve(NOTHING_LEARNT);
  let kept = keptOf.get(storage);
  if (!kept) {
    const made: { learnt: Promise<LearntNotes> | null } = { learnt: null };
    keptOf.set(storage, made);
    storage.onChange(() => {
      made.learnt = null;
    });
    kept = made;
  }
  kept.learnt ??= lessons.all().then(learntFrom, () => NOTHING_LEARNT);
  return kept.learnt;
}

/** Those that are there already are not added again. Throws StorageError; what was added before that stays. */
export async function keepLessons({ lessons }: LessonStorage, made: readonly NoteLesson[]): Promise<void> {
  if (!lessons || made.length === 0) return;
  const known = new Set((await lessons.all()).map(({ id }) => id));
  for (const lesson of made) if (!known.has(lesson.id)) await lessons.add(lesson);
}
