// Heights are measured in torso lengths, and limbs, cameras and a trunk leaning towards the lens make "standing" 0.7 on one person
// and 1.3 on the next: progress is taken from the start level this person shows. Angles need no such measure.
import type { ExpectedDriving } from './expectation.ts';

/**
 * How far from the movement's typical start a person's own may lie: proportions (±8 % each way), and a trunk seen so obliquely that it
 * looks little more than half as long.
 */
const LEAST_SHARE = 0.7;
const MOST_SHARE = 1.8;
/** Rest seen this long ago no longer says where the start is: the person or the camera may have moved. */
const MEMORY_MS = 6000;

export interface OwnStart {
  /** 0 at the person's start, 1 at the movement's turning point. `resting`: no repetition is under way. */
  progressOf(value: number, timestampMs: number, resting: boolean): number;
}

/** Nearest rest to the start, of late, of a travel too small beside how people differ to be read off fixed values. */
function createOffsetStart({ start, turn, driving }: ExpectedDriving): OwnStart {
  // A place in the picture says nothing by itself, and heads stand higher or lower above the shoulders than a shrug travels; other
  // distances between two points of the body say something.
  const limit = /Position|Across|headTo/.test(driving.signal) ? Infinity : OFFSET_LIMIT;
  let recent: { readonly share: number; readonly timestampMs: number }[] = [];
  let own = 0;
  let isSwapped = false;
  return {
    progressOf(value, timestampMs, resting) {
      const along = (value - start) / (turn - start);
      if (driving.eitherEnd && recent.length === 0) isSwapped = along > 0.5;
      const progress = isSwapped ? 1 - along : along;
      if (resting) {
        recent = recent.filter((seen) => seen.timestampMs > timestampMs - MEMORY_MS);
        recent.push({ share: -progress, timestampMs });
        own = Math.min(limit, Math.max(-limit, -secondHighest(recent.map((seen) => seen.share))));
      }
      return Math.max(0, progress - own);
    },
  };
}

/** Shares of the whole travel by which a person's own start may lie off the typical one. */
const OFFSET_LIMIT = 0.6;

export function createOwnStart(expected: ExpectedDriving): OwnStart {
  const { driving, start, turn } = expected;
  const { signal } = driving;
  const kind =
    driving.ownStart ?? (signal.endsWith('Deg') ? 'fixed' : signal === 'hipAboveKneeRatio' ? 'scale' : 'offset');
  if (kind === 'fixed') return { progressOf: (value) => (value - start) / (turn - start) };
  if (kind === 'offset') return createOffsetStart(expected);
  let recent: { readonly share: number; readonly timestampMs: number }[] = [];
  let own = 1;
  return {
    progressOf(value, timestampMs, resting) {
      const share = value / start;
      if (resting) {
        recent = recent.filter((seen) => seen.timestampMs > timestampMs - MEMORY_MS);
        recent.push({ share, timestampMs });
        own = Math.min(MOST_SHARE, Math.max(LEAST_SHARE, secondHighest(recent.map((seen) => seen.share))));
      }
      // Beyond the start is the start: what a stray frame shows there must not be left first.
      return Math.max(0, (1 - share / own) / (1 - turn / start));
    },
  };
}

/** The best start position but for a single wild frame. */
function secondHighest(shares: readonly number[]): number {
  let [highest, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const share of shares) {
    if (share > highest) [highest, second] = [share, highest];
    else if (share > second) second = share;
  }
  return Number.isFinite(second) ? second : highest;
}
