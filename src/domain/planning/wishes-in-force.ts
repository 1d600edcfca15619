// Which of a person's wishes about the plan still count on a day: what has run out is dropped, nothing else is.
import { dayFrom, dayNumber } from './calendar.ts';
import type { PlanChange } from './plan-change.ts';
import type { PlanWishes, TrainingBlock } from './training-block.ts';

const WEEK_DAYS = 7;
/** Of a block; a number beyond is damage. */
const MOST_WEEKS = 52;

/** `today` YYYY-MM-DD. A swap ends with its session's day, a missed session with the week after it, the others as they say. */
export function isChangeInForce(change: PlanChange, today: string): boolean {
  switch (change.kind) {
    case 'skip_day':
      return change.date >= today;
    case 'swap':
      return dateOf(change.sessionId) >= today;
    case 'missed':
      return later(dateOf(change.sessionId), WEEK_DAYS) > today;
    case 'equipment':
    case 'minutes':
    case 'sore_joint':
      return change.until >= today;
  }
}

/** The block that goes on today: begun, not ended, its weeks not over. */
export function runningBlock(blocks: readonly TrainingBlock[], today: string): TrainingBlock | null {
  const last = blocks.at(-1);
  if (last === undefined || last.endedOn !== undefined || last.startedOn > today) return null;
  const weeks = Math.min(MOST_WEEKS, Math.floor(last.weeks));
  if (!(weeks >= 1) || !(later(last.startedOn, WEEK_DAYS * weeks) > today)) return null;
  return weeks === last.weeks ? last : { ...last, weeks };
}

export function wishesInForce({ changes, ...rest }: PlanWishes, today: string): PlanWishes {
  return { ...rest, changes: changes.filter((change) => isChangeInForce(change, today)) };
}

/** A session's id begins with its date. */
function dateOf(sessionId: string): string {
  return sessionId.slice(0, 10);
}

/** What is no day is taken for one long gone. */
function later(day: string, days: number): string {
  const number = dayNumber(day);
  return Number.isFinite(number) ? dayFrom(number + days) : '';
}
