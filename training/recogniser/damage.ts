// What real keypoints have and the simulator's do not: parts that are never seen, cropped bodies, sides taken for each other, a
// picture stretched or turned. Done to whole sets, so that a window is damaged alike throughout.
import {
  KEYPOINT_INDEX,
  KEYPOINT_NAMES,
  type Keypoint,
  type KeypointName,
  type Pose,
} from '../../src/domain/body/keypoints.ts';
import { between, normal } from '../../src/domain/movements/random.ts';

const HIDDEN_SCORE = 0.08;
const PARTS = ['elbow', 'wrist', 'knee', 'ankle'] as const;
/** Torso lengths, one standard deviation, each point of a body: what remains between pose models and the simulator. */
const OFFSET = 0.05;

/** The same set as a worse camera or pose model would have given it; about a third comes back as it was. */
export function damaged(poses: readonly (Pose | null)[], random: () => number): readonly (Pose | null)[] {
  const chance = (share: number) => random() < share;
  const stretch = chance(0.4) ? between(random, 0.82, 1.2) : 1;
  const turnRad = chance(0.3) ? (normal(random) * 5 * Math.PI) / 180 : 0;
  const hidden = new Set<KeypointName>();
  if (chance(0.15)) for (const side of ['left', 'right'] as const) hide(hidden, `${side}_ankle`);
  if (chance(0.05)) for (const side of ['left', 'right'] as const) hide(hidden, `${side}_knee`, `${side}_ankle`);
  if (chance(0.15))
    for (const part of PARTS) if (chance(0.35)) hide(hidden, `${chance(0.5) ? 'left' : 'right'}_${part}`);
  const flicker = chance(0.4) ? between(random, 0.01, 0.12) : 0;
  const swaps = chance(0.25) ? between(random, 0.02, 0.25) : 0;
  const swapped = chance(0.1);
  const offsets = KEYPOINT_NAMES.map(() => ({ x: OFFSET * normal(random), y: OFFSET * normal(random) }));
  return poses.map((pose) => {
    if (!pose) return null;
    const { width, height } = pose;
    const torso = torsoOf(pose);
    const [cos, sin] = [Math.cos(turnRad), Math.sin(turnRad)];
    const moved = pose.keypoints.map((point, index): Keypoint => {
      const offset = offsets[index] ?? { x: 0, y: 0 };
      const [dx, dy] = [(point.x + torso * offset.x - width / 2) * stretch, point.y + torso * offset.y - height / 2];
      const name = KEYPOINT_NAMES[index];
      const gone = (name !== undefined && hidden.has(name)) || chance(flicker);
      return {
        x: dx * cos - dy * sin + width / 2,
        y: dx * sin + dy * cos + height / 2,
        score: gone ? HIDDEN_SCORE : point.score,
      };
    });
    return { ...pose, keypoints: swapped !== chance(swaps) ? sidesSwapped(moved) : moved };
  });
}

function hide(hidden: Set<KeypointName>, ...names: readonly KeypointName[]): void {
  for (const name of names) hidden.add(name);
}

function torsoOf({ keypoints }: Pose): number {
  const [shoulder, hip] = [keypoints[KEYPOINT_INDEX.left_shoulder], keypoints[KEYPOINT_INDEX.left_hip]];
  return shoulder && hip ? Math.hypot(shoulder.x - hip.x, shoulder.y - hip.y) : 0;
}

function sidesSwapped(keypoints: readonly Keypoint[]): readonly Keypoint[] {
  return KEYPOINT_NAMES.flatMap((name) => {
    const other = name.startsWith('left_') ? name.replace('left_', 'right_') : name.replace('right_', 'left_');
    return keypoints[KEYPOINT_INDEX[other as KeypointName]] ?? [];
  });
}
