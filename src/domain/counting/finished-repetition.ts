// Whether a travel there and back was a repetition of the movement, and what it was like: made from a view that is claimed, by a body
// that stayed where it was, in posture, through all its stations.
import { commonestView } from '../body/estimate-view.ts';
import type { Pose, Side } from '../body/keypoints.ts';
import type { RepetitionMovement, View } from '../movements/movement.ts';
import { belongsToMovement, isBent } from './belongs-to-movement.ts';
import { rangeOfMotion, tempoOf } from './measure-repetition.ts';
import { phasesIn } from './phases.ts';
import { shouldersSink } from './shoulders-sink.ts';
import type { PartialRepetition, Repetition } from './repetition.ts';
import type { Track } from './track.ts';
import type { TravelEvent } from './travel.ts';
import { workingSide } from './working-side.ts';

// Design defaults, tried on the real clips and the scenes in which nobody trains.
/** Where sides are followed apart, the other must be at least this much less far at the turning point: both at once is another movement. */
const SIDES_APART = 0.3;
/** A travel is noticed a little after it set out, and what stood straight stood so just before. */
const LEAD_IN_MS = 500;
/** A body that grew by more than this of late came up to the phone, to set it up or to stop it. */
const WALKED_UP = 1.6;

/** A frame kept for the repetition under way. */
export interface Seen {
  readonly pose: Pose;
  readonly view: View;
  readonly inPosture: boolean;
}

export interface Circumstances {
  /** In time order, from before the travel set out. */
  readonly frames: readonly Seen[];
  /** What travelled, and the other side where sides are followed apart. */
  readonly track: Track;
  readonly other: Track | undefined;
  /** The person's own side nearer to the camera. */
  readonly near: Side;
  /** See BodyScale. */
  readonly growth: number;
}

export type Finished =
  | { readonly kind: 'repetition'; readonly repetition: Omit<Repetition, 'index'> }
  | { readonly kind: 'partial'; readonly partial: PartialRepetition };

/** Null where something else moved like a repetition. */
export function finishedRepetition(
  event: TravelEvent,
  movement: RepetitionMovement,
  { frames, track, other, near, growth }: Circumstances,
): Finished | null {
  const [startMs, turnMs, endMs] = [event.start.timestampMs, event.turn.timestampMs, event.end.timestampMs];
  const partial = (reached: number): Finished => ({
    kind: 'partial',
    partial: { startMs, endMs, reachedPercent: Math.round(100 * Math.min(1, Math.max(0, reached))) },
  });
  if (event.kind === 'partial') return partial(event.turn.progress);
  const during = frames.filter(({ pose }) => pose.timestampMs >= startMs && pose.timestampMs <= endMs);
  const poses = during.map(({ pose }) => pose);
  const view = commonestView(during.map((seen) => seen.view));
  // A trunk that lies or leans far is foreshortened, and what is told of its view with it.
  if (!foreshortens(movement) && !isClaimed(view, movement)) return null;
  if (growth > WALKED_UP) return null;
  if (!shouldersSink(poses, { startMs, turnMs }, movement, view)) return null;
  if (!belongsToMovement(during, movement)) return null;
  const side = track.side ?? workingSide(poses, turnMs, movement, view);
  const range = rangeOfMotion(poses, movement, side ?? near);
  if (!isBent(range.romDeg, view, movement)) return null;
  if (other && event.turn.progress - other.progressAt(turnMs) < SIDES_APART) return null;
  const earlier = frames.filter(({ pose }) => pose.timestampMs < startMs).map(({ pose }) => pose);
  const phases = phasesIn(poses, movement, earlier);
  if (phases.missed > 0) return partial(1 - phases.missed / (phases.missed + phases.reached.length));
  return {
    kind: 'repetition',
    repetition: {
      startMs,
      turnMs,
      endMs,
      view,
      depth: event.turn.progress,
      ...(movement.unilateral ? { side } : {}),
      ...(movement.phases ? { phases: phases.reached } : {}),
      tempo: tempoOf({ startMs, turnMs, endMs, pauseMs: event.pauseMs }, movement.firstPhase),
      ...range,
      poses,
      leadIn: frames
        .filter(({ pose, inPosture }) => inPosture && isJustBefore(pose.timestampMs, startMs))
        .map(({ pose }) => pose),
    },
  };
}

/** Whether a moment belongs to how somebody stood or hung before setting out, as the last repetition left them. */
export function isJustBefore(timestampMs: number, startMs: number): boolean {
  return timestampMs < startMs && timestampMs >= startMs - LEAD_IN_MS;
}

/** A trunk that leans this far looks shorter by nearly a third from the front. */
const LEANS_DEG = 45;

function foreshortens({ floor, start, turn }: RepetitionMovement): boolean {
  return floor || Math.max(start.trunkDeg, turn.trunkDeg) > LEANS_DEG;
}

/**
 * Between two views lies the oblique one, which is read as either: what is certainly not claimed refuses a repetition. Somebody claimed
 * obliquely is turned to the front or to the back, as the other claims say.
 */
function isClaimed(view: View, { views }: RepetitionMovement): boolean {
  if (view === 'unknown' || view === 'oblique' || views.includes(view)) return true;
  if (!views.includes('oblique')) return false;
  return view === 'side' || !views.includes(view === 'front' ? 'back' : 'front');
}
