// The planner's thin view of the past, derived from the log each time: typed and camera sets alike.
import type { HistorySet, TrainingHistory } from '../planning/history.ts';
import { loadKg } from './load-kg.ts';
import type { CameraSetFacts, LoggedWorkout, SetRecord, WorkoutRecord } from './records.ts';

/**
 * Oldest first. Removed workouts and sets, demonstrations and workouts without a set are left out. A left and a right set of
 * the same exercise that follow each other are one set, as the weaker side did it: volume is counted once.
 */
export function toTrainingHistory(logged: readonly LoggedWorkout[]): TrainingHistory {
  return logged
    .filter(({ workout }) => workout.deletedAt === undefined)
    .toSorted((a, b) => compareWorkouts(a.workout, b.workout))
    .flatMap(({ workout, sets }) => {
      const present = performedSets(sets);
      if (present.length === 0) return [];
      const { day, endedAt, plannedSessionId } = workout;
      const times = {
        ...(endedAt === undefined ? {} : { at: endedAt }),
        ...(plannedSessionId === undefined ? {} : { plannedSessionId }),
      };
      return [{ day, ...times, sets: pairSides(present) }];
    });
}

/** Oldest first: by day, then by start, then by id. */
export function compareWorkouts(a: WorkoutRecord, b: WorkoutRecord): number {
  return compareText(a.day, b.day) || compareText(a.startedAt, b.startedAt) || compareText(a.id, b.id);
}

/** In the order of the workout: what was done and not removed. */
export function performedSets(sets: readonly SetRecord[]): readonly SetRecord[] {
  return sets
    .filter(({ deletedAt, source }) => deletedAt === undefined && source !== 'demonstration')
    .toSorted(compareSets);
}

/** By position, then by start, then by id. */
export function compareSets(a: SetRecord, b: SetRecord): number {
  return a.order - b.order || compareText(a.startedAt, b.startedAt) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function pairSides(sets: readonly SetRecord[]): readonly HistorySet[] {
  const result: HistorySet[] = [];
  for (let index = 0; index < sets.length; index += 1) {
    const set = sets[index];
    if (!set) continue;
    const next = sets[index + 1];
    if (next && areTwoSides(set, next)) {
      result.push(weakerOf(toHistorySet(set), toHistorySet(next)));
      index += 1;
    } else result.push(toHistorySet(set));
  }
  return result;
}

/** A left and a right set in a row are one set together. */
export function areTwoSides(a: SetRecord, b: SetRecord): boolean {
  const opposite = (a.side === 'left' && b.side === 'right') || (a.side === 'right' && b.side === 'left');
  return opposite && a.exerciseId === b.exerciseId && a.type === b.type;
}

function toHistorySet(set: SetRecord): HistorySet {
  const { exerciseId, type, reps, durationSec, rpe, rir, load, camera } = set;
  return {
    exerciseId,
    type,
    ...defined({ reps, durationSec, rpe, rir, loadKg: load && loadKg(load), ...(camera ? seen(camera) : {}) }),
  };
}

function seen({ setScore, repetitions, effort }: CameraSetFacts): Omit<HistorySet, 'exerciseId' | 'type'> {
  const depths = repetitions.map(({ depth }) => depth);
  return defined({
    setScore: setScore ?? undefined,
    rangeDecay: effort?.rangeDecay,
    estimatedRir: effort?.estimatedRir?.value,
    estimatedRirLow: effort?.estimatedRir?.low,
    estimatedRirHigh: effort?.estimatedRir?.high,
    meanDepth: depths.length === 0 ? undefined : depths.reduce((sum, depth) => sum + depth, 0) / depths.length,
  });
}

/** Fewer, lighter, shorter, harder, less clean: number by number, where both sides have one. */
function weakerOf(a: HistorySet, b: HistorySet): HistorySet {
  return {
    exerciseId: a.exerciseId,
    type: a.type,
    ...defined({
      reps: pick(Math.min, a.reps, b.reps),
      loadKg: pick(Math.min, a.loadKg, b.loadKg),
      durationSec: pick(Math.min, a.durationSec, b.durationSec),
      rpe: pick(Math.max, a.rpe, b.rpe),
      rir: pick(Math.min, a.rir, b.rir),
      setScore: pick(Math.min, a.setScore, b.setScore),
      meanDepth: pick(Math.min, a.meanDepth, b.meanDepth),
      rangeDecay: pick(Math.max, a.rangeDecay, b.rangeDecay),
      estimatedRir: pick(Math.min, a.estimatedRir, b.estimatedRir),
      estimatedRirLow: pick(Math.min, a.estimatedRirLow, b.estimatedRirLow),
      estimatedRirHigh: pick(Math.min, a.estimatedRirHigh, b.estimatedRirHigh),
    }),
  };
}

function pick(
  choose: (a: number, b: number) => number,
  a: number | undefined,
  b: number | undefined,
): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : choose(a, b);
}

/** Without the fields that are undefined. */
function defined<T extends Record<string, number | undefined>>(fields: T): { [K in keyof T]?: number } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: number;
  };
}
