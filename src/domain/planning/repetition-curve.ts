// How the load falls with the repetitions it allows: Wathan 1994, passing through the maximum at one repetition.

/** To failure; beyond so many a set says nothing of strength. */
export const MOST_REPETITIONS = 35;

/** Logarithm of the maximum over the load that allows `repetitions` to failure; 0 at one repetition. */
export function fall(repetitions: number): number {
  return Math.log(wathan(1) / wathan(Math.max(1, repetitions)));
}

/** Of `fall`, per repetition. */
export function fallSlope(repetitions: number): number {
  return (0.075 * 53.8 * Math.exp(-0.075 * repetitions)) / (100 * wathan(repetitions));
}

function wathan(repetitions: number): number {
  return (48.8 + 53.8 * Math.exp(-0.075 * repetitions)) / 100;
}

/** The inverse of `fall`, fractions of a repetition included, 0–MOST_REPETITIONS. */
export function repetitionsAt(down: number): number {
  if (!(down > 0)) return Math.max(0, 1 + down / fallSlope(1));
  const share = wathan(1) * Math.exp(-down);
  const left = (100 * share - 48.8) / 53.8;
  return left <= 0 ? MOST_REPETITIONS : Math.min(MOST_REPETITIONS, -Math.log(left) / 0.075);
}
