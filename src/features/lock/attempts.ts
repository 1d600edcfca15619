// How long to wait after wrong passphrases: who mistyped waits for nothing, who tries many waits longer and longer. In memory alone; what makes
// guessing slow for good is the work behind each try (lock-repository.ts).

const FREE = 3;
const LONGEST_SEC = 60;

/** Seconds until the next try after `wrong` wrong ones in a row. */
export function waitAfter(wrong: number): number {
  return wrong < FREE ? 0 : Math.min(LONGEST_SEC, 2 ** (wrong - FREE + 1));
}
