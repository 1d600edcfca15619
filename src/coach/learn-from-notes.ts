// After notes were put right, or a lesson was forgotten: the tagger's last layer is fitted to the lines that hold, in its worker, and kept
// where it reads lines it has not seen better than the factory's; else the factory's is in force.
import type { NotesService } from '../contracts/notes.ts';
import { headInForce } from '../domain/notes/kept-tag-head.ts';
import type { Storage } from '../storage/storage.ts';

type Lessons = Pick<Storage['lessons'], 'all' | 'head' | 'saveHead'>;

/** `dropped`: the factory's is in force. `unchanged`: nothing could be learnt now, and what was in force stays. */
export type LearntFromNotes = 'learnt' | 'dropped' | 'unchanged';

const underWay = new WeakMap<Lessons, Promise<LearntFromNotes>>();

/** Never rejects. Takes seconds; asked again meanwhile, it learns once more when it is done. */
export function learnFromNotes(
  { lessons }: { readonly lessons: Lessons },
  notes: Pick<NotesService, 'learn'>,
  now: () => Date,
): Promise<LearntFromNotes> {
  const before = underWay.get(lessons) ?? Promise.resolve();
  const next = before.then(() => learn(lessons, notes, now)).catch((): LearntFromNotes => 'unchanged');
  underWay.set(lessons, next);
  return next;
}

async function learn(lessons: Lessons, notes: Pick<NotesService, 'learn'>, now: () => Date): Promise<LearntFromNotes> {
  const all = await lessons.all();
  const lines = all.flatMap((lesson) => (lesson.kind === 'line' && lesson.removedAt === undefined ? [lesson] : []));
  const kept = await lessons.head();
  const inForce = headInForce(kept, all);
  const lessonIds = lines.map(({ id }) => id);
  if (inForce && inForce.lessonIds.length === lessonIds.length) return 'unchanged';
  const answer = lines.length === 0 ? null : await notes.learn({ lines });
  if (answer?.kind === 'learned') {
    await lessons.saveHead({ head: answer.head, gain: answer.gain, lessonIds, learntAt: now().toISOString() });
    return 'learnt';
  }
  // One that rests on what was forgotten is gone for good, also where no other could be learnt.
  const isOver = kept !== null && (answer?.kind !== 'unavailable' || inForce === null);
  if (isOver) await lessons.saveHead(null);
  return isOver ? 'dropped' : 'unchanged';
}
