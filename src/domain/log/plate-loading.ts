// Which plates make a load on a bar. Reckoned in whole hundredths of the unit, so that 180 lb stays 180 lb.
import type { Load } from './records.ts';

/** Plates of one weight; `pairs` absent: as many as it takes. */
export interface PlateStock {
  readonly value: number;
  readonly pairs?: number;
}

export interface PlateRequest {
  readonly load: Load;
  /** What the empty bar weighs, in the load's unit. */
  readonly bar: number;
  readonly plates: readonly PlateStock[];
  /** 1: a machine or a landmine that takes plates on one side only. `pairs` are then single plates. */
  readonly sides?: 1 | 2;
}

/** A load that can be made. */
export interface PlateLoad {
  readonly load: Load;
  /** Of one side, heaviest (innermost) first. */
  readonly perSide: readonly number[];
}

export type PlateLoading =
  | ({ readonly kind: 'exact' } & PlateLoad)
  /** The nearest loads that can be made; null where there is none on that side. */
  | { readonly kind: 'nearest'; readonly below: PlateLoad | null; readonly above: PlateLoad | null }
  /** The empty bar is already heavier. */
  | { readonly kind: 'below_bar'; readonly bar: Load }
  /** Not a number, negative, or beyond what a bar holds. */
  | { readonly kind: 'impossible' };

/** What a gym has: kilogram plates as of the IWF, pound plates as in any American gym. */
export const USUAL_PLATES: Readonly<Record<Load['unit'], readonly PlateStock[]>> = {
  kg: [25, 20, 15, 10, 5, 2.5, 1.25].map((value) => ({ value })),
  lb: [45, 35, 25, 10, 5, 2.5].map((value) => ({ value })),
};

/** Olympic bars, the usual one first. */
export const USUAL_BARS: Readonly<Record<Load['unit'], readonly number[]>> = { kg: [20, 15, 10], lb: [45, 35, 25] };

/** Beyond it no bar holds the plates, in hundredths of either unit. */
const MOST = 250_000;

/** The fewest plates that make the load, of those with as few the heavier ones; else the nearest loads that can be made. */
export function plateLoading({ load, bar, plates, sides = 2 }: PlateRequest): PlateLoading {
  const { unit } = load;
  const wanted = hundredths(load.value);
  const empty = hundredths(bar);
  if (!isReasonable(wanted) || !isReasonable(empty)) return { kind: 'impossible' };
  if (wanted < empty) return { kind: 'below_bar', bar: { value: bar, unit } };
  const stock = plates
    .map(({ value, pairs = Number.POSITIVE_INFINITY }) => ({ size: hundredths(value), pairs: Math.floor(pairs) }))
    .filter(({ size, pairs }) => isReasonable(size) && size > 0 && pairs > 0)
    .toSorted((a, b) => b.size - a.size);
  const sums = reachable(stock, (wanted - empty) / sides);
  const made = ({ sum, perSide }: Sum): PlateLoad => ({
    load: { value: (empty + sides * sum) / 100, unit },
    perSide: perSide.map((size) => size / 100),
  });
  const { below, above } = sums;
  if (below && empty + sides * below.sum === wanted) return { kind: 'exact', ...made(below) };
  return { kind: 'nearest', below: below && made(below), above: above && made(above) };
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}

function isReasonable(value: number): boolean {
  return Number.isFinite(value) && value >= 0 && value <= MOST;
}

interface Sum {
  readonly sum: number;
  readonly perSide: readonly number[];
}

interface Size {
  readonly size: number;
  readonly pairs: number;
}

/** The largest sum of plates up to `target` and the smallest above it. `stock`: heaviest first. */
function reachable(stock: readonly Size[], target: number): { readonly below: Sum | null; readonly above: Sum | null } {
  const step = stock.reduce((divisor, { size }) => commonDivisor(divisor, size), 0) || 1;
  const cells = Math.floor((target + (stock[0]?.size ?? 0)) / step);
  // Fewest plates for each sum, and how many of the size looked at last are in it; sizes are looked at lightest first, so that of two
  // ways with as few plates the heavier plate wins.
  const fewest = new Float64Array(cells + 1).fill(Number.POSITIVE_INFINITY);
  fewest[0] = 0;
  const chosen: Uint16Array[] = [];
  for (const { size, pairs } of stock.toReversed()) {
    const width = size / step;
    const counts = new Uint16Array(cells + 1);
    const before = fewest.slice();
    for (let cell = 0; cell <= cells; cell++) {
      const most = Math.min(pairs, Math.floor(cell / width));
      for (let count = 1; count <= most; count++) {
        const plates = (before[cell - count * width] ?? Number.POSITIVE_INFINITY) + count;
        if (!Number.isFinite(plates) || plates > (fewest[cell] ?? 0)) continue;
        fewest[cell] = plates;
        counts[cell] = count;
      }
    }
    chosen.push(counts);
  }
  const heaviestFirst = chosen.toReversed();
  const at = (cell: number): Sum => {
    const perSide: number[] = [];
    let rest = cell;
    for (const [index, { size }] of stock.entries()) {
      const count = heaviestFirst[index]?.[rest] ?? 0;
      for (let plate = 0; plate < count; plate++) perSide.push(size);
      rest -= count * (size / step);
    }
    return { sum: cell * step, perSide };
  };
  let below = Math.floor(target / step);
  while (below > 0 && !Number.isFinite(fewest[below])) below -= 1;
  let above = Math.floor(target / step) + 1;
  while (above <= cells && !Number.isFinite(fewest[above])) above += 1;
  return { below: at(below), above: above <= cells ? at(above) : null };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
