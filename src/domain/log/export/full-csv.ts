// The log as a table of our own: one row a set, every field of it, so that it reads back exactly. What is no single value (repetitions the
// camera saw, heart, notes, own exercises) stands as JSON in a column of its own.
import { isCustomId } from '../../catalogue/custom-exercise.ts';
import type { NoteRecord, SetRecord, WorkoutRecord } from '../records.ts';
import { fromJson, toJson } from './backup-values.ts';
import { type CsvCell, csvLine, withoutFormulaMark } from './csv-line.ts';
import { type ExportedWorkout, notesOfSet, notesOfWorkout, type SheetOptions } from './exported-workout.ts';

export const FULL_COLUMNS = [
  'plumbline_workout_id',
  'workout_title',
  'day',
  'workout_started_at',
  'workout_ended_at',
  'planned_session_id',
  'import_id',
  'set_id',
  'set_order',
  'set_type',
  'exercise_id',
  'exercise',
  'reps',
  'load',
  'load_unit',
  'load_counts',
  'per_side',
  'side',
  'duration_sec',
  'distance_m',
  'rpe',
  'rir',
  'superset_id',
  'source',
  'set_started_at',
  'set_ended_at',
  'set_note',
  'workout_note',
  'camera_json',
  'heart_json',
  'notes_json',
  'exercise_json',
] as const;
export type FullColumn = (typeof FULL_COLUMNS)[number];

/** With a mark of its encoding, without which a spreadsheet shows Chinese as noise. */
export const FULL_HEAD = `\uFEFF${csvLine(FULL_COLUMNS)}`;

/** True of the first characters of a file written by us. */
export function isFullCsv(start: string): boolean {
  return start.replace(/^\uFEFF/, '').startsWith(FULL_COLUMNS[0]);
}

/** Removed sets and notes are left out, demonstrations are not. A workout without sets is one row. */
export function fullLines(
  { workout, sets, notes }: ExportedWorkout,
  { exerciseOf }: Pick<SheetOptions, 'exerciseOf'>,
): string {
  const standing = sets.filter(({ deletedAt }) => deletedAt === undefined).sort((a, b) => a.order - b.order);
  const kept = notes.filter(({ deletedAt }) => deletedAt === undefined);
  const told = new Set<string>();
  return (standing.length === 0 ? [null] : standing)
    .map((set, index) => {
      const own = set !== null && isCustomId(set.exerciseId) && !told.has(set.exerciseId) && exerciseOf(set.exerciseId);
      if (set && own) told.add(set.exerciseId);
      return csvLine([
        ...workoutCells(workout),
        ...setCells(set, set ? exerciseOf(set.exerciseId)?.names.en : undefined),
        set ? notesOfSet(kept, set.id).join('\n') : undefined,
        index === 0 ? notesOfWorkout(kept, standing) : undefined,
        set?.camera && asJson(set.camera),
        set?.heart && asJson(set.heart),
        index === 0 && kept.length > 0 ? asJson(kept) : undefined,
        own ? asJson(own) : undefined,
      ]);
    })
    .join('');
}

/** In the order of FULL_COLUMNS, from the workout's id to the import's. */
function workoutCells(workout: WorkoutRecord): readonly CsvCell[] {
  const { id, title, day, startedAt, endedAt, plannedSessionId, importId } = workout;
  return [id, title, day, startedAt, endedAt, plannedSessionId, importId];
}

/** In the order of FULL_COLUMNS, from the set's id to its end. */
function setCells(set: SetRecord | null, exercise: string | undefined): readonly CsvCell[] {
  return [
    set?.id,
    set?.order,
    set?.type,
    set?.exerciseId,
    exercise,
    set?.reps,
    set?.load?.value,
    set?.load?.unit,
    set?.load?.counts,
    set?.perSide,
    set?.side,
    set?.durationSec,
    set?.distanceM,
    set?.rpe,
    set?.rir,
    set?.supersetId,
    set?.source,
    set?.startedAt,
    set?.endedAt,
  ];
}

function asJson(value: unknown): string {
  return JSON.stringify(toJson(value));
}

/** Rows as the stores of the log hold them; what a row cannot be read as is left out and counted. Nothing is checked beyond shape. */
export interface FullRows {
  readonly workouts: readonly unknown[];
  readonly sets: readonly unknown[];
  readonly notes: readonly unknown[];
  readonly exercises: readonly unknown[];
  readonly refused: number;
}

/** `rows`: cells by column name, as they stand in the file. A workout is given with the first of its rows. */
export function readFullRows(rows: readonly Readonly<Record<string, string>>[], seen: Set<string>): FullRows {
  const workouts: unknown[] = [];
  const sets: unknown[] = [];
  const notes: unknown[] = [];
  const exercises: unknown[] = [];
  let refused = 0;
  for (const raw of rows) {
    try {
      const cell = (column: FullColumn) => textOf(raw[column]);
      const workoutId = cell('plumbline_workout_id');
      if (workoutId === undefined) throw new SyntaxError('no workout');
      const set = cell('set_id') === undefined ? null : setOf(workoutId, cell);
      const more = [...listOf(cell('notes_json'))];
      const exercise = jsonOf(cell('exercise_json'));
      if (!seen.has(workoutId)) workouts.push(workoutOf(workoutId, cell));
      seen.add(workoutId);
      if (set) sets.push(set);
      notes.push(...more);
      if (exercise !== undefined) exercises.push(exercise);
    } catch {
      refused++;
    }
  }
  return { workouts, sets, notes, exercises, refused };
}

type Cell = (column: FullColumn) => string | undefined;

function workoutOf(id: string, cell: Cell): unknown {
  return present({
    id,
    title: cell('workout_title'),
    day: cell('day'),
    startedAt: cell('workout_started_at'),
    endedAt: cell('workout_ended_at'),
    plannedSessionId: cell('planned_session_id'),
    importId: cell('import_id'),
  });
}

function setOf(workoutId: string, cell: Cell): unknown {
  const load = numberOf(cell('load'));
  const perSide = cell('per_side');
  return present({
    id: cell('set_id'),
    workoutId,
    exerciseId: cell('exercise_id'),
    order: numberOf(cell('set_order')),
    type: cell('set_type'),
    reps: numberOf(cell('reps')),
    load:
      load === undefined ? undefined : present({ value: load, unit: cell('load_unit'), counts: cell('load_counts') }),
    perSide: perSide === undefined ? undefined : perSide.toLowerCase() === 'true',
    side: cell('side'),
    durationSec: numberOf(cell('duration_sec')),
    distanceM: numberOf(cell('distance_m')),
    rpe: numberOf(cell('rpe')),
    rir: numberOf(cell('rir')),
    supersetId: cell('superset_id'),
    source: cell('source'),
    startedAt: cell('set_started_at'),
    endedAt: cell('set_ended_at'),
    camera: jsonOf(cell('camera_json')),
    heart: jsonOf(cell('heart_json')),
  });
}

function present(fields: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function textOf(raw: string | undefined): string | undefined {
  return raw === undefined || raw === '' ? undefined : withoutFormulaMark(raw);
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isFinite(number) || text.trim() === '') throw new SyntaxError(`no number: ${text}`);
  return number;
}

function jsonOf(text: string | undefined): unknown {
  return text === undefined ? undefined : fromJson(JSON.parse(text));
}

function listOf(text: string | undefined): readonly NoteRecord[] {
  const list = jsonOf(text) ?? [];
  if (!Array.isArray(list)) throw new SyntaxError('no list');
  return list as readonly NoteRecord[];
}
