// What came in from a file, in whole batches with its roll-ups, so that it can be taken out again in one go.
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import type { LoggedWorkout, SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import { addMissing } from './add-missing.ts';
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { getAllReadable, type KnownWorkouts, rollUpAgain } from './keep-roll-ups.ts';
import { LOG_STORES } from './load-roll-up.ts';
import { inOneGo } from './in-one-go.ts';
import { isCustomExercise, isImport, isMeasure } from './readable-library.ts';
import { isNote, isSet, isWorkout } from './readable.ts';
import { asRecord, asRow, endedWithLast, existing, isOpen, marked, refuseUnless, unmarked } from './rows.ts';
import type { StoreName, WorkoutRow, WriteTransaction } from './schema.ts';
import { StorageError, type ImportBatch, type ImportRepository } from './storage.ts';

const STORES: readonly StoreName[] = [...LOG_STORES, 'notes', 'exercises', 'measures', 'imports'];

/** `ready`: roll-ups are all there, which tell whether an exercise is used by other workouts. */
export function createImportRepository(
  connection: Connection,
  announce: Announce,
  ready: () => Promise<void>,
): ImportRepository {
  return {
    all: () =>
      connection.read(['imports'], async (reader) =>
        (await reader.rows('imports'))
          .filter(isImport)
          .sort((a, b) => Date.parse(b.importedAt) - Date.parse(a.importedAt) || (a.id < b.id ? 1 : -1)),
      ),

    removed: () =>
      connection.read(['imports', 'workouts'], async (reader) => {
        const undone = new Set(
          (await reader.rows('imports'))
            .filter(isImport)
            .flatMap(({ id, deletedAt }) => (deletedAt === undefined ? [] : [id])),
        );
        // The index has only workouts that came in.
        return (await reader.all('workouts', 'import', null))
          .filter(isWorkout)
          .filter(({ deletedAt, importId }) => deletedAt !== undefined && !undone.has(importId ?? ''))
          .map(({ id }) => id);
      }),

    async add(record, batch) {
      refuseUnless(isImport(record) && isReadable(batch), 'import');
      await connection.write(STORES, 'strict', async (tx) => {
        await refuseOrphans(tx, batch);
        await forgetUndone(tx, batch);
        await tx.objectStore('imports').put(record);
        const [workouts, sets] = await Promise.all([
          addMissing(
            tx,
            'workouts',
            batch.workouts.map((workout) => asRow(over(workout, batch.sets))),
          ),
          addMissing(tx, 'sets', batch.sets),
          addMissing(tx, 'notes', batch.notes),
          addMissing(tx, 'exercises', batch.exercises),
          addMissing(tx, 'measures', batch.measures),
        ]);
        const touched = [...batch.workouts.map(({ id }) => id), ...sets.map(({ workoutId }) => workoutId)];
        await rollUpAgain(tx, touched, await knownWhole(tx, workouts, sets));
      });
      tell(batch.exercises.length > 0, batch.measures.length > 0);
    },

    async undo(importId, deletedAt) {
      await ready();
      await connection.write(STORES, 'strict', async (tx) => {
        const imports = tx.objectStore('imports');
        const record = existing(await imports.get(importId), isImport, importId);
        if (record.deletedAt !== undefined) return;
        await imports.put({ ...record, deletedAt });
        await changeRows(tx, importId, { wanted: (row) => row.deletedAt === undefined, removedAt: deletedAt });
        await changeExercises(tx, record.created, async (exercise) => {
          const used = await tx.objectStore('uses').get(exercise.id);
          return used || exercise.deletedAt !== undefined ? exercise : marked(exercise, deletedAt);
        });
      });
      tell(true, true);
    },

    async redo(importId) {
      await connection.write(STORES, 'strict', async (tx) => {
        const imports = tx.objectStore('imports');
        const record = existing(await imports.get(importId), isImport, importId);
        const { deletedAt } = record;
        if (deletedAt === undefined) return;
        await imports.put(unmarked(record));
        // What the person had removed before the import was undone stays removed.
        await changeRows(tx, importId, { wanted: (row) => row.deletedAt === deletedAt, removedAt: null });
        await changeExercises(tx, record.created, (exercise) =>
          exercise.deletedAt === deletedAt ? unmarked(exercise) : exercise,
        );
      });
      tell(true, true);
    },
  };

  function tell(exercises: boolean, measures: boolean): void {
    announce('log', ...(exercises ? (['exercises'] as const) : []), ...(measures ? (['library'] as const) : []));
  }
}

function isReadable({ workouts, sets, notes, exercises, measures }: ImportBatch): boolean {
  return (
    workouts.every(isWorkout) &&
    sets.every(isSet) &&
    notes.every(isNote) &&
    exercises.every(isCustomExercise) &&
    measures.every(isMeasure)
  );
}

/** Those that were added with all the sets they have: their roll-ups need nothing from the disk. */
async function knownWhole(
  tx: WriteTransaction,
  workouts: readonly WorkoutRow[],
  sets: readonly SetRecord[],
): Promise<KnownWorkouts> {
  const byWorkout = new Map<string, SetRecord[]>();
  for (const set of sets) byWorkout.set(set.workoutId, [...(byWorkout.get(set.workoutId) ?? []), set]);
  const counted = tx.objectStore('sets').index('workout');
  const whole = await Promise.all(
    workouts.map(async (row): Promise<[string, LoggedWorkout][]> => {
      const own = byWorkout.get(row.id) ?? [];
      return (await counted.count(row.id)) === own.length ? [[row.id, { workout: asRecord(row), sets: own }]] : [];
    }),
  );
  return new Map(whole.flat());
}

/** What comes out of a file is over, whatever the file says. */
function over(workout: WorkoutRecord, sets: readonly SetRecord[]): WorkoutRecord {
  if (!isOpen(workout)) return workout;
  return endedWithLast(
    workout,
    sets.filter(({ workoutId }) => workoutId === workout.id),
  );
}

async function refuseOrphans(tx: WriteTransaction, { workouts, sets, notes }: ImportBatch): Promise<void> {
  const here = new Set(workouts.map(({ id }) => id));
  const elsewhere = new Set([...sets, ...notes].flatMap(({ workoutId }) => (here.has(workoutId) ? [] : workoutId)));
  for (const workoutId of elsewhere)
    if ((await tx.objectStore('workouts').getKey(workoutId)) === undefined)
      throw new StorageError('failed', `There is no workout ${workoutId}`);
}

/** Rows that an undone import left marked make way: the same file read again brings everything back. */
async function forgetUndone(tx: WriteTransaction, batch: ImportBatch): Promise<void> {
  const undone = new Map(
    (await tx.objectStore('imports').getAll()).flatMap(({ id, deletedAt }): [string, string][] =>
      deletedAt === undefined ? [] : [[id, deletedAt]],
    ),
  );
  if (undone.size === 0) return;
  for (const name of ['workouts', 'exercises', 'measures'] as const) {
    const store = tx.objectStore(name);
    await Promise.all(
      batch[name].map(async ({ id }) => {
        const row = await store.get(id);
        if (row?.importId === undefined || row.deletedAt === undefined || undone.get(row.importId) !== row.deletedAt)
          return;
        await store.delete(id);
        if (name === 'workouts') await forgetImportedSets(tx, id);
      }),
    );
  }
}

/** What came in with it: the file may be read otherwise this time. What the person added to it stays. */
async function forgetImportedSets(tx: WriteTransaction, workoutId: string): Promise<void> {
  const [sets, notes] = [tx.objectStore('sets'), tx.objectStore('notes')];
  const [setRows, noteRows] = await Promise.all([
    getAllReadable(tx, 'sets', 'workout', IDBKeyRange.only(workoutId)),
    notes.index('workout').getAll(workoutId),
  ]);
  const came = new Set(setRows.filter(isSet).flatMap(({ id, source }) => (source === 'import' ? [id] : [])));
  await inOneGo<unknown>([
    ...[...came].map((id) => () => sets.delete(id)),
    ...noteRows
      .filter(isNote)
      .filter(({ setId }) => setId !== undefined && came.has(setId))
      .map(
        ({ id }) =>
          () =>
            notes.delete(id),
      ),
  ]);
}

/** Marked with that time, or, of none, as they were. */
interface Change {
  readonly wanted: (row: { readonly deletedAt?: string }) => boolean;
  readonly removedAt: string | null;
}

async function changeRows(tx: WriteTransaction, importId: string, { wanted, removedAt }: Change): Promise<void> {
  const edit = <T extends { readonly deletedAt?: string }>(row: T) =>
    removedAt === null ? unmarked(row) : marked(row, removedAt);
  const [workouts, measures] = [tx.objectStore('workouts'), tx.objectStore('measures')];
  const [workoutRows, measureRows] = await Promise.all([
    workouts.index('import').getAll(importId),
    measures.index('import').getAll(importId),
  ]);
  const changed = workoutRows.filter(isWorkout).filter(wanted);
  await inOneGo([
    ...changed.map((row) => () => workouts.put(asRow(edit(asRecord(row))))),
    ...measureRows
      .filter(isMeasure)
      .filter(wanted)
      .map((row) => () => measures.put(edit(row))),
  ]);
  await rollUpAgain(
    tx,
    changed.map(({ id }) => id),
  );
}

async function changeExercises(
  tx: WriteTransaction,
  ids: readonly string[],
  edit: (exercise: CustomExercise) => Promise<CustomExercise> | CustomExercise,
): Promise<void> {
  const exercises = tx.objectStore('exercises');
  await Promise.all(
    ids.map(async (id) => {
      const found: unknown = await exercises.get(id);
      if (isCustomExercise(found)) await exercises.put(await edit(found));
    }),
  );
}
