// Records as they lie on disk: the marks and derived index fields that the rest of the app never sees.
import type { SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import type { WorkoutRow } from './schema.ts';
import { StorageError } from './storage.ts';

export function isOpen(workout: WorkoutRecord): boolean {
  return workout.endedAt === undefined && workout.deletedAt === undefined;
}

export function asRow(workout: WorkoutRecord): WorkoutRow {
  return isOpen(workout) ? { ...workout, open: 1 } : workout;
}

export function asRecord(row: WorkoutRow): WorkoutRecord {
  const { open: _open, ...workout } = row;
  return workout;
}

/** Ended with its last set, for one that cannot go on because another does. */
export function endedWithLast(workout: WorkoutRecord, sets: readonly SetRecord[]): WorkoutRecord {
  const ends = sets.map(({ endedAt }) => endedAt).sort();
  return { ...workout, endedAt: ends.at(-1) ?? workout.startedAt };
}

/** A record that was removed before keeps the time of that. */
export function marked<T extends { readonly deletedAt?: string }>(record: T, deletedAt: string): T {
  return record.deletedAt === undefined ? { ...record, deletedAt } : record;
}

export function unmarked<T extends { readonly deletedAt?: string }>(record: T): Omit<T, 'deletedAt'> {
  const { deletedAt: _deletedAt, ...rest } = record;
  return rest;
}

/** Throws where the record to change is absent or unreadable. */
export function existing<T>(found: unknown, isReadable: (value: unknown) => value is T, id: string): T {
  if (!isReadable(found)) throw new StorageError('failed', `There is no readable record ${id}`);
  return found;
}

/** What could not be read back is never written. */
export function refuseUnless(readable: boolean, what: string): void {
  if (!readable) throw new StorageError('failed', `This is no ${what} that could be read back`);
}
