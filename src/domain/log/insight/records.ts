// What somebody did better than ever before: now, and when each was set.
import type { Load } from '../records.ts';
import type { ExerciseRollup } from '../roll-up.ts';

export type RecordKind = 'maximum' | 'heaviest' | 'most_reps' | 'longest' | 'farthest' | 'volume';

export interface ExerciseRecord {
  readonly kind: RecordKind;
  readonly exerciseId: string;
  readonly workoutId: string;
  readonly day: string;
  /** Kilograms, repetitions, seconds, metres, or kilograms × repetitions. */
  readonly value: number;
  /** What it beat; absent of the first ever. */
  readonly before?: number;
  /** As entered, of the heaviest. */
  readonly load?: Load;
  readonly reps?: number;
  readonly setId?: string;
}

/** Volume is the workout's, all others are of one set. */
const VALUES: Readonly<Record<RecordKind, (rollup: ExerciseRollup) => number | undefined>> = {
  maximum: ({ maximum }) => maximum?.kg,
  heaviest: ({ heaviest }) => heaviest?.kg,
  most_reps: ({ mostReps }) => mostReps?.reps,
  longest: ({ longestSec }) => longestSec,
  farthest: ({ farthestM }) => farthestM,
  volume: ({ volumeKg }) => (volumeKg > 0 ? volumeKg : undefined),
};
export const RECORD_KINDS = Object.keys(VALUES) as readonly RecordKind[];

/** What is more by less than this is the same: sums and pounds differ in their last digits, and an estimate by less than 100 g is no finding. */
const MORE: Readonly<Record<RecordKind, number>> = {
  maximum: 0.1,
  heaviest: 0.005,
  most_reps: 0,
  longest: 0.05,
  farthest: 0.05,
  volume: 0.05,
};

/** Every time one was set, oldest first; roll-ups oldest first, of any exercises. What only equals is none. */
export function recordHistory(rollups: readonly ExerciseRollup[]): readonly ExerciseRecord[] {
  const best = new Map<string, Map<RecordKind, number>>();
  const records: ExerciseRecord[] = [];
  for (const rollup of rollups) {
    const { exerciseId, workoutId, day } = rollup;
    const own = best.get(exerciseId) ?? new Map<RecordKind, number>();
    best.set(exerciseId, own);
    for (const kind of RECORD_KINDS) {
      const value = VALUES[kind](rollup);
      const before = own.get(kind);
      if (value === undefined || !Number.isFinite(value)) continue;
      if (before !== undefined && value <= before + MORE[kind]) continue;
      own.set(kind, value);
      records.push({
        kind,
        exerciseId,
        workoutId,
        day,
        value,
        ...detailsOf(kind, rollup),
        ...(before === undefined ? {} : { before }),
      });
    }
  }
  return records;
}

function detailsOf(kind: RecordKind, rollup: ExerciseRollup): Pick<ExerciseRecord, 'load' | 'reps' | 'setId'> {
  const { maximum, heaviest, mostReps } = rollup;
  if (kind === 'maximum' && maximum) return { setId: maximum.setId };
  if (kind === 'most_reps' && mostReps) return { setId: mostReps.setId };
  if (kind !== 'heaviest' || !heaviest) return {};
  const { load, reps, setId } = heaviest;
  return { load, setId, ...(reps === undefined ? {} : { reps }) };
}

/** An estimate that is a hundredth more is told; less is within what a day makes of it. */
const WORTH_OF_MAXIMUM = 1.01;

/** Whether a list should name it: a first time beats nothing, volume is the workout's, and estimates creep. */
export function isWorthTelling({ kind, value, before }: ExerciseRecord): boolean {
  if (before === undefined || kind === 'volume') return false;
  return kind !== 'maximum' || value >= WORTH_OF_MAXIMUM * before;
}

/** Those of one exercise's history that stand now, one of each kind. */
export function standingRecords(history: readonly ExerciseRecord[]): readonly ExerciseRecord[] {
  const standing = new Map<RecordKind, ExerciseRecord>();
  for (const record of history) standing.set(record.kind, record);
  return RECORD_KINDS.flatMap((kind) => {
    const record = standing.get(kind);
    return record ? [record] : [];
  });
}

export interface RepetitionMaximum {
  readonly reps: number;
  /** The most that was ever lifted for at least so many. */
  readonly kg: number;
  readonly workoutId: string;
  readonly day: string;
  /** With how many repetitions it was lifted: `reps` or more. */
  readonly done: number;
}

/** For 1 to `most` repetitions; the first time a load was lifted counts. A row that the next one says too is left out: 5 × 100 kg was also 4. */
export function repetitionMaxima(rollups: readonly ExerciseRollup[], most = 30): readonly RepetitionMaximum[] {
  const best = new Map<number, RepetitionMaximum>();
  for (const { front, workoutId, day } of rollups)
    for (const [done, kg] of front)
      for (let reps = 1; reps <= Math.min(done, most); reps++) {
        const known = best.get(reps);
        if (!known || kg > known.kg + MORE.heaviest) best.set(reps, { reps, kg, workoutId, day, done });
      }
  const rows = [...best.values()].sort((a, b) => a.reps - b.reps);
  return rows.filter(({ kg }, at) => kg > (rows[at + 1]?.kg ?? Number.NEGATIVE_INFINITY) + MORE.heaviest);
}
