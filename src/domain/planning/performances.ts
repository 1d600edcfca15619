// What was done of one exercise, workout by workout, without warm-ups and without slips of the thumb.
import { KG_PER_LB, SET_LIMITS } from '../log/limits.ts';
import { dayNumber } from './calendar.ts';
import type { HistorySet, TrainingHistory } from './history.ts';

/** The working sets of one exercise on one day; at least one. */
export interface Performance {
  readonly day: string;
  readonly sets: readonly HistorySet[];
}

/** A load this many times the usual one is a slip: 600 kg where 60 was meant. */
const SLIP_FACTOR = 2.5;
/** So many times the heaviest of the days around it, where there are enough of them, is one too: pounds taken for kilograms. */
const SLIP_FACTOR_OF_DAYS = 2;
/** Days before and after that are looked at: over years a load may grow many times. */
const DAYS_AROUND = 8;
const ENOUGH_DAYS = 5;
const SETS_LOOKED_AT = 4;

/** Oldest first, up to and including `today`; days that are none and sets outside SET_LIMITS are left out. */
export function performancesOf(exerciseId: string, history: TrainingHistory, today: string): readonly Performance[] {
  const past = indexOf(history).get(exerciseId);
  if (!past) return [];
  let count = past.all.length;
  while (count > 0 && (past.all[count - 1]?.day ?? '') > today) count -= 1;
  const known = past.upTo.get(count);
  if (known) return known;
  const sound = withoutSlips(past.all.slice(0, count));
  past.upTo.set(count, sound);
  return sound;
}

/** Every exercise that something believable was done of. */
export function exerciseIdsIn(history: TrainingHistory): Iterable<string> {
  return indexOf(history).keys();
}

/** All of one exercise, and what is left without slips of its first so many days. */
interface Past {
  readonly all: readonly Performance[];
  readonly upTo: Map<number, readonly Performance[]>;
}

/** Long histories are asked about every exercise in turn; they never change, so they are sorted out once. */
const indices = new WeakMap<TrainingHistory, ReadonlyMap<string, Past>>();

function indexOf(history: TrainingHistory): ReadonlyMap<string, Past> {
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
      const onDay = byDay.get(day);
      if (onDay) onDay.push(whole);
      else byDay.set(day, [whole]);
    }
  }
  const made = new Map(
    [...sorted].map(([exerciseId, byDay]) => {
      const all = [...byDay].map(([day, sets]) => ({ day, sets })).sort((a, b) => (a.day < b.day ? -1 : 1));
      return [exerciseId, { all, upTo: new Map<number, readonly Performance[]>() }];
    }),
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
  const heaviest = performances.map(({ sets }) => sets.reduce((most, { loadKg }) => Math.max(most, loadKg ?? 0), 0));
  return performances.flatMap(({ day, sets }, at) => {
    const { most, usual } = mostBelievable(performances, heaviest, at);
    const isSound = ({ loadKg = 0 }: HistorySet): boolean => loadKg <= most && !isPoundsOf(loadKg, usual);
    if ((heaviest[at] ?? 0) <= usual || sets.every(isSound)) return [{ day, sets }];
    const sound = sets.filter(isSound);
    return sound.length === 0 ? [] : [{ day, sets: sound }];
  });
}

/** The same number taken for kilograms that was pounds. */
function isPoundsOf(loadKg: number, usual: number): boolean {
  return usual > 0 && Math.abs((loadKg * KG_PER_LB) / usual - 1) < 0.002;
}

interface Believable {
  /** Kilograms, by the sets and by the heaviest of the days around one; Infinity where too little is known. */
  readonly most: number;
  /** The middle one of the sets around; 0 where there are too few. */
  readonly usual: number;
}

function mostBelievable(performances: readonly Performance[], heaviest: readonly number[], at: number): Believable {
  const from = Math.max(0, at - DAYS_AROUND);
  const to = at + DAYS_AROUND + 1;
  const loads = performances
    .slice(from, to)
    .flatMap(({ sets }) => sets.slice(0, SETS_LOOKED_AT).map(({ loadKg }) => loadKg ?? 0));
  const usual = loads.length < 3 ? 0 : middle(loads);
  const bySets = SLIP_FACTOR * usual;
  const days = heaviest.slice(from, to);
  const byDays = days.length < ENOUGH_DAYS ? 0 : SLIP_FACTOR_OF_DAYS * middle(days);
  const bounds = [bySets, byDays].filter((bound) => bound > 0);
  return { most: bounds.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...bounds), usual };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
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
