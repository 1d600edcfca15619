// Which session of the plan comes next, and what today is because of it.
import type { PlannedSession } from '../../domain/planning/plan.ts';

/**
 * `train`: a session is due today, or was (`overdue`). `rest`: the next one lies ahead. `done_today`: something was trained today already.
 * `week_done`: nothing is left. `others`: the sessions besides the next, by date, done ones included.
 */
export type Today =
  | {
      readonly kind: 'train';
      readonly next: PlannedSession;
      readonly overdue: boolean;
      readonly others: readonly PlannedSession[];
    }
  | {
      readonly kind: 'rest' | 'done_today';
      readonly next: PlannedSession;
      readonly others: readonly PlannedSession[];
    }
  | { readonly kind: 'week_done'; readonly others: readonly PlannedSession[] };

export interface TodayFacts {
  readonly sessions: readonly PlannedSession[];
  readonly doneSessionIds: readonly string[];
  /** YYYY-MM-DD, local. */
  readonly today: string;
  readonly trainedToday: boolean;
}

export function whatIsToday({ sessions, doneSessionIds, today, trainedToday }: TodayFacts): Today {
  const byDate = sessions.toSorted((a, b) => a.date.localeCompare(b.date) || a.day - b.day);
  const next = byDate.find(({ id }) => !doneSessionIds.includes(id));
  if (!next) return { kind: 'week_done', others: byDate };
  const others = byDate.filter((session) => session !== next);
  if (trainedToday) return { kind: 'done_today', next, others };
  if (next.date > today) return { kind: 'rest', next, others };
  return { kind: 'train', next, overdue: next.date < today, others };
}
