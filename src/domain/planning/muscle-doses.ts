// The log as doses: for each muscle, day by day, how much was asked of it and how much of that it was used to.
import { type Exercise, MUSCLES } from '../catalogue/exercise.ts';
import { dayFrom, dayNumber } from './calendar.ts';
import type { HistorySet, HistoryWorkout, TrainingHistory } from './history.ts';
import { maximumOf, setDose } from './set-dose.ts';

/** What one day asked of one muscle. */
export interface MuscleDose {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** ISO instant of the day's last set, where it is known. */
  readonly at?: string;
  /** Fractional sets. */
  readonly sets: number;
  /** Fractional sets times effort. */
  readonly dose: number;
  /** The share of `dose` of which the effort is not known, 0–1. */
  readonly unknown: number;
  /** Its usual session then: see `usualDose`. */
  readonly usual: number;
  /** Earlier sessions that this was learnt from. */
  readonly sessions: number;
  /** Not trained in the weeks before. */
  readonly unaccustomed: boolean;
}

export interface MuscleLog {
  /** By index in MUSCLES, oldest day first; the last RECENT_DAYS only. */
  readonly doses: readonly (readonly MuscleDose[])[];
  /** Days since 1970-01-01 it was last trained directly, within the days that are read; by index in MUSCLES. */
  readonly lastTrained: readonly (number | undefined)[];
  /** What a session on the day asked about would be measured against. */
  readonly usualNow: readonly { readonly usual: number; readonly sessions: number; readonly unaccustomed: boolean }[];
  /** Days with training in the last four weeks. */
  readonly trainingDays: number;
}

/** Older work has no say in how a muscle stands: 2⁻¹² of it is left at the slowest. */
export const RECENT_DAYS = 14;
/**
 * Work protects from the same work for six to nine weeks (Cleary 2002) and longer (Nosaka 2001), and what a person is used to is what
 * they did in that time.
 */
const USED_TO_DAYS = 56;
/** What was done so lately is still being recovered from and makes nobody used to it yet. */
const TOO_LATE_DAYS = 3;
const COUNTED_DAYS = 28;
/** From so many fractional sets on a day is a session of a muscle. */
const SESSION_FROM = 1;
/** A session of a muscle nobody knows anything of; it weighs as much as so many sessions. Design default. */
const USUAL = { sets: 4, weight: 3, min: 3, max: 10 } as const;
const DIRECT = 1;

interface Day {
  readonly day: number;
  at?: string;
  readonly sets: Float64Array;
  readonly dose: Float64Array;
  readonly unknown: Float64Array;
  readonly direct: Uint8Array;
}

/** An exercise while the log is read: its best estimated maximum so far, but for that of the last days, kilograms. */
interface Known {
  readonly exercise: Exercise;
  readonly shares: readonly (readonly [muscle: number, share: number])[];
  bestKg?: number;
  bestOfDayKg: number;
}

/** `today` in days since 1970-01-01; later workouts are left out, but for those of the next day, told across a date line. */
export function muscleLog(history: TrainingHistory, catalogue: readonly Exercise[], today: number): MuscleLog {
  const days = readDays(history, catalogue, today);
  const recent = days.filter(({ day }) => day > today - RECENT_DAYS);
  return {
    doses: MUSCLES.map((_name, muscle) =>
      recent.flatMap((one): MuscleDose[] => {
        const dose = one.dose[muscle] ?? 0;
        if (!(dose > 0)) return [];
        const sets = one.sets[muscle] ?? 0;
        const unknown = (one.unknown[muscle] ?? 0) / dose;
        const at = one.at === undefined ? {} : { at: one.at };
        return [{ day: one.day, ...at, sets, dose, unknown, ...usedTo(days, muscle, one.day) }];
      }),
    ),
    lastTrained: MUSCLES.map((_name, muscle) => days.findLast(({ direct }) => direct[muscle] === 1)?.day),
    usualNow: MUSCLES.map((_name, muscle) => usedTo(days, muscle, today)),
    trainingDays: days.filter(({ day }) => day > today - COUNTED_DAYS).length,
  };
}

