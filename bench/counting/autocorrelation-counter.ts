// A counter that knows no movement, as a baseline: the period of whatever the body does most, and how often it fits into the clip.
import { MIN_KEYPOINT_SCORE, torsoLength } from '../../src/domain/body/measure-signals.ts';
import { KEYPOINT_INDEX } from '../../src/domain/body/keypoints.ts';
import type { Frame } from './thin.ts';

/** No repetition is believed to be shorter. */
const SHORTEST_MS = 500;
/** A peak lower than this share of the signal's variance is no period. */
const LEAST_CORRELATION = 0.2;
/** Lags up to this share of the clip: two periods must at least nearly fit. */
const LONGEST_SHARE = 0.6;
/** Torso lengths, over all keypoints together: less is somebody who keeps still. */
const LEAST_TRAVEL = 1;

/**
 * Keypoints relative to the hips in torso lengths (the clip's median), unseen ones where they were last; their first principal component;
 * its autocorrelation; the lag of the first peak beyond the first crossing of zero is the period. Count = duration / period, rounded;
 * without a peak 1 where the component travels at all, else 0: a period cannot be seen in a single repetition.
 */
export function countByAutocorrelation(frames: readonly Frame[]): number {
  const rows = normalised(frames);
  if (rows.length < 8) return 0;
  const spanMs = (frames.at(-1)?.timestampMs ?? 0) - (frames[0]?.timestampMs ?? 0);
  const stepMs = spanMs / Math.max(1, frames.length - 1);
  const signal = firstComponent(rows);
  const variance = correlation(signal, 0);
  if (variance < 1e-9) return 0;
  let crossed = false;
  let before = 1;
  for (let lag = 1; lag < LONGEST_SHARE * signal.length; lag++) {
    const [here, after] = [correlation(signal, lag) / variance, correlation(signal, lag + 1) / variance];
    if (here < 0) crossed = true;
    if (crossed && lag * stepMs >= SHORTEST_MS && here >= LEAST_CORRELATION && here >= before && here > after)
      return Math.round((signal.length * stepMs) / (lag * stepMs));
    before = here;
  }
  return Math.max(...signal) - Math.min(...signal) >= LEAST_TRAVEL ? 1 : 0;
}

function normalised(frames: readonly Frame[]): readonly (readonly number[])[] {
  const lengths = frames.flatMap(({ pose }) => (pose && torsoLength(pose)) ?? []).sort((a, b) => a - b);
  const torso = lengths[Math.floor(lengths.length / 2)];
  if (torso === undefined) return [];
  let last: readonly number[] | null = null;
  const rows: (readonly number[])[] = [];
  for (const { pose } of frames) {
    const [left, right] = pose
      ? [pose.keypoints[KEYPOINT_INDEX.left_hip], pose.keypoints[KEYPOINT_INDEX.right_hip]]
      : [];
    if (pose && left && right) {
      const known: readonly number[] | null = last;
      last = pose.keypoints.flatMap(({ x, y, score }, index) =>
        score >= MIN_KEYPOINT_SCORE
          ? [(x - (left.x + right.x) / 2) / torso, (y - (left.y + right.y) / 2) / torso]
          : [known?.[2 * index] ?? 0, known?.[2 * index + 1] ?? 0],
      );
    }
    if (last) rows.push(last);
  }
  return rows;
}

/** Scores on the direction of greatest variance, by power iteration. */
function firstComponent(rows: readonly (readonly number[])[]): readonly number[] {
  const width = rows[0]?.length ?? 0;
  const means = Array.from(
    { length: width },
    (_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length,
  );
  const centred = rows.map((row) => row.map((value, column) => value - (means[column] ?? 0)));
  let direction = Array.from({ length: width }, (_, column) => 1 + column / width);
  for (let round = 0; round < 50; round++) {
    const scores = centred.map((row) => dot(row, direction));
    const next = direction.map((_, column) =>
      centred.reduce((sum, row, index) => sum + (row[column] ?? 0) * (scores[index] ?? 0), 0),
    );
    const length = Math.sqrt(dot(next, next));
    if (length < 1e-12) break;
    direction = next.map((value) => value / length);
  }
  return centred.map((row) => dot(row, direction));
}

/** Mean of the products at a lag, over what overlaps, of a signal without its mean. */
function correlation(signal: readonly number[], lag: number): number {
  let sum = 0;
  for (let index = 0; index + lag < signal.length; index++) sum += (signal[index] ?? 0) * (signal[index + lag] ?? 0);
  return sum / Math.max(1, signal.length - lag);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
