// How many calls a realm answered and how quickly, by service, for the lab page.
import type { CallFigures } from '../contracts/service-health.ts';

/** The latest answers that the times are of: a set at 30 pictures a second keeps the last four seconds of them. */
const KEPT = 128;

interface Counted {
  calls: number;
  failures: number;
  /** The latest times, milliseconds, in no order. */
  readonly times: number[];
}

export interface CallCounter {
  answered(path: readonly string[], tookMs: number): void;
  failed(path: readonly string[]): void;
  byService(): Readonly<Record<string, CallFigures>>;
}

export function createCallFigures(): CallCounter {
  const services = new Map<string, Counted>();
  const of = ([service = '']: readonly string[]): Counted => {
    const counted = services.get(service) ?? { calls: 0, failures: 0, times: [] };
    services.set(service, counted);
    return counted;
  };
  return {
    answered(path, tookMs) {
      const counted = of(path);
      counted.times[counted.calls % KEPT] = tookMs;
      counted.calls += 1;
    },
    failed(path) {
      of(path).failures += 1;
    },
    byService: () =>
      Object.fromEntries(
        [...services].map(([service, { calls, failures, times }]) => {
          const sorted = times.toSorted((a, b) => a - b);
          const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
          return [service, { calls, failures, medianMs: at(0.5), p95Ms: at(0.95) }];
        }),
      ),
  };
}
