// A workout as a FIT activity: what watches and training sites read. Sets with their repetitions and loads, rests between them.
import type { Exercise } from '../../../catalogue/exercise.ts';
import { loadKg } from '../../load-kg.ts';
import type { SetRecord, WorkoutRecord } from '../../records.ts';
import { createFitFile, type FitField, type FitFile } from './fit-file.ts';
import { fitExerciseOf } from './fit-exercise.ts';

export interface FitWorkout {
  readonly workout: WorkoutRecord;
  /** Removed ones and demonstrations are left out. */
  readonly sets: readonly SetRecord[];
  readonly exerciseOf: (exerciseId: string) => Exercise | undefined;
  /** As the person reads them. */
  readonly nameOf: (exerciseId: string) => string;
}

/** Global message numbers of the profile. */
const MESSAGE = {
  fileId: 0,
  session: 18,
  lap: 19,
  record: 20,
  event: 21,
  deviceInfo: 23,
  workout: 26,
  workoutStep: 27,
  activity: 34,
  fileCreator: 49,
  set: 225,
  exerciseTitle: 264,
} as const;

/** 1989-12-31T00:00:00Z, from which FIT counts seconds. */
const FIT_EPOCH_MS = 631_065_600_000;
/** The number for makers without one of their own. */
const DEVELOPMENT = 255;
const PRODUCT = 1;
const TRAINING = 10;
const STRENGTH = 20;
const MOST_SETS = 65_534;

/**
 * What the form cannot hold is left out: sides, set types, RPE, notes, and assistance (a negative load). Loads are in sixteenths of a
 * kilogram, so 180 lb reads back as 179.95; the unit it was entered in goes with it. Times are whole seconds, durations milliseconds.
 */
export function writeFit({ workout, sets, exerciseOf, nameOf }: FitWorkout): Uint8Array<ArrayBuffer> {
  const done = sets
    .filter(({ deletedAt, source }) => deletedAt === undefined && source !== 'demonstration')
    .map((set) => ({ set, startMs: Date.parse(set.startedAt), endMs: Date.parse(set.endedAt) }))
    .sort((a, b) => a.startMs - b.startMs || a.set.order - b.set.order)
    .slice(0, MOST_SETS / 2);
  const startMs = Math.min(Date.parse(workout.startedAt), ...done.map((each) => each.startMs));
  const endMs = Math.max(
    startMs,
    ...(workout.endedAt === undefined ? [] : [Date.parse(workout.endedAt)]),
    ...done.map((each) => each.endMs),
  );
  const ids = [...new Set(done.map(({ set }) => set.exerciseId))];
  const file = createFitFile();
  writeHead(file, startMs);
  writeExercises(file, workout.title, ids, exerciseOf, nameOf);
  event(file, startMs, 0);
  let index = 0;
  let freeMs: number | null = null;
  for (const { set, startMs: from, endMs: to } of done) {
    if (freeMs !== null && from - freeMs >= 1000)
      file.write(MESSAGE.set, setFields({ index: index++, startMs: freeMs, endMs: from }));
    const { heart } = set;
    if (heart) pulse(file, from, heart.startBpm);
    if (heart && to > from) pulse(file, to, heart.endBpm);
    file.write(
      MESSAGE.set,
      setFields({ index: index++, startMs: from, endMs: to, set, exercise: exerciseOf(set.exerciseId), ids }),
    );
    freeMs = Math.max(freeMs ?? to, to);
  }
  event(file, endMs, 4);
  writeSums(file, { startMs, endMs, sets: done.map(({ set }) => set) });
  return file.bytes();
}

function writeHead(file: FitFile, startMs: number): void {
  file.write(MESSAGE.fileId, [
    [0, 'enum', 4],
    [1, 'uint16', DEVELOPMENT],
    [2, 'uint16', PRODUCT],
    [3, 'uint32z', 1],
    [4, 'uint32', time(startMs)],
    [8, 'string', 'Plumbline'],
  ]);
  file.write(MESSAGE.fileCreator, [[0, 'uint16', 1]]);
  file.write(MESSAGE.deviceInfo, [
    [253, 'uint32', time(startMs)],
    [0, 'uint8', 0],
    [2, 'uint16', DEVELOPMENT],
    [4, 'uint16', PRODUCT],
    [27, 'string', 'Plumbline'],
  ]);
}

