// Replays of keypoints recorded from real push-ups; the footage lies beside the repository and is never copied into it.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Pose } from '../body/keypoints.ts';
import { airSquat } from '../movements/air-squat.ts';
import { bicepCurl } from '../movements/bicep-curl.ts';
import { plank } from '../movements/plank.ts';
import { pushUp } from '../movements/push-up.ts';
import { countRepetitions } from './count-repetitions.ts';
import { createRecogniser } from './recognise.ts';
import { repetitionsIn, replay } from './replay.ts';

const KEYPOINTS = '../shared/data/keypoints/pushups-movenet.json.gz';
const LABELS = '../shared/data/videos/labels.json';
const isThere = existsSync(KEYPOINTS) && existsSync(LABELS);
if (!isThere) console.warn(`Golden replays are skipped: ${KEYPOINTS} is not there.`);

/** The clips' frame; the keypoints were stored in the square it was padded to, squeezed to its height. */
const [WIDTH, HEIGHT] = [640, 360];

interface Label {
  readonly file: string;
  readonly reps: number;
  readonly accept?: readonly [number, number];
  readonly use?: boolean;
}

interface Clip extends Label {
  readonly poses: readonly Pose[];
}

function clips(): readonly Clip[] {
  const recorded = JSON.parse(gunzipSync(readFileSync(KEYPOINTS)).toString()) as Record<
    string,
    readonly (readonly [number, number, number])[][]
  >;
  const labels = JSON.parse(readFileSync(LABELS, 'utf8')) as readonly Label[];
  return labels.flatMap((label) => {
    const name = /([a-z]+)(\d+)\.mp4$/.exec(label.file);
    const frames = recorded[`${name?.[1]}${name?.[2]}`];
    if (!frames || label.use === false) return [];
    const fps = name?.[1] === 'wrong' && Number(name[2]) >= 28 ? 29.97 : 25;
    const poses = frames.map((points, frame): Pose => ({
      timestampMs: (1000 * frame) / fps,
      width: WIDTH,
      height: HEIGHT,
      keypoints: points.map(([x, y, score]) => ({ x, y: (y * WIDTH) / HEIGHT - (WIDTH - HEIGHT) / 2, score })),
    }));
    return [{ ...label, poses }];
  });
}

/** Ninety clips take seconds on a busy machine. */
const LIMIT_MS = 60_000;

test.skipIf(!isThere)(
  'real push-ups: within one on every clip, exact on 95 of 100, a third of them recognised as such',
  { timeout: LIMIT_MS },
  () => {
    let exact = 0;
    let asked = 0;
    let known = 0;
    const all = clips();
    expect(all.length).toBeGreaterThan(80);
    for (const [index, { file, reps, accept: [least, most] = [reps, reps], poses }] of all.entries()) {
      const times = poses.map(({ timestampMs }) => timestampMs);
      const count = repetitionsIn(replay(countRepetitions(pushUp), poses, times).events);
      expect(count, file).toBeGreaterThanOrEqual(least - 1);
      expect(count, file).toBeLessThanOrEqual(most + 1);
      if (count >= least && count <= most) exact += 1;
      if (index % 3 > 0) continue;
      asked += 1;
      const recogniser = createRecogniser([airSquat, pushUp, bicepCurl, plank]);
      for (const pose of poses) recogniser.push(pose, pose.timestampMs);
      recogniser.finish(times.at(-1) ?? 0);
      if (recogniser.best()?.exercise === 'push_up') known += 1;
    }
    expect(exact / all.length).toBeGreaterThanOrEqual(0.95);
    expect(known / asked).toBeGreaterThanOrEqual(0.95);
  },
);

test.skipIf(!isThere)(
  'at ten frames a second and with a fifth of them lost the same push-ups are still counted',
  { timeout: LIMIT_MS },
  () => {
    let within = 0;
    const all = clips();
    for (const { reps, accept: [least, most] = [reps, reps], poses } of all) {
      const kept = poses.filter((_pose, index) => index % 5 === 0 || index % 5 === 2);
      const thinned = kept.map((pose, index) => (index % 5 === 3 ? null : pose));
      const times = kept.map(({ timestampMs }) => timestampMs);
      const count = repetitionsIn(replay(countRepetitions(pushUp), thinned, times).events);
      if (count >= least && count <= most) within += 1;
    }
    expect(within / all.length).toBeGreaterThanOrEqual(0.95);
  },
);
