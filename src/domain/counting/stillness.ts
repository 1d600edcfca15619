// Whether a body keeps its place: push-ups pass through a plank at every repetition, but nobody holds one while shoulders travel.
import type { KeypointName, Pose } from '../body/keypoints.ts';
import { visible } from '../body/measure-signals.ts';

/** Looked back over this long. */
const WINDOW_MS = 1000;
/** Shoulders or hips that travel further than this, in torso lengths, are moved. */
const STILL_TRAVEL = 0.16;
/** Share of the looks left out at either end: single frames slip. */
const OUTLIERS = 0.1;
/** A point says something where it is seen in this share of the looks. */
const SEEN_SHARE = 0.5;

const PARTS = ['shoulder', 'hip'] as const;
const SIDES = ['left', 'right'] as const;

export interface Stillness {
  /** True while shoulders and hips kept their place within the window, as far as they were seen. `torso` in pixels. */
  push(pose: Pose, torso: number): boolean;
  /** When the window begins: the body has been still since, if it is still now. */
  sinceMs(): number | null;
  reset(): void;
}

export function createStillness(): Stillness {
  let recent: Pose[] = [];

  function travelOf(name: KeypointName): number | undefined {
    const points = recent.flatMap((pose) => visible(pose, name) ?? []);
    if (points.length < SEEN_SHARE * recent.length) return undefined;
    return Math.hypot(spread(points.map(({ x }) => x)), spread(points.map(({ y }) => y)));
  }

  return {
    push(pose, torso) {
      const { timestampMs } = pose;
      recent = recent.filter((seen) => seen.timestampMs > timestampMs - WINDOW_MS && seen.timestampMs < timestampMs);
      recent.push(pose);
      // Of the two sides the steadier one: the hidden one is guessed anew at every look.
      return PARTS.every((part) => {
        const travels = SIDES.flatMap((side) => travelOf(`${side}_${part}`) ?? []);
        return travels.length === 0 || Math.min(...travels) <= STILL_TRAVEL * torso;
      });
    },
    sinceMs: () => recent[0]?.timestampMs ?? null,
    reset() {
      recent = [];
    },
  };
}

function spread(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const last = sorted.length - 1;
  const cut = Math.round(OUTLIERS * last);
  return (sorted[last - cut] ?? 0) - (sorted[cut] ?? 0);
}
