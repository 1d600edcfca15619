// The head that was learnt from the person's lines, with the lines it rests on: forgetting one of them ends it at once.
import type { NoteLesson } from './lessons.ts';
import type { PersonalTagHead, TagHeadGain } from './tagger/tag-head.ts';

export interface KeptTagHead {
  readonly head: PersonalTagHead;
  readonly gain: TagHeadGain;
  /** Of the line lessons it was learnt from. */
  readonly lessonIds: readonly string[];
  /** ISO 8601 UTC. */
  readonly learntAt: string;
}

/** Null where a line it was learnt from was taken back since, or is gone. */
export function headInForce(kept: KeptTagHead | null, lessons: readonly NoteLesson[]): KeptTagHead | null {
  if (!kept) return null;
  const held = new Set(lessons.flatMap(({ id, removedAt }) => (removedAt === undefined ? [id] : [])));
  return kept.lessonIds.every((id) => held.has(id)) ? kept : null;
}
