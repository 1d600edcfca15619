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

/** Repetitions that were really left, and how far off that may be. */
export interface Reserve {
  readonly left: number;
  readonly low: number;
  readonly high: number;
  /** Whether the person said so for any of the sets; else it is read off the speed lost, and only its cautious end is built on. */
  readonly stated: boolean;
}

/** People state about one repetition too few (Halperin 2022). */
export const UNDERSTATED = 1;
/** A stated reserve is off by about so many either way. */
const STATED_WITHIN = 1;

/**
 * The mean over the sets, RPE counted as 10 − RPE, each counting the less the wider it may be off; what a person said of a set goes before
 * what its speed says. Null where neither is known of any.
 */
export function reserveOf(sets: readonly HistorySet[]): Reserve | null {
  const known = sets.flatMap((set): Reserve[] => {
    const said = set.rir ?? (set.rpe === undefined ? undefined : 10 - set.rpe);
    if (said !== undefined && Number.isFinite(said)) {
      const left = Math.max(0, said) + UNDERSTATED;
      return [{ left, low: Math.max(0, left - STATED_WITHIN), high: left + STATED_WITHIN, stated: true }];
    }
    const { estimatedRir: left, estimatedRirLow: low, estimatedRirHigh: high } = set;
    return left === undefined || low === undefined || high === undefined ? [] : [{ left, low, high, stated: false }];
  });
  if (known.length === 0) return null;
  const weights = known.map(({ low, high }) => 1 / (0.5 + Math.max(0, high - low)) ** 2);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (of: (reserve: Reserve) => number) =>
    known.reduce((sum, reserve, at) => sum + (weights[at] ?? 0) * of(reserve), 0) / whole;
  return {
    left: mean(({ left }) => left),
    low: mean(({ low }) => low),
    high: mean(({ high }) => high),
    stated: known.some(({ stated }) => stated),
  };
}

export function meanOf(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined && Number.isFinite(value)) as readonly number[];
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
