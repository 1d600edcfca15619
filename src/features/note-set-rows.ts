// Sets of a note as rows that a person can put right, and back: sets alike are one row with a count.
import { KG_PER_LB } from '../domain/log/limits.ts';
import { loadKg } from '../domain/log/load-kg.ts';
import type { Load } from '../domain/log/records.ts';
import type { ParsedSet } from '../domain/notes/parsed-note.ts';

export interface NoteSetRow {
  readonly count: number;
  /** As it was read: what the row does not show stays. */
  readonly read: ParsedSet;
  readonly reps?: number;
  readonly load?: Load;
  readonly durationSec?: number;
  readonly distanceM?: number;
  readonly rpe?: number;
}

/** More than this is a slip of the thumb (design default). */
export const MOST_SETS_A_ROW = 30;

/** @param unit Meant where none was written. */
export function noteSetRows(sets: readonly ParsedSet[], unit: 'kg' | 'lb'): readonly NoteSetRow[] {
  const rows: NoteSetRow[] = [];
  for (const set of sets) {
    const last = rows.at(-1);
    if (last && JSON.stringify(last.read) === JSON.stringify(set)) {
      rows[rows.length - 1] = { ...last, count: last.count + 1 };
      continue;
    }
    const load = loadOf(set, unit);
    rows.push({
      count: 1,
      read: set,
      ...(set.reps !== undefined && { reps: set.reps }),
      ...(load && { load }),
      ...(set.durationSec !== undefined && { durationSec: set.durationSec }),
      ...(set.distanceM !== undefined && { distanceM: set.distanceM }),
      ...(set.rpe !== undefined && { rpe: set.rpe }),
    });
  }
  return rows;
}

/** A number that was not touched comes back to the last digit. */
export function setsOfRows(rows: readonly NoteSetRow[], unit: 'kg' | 'lb'): readonly ParsedSet[] {
  return rows.flatMap((row): readonly ParsedSet[] => {
    const { loadKg: readKg, loadUnit } = row.read;
    const {
      reps: _reps,
      loadKg: _kg,
      loadUnit: _unit,
      durationSec: _sec,
      distanceM: _m,
      rpe: _rpe,
      ...rest
    } = row.read;
    const before = loadOf(row.read, unit);
    const isSame = before?.value === row.load?.value && before?.unit === row.load?.unit;
    const added = loadUnit === 'bodyweight' && row.load?.unit === before?.unit;
    const set: ParsedSet = {
      ...rest,
      ...(row.reps !== undefined && { reps: row.reps }),
      ...(isSame
        ? { ...(readKg !== undefined && { loadKg: readKg }), ...(loadUnit !== undefined && { loadUnit }) }
        : row.load && {
            loadKg: Math.round(loadKg(row.load) * 1000) / 1000,
            loadUnit: added ? 'bodyweight' : row.load.unit,
          }),
      ...(row.durationSec !== undefined && { durationSec: row.durationSec }),
      ...(row.distanceM !== undefined && { distanceM: row.distanceM }),
      ...(row.rpe !== undefined && { rpe: row.rpe }),
    };
    return Array.from({ length: row.count }, () => set);
  });
}

function loadOf(set: ParsedSet, unit: 'kg' | 'lb'): Load | undefined {
  if (set.loadKg === undefined) return undefined;
  const isLb = set.loadUnit === 'lb' || (set.loadUnit !== 'kg' && unit === 'lb');
  const value = isLb ? set.loadKg / KG_PER_LB : set.loadKg;
  return { value: Math.round(value * 100) / 100, unit: isLb ? 'lb' : 'kg' };
}
