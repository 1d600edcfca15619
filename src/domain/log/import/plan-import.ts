// Rows of a file become workouts of the log, one after another: only what is not there yet, each record under an id made of its content.
import type { CustomExercise } from '../../catalogue/custom-exercise.ts';
import type { SetDraft } from '../check-set.ts';
import { loadKg } from '../load-kg.ts';
import type { NoteRecord, SetRecord, WorkoutRecord } from '../records.ts';
import { contentId } from './content-id.ts';
import type {
  ImportField,
  ImportProblem,
  ImportProblemKind,
  ImportTotals,
  KnownWorkout,
  Reading,
} from './inspection.ts';
import { MOST_PROBLEMS } from './inspection.ts';
import { bucketOf, createKnownPool, type SetContent } from './match-known.ts';
import type { LocalTime } from './read-date.ts';
import { createRowReader, type RowOfSet, type TableRow } from './read-row.ts';
import type { ResolvedName } from './resolve-names.ts';
import { type SettleUnits, settleSet } from './settle-set.ts';

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

export interface PlanSeen {
  readonly rows: number;
  readonly sets: number;
  readonly restRows: number;
  readonly noteRows: number;
  readonly workouts: number;
  readonly fromDay: string | null;
  readonly toDay: string | null;
  /** By line; see MOST_PROBLEMS. */
  readonly problems: readonly ImportProblem[];
  readonly problemCounts: Readonly<Partial<Record<ImportProblemKind, number>>>;
}

const LONGEST_WORKOUT_MS = 24 * 3_600_000;

