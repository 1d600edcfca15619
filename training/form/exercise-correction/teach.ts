// Makes rows to learn from out of labelled frames: as many of each kind as of the other, every scene in reach, and each pose as MoveNet
// might have placed it, from either side, with the picture's shape not quite known.
import type { Pose } from '../../../src/domain/body/keypoints.ts';
import { type FrameMovement, frameFeatures, type FrameOrientation } from '../../../src/domain/form/frame-features.ts';
import { createKeypointNoise } from '../../../src/domain/movements/keypoint-noise.ts';
import { between, createRandom } from '../../../src/domain/movements/random.ts';
import type { LabelledFrame } from './frames.ts';
import { evenly } from './recordings.ts';
import type { SimulatedFrame } from './simulated-frames.ts';

export interface Row {
  readonly features: readonly number[];
  readonly fault: string | null;
}

/** A take of two minutes is not two hundred times a photograph. */
const MOST_OF_A_SCENE = 200;
/** Each frame as it is, and so many times as MoveNet might see it. */
const NOISY_COPIES = 2;
/** The shape of the picture was estimated, and lenses differ. */
const ASPECT_ERROR = 0.1;
/** From hardly any to what phones were measured at. */
const NOISE_LEVELS = [0.3, 1] as const;

export function rowsToTeach(
  movement: FrameMovement,
  frames: readonly LabelledFrame[],
  simulated: readonly SimulatedFrame[],
  seed: number,
): readonly Row[] {
  const random = createRandom(seed);
  const kept = thinned(frames);
  const noisy = kept.flatMap((frame) =>
    Array.from({ length: NOISY_COPIES }, () => asSeenByPhone(movement, frame.pose, frame.orientation, random)).flatMap(
      (features) => (features ? [{ features, fault: frame.fault }] : []),
    ),
  );
  return [...kept, ...noisy, ...simulated].map(({ features, fault }) => ({ features, fault }));
}

/** Evenly over the time of each scene, and for each label. */
function thinned(frames: readonly LabelledFrame[]): readonly LabelledFrame[] {
  const groups = new Map<string, LabelledFrame[]>();
  for (const frame of frames) {
    const key = `${frame.scene} ${frame.fault}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(frame);
  }
  return [...groups.values()].flatMap((group) => evenly(group, MOST_OF_A_SCENE));
}

/** The features of the pose with the errors of a phone's pose model; null where they leave none. */
export function asSeenByPhone(
  movement: FrameMovement,
  pose: Pose,
  orientation: FrameOrientation,
  random: () => number,
): readonly number[] | null {
  const noise = createKeypointNoise(between(random, ...NOISE_LEVELS), random, 1);
  const stretched = stretch(noise(pose), between(random, 1 - ASPECT_ERROR, 1 + ASPECT_ERROR));
  // Noise moves scores about the threshold of what is seen; what was seen stays seen.
  const keypoints = stretched.keypoints.map((point, index) => ({ ...point, score: pose.keypoints[index]?.score ?? 0 }));
  const seen = { ...stretched, keypoints };
  if (random() < 0.5) return frameFeatures(movement, seen, orientation);
  const flipped = {
    near: orientation.near === 'left' ? 'right' : 'left',
    facing: orientation.facing === 1 ? -1 : 1,
  } as const;
  return frameFeatures(movement, mirror(seen), flipped);
}

function stretch(pose: Pose, by: number): Pose {
  return { ...pose, keypoints: pose.keypoints.map((point) => ({ ...point, x: point.x * by })) };
}

/** As if filmed from the other side: left becomes right. */
export function mirror(pose: Pose): Pose {
  const keypoints = pose.keypoints.map((_, index) => {
    const other = index === 0 ? 0 : index % 2 === 1 ? index + 1 : index - 1;
    const point = pose.keypoints[other] ?? { x: 0, y: 0, score: 0 };
    return { ...point, x: pose.width - point.x };
  });
  return { ...pose, keypoints };
}
