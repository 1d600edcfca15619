// A workout of a pasted log as the person looks through it: its day mended, taken or left.
import type { WorkoutToKeep } from '../../coach/keep-pasted-log.ts';
import type { PastedWorkout } from '../../domain/notes/pasted-log/pasted-log.ts';

export interface ReviewedWorkout {
  readonly found: PastedWorkout;
  /** YYYY-MM-DD; empty: not said yet. */
  readonly day: string;
  readonly taken: boolean;
}

/** What says nothing of training (a preface, a shopping list) is left unless it is asked for. */
export function reviewed(found: PastedWorkout, today: string): ReviewedWorkout {
  const day = found.day ?? '';
  const { sets, signals } = found.reading;
  return { found, day, taken: day !== '' && day <= today && (sets.length > 0 || signals.length > 0) };
}

/** Null where it cannot be kept: without a day, or of a day to come. */
export function toKeep({ found, day, taken }: ReviewedWorkout, today: string): WorkoutToKeep | null {
  if (!taken || day === '' || day > today) return null;
  const { title, text, reading } = found;
  return { day, text, reading, ...(title === undefined ? {} : { title }) };
}

/** Sets that will be in the log: those whose exercise is known. */
export function knownSets(workouts: readonly Pick<WorkoutToKeep, 'reading'>[]): number {
  return workouts.reduce(
    (sum, { reading }) => sum + reading.sets.filter(({ exercise }) => exercise !== null).length,
    0,
  );
}

/** Longest stretch shown of words that were not understood. */
const LONGEST_WORDS = 40;

/** The stretches themselves, each once. */
export function wordsNotUnderstood({ text, reading }: Pick<PastedWorkout, 'text' | 'reading'>): readonly string[] {
  const words = reading.notUnderstood.map(([start, end]) => text.slice(start, end).trim());
  return [...new Set(words)].filter((part) => part !== '').map((part) => part.slice(0, LONGEST_WORDS));
}
