import { describe, expect, test } from 'vitest';
import { KEYPOINT_NAMES, type Pose } from '../../../src/domain/body/keypoints.ts';
import type { Repetition } from '../../../src/domain/counting/repetition.ts';
import { airSquat } from '../../../src/domain/movements/air-squat.ts';
import { personRepetitions, TEST_VARIETY } from '../examples.ts';
import { repetitionSequence, SEQUENCE_CHANNELS, SEQUENCE_LENGTH, SEQUENCE_STEPS } from './sequences.ts';

const simulated = [3, 4, 5, 6].flatMap((body) =>
  personRepetitions(airSquat, body, { repetitions: 2, withSimulatorTimes: true, variety: TEST_VARIETY }),
);

function moved(repetition: Repetition, change: (pose: Pose) => Pose): Repetition {
  return { ...repetition, poses: repetition.poses.map(change) };
}

/** As a mirror shows it: x turned about the frame's middle, left and right taken for each other. */
function mirrored(pose: Pose): Pose {
  const keypoints = KEYPOINT_NAMES.map((name) => {
    const twin = name.replace(/^(left|right)_/, (side) => (side === 'left_' ? 'right_' : 'left_'));
    const keypoint = pose.keypoints[KEYPOINT_NAMES.findIndex((other) => other === twin)];
    return { x: pose.width - (keypoint?.x ?? 0), y: keypoint?.y ?? 0, score: keypoint?.score ?? 0 };
  });
  return { ...pose, keypoints };
}

describe('repetitionSequence', () => {
  test('is 64 steps of every channel, all finite', () => {
    expect(simulated.length).toBeGreaterThan(4);
    for (const { repetition } of simulated) {
      const sequence = repetitionSequence(repetition);
      expect(sequence?.length).toBe(SEQUENCE_LENGTH);
      expect(sequence?.every(Number.isFinite)).toBe(true);
    }
    expect(SEQUENCE_LENGTH).toBe(SEQUENCE_STEPS * SEQUENCE_CHANNELS);
  });

  test('does not know how far away, where in the picture or how late it happened', () => {
    for (const { repetition } of simulated) {
      const elsewhere = moved(repetition, (pose) => ({
        ...pose,
        timestampMs: pose.timestampMs + 5000,
        width: 2 * pose.width,
        height: 2 * pose.height,
        keypoints: pose.keypoints.map(({ x, y, score }) => ({ x: 2 * x + 40, y: 2 * y - 30, score })),
      }));
      const later = {
        ...elsewhere,
        startMs: repetition.startMs + 5000,
        turnMs: repetition.turnMs + 5000,
        endMs: repetition.endMs + 5000,
      };
      const [one, other] = [repetitionSequence(repetition), repetitionSequence(later)];
      const largest = Math.max(...Array.from(one ?? [], (value, at) => Math.abs(value - (other?.[at] ?? Infinity))));
      expect(largest).toBeLessThan(0.01);
    }
  });

  test('is the same in a mirror', () => {
    for (const { repetition } of simulated) {
      const [one, other] = [repetitionSequence(repetition), repetitionSequence(moved(repetition, mirrored))];
      const largest = Math.max(...Array.from(one ?? [], (value, at) => Math.abs(value - (other?.[at] ?? Infinity))));
      expect(largest).toBeLessThan(0.01);
    }
  });

  test('is null where no torso is seen', () => {
    const [first] = simulated;
    if (!first) throw new Error('nobody was simulated');
    const unseen = moved(first.repetition, (pose) => ({
      ...pose,
      keypoints: pose.keypoints.map((keypoint) => ({ ...keypoint, score: 0 })),
    }));
    expect(repetitionSequence(unseen)).toBeNull();
  });
});
