// From where the camera sees the body, told from how wide the shoulders and hips look beside the trunk.
import type { View } from '../movements/movement.ts';
import { distance } from './geometry.ts';
import type { Pose } from './keypoints.ts';
import { torsoLength, visible } from './measure-signals.ts';

/**
 * Shoulder width over trunk length as MoveNet places the points, seen from the front: 0.26 / 0.29 of stature (Winter 2009),
 * less what the points lie inside the outline (measured on the drawn figure).
 */
export const FRONT_RATIO = 0.75;
const COS_30 = 0.87;
const COS_60 = 0.5;

/** `torso`: pixels of a torso length where it is known better than this frame shows it, since a trunk leaning to the lens looks short. */
export function estimateView(pose: Pose, torso: number | undefined = torsoLength(pose)): View {
  const left = visible(pose, 'left_shoulder');
  const right = visible(pose, 'right_shoulder');
  if (torso === undefined) return 'unknown';
  // In a side view the far shoulder is often not seen at all.
  if (!left || !right) return 'side';
  const openness = distance(left, right) / torso / FRONT_RATIO;
  if (openness < COS_60) return 'side';
  if (openness < COS_30) return 'oblique';
  return left.x > right.x ? 'front' : 'back';
}

/** The commonest view of the last `windowMs`: single frames flicker between neighbours. */
export function createViewEstimator(windowMs = 1000): { push(pose: Pose, torso?: number): View; reset(): void } {
  let recent: { readonly view: View; readonly timestampMs: number }[] = [];
  return {
    push(pose, torso) {
      recent.push({ view: estimateView(pose, torso), timestampMs: pose.timestampMs });
      recent = recent.filter(({ timestampMs }) => timestampMs > pose.timestampMs - windowMs);
      return commonestView(recent.map(({ view }) => view));
    },
    reset() {
      recent = [];
    },
  };
}

/** `unknown` only where nothing else was seen. */
export function commonestView(views: readonly View[]): View {
  const counts = new Map<View, number>();
  for (const view of views) if (view !== 'unknown') counts.set(view, (counts.get(view) ?? 0) + 1);
  let best: View = 'unknown';
  for (const [view, count] of counts) if (count > (counts.get(best) ?? 0)) best = view;
  return best;
}
