// What about a recording stood in the way of counting and judging it, in words: said beside the numbers, never instead of them.
import { type HintKind, framingHint } from '../../src/domain/body/framing.ts';
import type { Pose } from '../../src/domain/body/keypoints.ts';
import type { Movement } from '../../src/domain/movements/movement.ts';

const BETTER_VIEW = 'this movement is followed better from another side';

/** What can be told of a recording; of its surroundings nothing is known. */
const WORDS: Readonly<Partial<Record<HintKind, string>>> = {
  nobody: 'nobody is seen in much of it',
  step_back: 'the body is not wholly in the picture: film from further away',
  step_closer: 'the body is small in the picture: film from nearer',
  move_left: 'the body is cut off at the side of the picture',
  move_right: 'the body is cut off at the side of the picture',
  feet_cut_off: 'the feet or knees are not seen: film so that head to feet are in the picture',
  head_cut_off: 'the head or shoulders are not seen: film so that head to feet are in the picture',
  hands_cut_off: 'the hands or elbows are not seen',
  turn_sideways: 'this movement is followed better from the side',
  face_camera: 'this movement is followed better from the front',
  turn_left_little: BETTER_VIEW,
  turn_right_little: BETTER_VIEW,
  turn_left_quarter: BETTER_VIEW,
  turn_right_quarter: BETTER_VIEW,
  turn_around: BETTER_VIEW,
  tilt_up: 'the head or shoulders are not seen: tip the camera up a little',
  tilt_down: 'the feet or knees are not seen: tip the camera down a little',
  phone_higher: 'the camera looks up steeply: film from higher',
  lay_phone: 'the body is not wholly in the picture: film with the phone on its long edge',
  phone_lower: 'the camera looks down on the body: film from nearer the floor',
  upside_down: 'the picture is upside down',
};
/** A hindrance in fewer frames than this share is passing. */
const LASTING = 0.5;
/** Somebody else noticed in this share of the frames is no passer-by. */
const ACCOMPANIED = 0.15;

/** `secondPersonShare`: of the frames, 0–1, in which another body was noticed. */
export function warningsOf(poses: readonly (Pose | null)[], movement: Movement, secondPersonShare: number): string[] {
  const warnings: string[] = [];
  if (secondPersonShare >= ACCOMPANIED) warnings.push('a second person is in the picture: only one body is followed');
  const counts = new Map<string, number>();
  for (const pose of poses) {
    const { kind } = framingHint(pose, movement);
    const words = WORDS[kind];
    if (words !== undefined) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  for (const [words, count] of counts) if (count >= LASTING * poses.length) warnings.push(words);
  return warnings;
}
