// When somebody is reminded that a copy of the log is due: by how much was trained since the last one, and by how likely this browser is to lose it.

export interface CopyFacts {
  /** Days since the last complete copy was handed over; null: never from this device. */
  readonly copyDays: number | null;
  /** Sets logged since, of any day; never: all of them. */
  readonly setsSince: number;
  /** `clears`: after a week without a visit. `not_kept`: when the device runs low. `kept`: the browser promised to keep it. */
  readonly keeping: 'clears' | 'not_kept' | 'kept';
  /** A folder was chosen, and copies do not reach it. */
  readonly isFolderBroken: boolean;
}

/**
 * Design defaults. A week is what WebKit gives a site; four weeks are about what somebody writes down again from memory and paper. The sets are those of
 * two or three workouts: less is not worth a word.
 */
const DUE: Readonly<Record<CopyFacts['keeping'], { readonly days: number; readonly sets: number }>> = {
  clears: { days: 7, sets: 15 },
  not_kept: { days: 14, sets: 30 },
  kept: { days: 28, sets: 60 },
};

export function isCopyDue({ copyDays, setsSince, keeping, isFolderBroken }: CopyFacts): boolean {
  if (setsSince === 0) return false;
  if (isFolderBroken) return true;
  const { days, sets } = DUE[keeping];
  return setsSince >= sets && (copyDays === null || copyDays >= days);
}