function writeExercises(
  file: FitFile,
  title: string | undefined,
  ids: readonly string[],
  exerciseOf: FitWorkout['exerciseOf'],
  nameOf: FitWorkout['nameOf'],
): void {
  file.write(MESSAGE.workout, [
    [4, 'enum', TRAINING],
    [6, 'uint16', ids.length],
    [8, 'string', title ?? ''],
    [11, 'enum', STRENGTH],
  ]);
  for (const [index, id] of ids.entries()) {
    const { category, name } = fitExerciseOf(exerciseOf(id));
    file.write(MESSAGE.workoutStep, [
      [254, 'uint16', index],
      [0, 'string', nameOf(id)],
      // Open: it ends when the person says so.
      [1, 'enum', 5],
      [3, 'enum', 2],
      [10, 'uint16', category],
      [11, 'uint16', name],
    ]);
    file.write(MESSAGE.exerciseTitle, [
      [254, 'uint16', index],
      [0, 'uint16', category],
      [1, 'uint16', name],
      [2, 'string', nameOf(id)],
    ]);
  }
}

interface SetToWrite {
  readonly index: number;
  readonly startMs: number;
  readonly endMs: number;
  /** Absent: rest. */
  readonly set?: SetRecord;
  readonly exercise?: Exercise | undefined;
  readonly ids?: readonly string[];
}

function setFields({ index, startMs, endMs, set, exercise, ids }: SetToWrite): readonly FitField[] {
  const known = set && fitExerciseOf(exercise);
  const spentMs = set?.durationSec === undefined ? endMs - startMs : set.durationSec * 1000;
  const kg = set?.load && loadKg(set.load);
  return [
    [254, 'uint32', time(endMs)],
    // Sets that came in without times have no duration; nothing is made up for them.
    [0, 'uint32', spentMs > 0 ? spentMs : undefined],
    [3, 'uint16', set?.reps],
    [4, 'uint16', kg === undefined || kg < 0 ? undefined : kg * 16],
    [5, 'uint8', set ? 1 : 0],
    [6, 'uint32', time(startMs)],
    [7, 'uint16', known?.category],
    [8, 'uint16', known?.name],
    [9, 'uint16', set?.load && (set.load.unit === 'kg' ? 1 : 2)],
    [10, 'uint16', index],
    [11, 'uint16', set && ids?.indexOf(set.exerciseId)],
  ];
}

/** A rate that was heard at that moment. */
function pulse(file: FitFile, atMs: number, bpm: number): void {
  file.write(MESSAGE.record, [
    [253, 'uint32', time(atMs)],
    [3, 'uint8', bpm],
  ]);
}

/** Of the timer: 0 starts it, 4 stops all. */
function event(file: FitFile, atMs: number, kind: 0 | 4): void {
  file.write(MESSAGE.event, [
    [253, 'uint32', time(atMs)],
    [0, 'enum', 0],
    [1, 'enum', kind],
    [4, 'uint8', 0],
  ]);
}

interface Sums {
  readonly startMs: number;
  readonly endMs: number;
  readonly sets: readonly SetRecord[];
}

function writeSums(file: FitFile, { startMs, endMs, sets }: Sums): void {
  const spent = endMs - startMs;
  const peaks = sets.flatMap(({ heart }) => (heart ? [heart.peakBpm] : []));
  const peak = peaks.length === 0 ? undefined : Math.max(...peaks);
  const metres = sets.reduce((sum, { distanceM }) => sum + (distanceM ?? 0), 0);
  const shared: readonly FitField[] = [
    [254, 'uint16', 0],
    [253, 'uint32', time(endMs)],
    [2, 'uint32', time(startMs)],
    [7, 'uint32', spent],
    [8, 'uint32', spent],
    [9, 'uint32', metres > 0 ? metres * 100 : undefined],
    [1, 'enum', 1],
  ];
  file.write(MESSAGE.lap, [
    ...shared,
    [0, 'enum', 9],
    [16, 'uint8', peak],
    [24, 'enum', 7],
    [25, 'enum', TRAINING],
    [39, 'enum', STRENGTH],
  ]);
  file.write(MESSAGE.session, [
    ...shared,
    [0, 'enum', 8],
    [5, 'enum', TRAINING],
    [6, 'enum', STRENGTH],
    [17, 'uint8', peak],
    [25, 'uint16', 0],
    [26, 'uint16', 1],
    [28, 'enum', 0],
  ]);
  file.write(MESSAGE.activity, [
    [253, 'uint32', time(endMs)],
    [0, 'uint32', spent],
    [1, 'uint16', 1],
    [2, 'enum', 0],
    [3, 'enum', 26],
    [4, 'enum', 1],
  ]);
}

/** Whole seconds of FIT time. */
function time(ms: number): number {
  return Math.round((ms - FIT_EPOCH_MS) / 1000);
}
