// The sets of an exercise in figures, as written on a board: `3 × 10`, `2 × 35 s`, `18 kg`.
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { plannedLoad } from '../../domain/planning/planned-load.ts';
import { durationText, loadText, numberText } from '../../ui/load-text.ts';

export type Unit = 'kg' | 'lb';

/** Working sets only. `3 × 8–10` where they differ, `3 × 8+` where the last is as many as possible, `20 min` for one long stretch. */
export function setsFigure(sets: readonly PlannedSet[]): string {
  const work = workingSets(sets);
  const amounts = work.map((set) => amountOf(set));
  const [first] = amounts;
  if (first === undefined) return '';
  const open = work.at(-1)?.setType === 'amrap' ? '+' : '';
  const amount = (first.unit === 's' ? secondsRange(amounts) : range(amounts)) + open;
  return work.length === 1 && first.unit === 's' && first.value >= 120 ? amount : `${work.length} × ${amount}`;
}

/** `18 kg`, `2 × 20 kg` for one in each hand, `+10 kg` on top of the body; null where no load is stated. */
export function loadFigure(
  sets: readonly PlannedSet[],
  exercise: Pick<Exercise, 'loadKind' | 'equipment'> | undefined,
  unit: Unit,
): string | null {
  const loads = workingSets(sets).flatMap(({ loadKg }) => (loadKg === undefined ? [] : [loadKg]));
  if (loads.length === 0) return null;
  const [low, high] = [Math.min(...loads), Math.max(...loads)].map((kg) => plannedLoad(kg, unit, exercise).value);
  if (low === undefined || high === undefined || (low === 0 && high === 0)) return null;
  const text = low === high ? loadText(low, unit) : `${numberText(low)}–${loadText(high, unit)}`;
  if (exercise?.loadKind === 'per_hand') return `2 × ${text}`;
  return exercise?.loadKind === 'bodyweight_plus' && low > 0 ? `+${text}` : text;
}

/** Warm-ups are left out, unless there is nothing else. */
export function workingSets(sets: readonly PlannedSet[]): readonly PlannedSet[] {
  const work = sets.filter(({ setType }) => setType !== 'warmup');
  return work.length > 0 ? work : sets;
}

interface Amount {
  readonly value: number;
  readonly unit: 'reps' | 's';
}

function amountOf(set: PlannedSet): Amount {
  return set.reps === undefined ? { value: set.durationSec ?? 0, unit: 's' } : { value: set.reps, unit: 'reps' };
}

function range(amounts: readonly Amount[]): string {
  const values = amounts.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? String(low) : `${low}–${high}`;
}

function secondsRange(amounts: readonly Amount[]): string {
  const values = amounts.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low !== high) return high < 120 ? `${low}–${high} s` : `${durationText(low)}–${durationText(high)}`;
  return low >= 120 && low % 60 === 0 ? `${low / 60} min` : durationText(low);
}
