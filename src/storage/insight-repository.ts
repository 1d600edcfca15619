// What the log comes to, read from the rows that are kept with it.
import type { NoteRecord } from '../domain/log/records.ts';
import type { DayTotals, ExerciseRollup, ExerciseUse, WorkoutSummary } from '../domain/log/roll-up.ts';
import type { Connection } from './connection.ts';
import { isDayTotals, isRollup, isSummary, isUse } from './readable-roll-ups.ts';
import { isNote, isSet } from './readable.ts';
import type { Reader } from './reader.ts';
import type { RollupRow, StoreName, SummaryRow } from './schema.ts';
import type { InsightRepository, SummaryPlace } from './storage.ts';

/** `ready`: see RollUpUpkeep. `onLog`: calls back after every write to the log, in any tab. */
export function createInsightRepository(
  connection: Connection,
  ready: () => Promise<void>,
  onLog: (changed: () => void) => void,
): InsightRepository {
  let notes: Promise<readonly WrittenNote[]> | null = null;
  onLog(() => {
    notes = null;
  });

  /** Kept while somebody types what they look for: each letter asks again. */
  function writtenNotes(): Promise<readonly WrittenNote[]> {
    if (notes) return notes;
    const reading = read(['notes'], readNotes);
    notes = reading;
    reading.catch(() => {
      if (notes === reading) notes = null;
    });
    return reading;
  }

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

    async findNotes(text, limit) {
      const words = fold(text)
        .split(/\s+/u)
        .filter((word) => word !== '');
      if (words.length === 0 || !(limit > 0)) return [];
      const all = await writtenNotes();
      return connection.read(['notes', 'sets', 'summaries'], async (reader) => {
        const matching = all.filter(({ folded }) => words.every((word) => folded.includes(word)));
        const found: NoteRecord[] = [];
        for (let from = 0; from < matching.length && found.length < limit; from += limit) {
          const page = matching.slice(from, from + limit).map(({ note }) => note);
          const shown = await Promise.all(page.map((note) => isShown(reader, note)));
          found.push(...page.filter((_, at) => shown[at]));
        }
        return found.slice(0, limit);
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

interface WrittenNote {
  readonly note: NoteRecord;
  readonly folded: string;
}

/** Newest first, removed ones left out. */
async function readNotes(reader: Reader): Promise<readonly WrittenNote[]> {
  return (await reader.rows('notes'))
    .filter(isNote)
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort(latestFirst)
    .map((note) => ({ note, folded: fold(note.text) }));
}

function latestFirst(a: NoteRecord, b: NoteRecord): number {
  if (a.writtenAt === b.writtenAt) return a.id < b.id ? 1 : -1;
  return a.writtenAt < b.writtenAt ? 1 : -1;
}

/** The note of a removed workout or set is out of sight with it; a workout that is there has a summary. */
async function isShown(reader: Reader, { workoutId, setId }: NoteRecord): Promise<boolean> {
  const [summary, set] = await Promise.all([
    reader.get('summaries', workoutId),
    setId === undefined ? undefined : reader.get('sets', setId),
  ]);
  return isSummary(summary) && !(isSet(set) && set.deletedAt !== undefined);
}
