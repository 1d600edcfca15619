// A recording that the tests of replay and review open as a file.
import { createRandom } from '../src/domain/movements/random.ts';
import { movementById } from '../src/domain/movements/registry.ts';
import { simulateSet } from '../src/domain/movements/simulate.ts';

const FPS = 20;

/** Squats from the side, every second one too shallow, as a recording file. */
export function unevenRecording(repetitions = 4): string {
  const movement = movementById('air_squat');
  if (movement?.kind !== 'repetition') throw new Error('The squat is no longer a movement of repetitions.');
  let drawn = 0;
  const { poses } = simulateSet(
    movement,
    {
      repetitions,
      fps: FPS,
      yawDeg: 90,
      noise: 0.6,
      idleBeforeMs: 800,
      idleAfterMs: 800,
      drawFaults: () => (drawn++ % 2 === 0 ? [] : [{ id: 'shallow_depth', severity: 1 }]),
    },
    createRandom(11),
  );
  const first = poses.find((pose) => pose !== null);
  return JSON.stringify({
    fps: FPS,
    size: [first?.width, first?.height],
    keypoints: poses.map((pose) => pose && pose.keypoints.map(({ x, y, score }) => [x, y, score])),
  });
}
