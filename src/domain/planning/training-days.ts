// On which days of the coming week to train: evenly spread, beginning when the last workout has been slept on.
import { dayFrom, dayNumber } from './calendar.ts';
import type { TrainingHistory } from './history.ts';

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

export function trainingDays(daysPerWeek: number, history: TrainingHistory, today: string): readonly TrainingDay[] {
  const first = dayNumber(today);
  const past = history.map(({ day }) => dayNumber(day)).filter((day) => day <= first);
  const last = past.length === 0 ? Number.NEGATIVE_INFINITY : Math.max(...past);
  const spacing = Math.max(1, Math.floor(7 / daysPerWeek));
  const trained = new Set(history.map(({ plannedSessionId }) => plannedSessionId));
  let start = Math.max(first, last + spacing);
  while (trained.has(sessionId(dayFrom(start), 1))) start += 1;
  const days: TrainingDay[] = [];
  let before = last;
  for (let index = 0; index < daysPerWeek; index += 1) {
    const number = start + Math.floor((index * 7) / daysPerWeek);
    days.push({ day: index + 1, date: dayFrom(number), gapDays: number - before });
    before = number;
  }
  return days;
}