export function createImportPlanner(context: PlanContext): ImportPlanner {
  const { reading, clock, importId, salt } = context;
  const read = createRowReader(reading);
  const pool = createKnownPool(context.known, reading.precision, clock.dayOf);
  const scattered = new Set(reading.scattered);
  const held = new Map<string, RowOfSet[]>();
  const told = new Set<string>();
  const problems: ImportProblem[] = [];
  const problemCounts: Partial<Record<ImportProblemKind, number>> = {};
  const count = {
    rows: 0,
    setRows: 0,
    restRows: 0,
    noteRows: 0,
    seenWorkouts: 0,
    workouts: 0,
    sets: 0,
    notes: 0,
    exercises: 0,
    knownSets: 0,
    knownWorkouts: 0,
    partlyKnownWorkouts: 0,
    leftOut: 0,
    linkedRows: 0,
    customRows: 0,
  };
  let [fromDay, toDay]: [string | null, string | null] = [null, null];
  let current: RowOfSet[] = [];

  const tell = (problem: ImportProblem) => {
    problemCounts[problem.kind] = (problemCounts[problem.kind] ?? 0) + 1;
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  };
  const headerOf = (field: ImportField) => reading.columns.find((column) => column.field === field)?.header ?? field;

  /** Null: nothing of it comes in. */
  function close(rows: readonly RowOfSet[]): PlannedWorkout | null {
    const [first] = rows;
    if (!first) return null;
    count.seenWorkouts += 1;
    const startMs = clock.toMs(first.start);
    const day = first.start.offsetMin === undefined ? dayText(first.start) : clock.dayOf(startMs);
    if (fromDay === null || day < fromDay) fromDay = day;
    if (toDay === null || day > toDay) toDay = day;
    const base = contentId('w', [salt, timeText(first.start), first.key]);
    const settled = settleRows(rows, base);
    const contents = settled.sets.map(({ id, exercise, draft }) => contentOf(id, exercise.exercise.id, draft));
    let found = pool.take(bucketOf(startMs, day, reading.precision), contents);
    if (pool.has(base) && found.includes(false)) {
      // What the person changed or removed since must not come back beside it.
      tell({ line: first.line, kind: 'differs', value: (first.title ?? day).slice(0, 80) });
      found = found.map(() => true);
    }
    const fresh = settled.sets.filter((_, at) => !found[at]);
    count.knownSets += settled.sets.length - fresh.length;
    const [firstFresh] = fresh;
    if (settled.sets.length > 0 && !firstFresh) {
      count.knownWorkouts += 1;
      return null;
    }
    const partly = fresh.length < settled.sets.length;
    if (partly) count.partlyKnownWorkouts += 1;
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
    count.workouts += 1;
    count.sets += sets.length;
    count.notes += notes.length;
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

  function settleRows(rows: readonly RowOfSet[], base: string) {
    const sets: {
      readonly id: string;
      readonly row: RowOfSet;
      readonly exercise: ResolvedName;
      readonly draft: SetDraft;
    }[] = [];
    const notes: { readonly text: string; readonly setId: string | null }[] = [];
    const said = new Set<string>();
    const times = new Map<string, number>();
    const places = new Set<string>();
    const repeated = new Set<string>();
    const note = (text: string, setId: string | null, once: string) => {
      if (text === '' || said.has(once)) return;
      said.add(once);
      notes.push({ text, setId });
    };
    for (const row of rows) {
      note(row.workoutNote, null, `workout\u0000${row.workoutNote}`);
      const exercise = row.kind === 'set' ? context.resolve(row.exercise) : null;
      if (row.kind === 'set') {
        count.setRows += 1;
        if (!exercise) {
          count.leftOut += 1;
          tell({ line: row.line, kind: 'exercise_left_out', value: row.exercise.slice(0, 80) });
          continue;
        }
        if (exercise.created) count.customRows += 1;
        else count.linkedRows += 1;
        const settled = settleSet(row, exercise, context.units, headerOf);
        settled.problems.forEach(tell);
        if (settled.draft) {
          const content = JSON.stringify([row.exercise, row.type, settled.draft, row.side, row.perSide]);
          const place = `${row.order}\u0000${content}`;
          if (row.order !== '' && places.has(place) && !repeated.has(row.exercise)) {
            repeated.add(row.exercise);
            tell({ line: row.line, kind: 'repeated', value: row.exercise.slice(0, 80) });
          }
          places.add(place);
          let firstId: string | null = null;
          for (let copy = 0; copy < row.times; copy += 1) {
            const nth = (times.get(content) ?? 0) + 1;
            times.set(content, nth);
            const id = contentId('s', [base, content, nth]);
            firstId ??= id;
            sets.push({ id, row, exercise, draft: settled.draft });
          }
          // Apps repeat a note of the exercise on each of its rows.
          note(row.note, firstId, `${row.exercise}\u0000${row.note}`);
          note(settled.aside.join('\n'), firstId, `${row.line}`);
          continue;
        }
        count.leftOut += 1;
        const aside = settled.aside.map((text) => `${row.exercise}, ${text}`).join('\n');
        note(aside, null, `${row.line}`);
      }
      if (row.note !== '') note(withName(row), null, `${row.exercise}\u0000${row.note}`);
    }
    return { sets, notes };
  }

  function endOf(row: RowOfSet, startMs: number): number {
    const lasting = row.end ? clock.toMs(row.end) - startMs : row.workoutSec === null ? 0 : row.workoutSec * 1000;
    if (lasting >= 0 && lasting <= LONGEST_WORKOUT_MS) return startMs + Math.round(lasting);
    tell({ line: row.line, kind: 'odd_duration', field: row.end ? 'end' : 'duration' });
    return startMs;
  }

  function newExercises(used: readonly ResolvedName[]): readonly CustomExercise[] {
    const made: CustomExercise[] = [];
    for (const { created } of used) {
      if (!created || told.has(created.id)) continue;
      told.add(created.id);
      made.push(created);
      count.exercises += 1;
    }
    return made;
  }

  const closed = (rows: readonly RowOfSet[]): readonly PlannedWorkout[] => {
    const planned = close(rows);
    return planned ? [planned] : [];
  };

  return {
    push(row) {
      count.rows += 1;
      const result = read(row);
      if (result.kind === 'left_out') {
        count.setRows += 1;
        count.leftOut += 1;
        tell(result.problem);
        return [];
      }
      if (result.kind === 'rest') count.restRows += 1;
      if (result.kind === 'note') count.noteRows += 1;
      if (scattered.has(result.key)) {
        const rows = held.get(result.key);
        if (rows) rows.push(result);
        else held.set(result.key, [result]);
        return [];
      }
      const before = current;
      if (before[0] && before[0].key !== result.key) {
        current = [result];
        return closed(before);
      }
      current.push(result);
      return [];
    },
    tell(problem) {
      if (problem.kind === 'cut_off' || problem.kind === 'unreadable_row') {
        count.rows += 1;
        count.setRows += 1;
        count.leftOut += 1;
      }
      tell(problem);
    },
    end() {
      const rest = [current, ...held.values()];
      current = [];
      held.clear();
      return rest.flatMap(closed);
    },
    totals: () => ({
      workouts: count.workouts,
      sets: count.sets,
      notes: count.notes,
      exercises: count.exercises,
      knownSets: count.knownSets,
      knownWorkouts: count.knownWorkouts,
      partlyKnownWorkouts: count.partlyKnownWorkouts,
      leftOut: count.leftOut,
      linkedRows: count.linkedRows,
      customRows: count.customRows,
    }),
    seen: () => ({
      rows: count.rows,
      sets: count.setRows,
      restRows: count.restRows,
      noteRows: count.noteRows,
      workouts: count.seenWorkouts,
      fromDay,
      toDay,
      problems: problems.toSorted((a, b) => a.line - b.line),
      problemCounts,
    }),
  };
}

function withName({ exercise, note }: RowOfSet): string {
  return exercise === '' ? note : `${exercise}: ${note}`;
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
