// One-euro filters (Casiez, Roussel, Vogel 2012) on keypoints: lightly for counting, heavily for drawing.
import type { Keypoint, Pose } from './keypoints.ts';

/** `minCutoffHz`: how much a resting point is calmed; `beta`: how fast it follows, per torso-free pixel of normalised speed. */
export interface SmoothingStrength {
  readonly minCutoffHz: number;
  readonly beta: number;
}

export const COUNTING_SMOOTHING: SmoothingStrength = { minCutoffHz: 3, beta: 6 };
export const DRAWING_SMOOTHING: SmoothingStrength = { minCutoffHz: 1.2, beta: 4 };

const DERIVATIVE_CUTOFF_HZ = 1;
/** After a gap this long the past says nothing about the present. */
const FORGET_AFTER_MS = 700;

interface Channel {
  value: number;
  speed: number;
}

export function createSmoother(strength: SmoothingStrength): { push(pose: Pose): Pose; reset(): void } {
  let channels: (readonly [Channel, Channel])[] = [];
  let lastMs: number | null = null;

  function filter(channel: Channel, value: number, seconds: number, size: number): number {
    const speed = (value - channel.value) / seconds / size;
    channel.speed += alpha(DERIVATIVE_CUTOFF_HZ, seconds) * (speed - channel.speed);
    const cutoff = strength.minCutoffHz + strength.beta * Math.abs(channel.speed);
    channel.value += alpha(cutoff, seconds) * (value - channel.value);
    return channel.value;
  }

  return {
    push(pose) {
      const elapsedMs = lastMs === null ? Infinity : pose.timestampMs - lastMs;
      if (elapsedMs > FORGET_AFTER_MS || elapsedMs < 0) channels = [];
      lastMs = pose.timestampMs;
      const seconds = Math.max(0.001, elapsedMs / 1000);
      const size = Math.max(pose.width, pose.height);
      const keypoints = pose.keypoints.map((keypoint, index): Keypoint => {
        const known = channels[index];
        if (!known) {
          channels[index] = [
            { value: keypoint.x, speed: 0 },
            { value: keypoint.y, speed: 0 },
          ];
          return keypoint;
        }
        if (elapsedMs === 0) return { ...keypoint, x: known[0].value, y: known[1].value };
        return {
          x: filter(known[0], keypoint.x, seconds, size),
          y: filter(known[1], keypoint.y, seconds, size),
          score: keypoint.score,
        };
      });
      return { ...pose, keypoints };
    },
    reset() {
      channels = [];
      lastMs = null;
    },
  };
}

function alpha(cutoffHz: number, seconds: number): number {
  const tau = 1 / (2 * Math.PI * cutoffHz);
  return 1 / (1 + tau / seconds);
}
