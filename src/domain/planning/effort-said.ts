// What the sets of the last day say of how near the limit they were.
import type { Lift } from './lift.ts';
import { type Performance, type Reserve, UNDERSTATED } from './performances.ts';
import { surelyLeft } from './seen-strength.ts';
import { topSets } from './top-sets.ts';

/** Said to be less than one, or, where only the speed tells, surely less than two and most likely one. */
export function isAtLimit(reserve: Reserve | null, lift: Lift): boolean {
  if (!reserve) return false;
  if (isBelowCare(reserve, lift)) return true;
  return reserve.stated ? reserve.left - UNDERSTATED < 1 : reserve.left < 1.5 && reserve.high < 2;
}

export function isBelowCare(reserve: Reserve | null, { context }: Lift): boolean {
  const least = context.care?.leastReserve ?? 0;
  return reserve !== null && least > 0 && (reserve.stated ? reserve.left - UNDERSTATED : reserve.left) < least;
}

/** Said to be four or more, or so many by the cautious end of what the speed tells. */
export function isFarFromLimit(reserve: Reserve | null): boolean {
  if (!reserve) return false;
  return reserve.stated ? reserve.left - UNDERSTATED >= 4 : reserve.low >= 4 + UNDERSTATED;
}

/** A load is chosen by what was said, or by the least that the speed allows. */
export function cautious(reserve: Reserve | null): number {
  if (!reserve) return 0;
  return reserve.stated ? reserve.left : reserve.low;
}

/** What one of the heaviest sets showed to be possible, done or surely left. */
export function shownRepetitions(last: Performance): number {
  return topSets(last).sets.reduce((most, set) => Math.max(most, (set.reps ?? 0) + surelyLeft(set)), 0);
}
