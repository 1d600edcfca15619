// Sets read from a sentence become records like any other.
import type { ParsedSet } from '../notes/parsed-note.ts';
import { KG_PER_LB } from './limits.ts';
import type { Load, SetRecord } from './records.ts';

export interface NoteSetContext {
  readonly workoutId: string;
  /** Position of the first set. */
  readonly firstOrder: number;
  /** Exercise of sets that name none; without it they are left out. */
  readonly exerciseId?: string;
  /** The person's unit, meant where none was written. */
  readonly unit: 'kg' | 'lb';
  /** ISO 8601 UTC; a sentence says what was done, not how long it took. */
  readonly writtenAt: string;
  readonly newId: () => string;
}

/** In the order performed. Sets without an exercise and without one in context are left out. */
export function setsFromNote(sets: readonly ParsedSet[], context: NoteSetContext): readonly SetRecord[] {
  const records: SetRecord[] = [];
  for (const set of sets) {
    const exerciseId = set.exercise ?? context.exerciseId;
    if (exerciseId === undefined) continue;
    const load = loadOf(set, context.unit);
    records.push({
      id: context.newId(),
      workoutId: context.workoutId,
      exerciseId,
      order: context.firstOrder + records.length,
      type: set.setType ?? 'normal',
      ...(set.reps !== undefined && { reps: set.reps }),
      ...(load && { load }),
      ...(set.perSide !== undefined && { perSide: set.perSide }),
      ...(set.side !== undefined && { side: set.side }),
      ...(set.durationSec !== undefined && { durationSec: set.durationSec }),
      ...(set.distanceM !== undefined && { distanceM: set.distanceM }),
      ...(set.rpe !== undefined && { rpe: set.rpe }),
      ...(set.rir !== undefined && { rir: set.rir }),
      source: 'note',
      startedAt: context.writtenAt,
      endedAt: context.writtenAt,
    });
  }
  return records;
}

/** Back to what was written: 180 lb was parsed to kilograms and is stored as 180 lb. */
function loadOf(set: ParsedSet, unit: 'kg' | 'lb'): Load | undefined {
  if (set.loadKg === undefined) return undefined;
  const written = set.loadUnit === 'lb' || (set.loadUnit !== 'kg' && unit === 'lb') ? 'lb' : 'kg';
  const value = written === 'lb' ? set.loadKg / KG_PER_LB : set.loadKg;
  return { value: Math.round(value * 100) / 100, unit: written };
}
