// A torso length in pixels that does not shrink when the trunk leans towards the lens: the longest seen of late.

/** Time in which a longer look is forgotten: somebody who walked away from the phone. */
const MEMORY_MS = 8000;
const MEDIAN_OF = 5;
const GROWTH_MEMORY_MS = 10_000;
const GROWTH_STEP_MS = 500;

export interface BodyScale {
  /** `torso` in pixels, undefined where it is not seen; answers the scale in pixels, undefined until one was seen. */
  push(torso: number | undefined, timestampMs: number): number | undefined;
  /** How much larger the body looks than at its smallest of the last ten seconds, ≥ 1: somebody who walked up to the phone. */
  growth(): number;
  reset(): void;
}

export function createBodyScale(): BodyScale {
  let recent: number[] = [];
  let scale: number | undefined;
  let lastMs = 0;
  let past: { readonly scale: number; readonly timestampMs: number }[] = [];
  return {
    push(torso, timestampMs) {
      if (torso === undefined) return scale;
      recent.push(torso);
      if (recent.length > MEDIAN_OF) recent.shift();
      const sorted = [...recent].sort((a, b) => a - b);
      const steady = sorted[Math.floor((sorted.length - 1) / 2)] ?? torso;
      const faded = scale === undefined ? 0 : scale * Math.exp(-Math.max(0, timestampMs - lastMs) / MEMORY_MS);
      lastMs = timestampMs;
      scale = Math.max(steady, faded);
      const latest = past.at(-1);
      if (recent.length === MEDIAN_OF && (!latest || timestampMs - latest.timestampMs >= GROWTH_STEP_MS))
        past = [...past.filter((seen) => seen.timestampMs > timestampMs - GROWTH_MEMORY_MS), { scale, timestampMs }];
      return scale;
    },
    growth: () => (scale === undefined ? 1 : scale / Math.min(scale, ...past.map((seen) => seen.scale))),
    reset() {
      recent = [];
      scale = undefined;
      past = [];
    },
  };
}
