// What the log comes to, read from the rows that are kept with it.
import type { NoteRecord } from '../domain/log/records.ts';
import type { DayTotals, ExerciseRollup, ExerciseUse, WorkoutSummary } from '../domain/log/roll-up.ts';
import type { Connection } from './connection.ts';
import { isDayTotals, isRollup, isSummary, isUse } from './readable-roll-ups.ts';
import { isNote, isSet, isWorkout } from './readable.ts';
import type { Reader } from './reader.ts';
import type { RollupRow, StoreName, SummaryRow } from './schema.ts';
import type { InsightRepository, SummaryPlace } from './storage.ts';

export function createInsightRepository(connection: Connection, ready: () => Promise<void>): InsightRepository {
  async function read<T>(stores: readonly StoreName[], body: (reader: Reader) => Promise<T>): Promise<T> {
    await ready();
    return connection.read(stores, body);
  }

  return {
    summaries: (limit, before) =>
      read(['summaries'], async (reader) =>
        limit > 0
          ? (await reader.all('summaries', 'newest', before ? olderThan([], before) : null, limit))
              .filter(isSummary)
              .map(withoutPlace)
          : [],
      ),

    summariesBetween: (fromDay, toDay) =>
      read(['summaries'], async (reader) =>
        (await reader.all('summaries', 'day', daysBetween(fromDay, toDay))).filter(isSummary).map(withoutPlace),
      ),

    summariesWith: (exerciseId, limit, before) =>
      read(['rollups', 'summaries'], async (reader) => {
        if (!(limit > 0)) return [];
        const query = before ? olderThan([exerciseId], before) : IDBKeyRange.bound([exerciseId], [exerciseId, []]);
        const rollups = (await reader.all('rollups', 'exercise', query, limit)).filter(isRollup);
        const rows = await Promise.all(rollups.map(({ workoutId }) => reader.get('summaries', workoutId)));
        return rows.filter(isSummary).map(withoutPlace);
      }),

    summariesOf: (workoutIds) =>
      read(['summaries'], async (reader) => {
        const rows = await Promise.all([...new Set(workoutIds)].map((id) => reader.get('summaries', id)));
        return rows
          .filter(isSummary)
          .sort((a, b) => a.back - b.back || (a.workoutId < b.workoutId ? -1 : 1))
          .map(withoutPlace);
      }),

    summaryCount: () => read(['summaries'], (reader) => reader.count('summaries')),

    days: (fromDay) =>
      read(['days'], async (reader): Promise<readonly DayTotals[]> => {
        const query = fromDay === undefined ? null : IDBKeyRange.lowerBound(fromDay);
        return (await reader.rows('days', query)).filter(isDayTotals);
      }),

    ofExercise: (exerciseId) =>
      read(['rollups'], async (reader) => {
        const ofExercise = IDBKeyRange.bound([exerciseId], [exerciseId, []]);
        const rows = await reader.all('rollups', 'exercise', ofExercise);
        return rows.filter(isRollup).map(withoutBack).reverse();
      }),

    between: (fromDay, toDay) =>
      read(['rollups'], async (reader) =>
        (await reader.all('rollups', 'day', daysBetween(fromDay, toDay))).filter(isRollup).map(withoutBack),
      ),

    exercisesUsed: () =>
      read(['uses'], async (reader): Promise<readonly ExerciseUse[]> =>
        (await reader.rows('uses'))
          .filter(isUse)
          .sort((a, b) => b.workouts - a.workouts || (a.lastDay < b.lastDay ? 1 : -1)),
      ),

    findNotes: async (text, limit) => {
      const words = fold(text)
        .split(/\s+/u)
        .filter((word) => word !== '');
      if (words.length === 0 || !(limit > 0)) return [];
      return connection.read(['notes', 'sets', 'workouts'], async (reader) => {
        const matching = (await reader.rows('notes'))
          .filter((row): row is NoteRecord => hasText(row) && words.every((word) => fold(row.text).includes(word)))
          .filter(isNote)
          .filter(({ deletedAt }) => deletedAt === undefined)
          .sort(latestFirst);
        const found: NoteRecord[] = [];
        for (const note of matching) {
          if (found.length === limit) break;
          if (await isShown(reader, note)) found.push(note);
        }
        return found;
      });
    },
  };
}

/** Keys behind the place of a summary, newest first; where only its start is known, behind all that began with it. */
function olderThan(prefix: readonly string[], { startedAt, workoutId }: SummaryPlace): IDBKeyRange {
  const place = [...prefix, -Date.parse(startedAt), workoutId ?? []];
  return IDBKeyRange.bound(place, [...prefix, []], true);
}

function daysBetween(fromDay: string, toDay: string): IDBKeyRange {
  return IDBKeyRange.bound([fromDay], [toDay, []]);
}

function withoutPlace({ back: _back, ...summary }: SummaryRow): WorkoutSummary {
  return summary;
}

function withoutBack({ back: _back, ...rollup }: RollupRow): ExerciseRollup {
  return rollup;
}

/** Full-width letters and capitals are found by plain ones. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function hasText(row: unknown): row is { readonly text: string } {
  return typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string';
}

function latestFirst(a: NoteRecord, b: NoteRecord): number {
  if (a.writtenAt === b.writtenAt) return a.id < b.id ? 1 : -1;
  return a.writtenAt < b.writtenAt ? 1 : -1;
}

/** The note of a removed workout or set is out of sight with it. */
async function isShown(reader: Reader, { workoutId, setId }: NoteRecord): Promise<boolean> {
  const [workout, set] = await Promise.all([
    reader.get('workouts', workoutId),
    setId === undefined ? undefined : reader.get('sets', setId),
  ]);
  return isWorkout(workout) && workout.deletedAt === undefined && !(isSet(set) && set.deletedAt !== undefined);
}
