// Real people in yoga holds, as MediaPipe saw them: five people, four cameras each, from getting into the pose to leaving it.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { KEYPOINT_NAMES, type KeypointName, type Pose } from '../../src/domain/body/keypoints.ts';

const FILE = '../shared/data/keypoints/yoga-holds-mediapipe33.json.gz';
/**
 * The landmarks lost the picture's shape and the clips their rate. 16:9 is assumed, and ten a second: at thirty these people would be in
 * the tree within a third of a second and raise their hands at 3 m/s.
 */
const [WIDTH, HEIGHT, FPS] = [1280, 720, 10];

const MOVEMENT_OF: Readonly<Record<string, string>> = {
  chair: 'chair_pose',
  cobra: 'cobra_pose',
  downdog: 'downward_dog',
  goddess: 'goddess_pose',
  tree: 'tree_pose',
  warrior: 'warrior_two',
};

/** Places of the seventeen points among MediaPipe's 33. */
const LANDMARK: Readonly<Record<KeypointName, number>> = {
  nose: 0,
  left_eye: 2,
  right_eye: 5,
  left_ear: 7,
  right_ear: 8,
  left_shoulder: 11,
  right_shoulder: 12,
  left_elbow: 13,
  right_elbow: 14,
  left_wrist: 15,
  right_wrist: 16,
  left_hip: 23,
  right_hip: 24,
  left_knee: 25,
  right_knee: 26,
  left_ankle: 27,
  right_ankle: 28,
};

export interface YogaClip {
  /** `tree/P2/view1`. */
  readonly name: string;
  readonly movementId: string;
  readonly poses: readonly (Pose | null)[];
  readonly timesMs: readonly number[];
}

/** Empty where the footage is not there. */
export function yogaClips(): readonly YogaClip[] {
  if (!existsSync(FILE)) return [];
  const all = JSON.parse(gunzipSync(readFileSync(FILE)).toString()) as Record<
    string,
    readonly (readonly number[] | null)[]
  >;
  return Object.entries(all).flatMap(([name, frames]) => {
    const movementId = MOVEMENT_OF[name.split('/')[0] ?? ''];
    if (movementId === undefined) return [];
    const timesMs = frames.map((_frame, index) => (1000 * index) / FPS);
    return [{ name, movementId, timesMs, poses: frames.map((frame, index) => poseOf(frame, timesMs[index] ?? 0)) }];
  });
}

function poseOf(frame: readonly number[] | null, timestampMs: number): Pose | null {
  if (!frame) return null;
  const keypoints = KEYPOINT_NAMES.map((name) => {
    const at = 3 * LANDMARK[name];
    return { x: (frame[at] ?? 0) * WIDTH, y: (frame[at + 1] ?? 0) * HEIGHT, score: frame[at + 2] ?? 0 };
  });
  return { timestampMs, width: WIDTH, height: HEIGHT, keypoints };
}