/** Oldest first, one for each day with training; its muscles by index. */
function readDays(history: TrainingHistory, catalogue: readonly Exercise[], today: number): readonly Day[] {
  const first = dayFrom(today - RECENT_DAYS - USED_TO_DAYS - TOO_LATE_DAYS);
  const last = dayFrom(today + 1);
  const byDay = new Map<string, HistoryWorkout[]>();
  for (const workout of history) {
    if (workout.day < first || workout.day > last) continue;
    const same = byDay.get(workout.day);
    if (same) same.push(workout);
    else byDay.set(workout.day, [workout]);
  }
  const exercises = new Map(catalogue.map((exercise) => [exercise.id, shared(exercise)]));
  const waiting: { readonly day: number; readonly of: Known; readonly kg: number }[] = [];
  let learnt = 0;
  const days: Day[] = [];
  for (const [text, workouts] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const number = dayNumber(text);
    if (!Number.isFinite(number)) continue;
    for (; learnt < waiting.length; learnt += 1) {
      const one = waiting[learnt];
      if (!one || one.day > number - TOO_LATE_DAYS) break;
      one.of.bestKg = Math.max(one.of.bestKg ?? 0, one.kg);
    }
    const day = emptyDay(number);
    const done = new Set<Known>();
    for (const workout of workouts) {
      if (workout.at !== undefined && !(day.at !== undefined && day.at > workout.at)) day.at = workout.at;
      for (const set of workout.sets) {
        const known = exercises.get(set.exerciseId);
        if (!known || !addSet(day, set, known)) continue;
        done.add(known);
      }
    }
    for (const of of done) {
      if (of.bestOfDayKg > 0) waiting.push({ day: number, of, kg: of.bestOfDayKg });
      of.bestOfDayKg = 0;
    }
    days.push(day);
  }
  return days;
}

/** False where it asks nothing of a muscle. */
function addSet(day: Day, set: HistorySet, known: Known): boolean {
  const maximumKg = maximumOf(set, known.exercise);
  const { effort, unknown } = setDose(set, known.exercise, maximumKg === undefined ? undefined : known.bestKg);
  if (effort === 0) return false;
  if (maximumKg !== undefined && maximumKg > known.bestOfDayKg) known.bestOfDayKg = maximumKg;
  for (const [muscle, share] of known.shares) {
    day.sets[muscle] = (day.sets[muscle] ?? 0) + share;
    day.dose[muscle] = (day.dose[muscle] ?? 0) + share * effort;
    day.unknown[muscle] = (day.unknown[muscle] ?? 0) + share * effort * unknown;
    if (share >= DIRECT) day.direct[muscle] = 1;
  }
  return true;
}

/**
 * The median of a muscle's sessions in the eight weeks before a day, drawn to four sets while there are few, 3–10 fractional sets: who is
 * used to more is held back less by the same work (the repeated bout; the measure is a design default).
 */
function usedTo(
  days: readonly Day[],
  muscle: number,
  day: number,
): Pick<MuscleDose, 'usual' | 'sessions' | 'unaccustomed'> {
  const before: number[] = [];
  for (const one of days) {
    const dose = one.dose[muscle] ?? 0;
    const ago = day - one.day;
    if (dose >= SESSION_FROM && ago >= TOO_LATE_DAYS && ago <= USED_TO_DAYS + TOO_LATE_DAYS) before.push(dose);
  }
  before.sort((a, b) => a - b);
  const sessions = before.length;
  const half = sessions >> 1;
  const middle = sessions % 2 === 1 ? (before[half] ?? 0) : ((before[half - 1] ?? 0) + (before[half] ?? 0)) / 2;
  const drawn = (sessions * middle + USUAL.weight * USUAL.sets) / (sessions + USUAL.weight);
  return { usual: Math.min(USUAL.max, Math.max(USUAL.min, drawn)), sessions, unaccustomed: sessions === 0 };
}

function shared(exercise: Exercise): Known {
  const shares = MUSCLES.flatMap((muscle, at) => {
    const share = exercise.muscles[muscle] ?? 0;
    return share > 0 ? [[at, share] as const] : [];
  });
  return { exercise, shares, bestOfDayKg: 0 };
}

function emptyDay(day: number): Day {
  const zeros = (): Float64Array => new Float64Array(MUSCLES.length);
  return { day, sets: zeros(), dose: zeros(), unknown: zeros(), direct: new Uint8Array(MUSCLES.length) };
}
