// Every draw of the corpus goes through here, so that one seed gives one corpus.

export interface Chance {
  /** 0 ≤ value < 1. */
  readonly random: () => number;
  readonly yes: (probability: number) => boolean;
  /** Inclusive at both ends. */
  readonly int: (from: number, to: number) => number;
  /** Of a list that is not empty. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** Of a list that is not empty, in proportion to the weights. */
  readonly weighted: <T>(items: readonly (readonly [weight: number, item: T])[]) => T;
}

export function createChance(random: () => number): Chance {
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.min(items.length - 1, Math.floor(random() * items.length))];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  const weighted = <T>(items: readonly (readonly [number, T])[]): T => {
    let left = random() * items.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, item] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return pick(items)[1];
  };
  return {
    random,
    pick,
    weighted,
    yes: (probability) => random() < probability,
    int: (from, to) => from + Math.floor(random() * (to - from + 1)),
  };
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and good enough to draw words by. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
