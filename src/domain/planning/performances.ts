// What was done of one exercise, workout by workout, without warm-ups and without slips of the thumb.
import { SET_LIMITS } from '../log/limits.ts';
import { dayNumber } from './calendar.ts';
import type { HistorySet, TrainingHistory } from './history.ts';

/** The working sets of one exercise on one day; at least one. */
export interface Performance {
  readonly day: string;
  readonly sets: readonly HistorySet[];
}

/** A load this many times the usual one is a slip: 600 kg where 60 was meant. */
const SLIP_FACTOR = 2.5;

/** Oldest first, up to and including `today`; days that are none and sets outside SET_LIMITS are left out. */
export function performancesOf(exerciseId: string, history: TrainingHistory, today: string): readonly Performance[] {
  const performances = indexOf(history).get(exerciseId) ?? [];
  return withoutSlips(performances.filter(({ day }) => day <= today));
}

/** Long histories are asked about every exercise in turn; they never change, so they are sorted out once. */
const indices = new WeakMap<TrainingHistory, ReadonlyMap<string, readonly Performance[]>>();

function indexOf(history: TrainingHistory): ReadonlyMap<string, readonly Performance[]> {
  const known = indices.get(history);
  if (known) return known;
  const sorted = new Map<string, Map<string, HistorySet[]>>();
  for (const { day, sets } of history) {
    if (!Number.isFinite(dayNumber(day))) continue;
    for (const set of sets) {
      if (!isWorking(set) || !isBelievable(set)) continue;
      const byDay = sorted.get(set.exerciseId) ?? new Map<string, HistorySet[]>();
      sorted.set(set.exerciseId, byDay);
      // A repetition is whole: imports and arithmetic leave fractions.
      const whole = set.reps === undefined ? set : { ...set, reps: Math.floor(set.reps + 1e-6) };
      byDay.set(day, [...(byDay.get(day) ?? []), whole]);
    }
  }
  const made = new Map(
    [...sorted].map(([exerciseId, byDay]) => [
      exerciseId,
      [...byDay].map(([day, sets]) => ({ day, sets })).sort((a, b) => a.day.localeCompare(b.day)),
    ]),
  );
  indices.set(history, made);
  return made;
}

function isWorking({ type }: HistorySet): boolean {
  return type !== 'warmup' && type !== 'drop';
}

export function isBelievable(set: HistorySet): boolean {
  const { reps, loadKg, durationSec } = SET_LIMITS;
  return inside(set.reps, reps) && inside(set.loadKg, loadKg) && inside(set.durationSec, durationSec) && hasAmount(set);
}

function hasAmount({ reps, durationSec }: HistorySet): boolean {
  return reps !== undefined || durationSec !== undefined;
}

function inside(value: number | undefined, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return value === undefined || (Number.isFinite(value) && value >= min && value <= max);
}

function withoutSlips(performances: readonly Performance[]): readonly Performance[] {
  const loads = performances.flatMap(({ sets }) => sets.map(({ loadKg }) => loadKg ?? 0)).sort((a, b) => a - b);
  const usual = loads[Math.floor(loads.length / 2)] ?? 0;
  if (loads.length < 3 || usual <= 0) return performances;
  return performances
    .map(({ day, sets }) => ({ day, sets: sets.filter(({ loadKg }) => (loadKg ?? 0) <= usual * SLIP_FACTOR) }))
    .filter(({ sets }) => sets.length > 0);
}

/** Mean repetitions in reserve as stated, RPE counted as 10 − RPE; null where nothing was stated. */
export function statedReserve(sets: readonly HistorySet[]): number | null {
  return meanOf(sets.map(({ rir, rpe }) => rir ?? (rpe === undefined ? undefined : 10 - rpe)));
}

export function meanOf(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined && Number.isFinite(value)) as readonly number[];
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
