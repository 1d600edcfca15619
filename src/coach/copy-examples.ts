// A few of the rows by which a copy differs from the log, by name, so that a person can see that it is the right one: workouts that would come, sets
// that would change.
import type { SetRecord } from '../domain/log/records.ts';
import type { BackupStore, MergedRows, MergeOptions, Storage } from '../storage/storage.ts';

export interface CopyExamples {
  readonly workouts: readonly { readonly id: string; readonly day: string; readonly title: string | null }[];
  /** `before` null: it was removed here. `after.deletedAt`: it would be. */
  readonly sets: readonly { readonly before: SetRecord | null; readonly after: SetRecord }[];
}

const MOST = 4;

export interface ExampleFinder {
  /** To be told of each page that was compared. */
  look(store: BackupStore, rows: readonly unknown[], merged: MergedRows): Promise<void>;
  examples(): CopyExamples;
}

export function createExampleFinder(storage: Storage, options: MergeOptions): ExampleFinder {
  const workouts: CopyExamples['workouts'][number][] = [];
  const sets: CopyExamples['sets'][number][] = [];

  /** Rows of the kind asked for, found by halving: a page of four hundred differs in a few as a rule. */
  async function find(
    store: BackupStore,
    rows: readonly unknown[],
    kind: 'added' | 'changed',
    take: (row: unknown) => Promise<boolean>,
  ): Promise<boolean> {
    const merged = await storage.backup.compare(store, rows, options);
    if (merged[kind] === 0) return false;
    if (rows.length === 1) return take(rows[0]);
    const middle = rows.length >> 1;
    return (
      (await find(store, rows.slice(0, middle), kind, take)) || (await find(store, rows.slice(middle), kind, take))
    );
  }

  return {
    async look(store, rows, merged) {
      if (store === 'workouts' && merged.added > 0 && workouts.length < MOST)
        await find(store, rows, 'added', (row) => {
          const { id, day, title, deletedAt } = row as Readonly<Record<string, unknown>>;
          if (typeof id === 'string' && typeof day === 'string' && deletedAt === undefined)
            workouts.push({ id, day, title: typeof title === 'string' ? title : null });
          return Promise.resolve(workouts.length >= MOST);
        });
      if (store === 'sets' && merged.changed > 0 && sets.length < MOST)
        await find(store, rows, 'changed', async (row) => {
          const after = row as SetRecord;
          const here = await storage.log.workout(after.workoutId);
          const before = here?.sets.find(({ id }) => id === after.id) ?? null;
          if (before !== null || after.deletedAt === undefined) sets.push({ before, after });
          return sets.length >= MOST;
        });
    },
    examples: () => ({ workouts: workouts.toSorted((a, b) => (a.day < b.day ? -1 : 1)), sets }),
  };
}
