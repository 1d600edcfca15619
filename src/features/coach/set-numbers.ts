// The arithmetic of the sheet of numbers: a step of each, what was typed as a number, a load in another unit or counted otherwise.
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { SET_LIMITS } from '../../domain/log/limits.ts';
import { loadKg } from '../../domain/log/load-kg.ts';
import { steppedLoad } from '../../domain/log/load-step.ts';
import type { ProposedEntry } from '../../domain/log/next-entry.ts';
import type { Load } from '../../domain/log/records.ts';
import { plannedLoad } from '../../domain/planning/planned-load.ts';
import type { SetNumber } from './log-cells.ts';

/** A tap on plus or minus, and where the first one from nothing goes. */
const STEPS = {
  reps: { step: 1, first: 8 },
  durationSec: { step: 5, first: 30 },
  distanceM: { step: 100, first: 1000 },
} as const;
const FIRST_LOAD = { kg: 20, lb: 45 } as const;

/** The number, or the load, a step on from the entry's. `like`: unit and hands of a load stated anew. */
export function stepped(
  field: SetNumber,
  entry: Partial<ProposedEntry>,
  by: 1 | -1,
  exercise: Exercise | undefined,
  like: Load,
): number | Load {
  if (field === 'load') {
    const { load } = entry;
    if (load && Number.isFinite(load.value)) return steppedLoad(exercise ?? null, load, by);
    const body = exercise?.loadKind === 'bodyweight' || exercise?.loadKind === 'bodyweight_plus';
    return body ? steppedLoad(exercise ?? null, { ...like, value: 0 }, by) : { ...like, value: FIRST_LOAD[like.unit] };
  }
  const { step, first } = STEPS[field];
  const { min, max } = SET_LIMITS[field];
  const value = entry[field];
  if (value === undefined || !Number.isFinite(value)) return first;
  const next = by === 1 ? Math.floor(value / step) * step + step : Math.ceil(value / step) * step - step;
  return Math.min(max, Math.max(min, next));
}

/** As it stands in its field. */
export function textOf(field: SetNumber, entry: Partial<ProposedEntry>): string {
  const value = field === 'load' ? entry.load?.value : entry[field];
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}

/** Decimal commas, true minus signs and `1:30` are how people type. Undefined for nothing, NaN for no number. */
export function readNumber(field: SetNumber, text: string): number | undefined {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  // A sign alone is a number that is still being typed.
  if (plain === '' || plain === '-') return undefined;
  const clock = field === 'durationSec' ? /^(\d{1,3}):([0-5]?\d)$/.exec(plain) : null;
  if (clock) return 60 * Number(clock[1]) + Number(clock[2]);
  const value = Number(plain);
  return Number.isFinite(value) ? value : Number.NaN;
}

/** A load that was only proposed, as the other unit would have proposed it. */
export function inUnit(load: Load, unit: Load['unit'], exercise: Exercise | undefined): Load {
  const { counts } = load;
  const kg = loadKg({ value: load.value, unit: load.unit });
  return { ...plannedLoad(kg, unit, exercise), ...(counts === undefined ? {} : { counts }) };
}

/** `both`: dumbbells of a pair together. What was only proposed means the same weight as before; what was entered keeps its number. */
export function countedAs({ counts: before, ...load }: Load, counts: 'both' | undefined, isOwn: boolean): Load {
  const factor = isOwn || (before === 'both') === (counts === 'both') ? 1 : counts === 'both' ? 2 : 0.5;
  return { ...load, value: load.value * factor, ...(counts === undefined ? {} : { counts }) };
}
