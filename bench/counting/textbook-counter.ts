// The counter of every tutorial, as a baseline: one joint angle and two fixed thresholds, nothing learnt from the clips it is measured on.
import type { SignalName } from '../../src/domain/body/signals.ts';
import { measureSignals } from '../../src/domain/body/measure-signals.ts';
import type { Frame } from './thin.ts';

interface Thresholds {
  readonly angle: SignalName;
  /** The limb is straight, or the arm down: beyond this, in degrees. */
  readonly atStart: number;
  readonly atTurn: number;
  /** Where one is counted: pulls at the top, the rest when it is back at its start. */
  readonly countedAt: 'start' | 'turn';
}

/** Full extension is 180° (0° of flexion) in goniometry (Norkin and White, Measurement of Joint Motion); 20° are left for the measurement. */
const STRAIGHT = 160;

/**
 * - Squat: thigh parallel to the floor over a shank leaning forward, knee about 90° (NSCA, Essentials of Strength Training).
 * - Push-up: elbow at 90°, then straight (90° push-up test, FitnessGram).
 * - Dip: upper arm parallel to the floor, elbow at 90° (NSCA).
 * - Pull-up: from straight arms to the chin over the bar, elbow well under 90° (NSCA); 90° is the usual threshold.
 * - Deadlift: from hips at about 90° to standing straight (NSCA).
 * - Jumping jack: arms beside the trunk (≤ 30°) to overhead (≥ 150°).
 * A Russian twist moves no joint that such a counter could be given.
 */
const THRESHOLDS: Readonly<Record<string, Thresholds>> = {
  air_squat: { angle: 'kneeDeg', atStart: STRAIGHT, atTurn: 90, countedAt: 'start' },
  push_up: { angle: 'elbowDeg', atStart: STRAIGHT, atTurn: 90, countedAt: 'start' },
  dip: { angle: 'elbowDeg', atStart: STRAIGHT, atTurn: 90, countedAt: 'start' },
  pull_up: { angle: 'elbowDeg', atStart: STRAIGHT, atTurn: 90, countedAt: 'turn' },
  deadlift: { angle: 'hipDeg', atStart: STRAIGHT, atTurn: 90, countedAt: 'start' },
  jumping_jack: { angle: 'upperArmToTrunkDeg', atStart: 30, atTurn: 150, countedAt: 'start' },
};

/** 0 for a movement without such an angle. */
export function countByTextbook(frames: readonly Frame[], movementId: string): number {
  const thresholds = THRESHOLDS[movementId];
  if (!thresholds) return 0;
  const { angle, atStart, atTurn, countedAt } = thresholds;
  const sign = Math.sign(atStart - atTurn);
  let position: 'start' | 'turn' | null = null;
  let count = 0;
  for (const { pose } of frames) {
    const value = pose ? measureSignals(pose)[angle] : undefined;
    if (value === undefined) continue;
    const reached = sign * (value - atStart) >= 0 ? 'start' : sign * (value - atTurn) <= 0 ? 'turn' : null;
    if (reached === null || reached === position) continue;
    if (position !== null && reached === countedAt) count += 1;
    position = reached;
  }
  return count;
}
