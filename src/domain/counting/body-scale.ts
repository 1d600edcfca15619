// How large the body is in the picture: a torso length that does not shrink when the trunk leans towards the lens, and whether somebody
// walked up to the phone.
import { distance } from '../body/geometry.ts';
import { torsoLength, visible } from '../body/measure-signals.ts';
import type { KeypointName, Pose } from '../body/keypoints.ts';

/** A repetition is upright for this share of a window of this length; whoever walks through the picture is not in it for so long. */
const WINDOW_MS = 6000;
const UPRIGHT_SHARE = 0.2;
/** Ten looks a second are enough. */
const LOOK_EVERY_MS = 90;
const GROWTH_MEMORY_MS = 10_000;
const GROWTH_STEP_MS = 500;
/** Growth is told from the middle of so many looks: more than a second of them. */
const STEADY_LOOKS = 15;

/** Segments in torso lengths (shares of stature after Winter 2009, as the pose model places the points). */
const SEGMENTS: readonly (readonly [from: KeypointName, to: KeypointName, torsoLengths: number])[] = (
  ['left', 'right'] as const
).flatMap((side) => [
  [`${side}_shoulder`, `${side}_hip`, 1] as const,
  [`${side}_hip`, `${side}_knee`, 0.85] as const,
  [`${side}_knee`, `${side}_ankle`, 0.85] as const,
  [`${side}_shoulder`, `${side}_elbow`, 0.65] as const,
]);

export interface BodyScale {
  /** Answers the length of the torso in pixels, undefined until it was seen. */
  push(pose: Pose): number | undefined;
  /** How much larger the body looks than at its smallest of the last ten seconds, ≥ 1: somebody who walked up to the phone. */
  growth(): number;
  reset(): void;
}

export function createBodyScale(): BodyScale {
  let torsos: { readonly length: number; readonly timestampMs: number }[] = [];
  let sizes: number[] = [];
  let past: { readonly size: number; readonly timestampMs: number }[] = [];
  let scale: number | undefined;
  let steady: number | undefined;
  let lastMs = Number.NEGATIVE_INFINITY;

  function lookAtSize(pose: Pose): void {
    const size = sizeOf(pose);
    if (size === undefined) return;
    sizes.push(size);
    if (sizes.length > STEADY_LOOKS) sizes.shift();
    if (sizes.length < STEADY_LOOKS) return;
    steady = sizes.toSorted((a, b) => a - b)[Math.floor(STEADY_LOOKS / 2)];
    if (steady === undefined || pose.timestampMs - (past.at(-1)?.timestampMs ?? -Infinity) < GROWTH_STEP_MS) return;
    past = [
      ...past.filter((seen) => seen.timestampMs > pose.timestampMs - GROWTH_MEMORY_MS),
      { size: steady, timestampMs: pose.timestampMs },
    ];
  }

  return {
    push(pose) {
      const { timestampMs } = pose;
      if (timestampMs - lastMs < LOOK_EVERY_MS && timestampMs >= lastMs) return scale;
      lastMs = timestampMs;
      lookAtSize(pose);
      const length = torsoLength(pose);
      if (length === undefined) return scale;
      torsos = torsos.filter((seen) => seen.timestampMs > timestampMs - WINDOW_MS);
      torsos.push({ length, timestampMs });
      const sorted = torsos.map((seen) => seen.length).sort((a, b) => b - a);
      scale = sorted[Math.floor(UPRIGHT_SHARE * sorted.length)] ?? length;
      return scale;
    },
    growth: () => (steady === undefined ? 1 : steady / Math.min(steady, ...past.map((seen) => seen.size))),
    reset() {
      torsos = [];
      sizes = [];
      past = [];
      scale = undefined;
      steady = undefined;
      lastMs = Number.NEGATIVE_INFINITY;
    },
  };
}

/** The torso length told by whichever segments lie flattest in the picture; the second longest, since single points slip. */
function sizeOf(pose: Pose): number | undefined {
  const lengths = SEGMENTS.flatMap(([from, to, torsoLengths]) => {
    const [a, b] = [visible(pose, from), visible(pose, to)];
    return a && b ? distance(a, b) / torsoLengths : [];
  }).sort((a, b) => b - a);
  return lengths[1] ?? lengths[0];
}
