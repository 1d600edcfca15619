// What a finished repetition was like: range, tempo, symmetry, from its own poses.
import { measureSignals } from '../body/measure-signals.ts';
import { KEYPOINT_INDEX, type Pose, type Side } from '../body/keypoints.ts';
import type { SignalName } from '../body/signals.ts';
import type { RepetitionMovement, Tempo } from '../movements/movement.ts';

/** The joint whose angle is reported as range of motion, told by what the key poses bend most. */
export function rangeSignal(movement: RepetitionMovement): { readonly near: SignalName; readonly far: SignalName } {
  const stations = [movement.start, ...(movement.out ?? []), movement.turn, ...(movement.back ?? [])];
  const travel = (part: 'kneeDeg' | 'hipDeg' | 'elbowDeg' | 'shoulderDeg' | 'shoulderAbductionDeg') =>
    Math.max(
      ...(['left', 'right'] as const).map((side) => {
        const values = stations.map((pose) => {
          const value = pose[part];
          return typeof value === 'number' ? value : value[side];
        });
        return Math.max(...values) - Math.min(...values);
      }),
    );
  const [knee, hip, elbow] = [travel('kneeDeg'), travel('hipDeg'), travel('elbowDeg')];
  const shoulder = Math.max(travel('shoulderDeg'), travel('shoulderAbductionDeg'));
  // An arm carried along by bending knees or elbows is not what the movement is measured in.
  if (shoulder > 2 * Math.max(knee, hip, elbow)) return { near: 'nearUpperArmDeg', far: 'farUpperArmDeg' };
  if (elbow >= knee && elbow >= hip) return { near: 'nearElbowDeg', far: 'farElbowDeg' };
  return knee >= hip ? { near: 'nearKneeDeg', far: 'farKneeDeg' } : { near: 'nearHipDeg', far: 'farHipDeg' };
}

/** Spread of a signal over the poses, robust to single wild frames; null where it is seen in fewer than three. */
function spread(values: readonly number[]): number | null {
  if (values.length < 3) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length * 0.05);
  return (sorted[sorted.length - 1 - cut] ?? 0) - (sorted[cut] ?? 0);
}

export function rangeOfMotion(
  poses: readonly Pose[],
  movement: RepetitionMovement,
  near: Side,
): { readonly romDeg: number; readonly symmetry: number | null } {
  const names = rangeSignal(movement);
  const signals = poses.map((pose) => measureSignals(pose, near));
  const nearRange = spread(signals.flatMap((seen) => seen[names.near] ?? []));
  const farRange = spread(signals.flatMap((seen) => seen[names.far] ?? []));
  return {
    romDeg: nearRange ?? farRange ?? 0,
    symmetry:
      nearRange !== null && farRange !== null && bothSidesClear(poses, names.near) && Math.max(nearRange, farRange) > 0
        ? Math.min(nearRange, farRange) / Math.max(nearRange, farRange)
        : null,
  };
}

/** The far side is compared only where the model is sure of it: a hidden limb's guessed range is no asymmetry. */
const SURE = 0.4;

function bothSidesClear(poses: readonly Pose[], signal: SignalName): boolean {
  const parts = /Elbow|UpperArm/.test(signal) ? ['elbow', 'wrist'] : ['knee', 'ankle'];
  const scores = poses.flatMap((pose) =>
    (['left', 'right'] as const).flatMap((side) =>
      parts.map((part) => pose.keypoints[KEYPOINT_INDEX[`${side}_${part as 'knee'}`]]?.score ?? 0),
    ),
  );
  return scores.length > 0 && scores.reduce((sum, score) => sum + score, 0) / scores.length >= SURE;
}

export function tempoOf(
  times: { readonly startMs: number; readonly turnMs: number; readonly endMs: number; readonly pauseMs: number },
  firstPhase: RepetitionMovement['firstPhase'],
): Tempo {
  const pauseMs = Math.min(times.pauseMs, times.endMs - times.startMs);
  const first = Math.max(0, times.turnMs - times.startMs - pauseMs / 2);
  const second = Math.max(0, times.endMs - times.turnMs - pauseMs / 2);
  return firstPhase === 'eccentric'
    ? { eccentricMs: first, pauseMs, concentricMs: second }
    : { eccentricMs: second, pauseMs, concentricMs: first };
}
