// Middles and tails of what was measured.

/** NaN of nothing. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** `share` 0–1. NaN of nothing. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Two digits behind the point; null for what is no number, as JSON has it. */
export function round(value: number, digits = 2): number | null {
  return Number.isFinite(value) ? Math.round(10 ** digits * value) / 10 ** digits : null;
}

/**
 * Frames a second in each second, by the time its frames really span: the median of these is what a neighbour who takes the machine for a
 * moment does not change.
 */
export function ratesBySecond(startsMs: readonly number[]): readonly number[] {
  const first = startsMs[0] ?? 0;
  const seconds = new Map<number, number[]>();
  for (const startMs of startsMs) {
    const second = Math.floor((startMs - first) / 1000);
    seconds.set(second, [...(seconds.get(second) ?? []), startMs]);
  }
  return [...seconds.values()]
    .filter((starts) => starts.length > 1)
    .map((starts) => ((starts.length - 1) * 1000) / ((starts.at(-1) ?? 0) - (starts[0] ?? 0)));
}
