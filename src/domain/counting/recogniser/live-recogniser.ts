// The live stream's recogniser, around a network that lives elsewhere: it keeps the last poses, says when a window is due, takes the
// network's word and answers with what the exercise's own counter confirms.
import type { Pose } from '../../body/keypoints.ts';
import type { Movement } from '../../movements/movement.ts';
import { type Alike, answerOf, type RecognisedAs, type WindowWord } from './answer.ts';
import { countedEvidence } from './counted-evidence.ts';
import { WINDOW_EVERY_MS } from './recognise-recording.ts';
import { windowFeatures } from './window-features.ts';

/** Windows that speak together. */
const WINDOWS_TOGETHER = 4;
/** The counters look at this much of the past: two slow repetitions. */
const MEMORY_MS = 12_000;
/** A counter is asked again after this long, sooner where it had counted nothing. */
const ASK_AGAIN_MS = { confirmed: 3000, unconfirmed: 900 } as const;
/** Poses closer together than this are not kept: 15 a second are enough to count by. */
const KEEP_EVERY_MS = 60;

export interface LiveRecogniser {
  /** Every pose of the stream, in time order; null where nobody was seen. */
  push(pose: Pose | null, timestampMs: number): void;
  /** The window to hand to the service, at most twice a second; null where none is due or too little was seen. */
  window(timestampMs: number): readonly number[] | null;
  /**
   * The service's word on the last window. About once a second it costs a replay of that exercise's counter over the last seconds, where
   * `asks` says that the answer is worth one; default always.
   */
  take(word: WindowWord, asks?: (answer: RecognisedAs) => boolean): RecognisedAs;
  /** At a new set. */
  reset(): void;
}

export function createLiveRecogniser(movements: readonly Movement[], alike: Alike): LiveRecogniser {
  let poses: { readonly pose: Pose | null; readonly timestampMs: number }[] = [];
  let words: WindowWord[] = [];
  let lastWindowMs = -Infinity;
  let asked: { readonly exercise: string; readonly atMs: number; readonly confirmed: boolean } | null = null;

  function isConfirmed(exercise: string): boolean {
    const atMs = poses.at(-1)?.timestampMs ?? 0;
    const again = asked?.confirmed ? ASK_AGAIN_MS.confirmed : ASK_AGAIN_MS.unconfirmed;
    if (asked?.exercise === exercise && atMs - asked.atMs < again) return asked.confirmed;
    const movement = movements.find(({ id }) => id === exercise);
    const confirmed =
      movement !== undefined &&
      countedEvidence(
        movement,
        poses.map(({ pose }) => pose),
        poses.map(({ timestampMs }) => timestampMs),
      ).confirmed;
    asked = { exercise, atMs, confirmed };
    return confirmed;
  }

  function reset(): void {
    poses = [];
    words = [];
    lastWindowMs = -Infinity;
    asked = null;
  }

  return {
    push(pose, timestampMs) {
      const latest = poses.at(-1);
      if (latest && timestampMs < latest.timestampMs) {
        // Time went backwards: another stream.
        reset();
      } else if (latest && timestampMs - latest.timestampMs < KEEP_EVERY_MS) return;
      poses.push({ pose, timestampMs });
      while ((poses[0]?.timestampMs ?? timestampMs) < timestampMs - MEMORY_MS) poses.shift();
    },
    window(timestampMs) {
      if (timestampMs - lastWindowMs < WINDOW_EVERY_MS) return null;
      const seen = poses.flatMap(({ pose, timestampMs: atMs }) => (pose ? [{ ...pose, timestampMs: atMs }] : []));
      const features = windowFeatures(seen, timestampMs);
      if (features) lastWindowMs = timestampMs;
      return features;
    },
    take(word, asks = () => true) {
      words = [...words, word].slice(-WINDOWS_TOGETHER);
      const answer = answerOf(words, alike);
      if (answer.kind === 'none' || !asks(answer)) return answer;
      return isConfirmed(answer.exercise) ? answer : { kind: 'none', confidence: 1 - answer.confidence };
    },
    reset,
  };
}
