// What the pose model adds to the truth on rendered clips, in the terms of src/domain/movements/keypoint-noise.ts:
// `npx tsx bench/counting/rendered/fit-noise.ts` after `npm run bench:counting -- --only rendered`. JSON on stdout; lengths in trunks.
import { KEYPOINT_NAMES, type KeypointName } from '../../../src/domain/body/keypoints.ts';
import { MOVEMENTS } from '../../../src/domain/movements/registry.ts';
import { CLIPS_PER_MOVEMENT, filmOf, readKept } from './clips.ts';
import { errorsOf, type PointError } from './keypoint-error.ts';

const PARTS = ['face', 'shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'] as const;
type Part = (typeof PARTS)[number];

/** A keypoint of a clip through time, without the frames where left and right were swapped. */
interface Track {
  readonly part: Part;
  readonly floor: boolean;
  readonly hidden: boolean;
  readonly errors: readonly PointError[];
}

function partOf(name: KeypointName): Part {
  return PARTS.find((part) => name.endsWith(part)) ?? 'face';
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const round = (value: number) => Math.round(1000 * value) / 1000;

/** Variance of the residual, and its covariance with itself `lag` frames later, a mean of both axes. */
function covariance(errors: readonly PointError[], lag: number): number {
  const axes = (['dx', 'dy'] as const).map((axis) => {
    const middle = mean(errors.map((error) => error[axis]));
    const pairs = errors.flatMap((error, index) => {
      const later = errors[index + lag];
      return later?.frame === error.frame + lag ? [(error[axis] - middle) * (later[axis] - middle)] : [];
    });
    return mean(pairs);
  });
  return mean(axes);
}

function rowOf(tracks: readonly Track[]) {
  const variance = tracks.map(({ errors }) => covariance(errors, 0));
  const next = tracks.map(({ errors }) => covariance(errors, 1));
  const later = tracks.map(({ errors }) => covariance(errors, 6));
  const offset = tracks.map(
    ({ errors }) => [mean(errors.map(({ dx }) => dx)), mean(errors.map(({ dy }) => dy))] as const,
  );
  const far = tracks.flatMap(({ errors }) => errors.map(({ dx, dy }) => (Math.hypot(dx, dy) > 0.6 ? 1 : 0)));
  const scores = tracks.flatMap(({ errors }) => errors.map(({ score }) => score));
  return {
    tracks: tracks.length,
    /** One standard deviation an axis: a constant of the clip, typical and with the worst. */
    biasTypical: round(median(offset.map(([x, y]) => Math.hypot(x, y) / Math.SQRT2))),
    biasRms: round(Math.sqrt(mean(offset.map(([x, y]) => (x * x + y * y) / 2)))),
    /** Around it. */
    sdTypical: round(Math.sqrt(median(variance))),
    sdRms: round(Math.sqrt(mean(variance))),
    /** Of the typical track, after one frame and after six. */
    correlationNext: round(median(next.map((value, index) => value / Math.max(1e-9, variance[index] ?? 1)))),
    correlationSixth: round(median(later.map((value, index) => value / Math.max(1e-9, variance[index] ?? 1)))),
    far: round(mean(far)),
    score: round(mean(scores)),
    scoreSd: round(Math.sqrt(mean(scores.map((score) => (score - mean(scores)) ** 2)))),
  };
}

function main(): void {
  const tracks: Track[] = [];
  const swaps: Record<string, { frames: number; swapped: number }> = {};
  let clips = 0;
  for (const movement of MOVEMENTS)
    for (let index = 0; index < CLIPS_PER_MOVEMENT; index++) {
      const film = filmOf(movement, index);
      const recording = readKept(film);
      if (!recording) continue;
      clips += 1;
      const errors = errorsOf(film, recording);
      const key = `${movement.floor ? 'floor' : 'upright'} ${film.view}`;
      const count = (swaps[key] ??= { frames: 0, swapped: 0 });
      const noses = errors.filter(({ name }) => name === 'nose');
      count.frames += noses.length;
      count.swapped += noses.filter(({ swapped }) => swapped).length;
      for (const name of KEYPOINT_NAMES)
        for (const hidden of [false, true]) {
          const own = errors.filter((error) => error.name === name && error.hidden === hidden && !error.swapped);
          if (own.length >= 20) tracks.push({ part: partOf(name), floor: movement.floor, hidden, errors: own });
        }
    }
  const rows = [false, true].flatMap((floor) =>
    [false, true].flatMap((hidden) =>
      PARTS.flatMap((part) => {
        const own = tracks.filter((track) => track.floor === floor && track.hidden === hidden && track.part === part);
        return own.length > 0 ? [{ floor, hidden, part, ...rowOf(own) }] : [];
      }),
    ),
  );
  console.table(rows);
  console.table(
    Object.entries(swaps).map(([where, { frames, swapped }]) => ({ where, frames, swapped: round(swapped / frames) })),
  );
  console.log(JSON.stringify({ clips, rows, swaps }));
}

main();
