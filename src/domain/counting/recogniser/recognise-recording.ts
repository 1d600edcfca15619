// Which exercise a whole recording is of: the network ranks, the counters of its first choices confirm, and what both say most of it is.
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
/** Unless its hold was timed for this share of the recording. */
const LEAST_HELD = 0.33;
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
  const all = rank(telling.length > 0 ? telling : words, alike);
  const ranked = all.slice(0, CHOICES);
  // A hold may be short beside getting into it and out again, so every hold's timer is asked too: it costs little and is hard to please.
  const holds = all.filter(({ exercise }) => movements.find(({ id }) => id === exercise)?.kind === 'hold');
  const confirmed = [...new Set([...ranked, ...holds])].flatMap((choice) => {
    const movement = movements.find(({ id }) => id === choice.exercise);
    if (!movement) return [];
    const evidence = countedEvidence(movement, poses, timesMs);
    const isChoice = choice.probability >= LEAST_PROBABILITY || evidence.coverage >= LEAST_HELD;
    return evidence.confirmed && isChoice ? [{ ...choice, coverage: evidence.coverage }] : [];
  });
  const [surest] = confirmed.sort((a, b) => b.together + b.coverage - a.together - a.coverage);
  if (surest) return { exercise: surest.exercise, confidence: Math.min(1, Math.max(surest.together, surest.coverage)) };
  const [best] = ranked;
  return best && telling.length > 0 && best.together >= Math.max(KNOWN_FROM, SURE)
    ? { exercise: best.exercise, confidence: best.together }
    : null;
}
