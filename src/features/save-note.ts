// Keeps a sentence: the sets it tells of, the words themselves and what they ease in the plan.
import { localDay } from '../coach/local-day.ts';
import type { NoteRecord, SetRecord } from '../domain/log/records.ts';
import { setsFromNote } from '../domain/log/sets-from-note.ts';
import { constraintsFrom } from '../domain/notes/constraints.ts';
import type { ParsedNote } from '../domain/notes/parsed-note.ts';
import { StorageError } from '../storage/storage.ts';
import type { AppServices } from './app-services.tsx';

/**
 * `free`: into the workout in progress, else one of its own. `workout`: its sets join that workout. `set`: beside a set that is in
 * the log already, so sets that the words tell of are not added again.
 */
export type NotePlace =
  | { readonly kind: 'free' }
  | { readonly kind: 'workout'; readonly workoutId: string }
  | { readonly kind: 'set'; readonly workoutId: string; readonly setId: string; readonly exerciseId: string };

export interface NoteToSave {
  /** Everything that is written is named by it, so that saving again after a failure adds nothing twice. */
  readonly id: string;
  readonly text: string;
  readonly parsed: ParsedNote;
  readonly place: NotePlace;
}

/** How many of each are in the log now. */
export interface SavedNote {
  readonly sets: number;
  readonly constraints: number;
}

export type NoteServices = Pick<AppServices, 'now'> & {
  readonly log: AppServices['storage']['log'];
  readonly workout: Pick<AppServices['workout'], 'store' | 'addSet'>;
  /** Meant where none was written. */
  readonly unit: 'kg' | 'lb';
};

/** Throws StorageError; what reached the disk before that stays and is in the log. */
export async function saveNote(note: NoteToSave, { log, workout, unit, now }: NoteServices): Promise<SavedNote> {
  const { place, parsed } = note;
  const at = now();
  const writtenAt = at.toISOString();
  const known = place.kind === 'free' ? await log.active() : await log.workout(place.workoutId);
  const workoutId = place.kind === 'free' ? (known?.workout.id ?? note.id) : place.workoutId;
  const ofItsOwn = workoutId === note.id;
  if (!known && ofItsOwn) await log.startWorkout({ id: workoutId, startedAt: writtenAt, day: localDay(at) });

  let setNumber = 0;
  const sets =
    place.kind === 'set'
      ? []
      : setsFromNote(parsed.sets, {
          workoutId,
          firstOrder: Math.max(-1, ...(known?.sets.map(({ order }) => order) ?? [])) + 1,
          unit,
          writtenAt,
          newId: () => `${note.id}.${++setNumber}`,
        });
  const inProgress = !ofItsOwn && workout.store.getState().workout?.id === workoutId;
  for (const set of sets) await (inProgress ? addToSession(set, workout) : log.addSet(set));

  const record: NoteRecord = {
    id: note.id,
    workoutId,
    ...(place.kind === 'set' ? { setId: place.setId } : {}),
    text: note.text,
    writtenAt,
    parsed,
  };
  const constraints = constraintsFrom(record, localDay(at));
  await log.addNote(record, constraints);
  if (ofItsOwn) await log.finishWorkout(workoutId, writtenAt);
  return { sets: sets.length, constraints: constraints.length };
}

/** The session goes on with it, as with any other set. */
async function addToSession(set: SetRecord, { store, addSet }: NoteServices['workout']): Promise<void> {
  if (await addSet(set)) return;
  throw new StorageError(store.getState().problem ?? 'failed', 'A set read from the note was not stored');
}
