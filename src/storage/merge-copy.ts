// A copy's rows into the log, row by row, the later version of each: in one transaction a page, with roll-ups, so that a merge cut short
// leaves whole pages of it and can be begun again.
import { type StampedRow, isLaterRow, settleOpen, withoutMergedEnd } from '../domain/log/merge-rows.ts';
import type { SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import type { Connection } from './connection.ts';
import { inOneGo } from './in-one-go.ts';
import { getAllReadable, rollUpAgain } from './keep-roll-ups.ts';
import { LOG_STORES } from './load-roll-up.ts';
import { READABLE } from './readable-stores.ts';
import { isSet, isWorkout } from './readable.ts';
import { asRecord, asRow, isOpen } from './rows.ts';
import { keyIn } from './write-passage.ts';
import type { WriteTransaction } from './schema.ts';
import { BACKUP_STORES, type BackupStore, type MergedRows, type MergeOptions } from './storage.ts';

type Sorted = 'added' | 'changed' | 'known';

interface Given extends MergeOptions {
  readonly rows: readonly unknown[];
}

/** What would become of each row, without writing any. */
export function compareRows(connection: Connection, store: BackupStore, given: Given): Promise<MergedRows> {
  const { rows, onlyMissing = false } = given;
  const readable = rows.filter(READABLE[store]) as StampedRow[];
  return connection.read(
    [store],
    async (reader) => {
      const kinds = await Promise.all(
        readable.map(async (row) => {
          const kind = kindOf(store, row, await reader.get(store, keyOf(store, row) as never));
          return onlyMissing && kind === 'changed' ? 'known' : kind;
        }),
      );
      return sums(kinds, rows.length - readable.length);
    },
    'stamped',
  );
}

export async function mergeRows(connection: Connection, store: BackupStore, given: Given): Promise<MergedRows> {
  const { rows, onlyMissing = false } = given;
  const readable = rows.filter(READABLE[store]) as StampedRow[];
  if (readable.length === 0) return sums([], rows.length);
  const stores = [...LOG_STORES, ...(isLog(store) ? [] : [store])];
  const kinds = await connection.write(
    stores,
    'strict',
    (tx) => mergeIn(tx, store, { rows: readable, onlyMissing }),
    'stamped',
  );
  return sums(kinds, rows.length - readable.length);
}

async function mergeIn(
  tx: WriteTransaction,
  store: BackupStore,
  { rows, onlyMissing }: { readonly rows: readonly StampedRow[]; readonly onlyMissing: boolean },
): Promise<readonly Sorted[]> {
  const target = tx.objectStore(store);
  const found = await inOneGo(rows.map((row) => () => target.get(keyOf(store, row) as never)));
  // A copy may hold a key twice: the later of the two stands.
  const standing = new Map<string, StampedRow>();
  const before = new Map<string, unknown>();
  const kinds = rows.map((row, at): Sorted => {
    const key = JSON.stringify(keyOf(store, row));
    if (!before.has(key)) before.set(key, found[at]);
    const later = kindOf(store, row, standing.get(key) ?? found[at]);
    const kind = onlyMissing && later === 'changed' ? 'known' : later;
    if (kind !== 'known') standing.set(key, row);
    return kind;
  });
  await inOneGo([...standing.values()].map((row) => () => target.put(asWritten(store, row) as never)));
  if (isLog(store)) {
    const touched = [...standing].flatMap(([key, row]) => [
      workoutOf(store, row),
      workoutOf(store, before.get(key) as StampedRow | undefined),
    ]);
    await rollUpAgain(
      tx,
      touched.filter((id) => id !== null),
    );
  }
  return kinds;
}

/** Workouts in progress are marked as such when all of them are there (settleWorkouts), since only one may be. */
function asWritten(store: BackupStore, row: StampedRow): unknown {
  return store === 'workouts' ? unended(row) : row;
}

function kindOf(store: BackupStore, row: StampedRow, found: unknown): Sorted {
  if (typeof found !== 'object' || found === null || !READABLE[store](found)) return 'added';
  if (store !== 'workouts') return isLaterRow(row, found as StampedRow) ? 'changed' : 'known';
  return isLaterRow(unended(row), unended(found as StampedRow)) ? 'changed' : 'known';
}

/** A workout as its devices wrote it: what a merge made of it is taken off. */
function unended(row: StampedRow): StampedRow {
  const { open: _open, ...fields } = row;
  const workout = fields as unknown as WorkoutRecord;
  return (workout.deletedAt === undefined ? withoutMergedEnd(workout) : workout) as unknown as StampedRow;
}

/** To be called when everything was merged: at most one workout is in progress after it. */
export async function settleWorkouts(connection: Connection): Promise<void> {
  await connection.write(
    LOG_STORES,
    'strict',
    async (tx) => {
      const rows = await getAllReadable(tx, 'workouts', null, IDBKeyRange.lowerBound(''));
      const present = rows.filter(isWorkout).filter(({ deletedAt }) => deletedAt === undefined);
      const before = present.filter((row) => isOpen(row) || row.endedBy === 'merge');
      if (before.length === 0) return;
      const open = before.map((row) => withoutMergedEnd(asRecord(row)));
      const sets = new Map<string, readonly SetRecord[]>();
      for (const { id } of open)
        sets.set(id, (await getAllReadable(tx, 'sets', 'workout', IDBKeyRange.only(id))).filter(isSet));
      const { active, ended } = settleOpen(open, (id) => sets.get(id) ?? []);
      const workouts = tx.objectStore('workouts');
      // The unique index takes the new one only after the old one is over.
      await inOneGo(ended.map((workout) => () => workouts.put(workout)));
      const running = open.find(({ id }) => id === active);
      if (running) await workouts.put(asRow(running));
      await rollUpAgain(
        tx,
        open.map(({ id }) => id),
      );
    },
    'stamped',
  );
}

/** Empties the log for a copy that takes its place: one transaction. */
export async function clearLog(connection: Connection): Promise<void> {
  const stores = [...new Set([...LOG_STORES, ...BACKUP_STORES, 'session', 'plan', 'person'] as const)];
  await connection.write(
    stores,
    'strict',
    async (tx) => {
      for (const store of [...BACKUP_STORES, 'session', 'plan'] as const) {
        const target = tx.objectStore(store);
        // One by one where a second copy has to hear of it.
        const keys = await target.getAllKeys();
        await inOneGo(keys.map((key) => () => target.delete(key)));
      }
      await tx.objectStore('person').delete('profile');
      await tx.objectStore('person').delete('tagHead');
      for (const store of ['rollups', 'summaries', 'days', 'uses'] as const) await tx.objectStore(store).clear();
    },
    'raw',
  );
}

function isLog(store: BackupStore): store is 'workouts' | 'sets' {
  return store === 'workouts' || store === 'sets';
}

function workoutOf(store: BackupStore, row: StampedRow | undefined): string | null {
  const id = row?.[store === 'sets' ? 'workoutId' : 'id'];
  return typeof id === 'string' ? id : null;
}

function keyOf(store: BackupStore, row: StampedRow): IDBValidKey {
  // Of all that copies hold the key lies in the row.
  return keyIn(store, row) as IDBValidKey;
}

function sums(kinds: readonly Sorted[], refused: number): MergedRows {
  const count = (wanted: Sorted) => kinds.filter((kind) => kind === wanted).length;
  return { added: count('added'), changed: count('changed'), known: count('known'), refused };
}
