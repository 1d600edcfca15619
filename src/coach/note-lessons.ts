// What the person's corrections taught, for the reader of notes: kept with the log, read once, and again after something changed.
import { headInForce, type KeptTagHead } from '../domain/notes/kept-tag-head.ts';
import { learntFrom, NOTHING_LEARNT, type LearntNotes, type NoteLesson } from '../domain/notes/lessons.ts';
import type { PersonalTagHead } from '../domain/notes/tagger/tag-head.ts';
import type { Storage } from '../storage/storage.ts';

/** Append-only; what is taken back stays, marked. */
export interface LessonShelf {
  all(): Promise<readonly NoteLesson[]>;
  add(lesson: NoteLesson): Promise<void>;
  remove(lessonId: string, removedAt: string): Promise<void>;
  head(): Promise<KeptTagHead | null>;
}

/** Without a shelf nothing is learnt and notes are read all the same. */
export interface LessonStorage {
  readonly onChange: Storage['onChange'];
  readonly lessons?: LessonShelf;
}

/** What a reading is handed: `personal` only where a head was learnt and all it was learnt from still holds. */
export interface Learnt {
  readonly learnt: LearntNotes;
  readonly personal?: PersonalTagHead;
}

const NOTHING: Learnt = { learnt: NOTHING_LEARNT };

const keptOf = new WeakMap<LessonStorage, { learnt: Promise<Learnt> | null }>();

/** Never rejects: where it cannot be read, nothing was learnt. */
export function learntNotes(storage: LessonStorage): Promise<Learnt> {
  const { lessons } = storage;
  if (!lessons) return Promise.resolve(NOTHING);
  let kept = keptOf.get(storage);
  if (!kept) {
    const made: { learnt: Promise<Learnt> | null } = { learnt: null };
    keptOf.set(storage, made);
    storage.onChange((what) => {
      if (what === 'lessons') made.learnt = null;
    });
    kept = made;
  }
  kept.learnt ??= read(lessons).catch(() => NOTHING);
  return kept.learnt;
}

async function read(lessons: LessonShelf): Promise<Learnt> {
  const [all, kept] = await Promise.all([lessons.all(), lessons.head().catch(() => null)]);
  const inForce = headInForce(kept, all);
  return { learnt: learntFrom(all), ...(inForce && { personal: inForce.head }) };
}

export interface Writing {
  /** Of one sentence while it is being written and saved, however often that takes: begins the ids of what it taught. */
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/**
 * What the writing teaches, whatever an attempt to save it before had kept: what is there already is not kept twice, what it no longer
 * teaches is taken back. Throws StorageError; what was kept before that stays.
 */
export async function keepLessons(
  { lessons }: LessonStorage,
  made: readonly NoteLesson[],
  { id, at }: Writing,
): Promise<void> {
  if (!lessons) return;
  const before = (await lessons.all()).filter((lesson) => lesson.id.startsWith(`${id}.`));
  const open = before.filter(({ removedAt }) => removedAt === undefined);
  const fresh = made.filter((lesson) => {
    const same = open.findIndex((one) => teachingOf(one) === teachingOf(lesson));
    if (same !== -1) open.splice(same, 1);
    return same === -1;
  });
  for (const lesson of open) await lessons.remove(lesson.id, at);
  let number = before.length;
  for (const lesson of fresh) await lessons.add({ ...lesson, id: `${id}.${++number}` });
}

/** Whatever it is called and whenever it was learnt. */
function teachingOf({ id: _id, madeAt: _madeAt, removedAt: _removedAt, ...teaching }: NoteLesson): string {
  return JSON.stringify(Object.entries(teaching).toSorted(([a], [b]) => a.localeCompare(b)));
}
