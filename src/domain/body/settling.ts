// Has the person come to where they will stay? Nobody is ready who is still walking, however well they are seen on the way.
import type { BodyFit } from './framing-fit.ts';

export interface Settling {
  /** Once a frame, `timestampMs` rising; `fit` null where no body is found. True where the body has kept its place. */
  push(fit: BodyFit | null, timestampMs: number): boolean;
  reset(): void;
}

const WINDOW_MS = 450;
/** Within it: metres to the side, and the share by which it looks larger or smaller. A walk is 0.5 m and 20 % from two metres away. */
const DRIFT_METRES = 0.25;
const DRIFT_SIZE = 0.1;

export function createSettling(): Settling {
  let recent: { readonly x: number; readonly size: number; readonly timestampMs: number }[] = [];
  return {
    push(fit, timestampMs) {
      if (!fit) {
        recent = [];
        return false;
      }
      recent.push({ x: fit.x, size: fit.pixelsPerMetre, timestampMs });
      recent = recent.filter((entry) => entry.timestampMs > timestampMs - WINDOW_MS);
      const xs = recent.map(({ x }) => x);
      const sizes = recent.map(({ size }) => size);
      const drift = (Math.max(...xs) - Math.min(...xs)) / fit.pixelsPerMetre;
      return drift < DRIFT_METRES && Math.max(...sizes) < (1 + DRIFT_SIZE) * Math.min(...sizes);
    },
    reset() {
      recent = [];
    },
  };
}
