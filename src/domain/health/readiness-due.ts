// When the readiness questions are asked again: new ones, a year gone by, a long break, or words in a note.
import { daysBetween } from '../planning/calendar.ts';
import { type Profile, READINESS_FLAGS, type ReadinessFlag } from '../planning/profile.ts';
import { careWords } from './care-words.ts';
import { ANSWERS_LAST_DAYS } from './readiness.ts';

export type ReadinessDue =
  | { readonly kind: 'new_questions' | 'year' }
  | { readonly kind: 'long_break'; readonly weeks: number }
  | { readonly kind: 'note'; readonly flag: ReadinessFlag; readonly quote: string };

export interface DueRequest {
  readonly profile: Pick<Profile, 'readiness' | 'readinessAskedAt'>;
  /** YYYY-MM-DD, local. */
  readonly today: string;
  /** The last day of training, YYYY-MM-DD; null: none that is known. */
  readonly lastTrainedOn: string | null;
  /** Written since the questions were answered, or any; `at` ISO instant. */
  readonly notes: readonly { readonly text: string; readonly at: string }[];
}

/** Eight weeks. */
export const LONG_BREAK_DAYS = 56;

/** The most pressing one first; null: nothing to ask. Days that are none count as unknown, and what is unknown is asked. */
export function readinessDue({ profile, today, lastTrainedOn, notes }: DueRequest): ReadinessDue | null {
  const { readiness, readinessAskedAt: askedAt = '' } = profile;
  const asked = Date.parse(askedAt);
  for (const { text, at } of notes) {
    // One dated ahead comes of a clock that was moved, and would ask for ever.
    if (Date.parse(at) <= asked || daysBetween(today, at.slice(0, 10)) > 1) continue;
    const word = careWords(text).find(({ flag }) => readiness[flag] !== true);
    if (word) return { kind: 'note', ...word };
  }
  if (Number.isNaN(asked) || READINESS_FLAGS.some((flag) => readiness[flag] === undefined))
    return { kind: 'new_questions' };
  const askedOn = new Date(asked).toISOString().slice(0, 10);
  const age = daysBetween(askedOn, today);
  // The day of the instant and the local one may differ by one; further ahead is a clock that was moved.
  if (age > ANSWERS_LAST_DAYS || age < -1) return { kind: 'year' };
  if (lastTrainedOn === null) return null;
  const away = daysBetween(lastTrainedOn, today);
  const since = daysBetween(lastTrainedOn, askedOn);
  return away >= LONG_BREAK_DAYS && since < LONG_BREAK_DAYS
    ? { kind: 'long_break', weeks: Math.floor(away / 7) }
    : null;
}
