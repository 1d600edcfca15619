// What is done to workouts that are over: one logged afterwards, its times put right, its sets in another order. Fetched when asked for.
import type { NoteRecord, SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { inOneGo } from './in-one-go.ts';
import { getAllReadable, rollUpAgain } from './keep-roll-ups.ts';
import { LOG_STORES } from './load-roll-up.ts';
import { isNote, isSet, isWorkout } from './readable.ts';
import { addMissing } from './add-missing.ts';
import { asRecord, asRow, existing, isOpen, refuseUnless } from './rows.ts';
import { StorageError, type WorkoutChanges } from './storage.ts';

export interface NewWorkout {
  readonly workout: WorkoutRecord;
  readonly sets: readonly SetRecord[];
  readonly notes: readonly NoteRecord[];
}

/** Refused (`failed`): one that is not over, sets or notes of another workout. */
export async function addWorkout(
  connection: Connection,
  announce: Announce,
  { workout, sets, notes }: NewWorkout,
): Promise<void> {
  refuseUnless(isWorkout(workout) && !isOpen(workout), 'workout that is over');
  refuseUnless(
    [...sets, ...notes].every(({ workoutId }) => workoutId === workout.id),
    'set of this workout',
  );
  refuseUnless(sets.every(isSet) && notes.every(isNote), 'set or note');
  await connection.write([...LOG_STORES, 'notes'], 'strict', async (tx) => {
    await addMissing(tx, 'workouts', [asRow(workout)]);
    await Promise.all([addMissing(tx, 'sets', sets), addMissing(tx, 'notes', notes)]);
    await rollUpAgain(tx, [workout.id]);
  });
  announce('log');
}

/**
 * Refused (`failed`): an end before the start, an end of one in progress (see finishWorkout). A workout that is moved to another day
 * takes its sets along; times put right within a day leave them where they are.
 */
export async function updateWorkout(
  connection: Connection,
  announce: Announce,
  workoutId: string,
  changes: WorkoutChanges,
): Promise<void> {
  await connection.write(LOG_STORES, 'strict', async (tx) => {
    const workouts = tx.objectStore('workouts');
    const before = asRecord(existing(await workouts.get(workoutId), isWorkout, workoutId));
    if (before.endedAt === undefined && changes.endedAt !== undefined)
      throw new StorageError('failed', `The workout ${workoutId} is in progress`);
    const after = changed(before, changes);
    refuseUnless(isWorkout(after), 'workout');
    if (after.endedAt !== undefined && Date.parse(after.endedAt) < Date.parse(after.startedAt))
      throw new StorageError('failed', 'The workout would end before it began');
    await workouts.put(asRow(after));
    const movedMs = Date.parse(after.startedAt) - Date.parse(before.startedAt);
    if (after.day !== before.day && movedMs !== 0) {
      const rows = await getAllReadable(tx, 'sets', 'workout', IDBKeyRange.only(workoutId));
      await inOneGo(rows.filter(isSet).map((set) => () => tx.objectStore('sets').put(moved(set, movedMs))));
    }
    await rollUpAgain(tx, [workoutId]);
  });
  announce('log');
}

function changed(
  { title, endedBy, ...before }: WorkoutRecord,
  { title: wanted, ...times }: WorkoutChanges,
): WorkoutRecord {
  const given = Object.fromEntries(Object.entries(times).filter(([, value]) => value !== undefined));
  const titled = wanted === undefined ? title : wanted;
  // An end that the person put right is theirs.
  const merged = times.endedAt === undefined && endedBy !== undefined ? { endedBy } : {};
  return { ...before, ...given, ...merged, ...(titled === null || titled === undefined ? {} : { title: titled }) };
}

function moved(set: SetRecord, byMs: number): SetRecord {
  const later = (instant: string) => new Date(Date.parse(instant) + byMs).toISOString();
  return { ...set, startedAt: later(set.startedAt), endedAt: later(set.endedAt) };
}

/** Refused (`failed`) where one of them is no set of this workout. */
export async function reorderSets(
  connection: Connection,
  announce: Announce,
  workoutId: string,
  setIds: readonly string[],
): Promise<void> {
  await connection.write(LOG_STORES, 'strict', async (tx) => {
    const sets = tx.objectStore('sets');
    await Promise.all(
      [...new Set(setIds)].map(async (setId, order) => {
        const set = existing(await sets.get(setId), isSet, setId);
        if (set.workoutId !== workoutId) throw new StorageError('failed', `${setId} is no set of ${workoutId}`);
        if (set.order !== order) await sets.put({ ...set, order });
      }),
    );
    await rollUpAgain(tx, [workoutId]);
  });
  announce('log');
}
