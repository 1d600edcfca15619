// When a record was last written, told so that any two writes of any two devices can be put in one order: a hybrid logical clock.
// It stays close to the wall clock and never goes back where that does (Kulkarni et al. 2014, "Logical Physical Clocks").

/**
 * `TTTTTTTTTTT-CCCC-RRRRRRRR`: milliseconds since 1970, a counter within the millisecond, the writer; all hexadecimal, lower case. Stamps sort as
 * text. The writer is made anew with every page that is opened, so that two tabs of one device are two writers.
 */
export type Stamp = string;

const STAMP = /^[0-9a-f]{11}-[0-9a-f]{4}-[0-9a-f]{8}$/;
const MOST_IN_A_MILLISECOND = 0xff_ff;
/** The year 2200. A stamp beyond it is no time at which anything was written. */
export const LATEST_STAMP_MS = 7_258_118_400_000;

export interface HybridClock {
  /** Later than every stamp given and every stamp seen. */
  next(): Stamp;
  /** A stamp that was met on disk or came from another device. What is no stamp is passed over. */
  see(stamp: unknown): void;
  /** The latest given or seen; null where there was none. */
  latest(): Stamp | null;
}

export interface HybridClockOptions {
  readonly nowMs: () => number;
  /** Eight hexadecimal digits. */
  readonly writer: string;
}

export function createHybridClock({ nowMs, writer }: HybridClockOptions): HybridClock {
  let lastMs = 0;
  let counter = 0;
  let latest: Stamp | null = null;
  return {
    next() {
      const now = Math.min(Math.max(0, Math.trunc(nowMs())), LATEST_STAMP_MS);
      if (now > lastMs) [lastMs, counter] = [now, 0];
      else if (counter < MOST_IN_A_MILLISECOND) counter += 1;
      else [lastMs, counter] = [lastMs + 1, 0];
      latest = `${hex(lastMs, 11)}-${hex(counter, 4)}-${writer}`;
      return latest;
    },
    see(stamp) {
      if (!isStamp(stamp)) return;
      const [ms, count] = [Number.parseInt(stamp.slice(0, 11), 16), Number.parseInt(stamp.slice(12, 16), 16)];
      if (ms > lastMs || (ms === lastMs && count > counter)) [lastMs, counter] = [ms, count];
      if (latest === null || stamp > latest) latest = stamp;
    },
    latest: () => latest,
  };
}

export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && STAMP.test(value) && Number.parseInt(value.slice(0, 11), 16) <= LATEST_STAMP_MS;
}

/** Milliseconds since 1970 of the wall clock that gave it. */
export function stampMs(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, 11), 16);
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
