// Whether a repetition of a compound movement passed all its stations, in order, and when.
import { measureSignals, nearSide, torsoLength } from '../body/measure-signals.ts';
import type { Pose } from '../body/keypoints.ts';
import type { RepetitionMovement } from '../movements/movement.ts';

export interface PhasesSeen {
  readonly reached: readonly { readonly id: string; readonly atMs: number }[];
  /** How many were not. */
  readonly missed: number;
}

/**
 * A phase is reached at the first frame, after the one before it, whose signal lies within its gate. `earlier`: since the last
 * repetition, looked at for phases that may come before this one sets out.
 */
export function phasesIn(
  poses: readonly Pose[],
  movement: RepetitionMovement,
  earlier: readonly Pose[] = [],
): PhasesSeen {
  const phases = movement.phases ?? [];
  if (phases.length === 0) return { reached: [], missed: 0 };
  const all = phases.some(({ before }) => before) ? [...earlier, ...poses] : poses;
  const setOutMs = poses[0]?.timestampMs ?? 0;
  const scale = Math.max(0, ...all.map((pose) => torsoLength(pose) ?? 0));
  const reached: { readonly id: string; readonly atMs: number }[] = [];
  for (const pose of all) {
    const next = phases[reached.length];
    if (!next) break;
    if (pose.timestampMs < setOutMs && !next.before) continue;
    const value = measureSignals(pose, nearSide(pose), scale > 0 ? scale : undefined)[next.gate.signal];
    if (value !== undefined && value >= next.gate.min && value <= next.gate.max)
      reached.push({ id: next.id, atMs: pose.timestampMs });
  }
  return { reached, missed: phases.length - reached.length };
}
