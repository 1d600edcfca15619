// Rows of a file become workouts of the log, one after another: only what is not there yet, each record under an id made of its content.
import type { CustomExercise } from '../../catalogue/custom-exercise.ts';
import type { SetDraft } from '../check-set.ts';
import { loadKg } from '../load-kg.ts';
import type { NoteRecord, SetRecord, WorkoutRecord } from '../records.ts';
import { contentId } from './content-id.ts';
import { createImportTally, type PlanSeen } from './import-tally.ts';
import type { ImportField, ImportProblem, ImportTotals, KnownWorkout, Reading } from './inspection.ts';
import { bucketOf, createKnownPool, type SetContent } from './match-known.ts';
import type { LocalTime } from './read-date.ts';
import { createRowReader, type RowOfSet, type TableRow } from './read-row.ts';
import type { ResolvedName } from './resolve-names.ts';
import type { SettleUnits } from './settle-set.ts';
import { settleWorkout } from './settle-workout.ts';

/** Wall clocks of this device. */
export interface LocalClock {
  /** Milliseconds since the epoch of a moment on the wall clock; its own zone goes before the device's. */
  readonly toMs: (time: LocalTime) => number;
  /** YYYY-MM-DD. */
  readonly dayOf: (ms: number) => string;
}

export interface PlanContext {
  readonly reading: Reading;
  readonly units: SettleUnits;
  readonly resolve: (name: string) => ResolvedName | null;
  readonly known: readonly KnownWorkout[];
  readonly clock: LocalClock;
  readonly importId: string;
  readonly salt: string;
}

export interface PlannedWorkout {
  readonly workout: WorkoutRecord;
  readonly sets: readonly SetRecord[];
  readonly notes: readonly NoteRecord[];
  /** Made for this workout's sets and not told before. */
  readonly exercises: readonly CustomExercise[];
}

export interface ImportPlanner {
  /** The workouts that are complete with this row; usually none, or the one before. */
  push(row: TableRow): readonly PlannedWorkout[];
  /** Something about a line that the reader of the table found. */
  tell(problem: ImportProblem): void;
  /** The rest. */
  end(): readonly PlannedWorkout[];
  /** So far. */
  totals(): ImportTotals;
  seen(): PlanSeen;
}

const LONGEST_WORKOUT_MS = 24 * 3_600_000;

/** Nobody does so much in one: what a workout holds is kept in memory until it is whole. */
const MOST_ROWS_A_WORKOUT = 5000;

