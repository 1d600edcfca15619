// Repetitions for tests, cut by the simulator's own times: what form makes of them does not hang on the counter.
import type { Pose } from '../../body/keypoints.ts';
import type { Repetition } from '../../counting/repetition.ts';
import type { RepetitionMovement } from '../movement.ts';
import { createRandom } from '../random.ts';
import { type SimulationOptions, simulateSet } from '../simulate.ts';

/** `seed` fixes body, camera, tempo and noise. 20 frames a second unless told otherwise. */
export function simulatedRepetitions(
  movement: RepetitionMovement,
  options: SimulationOptions,
  seed: number,
): readonly Repetition[] {
  const set = simulateSet(movement, { fps: 20, ...options }, createRandom(seed));
  return set.repetitions.map(({ startMs, turnMs, endMs, reach }, index) => ({
    index: index + 1,
    startMs,
    turnMs,
    endMs,
    view: set.view,
    romDeg: 90,
    depth: reach,
    tempo: { eccentricMs: turnMs - startMs, pauseMs: 0, concentricMs: endMs - turnMs },
    symmetry: null,
    poses: set.poses.filter(
      (pose): pose is Pose => pose !== null && pose.timestampMs >= startMs && pose.timestampMs <= endMs,
    ),
  }));
}
