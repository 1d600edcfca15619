// The sets of a day that progress goes by: those with the heaviest load, or all of them where none is stated.
import type { HistorySet } from './history.ts';
import type { Performance } from './performances.ts';

export interface TopSets {
  readonly loadKg: number | undefined;
  readonly sets: readonly HistorySet[];
  /** The fewest repetitions among them; Infinity where no set states any. */
  readonly lowest: number;
}

export function topSets({ sets }: Performance): TopSets {
  const counted = sets.filter(({ reps }) => reps !== undefined);
  const loadKg = counted.reduce<number | undefined>(
    (most, set) => (set.loadKg === undefined || set.loadKg === 0 ? most : Math.max(most ?? set.loadKg, set.loadKg)),
    undefined,
  );
  const top = loadKg === undefined ? counted : counted.filter((set) => set.loadKg === loadKg);
  return {
    loadKg,
    sets: top,
    lowest: top.reduce((least, { reps }) => Math.min(least, reps ?? least), Number.POSITIVE_INFINITY),
  };
}

/** How many of the last days in a row had the same load and the same fewest repetitions, the last one counted: 1 and up. */
export function stoodStill(performances: readonly Performance[]): number {
  const last = performances.at(-1);
  if (!last) return 0;
  const { loadKg, lowest } = topSets(last);
  let count = 1;
  for (const performance of performances.slice(0, -1).toReversed()) {
    const before = topSets(performance);
    if (before.loadKg !== loadKg || before.lowest !== lowest) break;
    count += 1;
  }
  return count;
}
