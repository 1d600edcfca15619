// Keeps a sentence: its sets, the words themselves and what they ease, in the workout in progress or in one of their own.
import { setsFromNote } from '../../domain/log/sets-from-note.ts';
import type { NoteRecord, WorkoutRecord } from '../../domain/log/records.ts';
import { constraintsFrom } from '../../domain/notes/constraints.ts';
import type { ParsedNote } from '../../domain/notes/parsed-note.ts';
import type { LogRepository } from '../../storage/storage.ts';
import { localDay } from '../../coach/local-day.ts';

export interface NoteToSave {
  readonly text: string;
  readonly parsed: ParsedNote;
  readonly unit: 'kg' | 'lb';
  /** The workout it belongs to; null: the one in progress, else a new one of that moment. */
  readonly workoutId: string | null;
}

export interface SaveNoteContext {
  readonly log: LogRepository;
  readonly now: () => Date;
  readonly newId: () => string;
}

export interface SavedNote {
  readonly sets: number;
  readonly constraints: number;
}

/** Throws StorageError; what reached the disk before that stays and is in the log. */
export async function saveNote(note: NoteToSave, { log, now, newId }: SaveNoteContext): Promise<SavedNote> {
  const at = now();
  const writtenAt = at.toISOString();
  const known = note.workoutId === null ? await log.active() : await log.workout(note.workoutId);
  const workoutId = known?.workout.id ?? newId();
  if (!known) {
    const workout: WorkoutRecord = { id: workoutId, startedAt: writtenAt, day: localDay(at) };
    await log.startWorkout(workout);
  }
  const sets = setsFromNote(note.parsed.sets, {
    workoutId,
    firstOrder: Math.max(-1, ...(known?.sets.map(({ order }) => order) ?? [])) + 1,
    unit: note.unit,
    writtenAt,
    newId,
  });
  for (const set of sets) await log.addSet(set);
  const record: NoteRecord = { id: newId(), workoutId, text: note.text, writtenAt, parsed: note.parsed };
  const constraints = constraintsFrom(record, localDay(at));
  await log.addNote(record, constraints);
  if (!known) await log.finishWorkout(workoutId, writtenAt);
  return { sets: sets.length, constraints: constraints.length };
}
