// The orders of numbers that can be taken two ways, each with the sets it stands for and what they would be the other way.
import type { OrderChoice, ParsedSet } from './parsed-note.ts';
import type { ReadOrder } from './read-chunk.ts';

/** Asking about more than this is no help to anybody; it bounds the time as well. */
const MOST_ORDERS = 12;

/** Sets as they leave, with the order they were made by. */
export interface OrderedSet {
  readonly set: ParsedSet;
  readonly orderAt: number | undefined;
}

/** @param readTurned the whole note, with the order that begins there taken the other way. */
export function orderChoices(
  orders: readonly ReadOrder[],
  sets: readonly OrderedSet[],
  readTurned: (start: number) => readonly OrderedSet[],
): readonly OrderChoice[] {
  const seen = new Set<number>();
  return orders.flatMap((order): OrderChoice[] => {
    const { start, end, loadFirst, confidence } = order;
    if (seen.has(start) || seen.size >= MOST_ORDERS) return [];
    seen.add(start);
    const [first, last] = reachOf(sets, start);
    if (first < 0) return [];
    const turned = readTurned(start);
    const [from, to] = reachOf(turned, start);
    const swapped = from < 0 ? [] : turned.slice(from, to + 1).map(({ set }) => set);
    // The other way nothing possible comes out: there is nothing to choose.
    if (swapped.length === 0) return [];
    return [{ start, end, first, count: last - first + 1, loadFirst, swapped, confidence }];
  });
}

/** Supersets alternate: what stands between two sets of the order goes along. */
function reachOf(sets: readonly OrderedSet[], start: number): readonly [first: number, last: number] {
  return [sets.findIndex(({ orderAt }) => orderAt === start), sets.findLastIndex(({ orderAt }) => orderAt === start)];
}
