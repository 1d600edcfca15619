// Roll-ups are written in the transaction that writes what they are made from: they never say anything else than the log does.
import type { LoggedWorkout } from '../domain/log/records.ts';
import { ROLL_UP_VERSION } from '../domain/log/roll-up-version.ts';
import { dayTotals, rollUp } from '../domain/log/roll-up.ts';
import { isSet, isWorkout } from './readable.ts';
import { inOneGo } from './in-one-go.ts';
import { asRecord } from './rows.ts';
import type { RollupRow, SummaryRow, WriteTransaction } from './schema.ts';
import { passageOf } from './passage-of.ts';
import { isUnreadableValue } from './to-storage-error.ts';

interface Touched {
  readonly days: readonly string[];
  readonly exercises: readonly string[];
}

/** Workouts by id, each with all of its sets, as they lie on disk. */
export type KnownWorkouts = ReadonlyMap<string, LoggedWorkout>;

/**
 * After everything else was written in `tx`. Only these workouts, their days and their exercises are looked at; those that are known are
 * not read again.
 */
export async function rollUpAgain(
  tx: WriteTransaction,
  workoutIds: Iterable<string>,
  known: KnownWorkouts = new Map(),
): Promise<void> {
  const exercises = await rollUpWorkouts(tx, workoutIds, known);
  await Promise.all([...exercises].map((exerciseId) => countUses(tx, exerciseId)));
}

/** As rollUpAgain, all but how often exercises are used: the ids of those that are to be counted. */
export async function rollUpWorkouts(
  tx: WriteTransaction,
  workoutIds: Iterable<string>,
  known: KnownWorkouts = new Map(),
): Promise<ReadonlySet<string>> {
  const upkeep = tx.objectStore('upkeep');
  const [state, ...touched] = await Promise.all([
    upkeep.get('rollups'),
    ...[...new Set(workoutIds)].map((workoutId) => rollUpWorkout(tx, workoutId, known.get(workoutId))),
  ]);
  const days = new Set(touched.flatMap((each) => each.days));
  await Promise.all([...days].map((day) => totalDay(tx, day)));
  // Rows of another version of the app are beside these now: whoever keeps that version makes all of its rows anew.
  if (state && state.version !== ROLL_UP_VERSION) await upkeep.delete('rollups');
  return new Set(touched.flatMap((each) => each.exercises));
}

async function rollUpWorkout(tx: WriteTransaction, workoutId: string, known?: LoggedWorkout): Promise<Touched> {
  const [summaries, rollups] = [tx.objectStore('summaries'), tx.objectStore('rollups')];
  const [logged, summaryBefore, rollupsBefore] = await Promise.all([
    known ?? readWorkout(tx, workoutId),
    summaries.get(workoutId),
    rollups.getAll(IDBKeyRange.bound([workoutId], [workoutId, []])),
  ]);
  const made = logged ? rollUp(logged.workout, logged.sets) : { exercises: [], summary: null };
  const back = logged ? -Date.parse(logged.workout.startedAt) : 0;
  const before = new Map(rollupsBefore.map((row) => [row.exerciseId, row]));
  const now = new Map(made.exercises.map((rollup): [string, RollupRow] => [rollup.exerciseId, { ...rollup, back }]));
  const gone = [...before.keys()].filter((exerciseId) => !now.has(exerciseId));
  const changed = [...now].filter(([exerciseId, row]) => !same(before.get(exerciseId), row));
  const summary: SummaryRow | null = made.summary && { ...made.summary, back };
  await inOneGo<unknown>([
    ...gone.map((exerciseId) => () => rollups.delete([workoutId, exerciseId])),
    ...changed.map(
      ([, row]) =>
        () =>
          rollups.put(row),
    ),
    ...(summary === null ? [() => summaries.delete(workoutId)] : []),
    ...(summary && !same(summaryBefore, summary) ? [() => summaries.put(summary)] : []),
  ]);
  return {
    days: [summaryBefore?.day, summary?.day].filter((day) => day !== undefined),
    exercises: [...new Set([...before.keys(), ...now.keys()])].filter((exerciseId) => {
      const [earlier, later] = [before.get(exerciseId), now.get(exerciseId)];
      return earlier?.back !== later?.back || earlier?.day !== later?.day;
    }),
  };
}

/** Null of one that cannot be read. */
async function readWorkout(tx: WriteTransaction, workoutId: string): Promise<LoggedWorkout | null> {
  const [[workout], sets] = await Promise.all([
    getAllReadable(tx, 'workouts', null, IDBKeyRange.only(workoutId)),
    getAllReadable(tx, 'sets', 'workout', IDBKeyRange.only(workoutId)),
  ]);
  return isWorkout(workout) ? { workout: asRecord(workout), sets: sets.filter(isSet) } : null;
}

function same(before: object | undefined, now: object): boolean {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now);
}

async function totalDay(tx: WriteTransaction, day: string): Promise<void> {
  const summaries = await tx
    .objectStore('summaries')
    .index('day')
    .getAll(IDBKeyRange.bound([day], [day, []]));
  const [total] = dayTotals(summaries);
  if (total) await tx.objectStore('days').put(total);
  else await tx.objectStore('days').delete(day);
}

export async function countUses(tx: WriteTransaction, exerciseId: string): Promise<void> {
  const index = tx.objectStore('rollups').index('exercise');
  const ofExercise = IDBKeyRange.bound([exerciseId], [exerciseId, []]);
  const [workouts, [latest]] = await Promise.all([index.count(ofExercise), index.getAll(ofExercise, 1)]);
  if (latest) await tx.objectStore('uses').put({ exerciseId, workouts, lastDay: latest.day });
  else await tx.objectStore('uses').delete(exerciseId);
}

/** One value that the browser cannot read back is left out; it never keeps the rest from being written. */
export async function getAllReadable(
  tx: WriteTransaction,
  name: 'workouts' | 'sets',
  index: 'workout' | null,
  query: IDBKeyRange,
): Promise<readonly unknown[]> {
  const { raw, inward } = passageOf(tx);
  const store = raw.objectStore(name);
  const source = index === null ? store : store.index(index);
  try {
    return (await answer<unknown[]>(source.getAll(query))).map((row) => inward(name, row));
  } catch (error) {
    if (!isUnreadableValue(error)) throw error;
    const keys = await answer(source.getAllKeys(query));
    const values = await Promise.all(keys.map((key) => answer<unknown>(store.get(key)).catch(() => undefined)));
    return values.filter((value) => value !== undefined).map((row) => inward(name, row));
  }
}

/** A value that cannot be read back fails its request only, not the transaction. */
function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      if (isUnreadableValue(request.error)) {
        event.preventDefault();
        event.stopPropagation();
      }
      reject(request.error ?? new DOMException('No reason', 'UnknownError'));
    });
  });
}
