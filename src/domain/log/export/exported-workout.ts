// What an export is told of a workout, and the few readings of it that all spreadsheet shapes share.
import type { Exercise } from '../../catalogue/exercise.ts';
import { KG_PER_LB } from '../limits.ts';
import type { Load, NoteRecord, SetRecord, WorkoutRecord } from '../records.ts';

export interface ExportedWorkout {
  readonly workout: WorkoutRecord;
  readonly sets: readonly SetRecord[];
  readonly notes: readonly NoteRecord[];
}

export interface SheetOptions {
  /** The one unit of every weight; distances follow it, in kilometres or miles. */
  readonly unit: 'kg' | 'lb';
  readonly exerciseOf: (exerciseId: string) => Exercise | undefined;
  /** What other apps call it; see export-names.ts. */
  readonly nameOf: (exercise: Exercise) => string;
  /** What they call it with one bar in both hands; null where they have no such name. See export-names.ts. */
  readonly barNameOf: (exercise: Exercise) => string | null;
  /** The wall clock at the person's place: these shapes know no time zones. */
  readonly wallClock: (instant: string) => WallClock;
}

export interface WallClock {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What stands of a workout, in order: removed sets and demonstrations are nothing that was done. */
export function setsThatStand(sets: readonly SetRecord[]): readonly SetRecord[] {
  return sets
    .filter(({ deletedAt, source }) => deletedAt === undefined && source !== 'demonstration')
    .sort((a, b) => a.order - b.order);
}

/** Sets of the same exercise that follow each other. */
export function inBlocks(sets: readonly SetRecord[]): readonly (readonly SetRecord[])[] {
  const blocks: SetRecord[][] = [];
  for (const set of sets) {
    const last = blocks.at(-1);
    if (last?.[0]?.exerciseId === set.exerciseId && last[0].supersetId === set.supersetId) last.push(set);
    else blocks.push([set]);
  }
  return blocks;
}

/**
 * The number in the wanted unit, as the exercise states its load. What was entered in that unit is exactly what was entered; the rest is
 * converted and has four decimals, which is less than any scale can show.
 */
export function weightIn(load: Load, unit: 'kg' | 'lb'): number {
  const stated = load.counts === undefined ? load.value : load.counts === 'both' ? load.value / 2 : load.value * 2;
  if (load.unit === unit) return stated;
  return Math.round((unit === 'kg' ? stated * KG_PER_LB : stated / KG_PER_LB) * 1e4) / 1e4;
}

const METRES_PER_MILE = 1609.344;

/** Kilometres or miles, to the millimetre. */
export function distanceIn(metres: number, unit: 'kg' | 'lb'): number {
  return unit === 'kg' ? metres / 1000 : Math.round((metres / METRES_PER_MILE) * 1e7) / 1e7;
}

/** As stated, or from repetitions in reserve where a scale of effort holds: 10 − RIR, down to RPE 6. */
export function effortOf({ rpe, rir }: SetRecord): number | undefined {
  if (rpe !== undefined) return rpe;
  return rir !== undefined && rir <= 4 ? 10 - rir : undefined;
}

/** The name and the weight under it: what was entered for both hands stays so where the name says that one bar was held. */
export function namedLoad(
  { exerciseId, load }: SetRecord,
  { exerciseOf, nameOf, barNameOf, unit }: SheetOptions,
): { readonly name: string; readonly weight?: number } {
  const exercise = exerciseOf(exerciseId);
  const bar = exercise && load?.counts === 'both' ? barNameOf(exercise) : null;
  const name = bar ?? (exercise ? nameOf(exercise) : exerciseId.replaceAll('_', ' '));
  if (!load) return { name };
  return { name, weight: weightIn(bar === null ? load : { value: load.value, unit: load.unit }, unit) };
}

/** `Left`, `Right` or `Each side`: no shape of another app has a place for sides, so they are said in its notes. */
export function sideWord({ side, perSide }: SetRecord): string | null {
  if (side !== undefined) return side === 'left' ? 'Left' : 'Right';
  return perSide === true ? 'Each side' : null;
}

export function notesOfSet(notes: readonly NoteRecord[], setId: string): readonly string[] {
  return notes
    .filter((note) => note.setId === setId && note.deletedAt === undefined)
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

/** What was written of the workout as a whole, or of sets that are gone. */
export function notesOfWorkout(notes: readonly NoteRecord[], sets: readonly SetRecord[]): string {
  const ids = new Set(sets.map(({ id }) => id));
  return notes
    .filter(({ setId, deletedAt }) => deletedAt === undefined && (setId === undefined || !ids.has(setId)))
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
}

/** Start and end on the wall clock; the day is the one the log has it under, wherever the person is now. */
export function spanOf({ workout, sets }: ExportedWorkout, { wallClock }: SheetOptions) {
  const endedAt =
    workout.endedAt ?? sets.reduce((last, set) => (set.endedAt > last ? set.endedAt : last), workout.startedAt);
  const seconds = Math.max(0, Math.round((Date.parse(endedAt) - Date.parse(workout.startedAt)) / 1000));
  const start = onDay(wallClock(workout.startedAt), workout.day);
  return { start, end: laterBy(start, seconds), seconds };
}

function onDay(clock: WallClock, day: string): WallClock {
  const [year = clock.year, month = clock.month, date = clock.day] = day.split('-').map(Number);
  return { ...clock, year, month, day: date };
}

function laterBy(clock: WallClock, seconds: number): WallClock {
  const { year, month, day, hour, minute, second } = clock;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second + seconds));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}