export function createImportPlanner(context: PlanContext): ImportPlanner {
  const { reading, clock, importId, salt } = context;
  const read = createRowReader(reading);
  const pool = createKnownPool(context.known, reading.precision, clock.dayOf);
  const scattered = new Set(reading.scattered);
  const held = new Map<string, RowOfSet[]>();
  const told = new Set<string>();
  const tally = createImportTally();
  const headerOf = (field: ImportField) => reading.columns.find((column) => column.field === field)?.header ?? field;
  const settling = { units: context.units, resolve: context.resolve, headerOf, tally };
  let current: RowOfSet[] = [];

  /** Null: nothing of it comes in. */
  function close(rows: readonly RowOfSet[]): PlannedWorkout | null {
    const [first] = rows;
    if (!first) return null;
    tally.count('seenWorkouts');
    const startMs = clock.toMs(first.start);
    const day = first.start.offsetMin === undefined ? dayText(first.start) : clock.dayOf(startMs);
    tally.on(day);
    const base = contentId('w', [salt, timeText(first.start), first.key]);
    const settled = settleWorkout(rows, base, settling);
    const contents = settled.sets.map(({ id, exercise, draft }) => contentOf(id, exercise.exercise.id, draft));
    let found = pool.take(bucketOf(startMs, day, reading.precision), contents);
    if (pool.has(base) && found.includes(false)) {
      // What the person changed or removed since must not come back beside it.
      tally.tell({ line: first.line, kind: 'differs', value: (first.title ?? day).slice(0, 80) });
      found = found.map(() => true);
    }
    if (settled.sets.length === 0 && pool.has(base)) return null;
    const fresh = settled.sets.filter((_, at) => !found[at]);
    tally.count('knownSets', settled.sets.length - fresh.length);
    const [firstFresh] = fresh;
    if (settled.sets.length > 0 && !firstFresh) {
      tally.count('knownWorkouts');
      return null;
    }
    const partly = fresh.length < settled.sets.length;
    if (partly) tally.count('partlyKnownWorkouts');
    // Sets that are missing from a workout that is there come in as one of their own: it can be taken out again without touching the other.
    const workoutId = partly && firstFresh ? contentId('w', [base, firstFresh.id]) : base;
    const startedAt = new Date(startMs).toISOString();
    const sets = fresh.map(({ id, row, exercise, draft }, order): SetRecord => {
      // Other apps keep no times of sets; a millisecond apart they stay in order.
      const at = new Date(startMs + order).toISOString();
      return {
        id,
        workoutId,
        exerciseId: exercise.exercise.id,
        order,
        type: row.type,
        ...draft,
        ...(row.side && { side: row.side }),
        ...(row.perSide && { perSide: true }),
        ...(row.superset !== null && { supersetId: contentId('g', [base, row.superset]) }),
        source: 'import',
        startedAt: at,
        endedAt: at,
      };
    });
    const freshIds = new Set(sets.map(({ id }) => id));
    const notes = settled.notes
      .filter(({ setId }) => (setId === null ? !partly : freshIds.has(setId)))
      .map(({ text, setId }): NoteRecord => ({
        id: contentId('n', [workoutId, setId ?? '', text]),
        workoutId,
        ...(setId !== null && { setId }),
        text,
        writtenAt: startedAt,
        // Not read by the parser: what hurt ten years ago is no limit today.
        parsed: { sets: [], signals: [], ambiguous: false, confidence: 0, spans: [] },
      }));
    if (sets.length === 0 && notes.length === 0) return null;
    const exercises = newExercises(fresh.map(({ exercise }) => exercise));
    tally.count('workouts');
    tally.count('sets', sets.length);
    tally.count('notes', notes.length);
    return {
      workout: {
        id: workoutId,
        startedAt,
        endedAt: new Date(endOf(first, startMs)).toISOString(),
        day,
        ...(first.title !== null && { title: first.title }),
        importId,
      },
      sets,
      notes,
      exercises,
    };
  }

  function endOf(row: RowOfSet, startMs: number): number {
    const lasting = row.end ? clock.toMs(row.end) - startMs : row.workoutSec === null ? 0 : row.workoutSec * 1000;
    if (lasting >= 0 && lasting <= LONGEST_WORKOUT_MS) return startMs + Math.round(lasting);
    tally.tell({ line: row.line, kind: 'odd_duration', field: row.end ? 'end' : 'duration' });
    return startMs;
  }

  function newExercises(used: readonly ResolvedName[]): readonly CustomExercise[] {
    const made: CustomExercise[] = [];
    for (const { created } of used) {
      if (!created || told.has(created.id)) continue;
      told.add(created.id);
      made.push(created);
      tally.count('exercises');
    }
    return made;
  }

  const closed = (rows: readonly RowOfSet[]): readonly PlannedWorkout[] => {
    const planned = close(rows);
    return planned ? [planned] : [];
  };

  return {
    push(row) {
      tally.count('rows');
      const result = read(row);
      if (result.kind === 'left_out') {
        tally.count('setRows');
        tally.count('leftOut');
        tally.tell(result.problem);
        return [];
      }
      if (result.kind === 'rest') tally.count('restRows');
      if (result.kind === 'note') tally.count('noteRows');
      const before = current;
      const isScattered = scattered.has(result.key);
      const rows = isScattered ? held.get(result.key) : before[0]?.key === result.key ? before : undefined;
      if (rows && rows.length >= MOST_ROWS_A_WORKOUT) {
        if (result.kind === 'set') {
          tally.count('setRows');
          tally.count('leftOut');
        }
        tally.tell({ line: result.line, kind: 'beyond_belief', value: result.exercise.slice(0, 80) });
        return [];
      }
      if (isScattered) {
        if (rows) rows.push(result);
        else held.set(result.key, [result]);
        return [];
      }
      if (before[0] && before[0].key !== result.key) {
        current = [result];
        return closed(before);
      }
      current.push(result);
      return [];
    },
    tell(problem) {
      if (problem.kind === 'cut_off' || problem.kind === 'unreadable_row') {
        tally.count('rows');
        tally.count('setRows');
        tally.count('leftOut');
      }
      tally.tell(problem);
    },
    end() {
      const rest = [current, ...held.values()];
      current = [];
      held.clear();
      return rest.flatMap(closed);
    },
    totals: () => tally.totals(),
    seen: () => tally.seen(),
  };
}

function contentOf(id: string, exerciseId: string, draft: SetDraft): SetContent {
  return {
    id,
    exerciseId,
    ...(draft.reps !== undefined && { reps: draft.reps }),
    ...(draft.load && { kg: loadKg(draft.load) }),
    ...(draft.durationSec !== undefined && { durationSec: draft.durationSec }),
    ...(draft.distanceM !== undefined && { distanceM: draft.distanceM }),
  };
}

const two = (value: number) => String(value).padStart(2, '0');

function dayText({ year, month, day }: LocalTime): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function timeText(time: LocalTime): string {
  return `${dayText(time)} ${two(time.hour)}:${two(time.minute)}:${two(time.second)} ${time.offsetMin ?? ''}`;
}
