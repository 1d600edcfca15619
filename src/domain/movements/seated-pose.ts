// How somebody sits on a chair or in a wheelchair while the rest of the body trains, and what tells them from somebody who stands.
import type { KeyPose, SignalGate } from './movement.ts';

/** Thighs level, shanks upright, the seat as high as the knees. The trunk and the arms are each movement's own. */
export const SEATED = {
  hipDeg: 88,
  kneeDeg: 88,
  ankleDeg: 0,
  hipAbductionDeg: 8,
  support: 'seat',
  upperHeightRatio: 0.23,
} as const satisfies Partial<KeyPose>;

/**
 * Hips hardly above the knees; standing they are by 0.85. Perspective lowers knees that point at the lens. Legs that a table, a blanket or
 * the chair itself hides are no reason not to count: an unseen signal passes.
 */
export const SITTING: SignalGate = { signal: 'hipAboveKneeRatio', min: -0.6, max: 0.62 };

/** Upright enough to be no bow, from any side. */
export const UPRIGHT: SignalGate = { signal: 'trunkLeanDeg', min: 0, max: 38 };
