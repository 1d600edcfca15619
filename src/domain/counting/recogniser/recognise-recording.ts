// Which exercise a whole recording is of: the network ranks, the counters of its first choices confirm.
import type { Pose } from '../../body/keypoints.ts';
import type { Movement } from '../../movements/movement.ts';
import type { Recognised } from '../recognise.ts';
import { type Alike, KNOWN_FROM, rank, type WindowWord } from './answer.ts';
import { countedEvidence } from './counted-evidence.ts';
import { STEP_MS, WINDOW_MS, windowFeatures } from './window-features.ts';

/** Windows end this far apart: twice a second, as in the live stream. */
export const WINDOW_EVERY_MS = 500;
/** A recording's first window ends where a second of it is over. */
const FIRST_END_MS = 1000;
/** The network's choices that are given a counter. */
const CHOICES = 4;
/** A choice less likely than this is no choice. */
const LEAST_PROBABILITY = 0.05;
/** Where no counter confirms, as in a clip of half a repetition, the network must be this sure. */
const SURE = 0.9;

export interface RecordedWindow {
  readonly endMs: number;
  readonly features: readonly number[];
}

/** Windows of a recording, in time order; fewer where nobody is seen. */
export function recordedWindows(
  poses: readonly (Pose | null)[],
  timesMs: readonly number[],
): readonly RecordedWindow[] {
  const seen = poses.flatMap((pose, index) => (pose ? [{ ...pose, timestampMs: timesMs[index] ?? 0 }] : []));
  const [fromMs, toMs] = [timesMs[0] ?? 0, timesMs.at(-1) ?? 0];
  const ends: number[] = [];
  for (let endMs = fromMs + FIRST_END_MS; endMs <= toMs + STEP_MS; endMs += WINDOW_EVERY_MS) ends.push(endMs);
  return ends.flatMap((endMs) => {
    const features = windowFeatures(
      seen.filter(({ timestampMs }) => timestampMs > endMs - WINDOW_MS - 500 && timestampMs <= endMs + 500),
      endMs,
    );
    return features ? [{ endMs, features }] : [];
  });
}

/** Null where it is none of the movements. */
export function recogniseRecording(
  words: readonly WindowWord[],
  alike: Alike,
  movements: readonly Movement[],
  poses: readonly (Pose | null)[],
  timesMs: readonly number[],
): Recognised | null {
  // Windows of somebody getting ready, or on the way into a hold, say little: where some tell the exercise, they alone are heard.
  const telling = words.filter((word) => (rank([word], alike)[0]?.together ?? 0) >= KNOWN_FROM);
  const ranked = rank(telling.length > 0 ? telling : words, alike).slice(0, CHOICES);
  for (const { exercise, probability, together } of ranked) {
    const movement = movements.find(({ id }) => id === exercise);
    if (!movement || probability < LEAST_PROBABILITY) continue;
    if (countedEvidence(movement, poses, timesMs).confirmed) return { exercise, confidence: together };
  }
  const [best] = ranked;
  return best && telling.length > 0 && best.together >= Math.max(KNOWN_FROM, SURE)
    ? { exercise: best.exercise, confidence: best.together }
    : null;
}
