// Keeps a sentence beside its set or workout, with what it eases in the plan.
import { localDay } from '../../coach/local-day.ts';
import type { NoteRecord } from '../../domain/log/records.ts';
import { setsFromNote } from '../../domain/log/sets-from-note.ts';
import { constraintsFrom } from '../../domain/notes/constraints.ts';
import type { ParsedNote } from '../../domain/notes/parsed-note.ts';
import { StorageError } from '../../storage/storage.ts';
import type { AppServices } from '../app-services.tsx';

export interface NoteToKeep {
  readonly text: string;
  readonly parsed: ParsedNote;
  readonly workoutId: string;
  /** Absent: on the workout, and the sets it tells of are added to it. */
  readonly setId: string | undefined;
  readonly exerciseId: string | undefined;
}

/** Throws StorageError; sets that were added before that are in the log. */
export async function saveNote(
  note: NoteToKeep,
  { storage, workout, settings, now, newId }: Pick<AppServices, 'storage' | 'workout' | 'settings' | 'now' | 'newId'>,
): Promise<void> {
  const at = now();
  const writtenAt = at.toISOString();
  if (note.setId === undefined) {
    const sets = setsFromNote(note.parsed.sets, {
      workoutId: note.workoutId,
      firstOrder: 0,
      ...(note.exerciseId === undefined ? {} : { exerciseId: note.exerciseId }),
      unit: settings.unit,
      writtenAt,
      newId,
    });
    for (const set of sets)
      if (!(await workout.addSet(set))) {
        const reason = workout.store.getState().problem ?? 'failed';
        throw new StorageError(reason, 'a set read from the note was not stored');
      }
  }
  const record: NoteRecord = {
    id: newId(),
    workoutId: note.workoutId,
    ...(note.setId === undefined ? {} : { setId: note.setId }),
    text: note.text,
    writtenAt,
    parsed: note.parsed,
  };
  await storage.log.addNote(record, constraintsFrom(record, localDay(at)));
}
