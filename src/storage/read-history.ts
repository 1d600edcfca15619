// Views over the log: workouts with their sets and notes, removed and unreadable ones left out.
import { compareSets, compareWorkouts } from '../domain/log/history.ts';
import type { NoteRecord, WorkoutRecord } from '../domain/log/records.ts';
import { isNote, isSet, isWorkout } from './readable.ts';
import type { Reader } from './reader.ts';
import { asRecord } from './rows.ts';
import type { WorkoutDetail } from './storage.ts';

/** The note of a removed set goes and comes back with its set. */
export async function detailOf(reader: Reader, workout: WorkoutRecord): Promise<WorkoutDetail> {
  const [setRows, noteRows] = await Promise.all([
    reader.all('sets', 'workout', workout.id),
    reader.all('notes', 'workout', workout.id),
  ]);
  const sets = setRows.filter(isSet);
  const removed = new Set(sets.filter(({ deletedAt }) => deletedAt !== undefined).map(({ id }) => id));
  return {
    workout,
    sets: sets.filter(({ id }) => !removed.has(id)).sort(compareSets),
    notes: noteRows
      .filter(isNote)
      .filter(({ deletedAt, setId }) => deletedAt === undefined && !(setId !== undefined && removed.has(setId)))
      .sort(compareNotes),
  };
}

/** Newest first. */
export async function detailsOfDay(reader: Reader, day: string): Promise<readonly WorkoutDetail[]> {
  const details = await detailsOf(reader, day);
  return details.toReversed();
}

/** Oldest first. */
export function detailsSince(reader: Reader, day: string): Promise<readonly WorkoutDetail[]> {
  return detailsOf(reader, IDBKeyRange.lowerBound(day));
}

async function detailsOf(reader: Reader, days: string | IDBKeyRange): Promise<readonly WorkoutDetail[]> {
  const rows = await reader.all('workouts', 'day', days);
  const workouts = rows
    .filter(isWorkout)
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(asRecord)
    .sort(compareWorkouts);
  return Promise.all(workouts.map((workout) => detailOf(reader, workout)));
}

/** As written. */
function compareNotes(a: NoteRecord, b: NoteRecord): number {
  if (a.writtenAt === b.writtenAt) return a.id < b.id ? -1 : 1;
  return a.writtenAt < b.writtenAt ? -1 : 1;
}
