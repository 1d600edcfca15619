// Where somebody is in a block: by the days they trained, not by the calendar, so that a missed session is simply the next one.
import type { Exercise } from '../catalogue/exercise.ts';
import { daysBetween } from './calendar.ts';
import type { HistorySet, TrainingHistory } from './history.ts';
import { isBelievable } from './performances.ts';
import type { ProgrammeScheme, ProgrammeSlot } from './programme-schemes/scheme.ts';
import type { TrainingBlock } from './training-block.ts';

/** One day trained in the block, with the working sets of that day. */
export interface DoneSession {
  readonly day: string;
  readonly sets: readonly HistorySet[];
}

/** Oldest first. A day counts where a planned session was trained on it or an exercise of the programme was done. */
export function doneInBlock(
  scheme: Pick<ProgrammeScheme, 'days'>,
  { startedOn, endedOn, trainedBefore }: TrainingBlock,
  history: TrainingHistory,
  today: string,
): readonly DoneSession[] {
  const own = new Set(scheme.days.flatMap((day) => day.map(({ exerciseId }) => exerciseId)));
  const until = endedOn !== undefined && endedOn < today ? endedOn : today;
  const days = new Map<string, HistorySet[]>();
  for (const { day, plannedSessionId, sets } of history) {
    if (day < startedOn || day > until || (trainedBefore === true && day === startedOn)) continue;
    if (plannedSessionId === undefined && !sets.some(({ exerciseId }) => own.has(exerciseId))) continue;
    const working = sets.filter((set) => set.type !== 'warmup' && set.type !== 'drop' && isBelievable(set));
    days.set(day, [...(days.get(day) ?? []), ...working]);
  }
  return [...days].map(([day, sets]) => ({ day, sets })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

export interface BlockPosition {
  readonly done: number;
  /** Of the whole block. */
  readonly sessions: number;
  /** 1-based, at most `weeks`. */
  readonly week: number;
  readonly weeks: number;
  /** Days of the calendar that are left of it, 0 and up; today is one of them. */
  readonly daysLeft: number;
}

/** `perWeek`: sessions that make a week of it. */
export function blockPosition(block: TrainingBlock, done: number, perWeek: number, today: string): BlockPosition {
  const { weeks } = block;
  return {
    done,
    sessions: weeks * perWeek,
    week: weekOf(done, perWeek, weeks),
    weeks,
    daysLeft: Math.max(0, 7 * weeks - Math.max(0, daysBetween(block.startedOn, today))),
  };
}

/** The week that the session after `before` others belongs to, 1-based. */
export function weekOf(before: number, perWeek: number, weeks: number): number {
  return Math.min(weeks, Math.floor(before / perWeek) + 1);
}

/** The slots of the session after `before` others. */
export function slotsAfter({ days }: Pick<ProgrammeScheme, 'days'>, before: number): readonly ProgrammeSlot[] {
  return days[before % days.length] ?? [];
}

/** What was done of an exercise in a session, the sets with repetitions alone. */
export function setsOf(session: DoneSession | undefined, { id }: Pick<Exercise, 'id'>): readonly HistorySet[] {
  return session?.sets.filter(({ exerciseId, reps }) => exerciseId === id && reps !== undefined) ?? [];
}
