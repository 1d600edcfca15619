// A row becomes a set of the log: what can be believed is kept as entered, what cannot is set aside and told, nothing is dropped in silence.
import { checkSet, type SetDraft, type SetField } from '../check-set.ts';
import type { Load } from '../records.ts';
import type { DistanceUnit, ImportField, ImportProblem, WeightUnit } from './inspection.ts';
import type { RowOfSet } from './read-row.ts';
import type { ResolvedName } from './resolve-names.ts';

export interface SettledSet {
  /** Null: nothing was done that could be kept. */
  readonly draft: SetDraft | null;
  readonly problems: readonly ImportProblem[];
  /** For a note: "header: cell". */
  readonly aside: readonly string[];
}

/** The units of the file where a row states none. */
export interface SettleUnits {
  readonly weight: WeightUnit;
  readonly distance: DistanceUnit;
}

/** Metres; exact by definition. */
const METRES: Readonly<Record<DistanceUnit, number>> = { m: 1, km: 1000, mi: 1609.344, yd: 0.9144, ft: 0.3048 };

const FIELDS: Readonly<Record<SetField, ImportField>> = {
  reps: 'reps',
  load: 'weight',
  durationSec: 'seconds',
  distanceM: 'distance',
  rpe: 'rpe',
  rir: 'rir',
};

/** `headerOf`: what the file calls a column. */
export function settleSet(
  row: RowOfSet,
  { exercise, weightHelps, inBothHands }: ResolvedName,
  units: SettleUnits,
  headerOf: (field: ImportField) => string,
): SettledSet {
  const problems: ImportProblem[] = [...row.problems];
  const aside: string[] = [...row.aside];
  const load = loadOf(row, weightHelps, inBothHands, units.weight);
  // 0 is a weight only where other cells were left empty instead of 0, and on what is loaded from outside.
  const filledUp = row.reps === 0 || row.seconds === 0 || row.distance?.value === 0;
  const zeroSaysNothing = filledUp || (exercise.loadKind !== 'external' && exercise.loadKind !== 'per_hand');
  const written: SetDraft = {
    ...(isSaid(row.reps) && { reps: row.reps }),
    ...(load && !(load.value === 0 && zeroSaysNothing) && { load }),
    ...(isSaid(row.seconds) && { durationSec: row.seconds }),
    ...(row.distance && isSaid(row.distance.value) && { distanceM: metresOf(row.distance, units.distance) }),
    ...(isSaid(row.rpe) && { rpe: row.rpe }),
    ...(row.rir !== undefined && { rir: row.rir }),
  };
  const unbelieved = new Set<SetField>();
  for (const problem of checkSet(written, exercise.loadKind)) {
    if (problem.kind === 'nothing_done') continue;
    unbelieved.add(problem.kind === 'negative_load' ? 'load' : problem.field);
  }
  for (const field of unbelieved) {
    const value = cellOf(row, field);
    problems.push({ line: row.line, kind: 'beyond_belief', field: FIELDS[field], value });
    aside.push(`${headerOf(FIELDS[field])}: ${value}`);
  }
  const kept = Object.fromEntries(
    Object.entries(written).filter(([field]) => !unbelieved.has(field as SetField)),
  ) as SetDraft;
  if (kept.reps !== undefined || kept.durationSec !== undefined || kept.distanceM !== undefined)
    return { draft: kept, problems, aside };
  problems.push({ line: row.line, kind: 'nothing_done', value: row.exercise.slice(0, 80) });
  if (load && load.value !== 0 && !unbelieved.has('load')) aside.push(`${headerOf('weight')}: ${cellOf(row, 'load')}`);
  return { draft: null, problems, aside };
}

/** Other apps fill cells that were left empty with 0. */
function isSaid(value: number | undefined): value is number {
  return value !== undefined && value !== 0;
}

function loadOf({ weight }: RowOfSet, weightHelps: boolean, inBothHands: boolean, unit: WeightUnit): Load | null {
  if (!weight) return null;
  const value = weightHelps && weight.value > 0 ? -weight.value : weight.value;
  return { value, unit: weight.unit ?? unit, ...(inBothHands && { counts: 'both' as const }) };
}

/** To the millimetre, so that miles do not leave a tail of digits. */
function metresOf({ value, unit }: { value: number; unit: DistanceUnit | null }, ofFile: DistanceUnit): number {
  return Math.round(value * METRES[unit ?? ofFile] * 1000) / 1000;
}

function cellOf(row: RowOfSet, field: SetField): string {
  const withUnit = (measure: { value: number; unit: string | null } | undefined) =>
    measure ? `${measure.value}${measure.unit === null ? '' : ` ${measure.unit}`}` : '';
  switch (field) {
    case 'load':
      return withUnit(row.weight);
    case 'distanceM':
      return withUnit(row.distance);
    case 'durationSec':
      return String(row.seconds ?? '');
    case 'reps':
    case 'rpe':
    case 'rir':
      return String(row[field] ?? '');
  }
}
