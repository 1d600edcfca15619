// On which days of the coming week to train: evenly spread, beginning when the last workout has been slept on.
import { dayFrom, dayNumber, weekdayOf } from './calendar.ts';
import type { TrainingHistory } from './history.ts';
import type { ExerciseLock } from './profile.ts';

export interface TrainingDay {
  /** 1-based. */
  readonly day: number;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Whole days since the training day before, or since the last workout; Infinity where there is none. */
  readonly gapDays: number;
}

/** The name of a planned session: no two days of any plan share it, so one that was trained stays trained. */
export function sessionId(date: string, day: number): string {
  return `${date}/${day}`;
}

/** The day a session's name holds, or null where it is no such name. */
export function dateOfSession(id: string): string | null {
  const date = id.slice(0, id.lastIndexOf('/'));
  return Number.isFinite(dayNumber(date)) ? date : null;
}

/** Whether the lock names this day; none is named by a lock that holds for the week alone. */
export function isLockedTo({ weekday, day }: ExerciseLock, on: Pick<TrainingDay, 'day' | 'date'>): boolean {
  return weekday === undefined ? on.day === day : weekdayOf(on.date) === weekday;
}

/**
 * The week begins a day later where the person keeps that weekday and not the one before. A day that is `skipped` (YYYY-MM-DD) goes to a free one beside it, later rather than earlier; where there is none the week has one
 * session fewer, never none. The days keep their numbers.
 */
export function trainingDays(
  daysPerWeek: number,
  history: TrainingHistory,
  today: string,
  skipped: ReadonlySet<string> = new Set(),
): readonly TrainingDay[] {
  const first = dayNumber(today);
  const past = history.map(({ day }) => dayNumber(day)).filter((day) => day <= first);
  const last = past.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const spacing = Math.max(1, Math.floor(7 / daysPerWeek));
  const trained = new Set(history.map(({ plannedSessionId }) => plannedSessionId));
  let start = Math.max(first, last + spacing);
  if (daysPerWeek < 7 && isBetterKept(start + 1, start, past, first)) start += 1;
  while (trained.has(sessionId(dayFrom(start), 1))) start += 1;
  const wanted = Array.from({ length: daysPerWeek }, (_none, index) => start + Math.floor((index * 7) / daysPerWeek));
  const kept = withoutSkipped(wanted, Math.max(first, last + 1), skipped);
  let before = last;
  return kept.map(({ day, number }) => {
    const gapDays = number - before;
    before = number;
    return { day, date: dayFrom(number), gapDays };
  });
}

const WEEKS_LOOKED_AT = 8;
/** Fewer training days tell no habit. */
const ENOUGH_DAYS = 12;
/** Of the weeks: a weekday that is kept, and one that is not. */
const KEPT = 0.6;
const NOT_KEPT = 0.1;

/** Whether the person trains on the one weekday as a rule and hardly ever on the other. */
function isBetterKept(one: number, other: number, past: readonly number[], today: number): boolean {
  const recent = [...new Set(past)].filter((day) => day < today && day >= today - 7 * WEEKS_LOOKED_AT);
  if (recent.length < ENOUGH_DAYS) return false;
  const share = (number: number): number => recent.filter((day) => (number - day) % 7 === 0).length / WEEKS_LOOKED_AT;
  return share(one) >= KEPT && share(other) <= NOT_KEPT;
}

function withoutSkipped(
  wanted: readonly number[],
  earliest: number,
  skipped: ReadonlySet<string>,
): readonly { readonly day: number; readonly number: number }[] {
  const isFree = (number: number): boolean => !skipped.has(dayFrom(number));
  const kept: { readonly day: number; readonly number: number }[] = [];
  wanted.forEach((number, index) => {
    const after = wanted[index + 1] ?? number + Math.max(2, number - (wanted[index - 1] ?? number - 7));
    const before = Math.max(earliest - 1, kept.at(-1)?.number ?? earliest - 1);
    let found = number;
    while (found < after && !isFree(found)) found += 1;
    if (found >= after) {
      found = number - 1;
      while (found > before && !isFree(found)) found -= 1;
      if (found <= before) return;
    }
    kept.push({ day: index + 1, number: found });
  });
  if (kept.length > 0) return kept;
  let number = wanted[0] ?? earliest;
  while (!isFree(number)) number += 1;
  return [{ day: 1, number }];
}
