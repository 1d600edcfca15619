// A recorded repetition as it moves, at any moment, and another one laid over it: in the same phase, on the same feet, as large.
import { middle, type Point } from '../../body/geometry.ts';
import { KEYPOINT_INDEX, KEYPOINT_NAMES, type KeypointName, type Pose } from '../../body/keypoints.ts';
import { torsoLength, visible } from '../../body/measure-signals.ts';
import { facingOver } from '../oriented-body.ts';
import type { Replay } from '../pack-skeleton.ts';
import type { Phase } from './body-joints.ts';

/** How far a repetition has come, 0 at its start, 0.5 at its turning point, 1 at its end. */
export function progressAt({ turnMs, endMs }: Replay, ms: number): number {
  if (ms <= turnMs) return turnMs <= 0 ? 0.5 : Math.max(0, (0.5 * ms) / turnMs);
  return endMs <= turnMs ? 1 : Math.min(1, 0.5 + (0.5 * (ms - turnMs)) / (endMs - turnMs));
}

/** Milliseconds from the start; the reverse of `progressAt`. */
export function timeAt({ turnMs, endMs }: Replay, progress: number): number {
  const within = Math.min(1, Math.max(0, progress));
  return within <= 0.5 ? 2 * within * turnMs : turnMs + (2 * within - 1) * (endMs - turnMs);
}

/** Half-way between the steps that belong to two phases. */
export function phaseAt(progress: number): Phase {
  if (progress < 0.35) return 'out';
  return progress < 0.69 ? 'turn' : 'back';
}

/** Between two frames in a straight line; a point that one of them does not show is as unsure as there. */
export function poseAt({ poses }: Replay, ms: number): Pose | null {
  const after = poses.findIndex(({ timestampMs }) => timestampMs >= ms);
  const next = poses[after === -1 ? poses.length - 1 : after];
  const last = poses[after - 1];
  if (!next) return null;
  if (!last || after === -1) return next;
  const share = (ms - last.timestampMs) / Math.max(1, next.timestampMs - last.timestampMs);
  const keypoints = next.keypoints.map((point, index) => {
    const from = last.keypoints[index] ?? point;
    return {
      x: from.x + share * (point.x - from.x),
      y: from.y + share * (point.y - from.y),
      score: Math.min(from.score, point.score),
    };
  });
  return { ...next, timestampMs: ms, keypoints };
}

/**
 * `other` at the place and in the size of `own`, by their trunks and their feet (or hips, where feet are out of the picture), turned the
 * same way. Null where either is not seen well enough to be measured.
 */
export function laidOver(own: Replay, other: Replay): Replay | null {
  const [ownTorso, otherTorso] = [longestTorso(own), longestTorso(other)];
  const anchor = (['ankle', 'hip'] as const).find((part) => anchorOf(own, part) && anchorOf(other, part));
  if (ownTorso === null || otherTorso === null || !anchor) return null;
  const [to, from] = [anchorOf(own, anchor), anchorOf(other, anchor)];
  const [frame] = own.poses;
  if (!to || !from || !frame) return null;
  const scale = ownTorso / otherTorso;
  const mirrored = facingOver(own.poses) !== facingOver(other.poses);
  const poses = other.poses.map((pose): Pose => {
    const placed = pose.keypoints.map((point) => ({
      x: to.x + (mirrored ? -1 : 1) * scale * (point.x - from.x),
      y: to.y + scale * (point.y - from.y),
      score: point.score,
    }));
    // In a mirror the left hand is the right one.
    const keypoints = mirrored
      ? KEYPOINT_NAMES.map((name) => placed[KEYPOINT_INDEX[twin(name)]] ?? { x: 0, y: 0, score: 0 })
      : placed;
    return { ...pose, width: frame.width, height: frame.height, keypoints };
  });
  return { ...other, poses };
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest upright frame that holds every seen point of all the replays, with a tenth of room around. */
export function frameOf(replays: readonly Replay[], seen = 0.25): Frame {
  const points = replays.flatMap(({ poses }) =>
    poses.flatMap(({ keypoints }) => keypoints.filter(({ score }) => score >= seen)),
  );
  if (points.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const room = 0.1 * Math.max(width, height, 1);
  return { x: left - room, y: top - room, width: width + 2 * room, height: height + 2 * room };
}

function longestTorso({ poses }: Replay): number | null {
  const lengths = poses.flatMap((pose) => torsoLength(pose) ?? []).sort((a, b) => a - b);
  return lengths[Math.floor(0.9 * (lengths.length - 1))] ?? null;
}

/** Where the pair is on the whole; null where it is seen in fewer than half of the frames. */
function anchorOf({ poses }: Replay, part: 'ankle' | 'hip'): Point | null {
  const places = poses.flatMap((pose) => middle(visible(pose, `left_${part}`), visible(pose, `right_${part}`)) ?? []);
  if (2 * places.length < poses.length || places.length === 0) return null;
  return { x: middleOf(places.map(({ x }) => x)), y: middleOf(places.map(({ y }) => y)) };
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function twin(name: KeypointName): KeypointName {
  const [side, part] = name.split('_');
  const other = side === 'left' ? 'right' : 'left';
  return KEYPOINT_NAMES.find((one) => one === `${other}_${part}`) ?? name;
}
